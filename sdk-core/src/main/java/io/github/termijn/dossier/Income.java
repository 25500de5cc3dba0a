package io.github.termijn.dossier;

import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The income of one calendar year by which ability to pay is measured (toetsingsinkomen, REP-5). */
@Value.Immutable
public sealed interface Income permits ImmutableIncome {

    /**
     * Creates an income of somebody without a partner.
     *
     * @param year the calendar year
     * @param debtor the income in euro
     * @return the income
     */
    static Income of(int year, Money debtor) {
        return builder().year(year).debtor(debtor).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the calendar year.
     *
     * @return the year, for example 2016
     */
    int year();

    /**
     * Returns the income of the person with the loan.
     *
     * @return the amount in euro; a loss is negative
     */
    Money debtor();

    /**
     * Returns the income of the partner in that year.
     *
     * @return the amount in euro; empty if there is no partner, or if it is not known
     */
    Optional<Money> partner();

    /** Builds an income. */
    class Builder extends ImmutableIncome.Builder {}
}
