package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 3 of the rulebook: start, length, last day and request day of the first exam term. */
@DisplayName("Section 3: the term")
class Section3TermTest {

    @Law({Rule.TRM_1, Rule.TRM_2})
    @DisplayName("TRM-1, TRM-2: the term is three years; its last day is the day before the exclusive end")
    @ParameterizedTest(name = "obliged from {0}: last day {1}")
    @CsvSource(textBlock = """
        2013-01-01, 2015-12-31
        2014-03-28, 2017-03-27
        2015-04-13, 2018-04-12
        2016-03-05, 2019-03-04
        2013-12-02, 2016-12-01
        2015-09-02, 2018-09-01
        2015-03-01, 2018-02-28
        2013-03-01, 2016-02-29
        2014-12-31, 2017-12-30
        2015-01-01, 2017-12-31
        2017-09-30, 2020-09-29
        2021-12-31, 2024-12-30
        """)
    void lastsThreeYears(String start, LocalDate lastDay) {
        // Seen on the first day: no corona round is known yet for terms that started before 2020.
        Term term = firstTerm(obligedFrom(start), start);
        assertThat(term.start().exact()).contains(day(start));
        assertThat(term.firstLastDay().exact()).contains(lastDay);
        assertThat(term.lastDay().exact()).contains(lastDay);
        assertThat(term.extensions()).isEmpty();
        assertThat(term.ordinal()).isZero();
    }

    @Law({Rule.TRM_1, Rule.TRM_2, Rule.TRM_5})
    @DisplayName("TRM-1, TRM-2, TRM-5: the judgments of the date table give start, first end and later end")
    @ParameterizedTest(name = "{0}: start {1}, first end {2}, {3} later: {4}")
    @CsvSource(textBlock = """
        ECLI:NL:RVS:2021:714,      2014-03-28, 2017-03-27, P12W, 2017-06-19
        ECLI:NL:RBMNE:2020:5808,   2016-03-05, 2019-03-04, P36W, 2019-11-11
        ECLI:NL:RBLIM:2019:6788,   2013-12-02, 2016-12-01, P24W, 2017-05-18
        ECLI:NL:RVS:2022:1359,     2013-09-02, 2016-09-01, P44W, 2017-07-06
        'RvS 9-11-2022, 202106811/1/V6', 2015-04-13, 2018-04-12, P24W, 2018-09-27
        ECLI:NL:RVS:2022:1079,     2015-08-11, 2018-08-10, P12W, 2018-11-02
        'RvS 28-9-2022, 202106193/1/V6', 2015-11-26, 2018-11-25, P48W, 2019-10-27
        ECLI:NL:RVS:2022:144,      2015-09-02, 2018-09-01, P16W, 2018-12-22
        ECLI:NL:RBMNE:2017:6056,   2013-02-19, 2016-02-18, P20W, 2016-07-07
        ECLI:NL:RBNHO:2022:3053,   2014-02-24, 2017-02-23, P36W, 2017-11-02
        ECLI:NL:RBGEL:2021:2911,   2016-02-21, 2019-02-20, P26W, 2019-08-21
        """)
    void judgments(String judgment, String start, LocalDate firstEnd, String extension, LocalDate laterEnd) {
        assertThat(judgment).isNotBlank();
        Term without = firstTerm(obligedFrom(start), start);
        assertThat(without.lastDay().exact()).contains(firstEnd);
        Term with = firstTerm(obligedFrom(start).addExtensions(decided(Ground.ASYLUM_CENTRE, extension, start)), start);
        assertThat(with.firstLastDay().exact()).contains(firstEnd);
        assertThat(with.lastDay().exact()).contains(laterEnd);
    }

