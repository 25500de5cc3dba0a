package io.github.termijn.law;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Yearly interest rates of the loan that whoever uses the law supplies (opgegeven rentepercentages, REP-3), in percent by
 * calendar year.
 *
 * <p>Not every year has been found in a public source. A year that is missing makes a schedule open; whoever knows its
 * rate supplies it: {@code law.with(RepaymentLaw.INTEREST_RATES, InterestRates.of(Map.of(2027, new BigDecimal("2.50"))))},
 * with the real percentage in place of that illustration.
 */
public final class InterestRates {

    private final SortedMap<Integer, BigDecimal> percentages;

    private InterestRates(SortedMap<Integer, BigDecimal> percentages) {
        this.percentages = Collections.unmodifiableSortedMap(percentages);
    }

    /**
     * Creates rates by year.
     *
     * @param percentages the percentages, not negative: 1.78 means 1.78 %
     * @return the rates
     * @throws IllegalArgumentException if a percentage is negative
     */
    public static InterestRates of(Map<Integer, BigDecimal> percentages) {
        TreeMap<Integer, BigDecimal> plain = new TreeMap<>();
        percentages.forEach((year, percentage) -> plain.put(year, plain(percentage)));
        return new InterestRates(plain);
    }

    /** A rate reads the same whatever its scale. */
    static BigDecimal plain(BigDecimal percentage) {
        if (percentage.signum() < 0) {
            throw new IllegalArgumentException("A rate cannot be negative: " + percentage);
        }
        return percentage.signum() == 0 ? BigDecimal.ZERO : percentage.stripTrailingZeros();
    }

    /**
     * Returns these rates with that of one more year, or another one for a year that is there.
     *
     * @param year the calendar year
     * @param percentage the percentage, not negative
     * @return the new rates
     * @throws IllegalArgumentException if the percentage is negative
     */
    public InterestRates with(int year, BigDecimal percentage) {
        Map<Integer, BigDecimal> more = new TreeMap<>(percentages);
        more.put(year, percentage);
        return of(more);
    }

    /**
     * Returns the rate of a year.
     *
     * @param year the calendar year
     * @return the percentage; empty if it was not supplied
     */
    public Optional<BigDecimal> in(int year) {
        return Optional.ofNullable(percentages.get(year));
    }

    /**
     * Returns the rates.
     *
     * @return the percentages by year
     */
    public SortedMap<Integer, BigDecimal> percentages() {
        return percentages;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InterestRates that && percentages.equals(that.percentages);
    }

    @Override
    public int hashCode() {
        return percentages.hashCode();
    }

    /** Returns the percentages by year, the same in every run: {@code {2027=2.5, 2028=0}}. */
    @Override
    public String toString() {
        TreeMap<Integer, String> plain = new TreeMap<>();
        percentages.forEach((year, percentage) -> plain.put(year, percentage.toPlainString()));
        return plain.toString();
    }
}
