package io.github.termijn.loan;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.TermArithmetic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What somebody can pay back in a year and in a month, by their income (draagkracht, REP-5).
 *
 * <p>Usable without a dossier. Example: a single debtor with an income of € 30,000 in 2021, and in 2023 a taxable minimum
 * wage of € 20,000 (an illustration): the free allowance is 84 % of it, € 16,800; the ability is 12 % of € 13,200, so
 * € 1,584 a year and € 132 a month.
 */
@Value.Immutable
public interface AbilityToPay extends Outcome {

    /**
     * Computes the ability to pay for the year of the means.
     *
     * <ol>
     *   <li>The income of debtor and partner two years before is added up; a later year on request, if the debtor's own
     *       income in it is at least 15 % lower.
     *   <li>The free allowance is 120 % of the taxable minimum wage of the year with a partner or as a single parent,
     *       84 % otherwise.
     *   <li>The ability is 12 % of what is above the allowance, and not below nothing. It is not rounded.
     *   <li>If the partner owes too, each has the part of it in proportion to both incomes; a loss counts as nothing
     *       there (a reading).
     *   <li>A month is a twelfth, rounded down to the cent; nothing if the year is below € 180. For partners who both owe
     *       the part of each is compared (a reading: 180 is twelve times the least instalment of one debtor).
     * </ol>
     *
     * @param law the law
     * @param means household, incomes and minimum wage
     * @param on the day on which the ability is set, or the loan applied for
     * @return the outcome; open if the household, an income or the wage is not known
     */
    static AbilityToPay of(LawBook law, Means means, LocalDate on) {
        Objects.requireNonNull(on, "on");
        return new AbilityCalculation(law, means, on).compute();
    }

    /**
     * Returns the day from which an instalment that was announced is due (Bi 4.11(2) over Ri 4.9(1)).
     *
     * <p>Example: announced on 31 January or 1 January 2023, due from 1 February 2023.
     *
     * @param announcedOn the day on which the debtor was told
     * @return the first day of the next month
     * @throws IllegalArgumentException if the day cannot be counted from ({@link TermArithmetic})
     */
    static LocalDate takesEffect(LocalDate announcedOn) {
        return TermArithmetic.requireCountable(Objects.requireNonNull(announcedOn, "announcedOn"))
                .with(TemporalAdjusters.firstDayOfNextMonth());
    }

    /**
     * Returns what can be paid in a year, below € 180 too.
     *
     * @return the amount in euro, exact and not rounded; between nothing and no upper bound if open
     */
    Bounds<BigDecimal> yearly();

    /**
     * Returns what can be paid in a month: the instalment, where it is lower than that of the schedule.
     *
     * @return the amount, rounded down to the cent; nothing if the year is below € 180
     */
    Bounds<Money> monthly();

    /** Builds an ability to pay. */
    class Builder extends ImmutableAbilityToPay.Builder {}
}
