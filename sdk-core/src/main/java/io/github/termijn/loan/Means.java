package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.MinimumWage;
import io.github.termijn.law.Household;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What the ability to pay is computed from (gegevens voor de draagkracht, REP-5). What is absent is not known, and makes
 * the outcome open.
 */
@Value.Immutable
public interface Means {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Takes the means from a dossier: household, incomes two years before, and the minimum wage of the year of a day. No
     * request to look at a later year, and no loan of the partner, is a fact of a dossier.
     *
     * <p>Example: on 15 February 2023 the incomes of 2021 and the minimum wage of 2023.
     *
     * @param law the law
     * @param dossier the facts as known on the day
     * @param day the day on which the ability is set, or the loan applied for
     * @return the means; what the dossier does not have is absent
     */
    static Means of(LawBook law, Dossier dossier, LocalDate day) {
        int year = day.getYear();
        int yearOfIncome = year - law.on(RepaymentLaw.INCOME_YEARS_BACK, day);
        Optional<Income> income = Lists.first(dossier.incomes(), each -> each.year() == yearOfIncome);
        boolean single = dossier.household()
                .filter(household -> household != Household.PARTNER)
                .isPresent();
        return builder()
                .year(year)
                .household(dossier.household())
                .income(income.map(Income::debtor))
                .partnerIncome(income.flatMap(Income::partner).filter(partner -> !single))
                .minimumWage(Lists.first(dossier.minimumWages(), wage -> wage.year() == year)
                        .map(MinimumWage::amount))
                .build();
    }

    /**
     * Returns the calendar year that the ability is set for: <i>t</i>. For the maximum of a loan it is the year of the
     * application.
     *
     * @return the year
     */
    int year();

    /**
     * Returns with whom the debtor lives.
     *
     * @return the household; empty if not known
     */
    Optional<Household> household();

    /**
     * Returns the income of the debtor two years before (toetsingsinkomen in t−2).
     *
     * @return the income in euro, negative for a loss; empty if not known
     */
    Optional<Money> income();

    /**
     * Returns the income of the partner two years before (toetsingsinkomen in t−2).
     *
     * @return the income in euro, negative for a loss; empty if not known or there is no partner
     */
    Optional<Money> partnerIncome();

    /**
     * Returns the taxable minimum wage of the year itself (belastbaar minimumloon in t).
     *
     * @return the wage in euro a year; empty if not known
     */
    Optional<Money> minimumWage();

    /**
     * Returns the later year that the debtor asked to look at, because of a loss of income (verlegging peiljaar).
     *
     * @return the year with its incomes; empty if there was no such request
     */
    Optional<OtherYear> otherYear();

    /**
     * Returns whether the partner pays back a loan too. Then one ability is computed and split.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean partnerOwes() {
        return false;
    }

    /**
     * Refuses what cannot be true.
     *
     * @throws IllegalArgumentException if there are facts of a partner but no partner, the wage is not above nothing, or
     *     the other year is not the year itself or the one before
     */
    @Value.Check
    default void check() {
        boolean single =
                household().filter(household -> household != Household.PARTNER).isPresent();
        boolean partner = partnerOwes()
                || partnerIncome().isPresent()
                || otherYear().flatMap(OtherYear::partnerIncome).isPresent();
        if (single && partner) {
            throw new IllegalArgumentException("There are facts of a partner, but the household has none");
        }
        if (minimumWage().filter(wage -> !wage.isPositive()).isPresent()) {
            throw new IllegalArgumentException("The minimum wage must be above nothing");
        }
        if (otherYear()
                .filter(other -> other.year() != year() && other.year() != year() - 1)
                .isPresent()) {
            throw new IllegalArgumentException("The other year must be the year itself or the one before");
        }
    }

    /**
     * A later year with its incomes (ander peiljaar).
     *
     * @param year the calendar year: t−1 or t
     * @param income the income of the debtor in it, in euro
     * @param partnerIncome the income of the partner in it, in euro; empty if not known or there is no partner
     */
    record OtherYear(int year, Money income, Optional<Money> partnerIncome) {
        /**
         * Refuses null, by the name of the value.
         *
         * @param year the calendar year: t−1 or t
         * @param income the income of the debtor in it, in euro
         * @param partnerIncome the income of the partner in it, in euro; empty if not known or there is no partner
         */
        public OtherYear {
            Objects.requireNonNull(income, "income");
            Objects.requireNonNull(partnerIncome, "partnerIncome");
        }
    }

    /** Builds means. */
    class Builder extends ImmutableMeans.Builder {}
}
