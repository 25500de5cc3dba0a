package io.github.termijn.dossier;

import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The taxable minimum wage of one calendar year (belastbaar minimumloon, REP-5). No public source gives it in a form that
 * could be part of the law book, so it is supplied with the facts.
 */
@Value.Immutable
public sealed interface MinimumWage permits ImmutableMinimumWage {

    /**
     * Creates the wage of a year.
     *
     * @param year the calendar year
     * @param amount the wage in euro a year
     * @return the wage
     */
    static MinimumWage of(int year, Money amount) {
        return builder().year(year).amount(amount).build();
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
     * Returns the wage.
     *
     * @return the amount in euro a year, above nothing
     */
    Money amount();

    /** Builds a minimum wage. */
    class Builder extends ImmutableMinimumWage.Builder {}
}
