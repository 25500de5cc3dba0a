package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.lastDaysAfterEach;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.term.Extension;
import io.github.termijn.term.ExtensionSource;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRM-3 and the adding up of TRM-5: years, months, weeks and days on the exclusive end. */
@DisplayName("Section 3: term arithmetic")
class Section3ArithmeticTest {

    @Law(Rule.TRM_3)
    @DisplayName(
            "TRM-3: forward, a day that does not exist in the month arrived at moves to the first of the next month")
    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(textBlock = """
        2016-02-29, P3Y,     2019-03-01
        2016-02-28, P3Y,     2019-02-28
        2016-03-01, P3Y,     2019-03-01
        2016-02-29, P4Y,     2020-02-29
        2020-02-29, P1Y,     2021-03-01
        2020-12-31, P2M,     2021-03-01
        2019-12-31, P2M,     2020-03-01
        2019-12-29, P2M,     2020-02-29
        2019-12-30, P2M,     2020-03-01
        2020-07-31, P2M,     2020-10-01
        2020-07-30, P2M,     2020-09-30
        2020-08-31, P3M,     2020-12-01
        2020-08-31, P4M,     2020-12-31
        2017-03-31, P1M,     2017-05-01
        2017-01-31, P1M,     2017-03-01
        2016-01-31, P1M,     2016-03-01
        2017-03-28, P12W,    2017-06-20
        2017-03-28, P84D,    2017-06-20
        2017-01-31, P1M1D,   2017-03-02
        2017-01-31, P1M1W,   2017-03-08
        2016-02-29, P1Y1M,   2017-03-29
        2016-02-29, P1Y-1D,  2017-02-28
        2017-03-28, P0D,     2017-03-28
        """)
    void forward(LocalDate from, Period length, LocalDate expected) {
        assertThat(TermArithmetic.plus(from, length)).isEqualTo(expected);
    }

    @Law({Rule.TRM_3, Rule.TRM_7})
    @DisplayName("TRM-3: backward too, a day that does not exist moves to the first of the next month")
    @ParameterizedTest(name = "{0} - {1} = {2}")
    @CsvSource(textBlock = """
        2019-08-31, P6M,  2019-03-01
        2019-08-30, P6M,  2019-03-01
        2019-08-29, P6M,  2019-03-01
        2019-08-28, P6M,  2019-02-28
        2020-08-29, P6M,  2020-02-29
        2020-08-30, P6M,  2020-03-01
        2017-03-28, P6M,  2016-09-28
        2017-03-31, P1M,  2017-03-01
        2017-05-31, P6M,  2016-12-01
        2017-12-31, P6M,  2017-07-01
        2020-02-29, P1Y,  2019-03-01
        2017-06-20, P12W, 2017-03-28
        """)
    void backward(LocalDate from, Period length, LocalDate expected) {
        assertThat(TermArithmetic.minus(from, length)).isEqualTo(expected);
    }

    @Law(Rule.TRM_3)
    @DisplayName("TRM-3: who is obliged from 29-2-2016 has until 28-2-2019, like who is obliged from 1-3-2016")
    @ParameterizedTest(name = "obliged from {0}: last day {1}")
    @CsvSource({"2016-02-28, 2019-02-27", "2016-02-29, 2019-02-28", "2016-03-01, 2019-02-28", "2020-02-29, 2023-02-28"})
    void leapDay(String start, LocalDate lastDay) {
        assertThat(lastDay(obligedFrom(start), start)).isEqualTo(lastDay);
    }

    @Law({Rule.TRM_3, Rule.TRM_5})
    @DisplayName("TRM-3: months are counted on the exclusive end, not on the last day")
    @ParameterizedTest(name = "obliged from {0}, {1}: last day {2}")
    @CsvSource(textBlock = """
        # exclusive end 1-3-2018 + 3 months = 1-6-2018, so the last day is 31-5-2018, not 28-5-2018
        2015-03-01, P3M,   2018-05-31
        # exclusive end 28-2-2018 + 3 months = 28-5-2018
        2015-02-28, P3M,   2018-05-27
        # exclusive end 30-11-2017 + 3 months: 30-2-2018 does not exist, so 1-3-2018
        2014-11-30, P3M,   2018-02-28
        2014-12-01, P3M,   2018-02-28
        # exclusive end 31-8-2018 + 1 month: 31-9 does not exist, so 1-10-2018
        2015-08-31, P1M,   2018-09-30
        # years and months before weeks and days: 31-8-2018 + 1 month = 1-10-2018, + 7 days = 8-10-2018
        2015-08-31, P1M7D, 2018-10-07
        """)
    void monthsOnTheExclusiveEnd(String start, String length, LocalDate lastDay) {
        Dossier.Builder dossier = obligedFrom(start).addExtensions(decided(Ground.MINISTER_DECISION, length, start));
        assertThat(lastDay(dossier, start)).isEqualTo(lastDay);
    }

