package io.github.termijn.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Interest rates by year")
class InterestRatesTest {

    private static final InterestRates KNOWN =
            LawBook.standard().on(RepaymentLaw.INTEREST_RATES, LocalDate.of(2023, 1, 1));

    @Law(Rule.REP_3)
    @ParameterizedTest(name = "{0}: {1} %")
    @CsvSource({"2013, 0.60", "2015, 0.12", "2022, 0", "2023, 1.78"})
    @DisplayName("REP-3: the published rates")
    void published(int year, BigDecimal percentage) {
        assertThat(KNOWN.in(year)).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo(percentage));
    }

    @Law(Rule.REP_3)
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2012", "2014", "2016", "2021", "2024"})
    @DisplayName("REP-3: a year that no source gives is not known")
    void notPublished(int year) {
        assertThat(KNOWN.in(year)).isEmpty();
    }

    @Test
    @DisplayName("Another year is supplied beside the known ones, which stay as they are")
    void supplied() {
        InterestRates more = KNOWN.with(2024, new BigDecimal("2.50"));

        assertThat(more.in(2024)).contains(new BigDecimal("2.5"));
        assertThat(more.in(2023)).isEqualTo(KNOWN.in(2023));
        assertThat(KNOWN.in(2024)).isEmpty();
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
        assertThatThrownBy(() -> KNOWN.with(2024, new BigDecimal("-0.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024");
    }
}
