package io.github.termijn.dossier;

import org.immutables.value.Value;
import org.joda.money.Money;

/** The profit of somebody self-employed, with the wage that it is measured by (winst uit onderneming, EXM-5). */
@Value.Immutable
public sealed interface SelfEmployment permits ImmutableSelfEmployment {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the profit over the twelve calendar months before the month of the request.
     *
     * @return the profit in euro; a loss is negative
     */
    Money profit();

    /**
     * Returns the weekly minimum wage, holiday allowance included.
     *
     * @return the wage in euro
     */
    Money weeklyMinimumWage();

    /** Builds a self-employment. */
    class Builder extends ImmutableSelfEmployment.Builder {}
}
