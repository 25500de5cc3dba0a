package io.github.termijn.law;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The interest rate of one calendar year as the sources give it (rentepercentage, REP-3).
 *
 * <p>A rate is published for this loan, or read: no source gives it, but that of another loan on the same basis is known.
 * What rests on a rate that was read is a reading.
 *
 * @param percentage the percentage: 1.78 means 1.78 %; empty if no source gives it
 * @param read whether it was read from another rate on the same basis
 */
public record InterestRate(Optional<BigDecimal> percentage, boolean read) {

    /** No source gives the rate of the year. */
    public static final InterestRate UNKNOWN = new InterestRate(Optional.empty(), false);

    /**
     * Creates a rate.
     *
     * @param percentage the percentage, not negative; empty if no source gives it
     * @param read whether it was read from another rate on the same basis
     * @throws IllegalArgumentException if the percentage is negative
     */
    public InterestRate {
        percentage = percentage.map(InterestRates::plain);
    }

    /**
     * Creates a rate that was published.
     *
     * @param percentage the percentage, not negative
     * @return the rate
     * @throws IllegalArgumentException if the percentage is negative
     */
    public static InterestRate published(BigDecimal percentage) {
        Objects.requireNonNull(percentage, "percentage");
        return new InterestRate(Optional.of(percentage), false);
    }

    /**
     * Creates a rate that was read from another one on the same basis.
     *
     * @param percentage the percentage, not negative
     * @return the rate
     * @throws IllegalArgumentException if the percentage is negative
     */
    public static InterestRate read(BigDecimal percentage) {
        Objects.requireNonNull(percentage, "percentage");
        return new InterestRate(Optional.of(percentage), true);
    }

    /** Returns the rate, the same in every run: {@code 1.78}, {@code 2.95 (read)} or {@code unknown}. */
    @Override
    public String toString() {
        return percentage
                .map(known -> known.toPlainString() + (read ? " (read)" : ""))
                .orElse("unknown");
    }
}
