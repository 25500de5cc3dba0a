/**
 * The loan and how it is paid back (lening en terugbetaling).
 *
 * <p>Here live the start of the repayment, the schedule of instalments, the ability to pay, and what lapses at the end.
 * Rules: REP-1 to REP-6. Articles: Wi 17; Bi 4.5 to 4.15; Ri 4.4 to 4.16. This room uses {@code law} and {@code term}.
 */
@NullMarked
package io.github.termijn.loan;

import org.jspecify.annotations.NullMarked;
