package io.github.termijn.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Interest rates by year")
class InterestRatesTest {

    @Law(Rule.REP_3)
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2012-12-31,
            2013-01-01, 0.6
            2014-01-01, unknown
            2015-01-01, 0.12
            2016-01-01, 0.01 (read)
            2017-01-01, 0 (read)
            2021-12-31, 0 (read)
            2022-01-01, 0
            2023-01-01, 1.78
            2024-01-01, 2.95 (read)
            2025-01-01, 2.21 (read)
            2026-12-31, 2.29 (read)
            2027-01-01, unknown
            """)
    @DisplayName(
            "REP-3: the rate of the year of a day is published, read from another one on the same basis, or unknown")
    void ofTheLaw(LocalDate day, @Nullable String rate) {
        assertThat(LawBook.standard().find(RepaymentLaw.YEARLY_RATE, day).map(InterestRate::toString))
                .isEqualTo(Optional.ofNullable(rate));
    }

    @Law(Rule.REP_3)
    @Test
    @DisplayName(
            "REP-3: the law changes on 1 January of each year of which it has a rate, also when the rate stays the same")
    void yearByYear() {
        assertThat(LawBook.standard().value(RepaymentLaw.YEARLY_RATE).changes())
                .containsExactlyElementsOf(IntStream.rangeClosed(2013, 2027)
                        .mapToObj(year -> LocalDate.of(year, 1, 1))
                        .toList());
    }

    @Test
    @DisplayName("Another year is supplied beside the others, which stay as they are")
    void supplied() {
        InterestRates one = InterestRates.of(Map.of(2027, BigDecimal.ONE));
        InterestRates more = one.with(2028, new BigDecimal("2.50"));

        assertThat(more.in(2028)).contains(new BigDecimal("2.5"));
        assertThat(more.in(2027)).contains(BigDecimal.ONE);
        assertThat(one.in(2028)).isEmpty();
    }

    @Test
    @DisplayName("Rates are the same whatever order and scale they are given in, and read the same in every run")
    void equality() {
        InterestRates one = InterestRates.of(Map.of(2013, new BigDecimal("0.60"), 2022, new BigDecimal("0.00")));
        InterestRates other =
                InterestRates.of(Map.of()).with(2022, BigDecimal.ZERO).with(2013, new BigDecimal("0.6"));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("{2013=0.6, 2022=0}");
        assertThat(one).isNotEqualTo(other.with(2013, BigDecimal.ONE)).isNotEqualTo("{2013=0.6, 2022=0}");
        assertThat(InterestRates.of(Map.of(2013, new BigDecimal("10"))).toString())
                .isEqualTo("{2013=10}");
    }

    @Test
    @DisplayName("The map that rates were made from can change without changing them")
    void immutable() {
        Map<Integer, BigDecimal> map = new HashMap<>(Map.of(2013, BigDecimal.ONE));
        InterestRates rates = InterestRates.of(map);
        map.put(2014, BigDecimal.ONE);

        assertThat(rates.in(2014)).isEmpty();
    }

    @Test
    @DisplayName("A negative rate is refused")
    void negative() {
        assertThatThrownBy(() -> InterestRates.of(Map.of(2027, new BigDecimal("-0.01"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.01");
        assertThatThrownBy(() -> InterestRate.published(new BigDecimal("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
