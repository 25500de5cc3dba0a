package io.github.termijn.cohort;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The sums of fines of some persons (boetesommen).
 *
 * @param cents the sums in cents, one per person
 * @param of how many persons there are, the others included
 */
public record FineSums(Distribution cents, long of) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cents the sums in cents, one per person
     * @param of how many persons there are, the others included
     */
    public FineSums {
        Objects.requireNonNull(cents, "cents");
    }

    /**
     * Returns how many there are.
     *
     * @return those with such a sum, of all
     */
    public Share persons() {
        return new Share(cents.total(), of);
    }

    /**
     * Returns the mean of the sums, rounded half up to the cent.
     *
     * @return the mean; empty if there are none
     */
    public Optional<Money> mean() {
        return cents.mean(0).map(FineSums::euro);
    }

    /**
     * Returns the median of the sums: the one in the middle, or the mean of the two in the middle, rounded half up to the
     * cent.
     *
     * @return the median; empty if there are none
     */
    public Optional<Money> median() {
        return cents.median(0).map(FineSums::euro);
    }

    /**
     * Returns the greatest sum.
     *
     * @return the maximum; empty if there are none
     */
    public Optional<Money> maximum() {
        return cents.maximum().map(BigDecimal::valueOf).map(FineSums::euro);
    }

    /**
     * Returns the least sum.
     *
     * @return the minimum; empty if there are none
     */
    public Optional<Money> minimum() {
        return cents.minimum().map(BigDecimal::valueOf).map(FineSums::euro);
    }

    private static Money euro(BigDecimal cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents.longValueExact());
    }
}
