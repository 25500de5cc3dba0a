/**
 * The loan: what may be borrowed, what is forgiven, how the rest is paid back (lening, kwijtschelding, terugbetaling).
 *
 * <p>Here live the claim to the loan with its maximum, forgiveness with its table, what the Keren judgments did to
 * repayment, the start of the repayment, the schedule of instalments, the ability to pay, and what lapses at the end. Rules:
 * LOA-1 to LOA-12, REP-1 to REP-6. Articles: Wi 16 and 17; Bi 4.1a to 4.15; Ri 4.1 to 4.17; Bi2021 12.1a. This room uses
 * {@code law}, {@code dossier}, {@code exam}, {@code duty}, {@code term} and {@code fine}.
 */
@NullMarked
package io.github.termijn.loan;

import org.jspecify.annotations.NullMarked;
