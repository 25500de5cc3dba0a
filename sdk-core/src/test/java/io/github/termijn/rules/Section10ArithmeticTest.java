package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.euro;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.cohort.Distribution;
import io.github.termijn.cohort.FineSums;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.Tally;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How section 10 rounds and averages; the counts and percentages are those that the report prints. */
@DisplayName("Section 10: percentages, means and medians")
class Section10ArithmeticTest {

    @DisplayName(
            "The percentages of the report follow from its counts, half up to one decimal; in table 4 it prints those of family and"
                    + " asylum in each other's row")
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(textBlock = """
            1483, 2893,  51.3
            1253, 2893,  43.3
            157,  2893,  5.4
            399,  18589, 2.1
            302,  6763,  4.5
            415,  1483,  28.0
            358,  1483,  24.1
            710,  1483,  47.9
            435,  1410,  30.9
            443,  1410,  31.4
            532,  1410,  37.7
            167,  608,   27.5
            170, 1408, 12.1
            278, 1408, 19.7
            960, 1408, 68.2
            147, 1482, 9.9
            498, 1482, 33.6
            837, 1482, 56.5
            317, 2890, 11.0
            774, 2890, 26.8
            1799, 2890, 62.2
            """)
    void report(long count, long of, BigDecimal percent) {
        assertThat(new Share(count, of).percent()).contains(percent);
    }

    @DisplayName("A percentage is rounded half up: 1 of 2,000 is 0.1 (0.05), 1 of 2,001 is 0.0 (0.0499)")
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"1, 2000, 0.1", "1, 2001, 0.0", "0, 7, 0.0", "7, 7, 100.0"})
    void halfUp(long count, long of, BigDecimal percent) {
        assertThat(new Share(count, of).percent()).contains(percent);
    }

    @Test
    @DisplayName("Of nobody there is no percentage; more than the whole, or less than nothing, is no share")
    void noShare() {
        assertThat(new Share(0, 0).percent()).isEmpty();
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @DisplayName("The median is the number in the middle, or the mean of the two in the middle")
    @ParameterizedTest(name = "of {0}: mean {1}, median {2}, maximum {3}")
    @CsvSource(textBlock = """
            7,               7.0, 7.0, 7
            0 1 2,           1.0, 1.0, 2
            9 1 0 1,         2.8, 1.0, 9
            0 1 1 2 3 9,     2.7, 1.5, 9
            0 0 0 0 1,       0.2, 0.0, 1
            """)
    void distribution(String numbers, BigDecimal mean, BigDecimal median, long maximum) {
        Distribution distribution = distribution(
                Arrays.stream(numbers.split(" ")).map(Long::valueOf).toList());

        assertThat(distribution.mean(1)).contains(mean);
        assertThat(distribution.median(1)).contains(median);
        assertThat(distribution.maximum()).contains(maximum);
    }

    @Test
    @DisplayName("Of no numbers there is no mean, median or maximum")
    void empty() {
        Distribution none = distribution(List.of());

        assertThat(none.total()).isZero();
        assertThat(none.mean(1)).isEmpty();
        assertThat(none.median(1)).isEmpty();
        assertThat(none.maximum()).isEmpty();
    }

    @Test
    @DisplayName(
            "Sums of fines are averaged in cents: 50.00, 50.01 and 50.01 have the mean 50.01, 50.00 and 50.01 the median")
    void cents() {
        assertThat(new FineSums(distribution(List.of(5000L, 5001L, 5001L)), 3).mean())
                .contains(euro(50).plusMinor(1));
        assertThat(new FineSums(distribution(List.of(5000L, 5001L)), 3).median())
                .contains(euro(50).plusMinor(1));
    }

    @Property
    @Label("The median has no more than half of the numbers below it, and no more than half above it")
    void median(@ForAll @NotEmpty List<@IntRange(max = 60) Integer> numbers) {
        List<Long> all = numbers.stream().map(Integer::longValue).toList();
        double median = distribution(all).median(1).orElseThrow().doubleValue();

        assertThat(all.stream().filter(number -> number < median).count() * 2).isLessThanOrEqualTo(all.size());
        assertThat(all.stream().filter(number -> number > median).count() * 2).isLessThanOrEqualTo(all.size());
    }

    @Test
    @DisplayName("A tally counts, adds up, and counts by an aspect")
    void tally() {
        Tally<String> tally = List.of("reading", "writing", "reading").stream().collect(Tally.collector());

        assertThat(tally.counts()).isEqualTo(Map.of("reading", 2L, "writing", 1L));
        assertThat(tally.total()).isEqualTo(3);
        assertThat(tally.of("reading")).isEqualTo(2);
        assertThat(tally.of("speaking")).isZero();
        assertThat(tally.plus(tally).counts()).isEqualTo(Map.of("reading", 4L, "writing", 2L));
        assertThat(tally.where("writing"::equals).counts()).isEqualTo(Map.of("writing", 1L));
        assertThat(tally.by(String::length).counts()).isEqualTo(Map.of(7, 3L));
    }

    @Test
    @DisplayName("What was counted no time is not in a tally")
    void noZero() {
        assertThatThrownBy(() -> new Tally<>(Map.of("reading", 0L))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Tally<String>(Map.of()).total()).isZero();
    }

    private static Distribution distribution(List<Long> numbers) {
        return new Distribution(
                new Tally<>(numbers.stream().collect(toMap(number -> number, number -> 1L, Long::sum))));
    }
}
