package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.days;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.gapSince;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Extension;
import io.github.termijn.term.ExtensionSource;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRM-6 (and EXT-5, which refers to it): interruptions. The term of 1-3-2015 has the last day 28-2-2018. */
@Law({Rule.TRM_6, Rule.EXT_5})
@DisplayName("Section 3: interruptions")
class Section3InterruptionTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2018, 2, 28);

    private static Dossier.Builder dossier() {
        return obligedFrom("2015-03-01");
    }

    @DisplayName("TRM-6: an interruption lengthens the term by its whole length, both its first and last day counted")
    @ParameterizedTest(name = "gap {0} - {1}, {2} days: last day {3}")
    @CsvSource(textBlock = """
        # the rulebook
        2016-06-01, 2016-08-31,  92, 2018-05-31
        2018-02-01, 2018-07-31, 181, 2018-08-28
        # one day; over a leap day; the first day of the term
        2016-06-01, 2016-06-01,   1, 2018-03-01
        2016-02-28, 2016-03-01,   3, 2018-03-03
        2015-03-01, 2015-03-31,  31, 2018-03-31
        # on the last day: it counts, and the end inside the gap does not cut it; a day later: too late
        2018-02-28, 2018-03-09,  10, 2018-03-10
        2018-03-01, 2018-03-10,  10, 2018-02-28
        # begun before the term: no lengthening
        2015-02-28, 2015-03-31,  32, 2018-02-28
        """)
    void wholeLength(String from, String through, int length, LocalDate expected) {
        assertThat(days(from, through)).isEqualTo(length);
        assertThat(lastDay(dossier().addCircumstances(gap(from, through)), "2019-12-31"))
                .isEqualTo(expected);
    }

    @DisplayName("TRM-6: an interruption of exactly one year lengthens the term; one day more ends the duty")
    @ParameterizedTest(name = "gap from {0}: through {1} ({2} days) allowed, through {3} too long")
    @CsvSource(textBlock = """
        2016-06-01, 2017-05-31, 365, 2017-06-01
        2015-06-01, 2016-05-31, 366, 2016-06-01
        2016-02-28, 2017-02-27, 366, 2017-02-28
        # 29-2-2017 does not exist: first day + 1 year = 1-3-2017
        2016-02-29, 2017-02-28, 366, 2017-03-01
        2016-03-01, 2017-02-28, 365, 2017-03-01
        2015-03-01, 2016-02-29, 366, 2016-03-01
        """)
    void atMostAYear(String from, String allowed, int length, String tooLong) {
        assertThat(days(from, allowed)).isEqualTo(length);
        Assessment lengthened = assess(dossier().addCircumstances(gap(from, allowed)), "2017-12-31");
        assertThat(lastDay(lengthened.terms().get(0))).isEqualTo(LAST_DAY.plusDays(length));
        assertThat(lengthened.dutyEnd()).isEmpty();
        Assessment ended = assess(dossier().addCircumstances(gap(from, tooLong)), "2017-12-31");
        assertThat(ended.dutyEnd()).contains(new DutyEnd(day(from), DutyEnd.Cause.INTERRUPTED));
        assertThat(lastDay(ended.terms().get(0))).isEqualTo(LAST_DAY);
        assertThat(ended.terms().get(0).extensions()).isEmpty();
        assertThat(ended.terms().get(0).status()).isEqualTo(TermStatus.ENDED);
    }

    @DisplayName("TRM-6: gaps add up, each with a year of its own")
    @Test
    void eachItsOwnYear() {
        // 366 + 365 days: 28-2-2018 + 731 days = 29-2-2020.
        Dossier.Builder dossier =
                dossier().addCircumstances(gap("2016-09-01", "2017-08-31"), gap("2015-06-01", "2016-05-31"));
        assertThat(days("2015-06-01", "2016-05-31") + days("2016-09-01", "2017-08-31"))
                .isEqualTo(731);
        assertThat(lastDay(dossier, "2018-12-31")).isEqualTo(day("2020-02-29"));
        assertThat(assess(dossier, "2018-12-31").dutyEnd()).isEmpty();
    }

    @DisplayName("TRM-6: of two gaps only the one of more than a year ends the duty, on its own first day")
    @Test
    void secondGapTooLong() {
        Dossier.Builder dossier =
                dossier().addCircumstances(gap("2015-06-01", "2015-06-30"), gap("2016-06-01", "2017-06-01"));
        Assessment assessment = assess(dossier, "2017-12-31");
        assertThat(assessment.dutyEnd()).contains(new DutyEnd(day("2016-06-01"), DutyEnd.Cause.INTERRUPTED));
        assertThat(lastDay(assessment.terms().get(0))).isEqualTo(LAST_DAY.plusDays(30));
    }

    @DisplayName("TRM-6: a gap counts when it begins in the part of the term that an earlier gap added")
    @ParameterizedTest(name = "second gap from {0}: last day {1}")
    @CsvSource({"2018-08-28, 2018-09-04", "2018-08-29, 2018-08-28"})
    void inTheLengthenedPart(LocalDate from, LocalDate expected) {
        // 1-2-2018 ... 31-7-2018: last day 28-8-2018; then 7 days.
        Dossier.Builder dossier = dossier()
                .addCircumstances(
                        gap("2018-02-01", "2018-07-31"),
                        gap(from.toString(), from.plusDays(6).toString()));
        assertThat(lastDay(dossier, "2018-12-31")).isEqualTo(expected);
    }

    @DisplayName("TRM-6: a gap that still runs is open, from the days so far up to one year")
    @ParameterizedTest(name = "gap since 2016-06-01, as of {0}: last day between {1} and {2}")
    @CsvSource(textBlock = """
        2016-06-01, 2018-03-01, 2019-02-28
        2016-08-31, 2018-05-31, 2019-02-28
        2017-05-30, 2019-02-27, 2019-02-28
        2017-05-31, 2019-02-28, 2019-02-28
        """)
    void stillRunning(String asOf, String least, String most) {
        for (Dossier.Builder dossier : new Dossier.Builder[] {
            dossier().addCircumstances(gapSince("2016-06-01")),
            // the last day lies after the as-of day, so it is not known yet
            dossier().addCircumstances(gap("2016-06-01", "2018-01-31"))
        }) {
            Term term = firstTerm(dossier, asOf);
            assertThat(term.lastDay()).isEqualTo(between(least, most));
            assertThat(assess(dossier, asOf).dutyEnd()).isEmpty();
            assertThat(assess(dossier, asOf).openPoints())
                    .extracting(finding -> finding.statement())
                    .contains(DutyStatement.DUTY_MAY_HAVE_ENDED);
        }
    }

    @DisplayName("TRM-6: a gap that still runs after a year and a day has ended the duty on its first day")
    @Test
    void runsForMoreThanAYear() {
        Assessment assessment = assess(dossier().addCircumstances(gapSince("2016-06-01")), "2017-06-01");
        assertThat(assessment.dutyEnd()).contains(new DutyEnd(day("2016-06-01"), DutyEnd.Cause.INTERRUPTED));
        assertThat(lastDay(assessment.terms().get(0))).isEqualTo(LAST_DAY);
    }

    @Law({Rule.TRM_6, Rule.TRM_9, Rule.REG_3})
    @DisplayName("TRM-6, TRM-9: while a gap runs it is open whether the term runs or the duty ended on its first day")
    @Test
    void statusWhileAGapRuns() {
        // Should the gap last until 31-7-2017, then on 31-8-2016 the duty had ended; until 31-12-2016: it ran.
        Term term = firstTerm(dossier().addCircumstances(gapSince("2016-06-01")), "2016-08-31");
        assertThat(term.status()).isEqualTo(TermStatus.OPEN);
    }

    @DisplayName("TRM-6: the day the gap is over its length is determined")
    @Test
    void over() {
        Term term = firstTerm(dossier().addCircumstances(gap("2016-06-01", "2016-08-31")), "2016-08-31");
        assertThat(term.extensions())
                .containsExactly(new Extension(
                        Ground.INTERRUPTION,
                        ExtensionSource.BY_LAW,
                        Rule.TRM_6,
                        day("2016-06-01"),
                        Optional.empty(),
                        Bounds.exactly(Period.ofDays(92)),
                        Bounds.exactly(day("2018-05-31"))));
        assertThat(term.status()).isEqualTo(TermStatus.RUNNING);
        assertThat(statements(term)).contains(TermStatement.INTERRUPTION);
    }

    @DisplayName("TRM-6: a gap is not known before its first day")
    @Test
    void notKnownBefore() {
        assertThat(lastDay(dossier().addCircumstances(gap("2016-06-01", "2016-08-31")), "2016-05-31"))
                .isEqualTo(LAST_DAY);
    }

    private static Dossier.Builder twoGaps() {
        // 92 and 31 days
        return dossier().addCircumstances(gap("2016-06-01", "2016-08-31"), gap("2016-12-01", "2016-12-31"));
    }

    @DisplayName(
            "TRM-6: a recorded interruption decision without a period replaces every gap that began on or before its day")
    @ParameterizedTest(name = "60 days decided on {0}: in all {1} days")
    @CsvSource(textBlock = """
        # before both gaps: 60 + 92 + 31
        2016-05-31, 183
        # the first gap begins on the decision day: 60 + 31
        2016-06-01, 91
        2016-11-30, 91
        # both gaps: 60
        2016-12-01, 60
        2017-06-01, 60
        """)
    void replaced(String decidedOn, int length) {
        Dossier.Builder dossier = twoGaps().addExtensions(decided(Ground.INTERRUPTION, "P60D", decidedOn));
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(LAST_DAY.plusDays(length));
    }

    @DisplayName("TRM-6: a recorded interruption decision with a period replaces only the gap it covers")
    @ParameterizedTest(name = "60 days for {0} - {1}: in all {2} days")
    @CsvSource(textBlock = """
        2016-06-01, 2016-08-31, 91
        2016-12-01, 2016-12-31, 152
        2016-06-01, 2016-12-31, 60
        # no gap: 60 + 92 + 31
        2016-01-01, 2016-01-31, 183
        """)
    void replacedByPeriod(String from, String through, int length) {
        Dossier.Builder dossier = twoGaps()
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(decided(Ground.INTERRUPTION, "P60D", "2017-06-01"))
                        .from(day(from))
                        .through(day(through))
                        .build());
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(LAST_DAY.plusDays(length));
    }

    @DisplayName("TRM-6: before the decision is known the law lengthens; a decision on another ground replaces nothing")
    @Test
    void notReplaced() {
        Dossier.Builder dossier = twoGaps().addExtensions(decided(Ground.INTERRUPTION, "P60D", "2017-06-01"));
        assertThat(lastDay(dossier, "2017-05-31")).isEqualTo(LAST_DAY.plusDays(92 + 31));
        Dossier.Builder other = twoGaps().addExtensions(decided(Ground.SPECIAL_CIRCUMSTANCES, "P60D", "2017-06-01"));
        assertThat(lastDay(other, "2017-12-31")).isEqualTo(LAST_DAY.plusDays(60 + 92 + 31));
    }

    @DisplayName("TRM-6: a recorded decision of no length takes the lengthening by law away")
    @Test
    void replacedByNothing() {
        Dossier.Builder dossier = twoGaps().addExtensions(decided(Ground.INTERRUPTION, "P0D", "2017-06-01"));
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(LAST_DAY);
    }

    @DisplayName("TRM-6: why a gap did not lengthen the term is said")
    @ParameterizedTest(name = "gap {0} - {1}: {2}")
    @CsvSource({"2015-02-28, 2015-03-31, INTERRUPTION_TOO_EARLY", "2018-03-01, 2018-03-10, INTERRUPTION_TOO_LATE"})
    void whyNot(String from, String through, TermStatement why) {
        assertThat(statements(firstTerm(dossier().addCircumstances(gap(from, through)), "2018-12-31")))
                .contains(why);
    }
}