    @Law({Rule.TRM_5, Rule.EXT_12})
    @DisplayName("TRM-5: 28 days for the late letter and eight weeks for the centre chain to 7-9-2018 and 2-11-2018")
    @Test
    void twoExtensionsOfOneJudgment() {
        // ECLI:NL:RVS:2022:1079: start 11-8-2015, letter 28-9-2015, letter about the centre 15-1-2016.
        Term term = firstTerm(
                obligedFrom("2015-08-11")
                        .notifiedOn(day("2015-09-28"))
                        .addExtensions(
                                decided(Ground.LATE_NOTIFICATION, "P28D", "2015-09-28"),
                                decided(Ground.ASYLUM_CENTRE, "P8W", "2016-01-15")),
                "2016-01-15");
        assertThat(Section3Facts.lastDaysAfterEach(term)).containsExactly(day("2018-09-07"), day("2018-11-02"));
    }

    @Law(Rule.TRM_1)
    @DisplayName("TRM-1: a late letter does not move the term")
    @ParameterizedTest(name = "letter on {0}")
    @CsvSource({"2013-02-19", "2013-03-19", "2013-03-20", "2015-06-19"})
    void lateLetterMovesNothing(String letter) {
        Dossier.Builder dossier = obligedFrom("2013-02-19").notifiedOn(day(letter));
        Term term = firstTerm(dossier, "2015-12-31");
        assertThat(term.start().exact()).contains(day("2013-02-19"));
        assertThat(term.lastDay().exact()).contains(day("2016-02-18"));
    }

    @Law(Rule.TRM_4)
    @DisplayName("TRM-4: the last day does not shift for weekends and holidays")
    @ParameterizedTest(name = "obliged from {0}: last day {1}, a {2}")
    @CsvSource(textBlock = """
        2014-03-24, 2017-03-23, THURSDAY
        2014-03-26, 2017-03-25, SATURDAY
        2014-03-27, 2017-03-26, SUNDAY
        2013-12-26, 2016-12-25, SUNDAY
        2015-01-02, 2018-01-01, MONDAY
        2014-04-28, 2017-04-27, THURSDAY
        """)
    void noShift(String start, LocalDate lastDay, DayOfWeek dayOfWeek) {
        assertThat(lastDay.getDayOfWeek()).isEqualTo(dayOfWeek);
        assertThat(lastDay(obligedFrom(start), start)).isEqualTo(lastDay);
    }

    @Law({Rule.TRM_2, Rule.TRM_9})
    @DisplayName(
            "TRM-2: finishing on the last day is in time, a day later is not; by the literal \"vóór\" the last day is late")
    @ParameterizedTest(name = "last part done on {0}: {1}, literally {2}")
    @CsvSource(textBlock = """
        2017-03-26, COMPLETED_IN_TIME, COMPLETED_IN_TIME
        2017-03-27, COMPLETED_IN_TIME, COMPLETED_LATE
        2017-03-28, COMPLETED_LATE,    COMPLETED_LATE
        """)
    void lastDayIsInTime(String doneOn, TermStatus status, TermStatus literally) {
        Dossier.Builder dossier = obligedFrom("2014-03-28").addAllExams(examsPassed(doneOn));
        assertThat(firstTerm(dossier, "2017-12-31").status()).isEqualTo(status);
        LawBook literal = LawBook.standard().with(Interpretation.LAST_DAY, Interpretation.LastDay.TOO_LATE);
        Term term = assess(literal, dossier, "2017-12-31").terms().get(0);
        assertThat(term.status()).isEqualTo(literally);
        assertThat(term.lastDay().exact()).contains(day("2017-03-27"));
    }

    @Law(Rule.TRM_2)
    @DisplayName("TRM-2: that finishing on the last day itself is in time is a reading")
    @Test
    void lastDayIsAReading() {
        assertThat(finished("2017-03-27").authority()).isEqualTo(Authority.READING);
        assertThat(statusAuthority(finished("2017-03-27"))).isEqualTo(Authority.READING);
    }

    private static Term finished(String on) {
        return firstTerm(obligedFrom("2014-03-28").addAllExams(examsPassed(on)), "2017-12-31");
    }

