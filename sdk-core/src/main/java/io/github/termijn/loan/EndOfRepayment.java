package io.github.termijn.loan;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What lapses and what stays due when the period of repayment is over (einde van de terugbetaling, REP-6). */
@Value.Immutable
public interface EndOfRepayment extends Outcome {

    /**
     * Computes the end of a schedule. What was not paid because the means test lowered the instalment lapses; instalments
     * that were due and not paid (arrears) stay due.
     *
     * <p>Example: € 5,000.00 left because nothing could be paid from the 61st month, and five instalments of € 83.33 from
     * before not paid: € 5,000.00 lapses, € 416.65 stays due.
     *
     * @param schedule the schedule with the instalments that were due
     * @param arrears the instalments that were due and not paid, not negative
     * @param endedOn the day on which the period ended
     * @return the outcome; open if the schedule is
     * @throws IllegalArgumentException if the arrears are negative
     */
    static EndOfRepayment of(RepaymentSchedule schedule, Money arrears, LocalDate endedOn) {
        Objects.requireNonNull(endedOn, "endedOn");
        if (arrears.isNegative()) {
            throw new IllegalArgumentException("Arrears cannot be negative");
        }
        Bounds<Money> left = schedule.remainder();
        return new Builder()
                .lapses(left)
                .stillDue(arrears)
                .addAllFindings(schedule.findings())
                .addFindings(
                        left.isExact()
                                ? Finding.test(
                                        left.atLeast().isPositive(), RepaymentStatement.REMAINDER_LAPSES, endedOn, left)
                                : Finding.open(RepaymentStatement.REMAINDER_LAPSES, endedOn, left),
                        Finding.test(arrears.isPositive(), RepaymentStatement.ARREARS_STAY, endedOn, arrears))
                .build();
    }

    /**
     * Returns what lapses.
     *
     * @return the amount, or its bounds
     */
    Bounds<Money> lapses();

    /**
     * Returns what stays due.
     *
     * @return the arrears
     */
    Money stillDue();

    /** Builds an end. */
    class Builder extends ImmutableEndOfRepayment.Builder {}
}
