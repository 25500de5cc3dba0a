/**
 * The loan: what may be borrowed, what is forgiven, whether what is left is collected (lening, kwijtschelding).
 *
 * <p>Here live the claim to the loan with its maximum, forgiveness with its table, and what the Keren judgments did to
 * repayment. Rules: LOA-1 to LOA-12. Articles: Wi 16 and 17; Bi 4.1a to 4.15; Ri 4.1 to 4.17; Bi2021 12.1a. This room uses
 * {@code law}, {@code dossier}, {@code exam}, {@code term} and {@code fine}.
 */
@NullMarked
package io.github.termijn.loan;

import org.jspecify.annotations.NullMarked;