    private static Authority statusAuthority(Term term) {
        return term.findings().stream()
                .filter(finding -> finding.statement() == TermStatement.STATUS)
                .findFirst()
                .orElseThrow()
                .authority();
    }

    @Law(Rule.TRM_7)
    @DisplayName(
            "TRM-7: a request is possible from six months before the exclusive end; the front office counts 2½ years")
    @ParameterizedTest(name = "obliged from {0}: from {1}; at the front office from {2}")
    @CsvSource(textBlock = """
        # the rulebook: last day 27-3-2017 -> 28-9-2016; exclusive end 31-8-2019 -> 1-3-2019
        2014-03-28, 2016-09-28, 2016-09-28
        2016-08-31, 2019-03-01, 2019-03-01
        # equal to start + 30 months when the term starts on a day that exists there
        2015-04-13, 2017-10-13, 2017-10-13
        2015-02-28, 2017-08-28, 2017-08-28
        # 30-2-2019 does not exist: the first of March
        2016-08-30, 2019-03-01, 2019-03-01
        2016-08-29, 2019-03-01, 2019-03-01
        2016-08-28, 2019-02-28, 2019-02-28
        # exclusive end 1-3-2019 (29-2-2019 does not exist) - 6 months = 1-9-2018, but 29-2-2016 + 30 months = 29-8-2018
        2016-02-29, 2018-09-01, 2018-08-29
        # exclusive end 31-5-2018 - 6 months: 31-11-2017 does not exist
        2015-05-31, 2017-12-01, 2017-12-01
        """)
    void requestDays(String start, LocalDate decree, LocalDate frontOffice) {
        Term term = firstTerm(obligedFrom(start), start);
        assertThat(term.requestFrom().orElseThrow().exact()).contains(decree);
        assertThat(term.frontOfficeFrom()).contains(frontOffice);
    }

    @Law(Rule.TRM_7)
    @DisplayName("TRM-7: an extension moves the day of the decree, not that of the front office")
    @Test
    void requestDayOfAnExtendedTerm() {
        // 27-3-2017 + 12 weeks -> last day 19-6-2017, exclusive end 20-6-2017 - 6 months = 20-12-2016.
        Term term = firstTerm(
                obligedFrom("2014-03-28").addExtensions(decided(Ground.ASYLUM_CENTRE, "P12W", "2014-09-01")),
                "2014-09-01");
        assertThat(term.requestFrom().orElseThrow().exact()).contains(day("2016-12-20"));
        assertThat(term.frontOfficeFrom()).contains(day("2016-09-28"));
    }

    @Law({Rule.TRM_7, Rule.TRM_8})
    @DisplayName(
            "TRM-7: of a new term its own window is told from 31-12-2021, when there is a claim, and no day of the front office")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource(textBlock = """
            2021-12-30, ''
            2021-12-31, 2022-06-01
            """)
    void requestDayOfANewTerm(String asOf, String window) {
        // First last day 31-1-2020, so two years until 1-2-2022; rounds 1 to 4 of corona add ten months: exclusive end
        // 1-12-2022, less 6 months.
        Term term = assess(obligedFrom("2017-02-01").addFines(Section3Facts.fine(1250, "2020-02-10")), asOf)
                .currentTerm()
                .orElseThrow();
        assertThat(term.ordinal()).isEqualTo(1);
        assertThat(term.lastDay().exact()).contains(day("2022-11-30"));
        assertThat(term.requestFrom())
                .isEqualTo(window.isEmpty() ? Optional.empty() : Optional.of(Bounds.exactly(day(window))));
        assertThat(term.frontOfficeFrom()).isEmpty();
    }

    @Law(Rule.TRM_7)
    @DisplayName("TRM-7: both days are reported while the term runs")
    @Test
    void bothRequestDaysAreReported() {
        assertThat(statements(firstTerm(obligedFrom("2014-03-28"), "2017-03-27")))
                .contains(TermStatement.REQUEST_FROM, TermStatement.FRONT_OFFICE_FROM);
    }
}
