package io.github.termijn.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of how many (aandeel). The percentage is computed from the counts, never kept.
 *
 * @param count how many
 * @param of of how many
 */
public record Share(long count, long of) {

    /**
     * Creates a share from its counts.
     *
     * @param count how many
     * @param of of how many
     * @throws IllegalArgumentException if a count is negative or the part larger than the whole
     */
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("No share: " + count + " of " + of);
        }
    }

    /**
     * Returns the percentage, rounded half up to one decimal.
     *
     * <p>Example: 415 of 1,483 is 28.0 (27.98…).
     *
     * @return the percentage; empty if there is nothing to take a share of
     */
    public Optional<BigDecimal> percent() {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(count)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
    }
}
