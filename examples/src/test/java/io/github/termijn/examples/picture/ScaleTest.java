package io.github.termijn.examples.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A line of years")
class ScaleTest {

    private static final Scale SCALE = new Scale(Year.of(2015), Year.of(2018));

    @Test
    @DisplayName("is the shortest one of whole years that shows all days")
    void whole() {
        List<LocalDate> days = List.of(LocalDate.of(2016, 12, 31), LocalDate.of(2015, 8, 11), LocalDate.of(2018, 1, 1));

        assertThat(Scale.of(days)).isEqualTo(SCALE);
        assertThat(SCALE.years()).extracting(Year::getValue).containsExactly(2015, 2016, 2017, 2018);
    }

    /** 2015 to 2018 have 1461 days; 2016 has 366. */
    @ParameterizedTest(name = "{0} is day {1} of 1461")
    @CsvSource({
        "2015-01-01, 0",
        "2015-01-02, 1",
        "2015-12-31, 364",
        "2016-01-01, 365",
        "2016-12-31, 730",
        "2017-01-01, 731",
        "2018-12-31, 1460",
        "2019-01-01, 1461"
    })
    @DisplayName("gives every day the same width")
    void position(LocalDate day, int days) {
        assertThat(SCALE.position(day)).isCloseTo(100.0 * days / 1461, within(1e-9));
    }

    @Test
    @DisplayName("counts the first and the last day of a range")
    void width() {
        LocalDate day = LocalDate.of(2016, 2, 29);

        assertThat(SCALE.width(day, day)).isCloseTo(100.0 / 1461, within(1e-9));
        assertThat(SCALE.width(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)))
                .isCloseTo(100, within(1e-9));
    }
}
