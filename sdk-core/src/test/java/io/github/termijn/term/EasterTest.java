package io.github.termijn.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Law(Rule.PRC_6)
@DisplayName("The day of Easter, from published tables")
class EasterTest {

    @DisplayName("PRC-6: Easter Sunday of the years of the act, and of years in which simpler formulas are wrong")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2013-03-31",
                "2014-04-20",
                "2015-04-05",
                "2016-03-27",
                "2017-04-16",
                "2018-04-01",
                "2019-04-21",
                "2020-04-12",
                "2021-04-04",
                "2022-04-17",
                "2023-04-09",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                // the earliest day there is, and the latest
                "1818-03-22",
                "2285-03-22",
                "1943-04-25",
                "2038-04-25",
                // the exceptions for a full moon that would come too late
                "1954-04-18",
                "1981-04-19",
                "2049-04-18",
                "2076-04-19",
                // both sides of a century, a leap year and not
                "1899-04-02",
                "1900-04-15",
                "2000-04-23",
                "2100-03-28"
            })
    void easter(LocalDate sunday) {
        assertThat(WorkingDays.easter(sunday.getYear())).isEqualTo(sunday);
    }
}
