package io.github.termijn.loan;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/**
 * How a loan is paid back, instalment by instalment (aflosschema, REP-2 to REP-4).
 *
 * <p>Usable without a dossier. Example: € 10,000 on the first day of a run-in of 16 January through 15 July 2023 at 1.78 %
 * is € 10,089.33 at its end. The first instalment of 120 is due on 1 August 2023: € 91.84.
 *
 * <p>An instalment counts as paid at the end of its month, so the first one holds interest of one month (a reading).
 * Repayment in one sum is possible at any time; {@link Instalment#balance()} is what it takes.
 *
 * @param debt the debt on the first day of the run-in
 * @param runIn the run-in, without its end
 * @param debtAfterRunIn the debt with the interest of the run-in (D)
 * @param monthly the regular instalment of the first period
 * @param instalments the rows that are certain, in order: all of them, unless the outcome is open
 * @param interest all interest, that of the run-in included
 * @param remainder what is not paid at the end because a lower instalment was due: it lapses (REP-6)
 * @param findings the steps of the reasoning
 */
public record RepaymentSchedule(
        Money debt,
        LocalDateRange runIn,
        Bounds<Money> debtAfterRunIn,
        Bounds<Money> monthly,
        List<Instalment> instalments,
        Bounds<Money> interest,
        Bounds<Money> remainder,
        List<Finding> findings)
        implements Outcome {

    /**
     * Creates a schedule from its parts; {@link #of(LawBook, Money, LocalDateRange, LocalDate)} computes one.
     *
     * @param debt the debt on the first day of the run-in
     * @param runIn the run-in
     * @param debtAfterRunIn the debt with the interest of the run-in
     * @param monthly the regular instalment of the first period
     * @param instalments the rows that are certain
     * @param interest all interest
     * @param remainder what lapses at the end
     * @param findings the steps of the reasoning
     */
    public RepaymentSchedule {
        Objects.requireNonNull(debt, "debt");
        Objects.requireNonNull(runIn, "runIn");
        Objects.requireNonNull(debtAfterRunIn, "debtAfterRunIn");
        Objects.requireNonNull(monthly, "monthly");
        Objects.requireNonNull(instalments, "instalments");
        Objects.requireNonNull(interest, "interest");
        Objects.requireNonNull(remainder, "remainder");
        Objects.requireNonNull(findings, "findings");
        instalments = List.copyOf(instalments);
        findings = List.copyOf(findings);
    }

    /**
     * Computes the schedule of a debtor who pays the regular instalments.
     *
     * <ol>
     *   <li>The debt grows by compound interest over the whole months of the run-in, and is rounded half up to the cent.
     *       The rate is that of the year of the run-in's first day, or by another reading of the first instalment: the
     *       published one, else a supplied one, else one that was read from the student rate on the same basis.
     *   <li>The instalment is that of an annuity over 120 months, rounded half up to the cent, and at least € 15; then
     *       there are fewer of them.
     *   <li>From the 61st month the rate of its year holds. If it is another one, the instalment is computed again on what
     *       is left, over the months left.
     *   <li>Each month the interest of a twelfth year (months of 30, years of 360 days) is added, rounded half up to the
     *       cent, and the instalment is taken off. The last instalment is what is left.
     * </ol>
     *
     * <p>By the reading {@link io.github.termijn.law.Interpretation.RepaymentMethod#LITERAL} the debt, not rounded, instead
     * grows by compound interest over all 120 months at the first rate and is divided by 120; the total and the instalment
     * are rounded half up to the cent, and the last instalment is what is left of the total. The rows then show no interest.
     *
     * @param law the law
     * @param debt the debt on the first day of the run-in, not negative
     * @param runIn the run-in, both ends known
     * @param asOf the day asked for: the law has the rate of a year from 1 January of that year, one that is supplied
     *     ({@link io.github.termijn.law.RepaymentLaw#INTEREST_RATES}) counts before
     * @return the schedule; open if the rate of a year that matters is not known
     * @throws IllegalArgumentException if the debt is negative, not in euro or beyond the limits of amounts, or the run-in is empty or without start or end
     */
    public static RepaymentSchedule of(LawBook law, Money debt, LocalDateRange runIn, LocalDate asOf) {
        return new ScheduleCalculation(law, debt, runIn, Optional.empty(), asOf).monthly();
    }

    /**
     * Computes the schedule of a debtor who pays a lower instalment for the rest of the period, because of the ability to
     * pay. Interest goes on; what is left at the end is the {@link #remainder()}.
     *
     * @param law the law
     * @param debt the debt on the first day of the run-in, not negative
     * @param runIn the run-in, both ends known
     * @param reduced the lower instalment, with the day from which it is due
     * @param asOf the day asked for
     * @return the schedule; open too if the lower instalment is
     * @throws IllegalArgumentException if the debt is negative, not in euro or beyond the limits of amounts, or the run-in is empty or without start or end
     */
    public static RepaymentSchedule of(
            LawBook law, Money debt, LocalDateRange runIn, ReducedInstalment reduced, LocalDate asOf) {
        Objects.requireNonNull(reduced, "reduced");
        return new ScheduleCalculation(law, debt, runIn, Optional.of(reduced), asOf).monthly();
    }

    /**
     * Computes what can be said for a debtor who is not a domestic taxpayer and did not ask for monthly instalments
     * (buitenlandse belastingplichtige, REP-2). Who asked for them has the schedule of everybody.
     *
     * @param law the law
     * @param debt the debt on the first day of the run-in, not negative
     * @param runIn the run-in, both ends known
     * @param asOf the day asked for
     * @return an open outcome: instalments are yearly, but the text does not say how they are computed
     * @throws IllegalArgumentException if the debt is negative, not in euro or beyond the limits of amounts, or the run-in is empty or without start or end
     */
    public static RepaymentSchedule ofDebtorAbroad(LawBook law, Money debt, LocalDateRange runIn, LocalDate asOf) {
        return new ScheduleCalculation(law, debt, runIn, Optional.empty(), asOf).yearly();
    }

    /**
     * Returns what is paid in all.
     *
     * @return the sum of the instalments; the sum of those that are certain, without upper bound, if the outcome is open
     */
    public Bounds<Money> total() {
        Money sum = instalments.stream().map(Instalment::amount).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        return openPoints().isEmpty() ? Bounds.exactly(sum) : Bounds.atLeast(sum);
    }

    /** Returns the instalments on one line: {@code 119 x EUR 91.84, 1 x EUR 92.43}; an open end is {@code …}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("RepaymentSchedule ").append(debtAfterRunIn);
        int from = 0;
        for (int i = 1; i <= instalments.size(); i++) {
            Money amount = instalments.get(from).amount();
            if (i == instalments.size() || !instalments.get(i).amount().equals(amount)) {
                text.append(from == 0 ? ": " : ", ")
                        .append(i - from)
                        .append(" x ")
                        .append(amount);
                from = i;
            }
        }
        return text.append(openPoints().isEmpty() ? "" : " …").toString();
    }
}