    @Law(Rule.TRM_5)
    @DisplayName(
            "TRM-5: extensions add up, each from the end of the term as it then stands, whatever the order of the record")
    @Test
    void addUp() {
        // 27-3-2017 + 12 weeks = 19-6-2017; + 3 months on 20-6-2017 = 20-9-2017; + 16 weeks (112 days) = 9-1-2018 + 1.
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addExtensions(
                        decided(Ground.CHILDBIRTH, "P16W", "2016-11-01"),
                        decided(Ground.ASYLUM_CENTRE, "P12W", "2014-09-01"),
                        decided(Ground.BEREAVEMENT, "P3M", "2015-05-05"));
        assertThat(lastDaysAfterEach(firstTerm(dossier, "2016-11-01")))
                .containsExactly(day("2017-06-19"), day("2017-09-19"), day("2018-01-09"));
        assertThat(firstTerm(dossier, "2016-11-01").extensions())
                .extracting(Extension::ground, Extension::source, Extension::rule, Extension::on)
                .containsExactly(
                        tuple(Ground.ASYLUM_CENTRE, ExtensionSource.DECIDED, Rule.EXT_4, day("2014-09-01")),
                        tuple(Ground.BEREAVEMENT, ExtensionSource.DECIDED, Rule.EXT_2, day("2015-05-05")),
                        tuple(Ground.CHILDBIRTH, ExtensionSource.DECIDED, Rule.EXT_3, day("2016-11-01")));
    }

    @Law(Rule.TRM_5)
    @DisplayName("TRM-5: a decision counts from its day on, not the day before")
    @ParameterizedTest(name = "as of {0}: last day {1}")
    @CsvSource({"2014-08-31, 2017-03-27", "2014-09-01, 2017-06-19", "2014-09-02, 2017-06-19"})
    void fromItsDay(String asOf, LocalDate lastDay) {
        Dossier.Builder dossier =
                obligedFrom("2014-03-28").addExtensions(decided(Ground.ASYLUM_CENTRE, "P12W", "2014-09-01"));
        assertThat(lastDay(dossier, asOf)).isEqualTo(lastDay);
    }

    @Law(Rule.TRM_5)
    @DisplayName("TRM-5: of two extensions decided on one day the one listed first is added first")
    @Test
    void asListed() {
        // Exclusive end 28-11-2017. A month first: 28-12-2017, + 5 weeks = 1-2-2018.
        // Five weeks first: 2-1-2018, + 1 month = 2-2-2018.
        var month = decided(Ground.MINISTER_DECISION, "P1M", "2017-01-02");
        var weeks = decided(Ground.ASYLUM_CENTRE, "P5W", "2017-01-02");
        assertThat(lastDay(obligedFrom("2014-11-28").addExtensions(month, weeks), "2017-01-02"))
                .isEqualTo(day("2018-01-31"));
        assertThat(lastDay(obligedFrom("2014-11-28").addExtensions(weeks, month), "2017-01-02"))
                .isEqualTo(day("2018-02-01"));
    }

    @Law(Rule.TRM_5)
    @DisplayName(
            "TRM-5: of two extensions decided on different days the earlier one is added first, wherever it is listed")
    @Test
    void byDay() {
        var month = decided(Ground.MINISTER_DECISION, "P1M", "2017-01-02");
        var weeks = decided(Ground.ASYLUM_CENTRE, "P5W", "2017-01-01");
        assertThat(lastDay(obligedFrom("2014-11-28").addExtensions(month, weeks), "2017-01-02"))
                .isEqualTo(day("2018-02-01"));
    }

    @Law({Rule.TRM_5, Rule.TRM_6, Rule.COR_1})
    @DisplayName("TRM-5: on one day the interruption comes first, then the decision, then the corona round")
    @Test
    void orderOnOneDay() {
        // Exclusive end 1-5-2020. Gap 13-3-2020 ... 12-4-2020 (31 days): 1-6-2020; + 1 month: 1-7-2020; + 2 months:
        // 1-9-2020. Any other order of month and days would give another day: 1 month first: 1-6 + 31 days = 2-7.
        Dossier.Builder dossier = obligedFrom("2017-05-01")
                .addCircumstances(Section3Facts.gap("2020-03-13", "2020-04-12"))
                .addExtensions(decided(Ground.MINISTER_DECISION, "P1M", "2020-03-13"));
        assertThat(lastDaysAfterEach(firstTerm(dossier, "2020-04-12")))
                .containsExactly(day("2020-05-31"), day("2020-06-30"), day("2020-08-31"));
        assertThat(firstTerm(dossier, "2020-04-12").extensions())
                .extracting(Extension::source)
                .containsExactly(ExtensionSource.BY_LAW, ExtensionSource.DECIDED, ExtensionSource.EX_OFFICIO);
    }

    @Law(Rule.TRM_5)
    @DisplayName("TRM-5: a decision taken before the term began counts too")
    @Test
    void decidedEarly() {
        Dossier.Builder dossier =
                obligedFrom("2014-03-28").addExtensions(decided(Ground.ASYLUM_CENTRE, "P12W", "2014-03-01"));
        assertThat(lastDay(dossier, "2014-03-28")).isEqualTo(day("2017-06-19"));
    }
}
