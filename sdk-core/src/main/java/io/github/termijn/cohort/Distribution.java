package io.github.termijn.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whole numbers and how often each occurs, with their mean and median (verdeling). Every result is rounded once, half up.
 *
 * @param values how often each number occurs
 */
public record Distribution(Tally<Long> values) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param values how often each number occurs
     */
    public Distribution {
        Objects.requireNonNull(values, "values");
    }

    /**
     * Returns how many numbers there are.
     *
     * @return the number of numbers
     */
    public long total() {
        return values.total();
    }

    /**
     * Returns the mean (gemiddelde).
     *
     * @param decimals how many decimals to round to, half up
     * @return the sum divided by the number of numbers; empty if there are none
     */
    public Optional<BigDecimal> mean(int decimals) {
        BigDecimal sum = values.counts().entrySet().stream()
                .map(entry -> BigDecimal.valueOf(entry.getKey()).multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return total() == 0 ? Optional.empty() : Optional.of(divide(sum, total(), decimals));
    }

    /**
     * Returns the median (mediaan): the number in the middle, or the mean of the two in the middle.
     *
     * <p>Example: of 0, 1, 2 it is 1; of 0, 1, 1, 2, 3, 9 it is 1.5.
     *
     * @param decimals how many decimals to round to, half up
     * @return the median; empty if there are no numbers
     */
    public Optional<BigDecimal> median(int decimals) {
        long total = total();
        if (total == 0) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.valueOf(at((total - 1) / 2)).add(BigDecimal.valueOf(at(total / 2)));
        return Optional.of(divide(sum, 2, decimals));
    }

    /**
     * Returns the greatest number.
     *
     * @return the maximum; empty if there are no numbers
     */
    public Optional<Long> maximum() {
        return values.counts().keySet().stream().max(Long::compare);
    }

    /**
     * Returns the least number.
     *
     * @return the minimum; empty if there are no numbers
     */
    public Optional<Long> minimum() {
        return values.counts().keySet().stream().min(Long::compare);
    }

    /**
     * Returns how many numbers are greater than a limit.
     *
     * @param limit the limit, itself not included
     * @return how many, of all
     */
    public Share above(long limit) {
        return new Share(values.where(value -> value > limit).total(), total());
    }

    /** Returns the number at a place in ascending order; the first is at 0. */
    private long at(long place) {
        long before = 0;
        for (Map.Entry<Long, Long> entry : new TreeMap<>(values.counts()).entrySet()) {
            before += entry.getValue();
            if (place < before) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There is no number at " + place);
    }

    private static BigDecimal divide(BigDecimal sum, long by, int decimals) {
        return sum.divide(BigDecimal.valueOf(by), decimals, RoundingMode.HALF_UP);
    }
}
