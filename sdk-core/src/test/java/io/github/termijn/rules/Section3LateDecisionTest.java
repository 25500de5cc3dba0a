package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstLastDay;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.lastDaysAfterEach;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.statements;
import static io.github.termijn.rules.Section3Facts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRM-5: decisions after the end of the term, without a day, and after the duty was done. */
@Law(Rule.TRM_5)
@DisplayName("Section 3: late and undated decisions")
class Section3LateDecisionTest {

    @DisplayName("TRM-5: an extension granted after the end lets the term run on from its old end")
    @ParameterizedTest(name = "as of {0}: last day {1}, {2}")
    @CsvSource(textBlock = """
        2017-03-28, 2017-03-27, OVERRUN
        2017-05-31, 2017-03-27, OVERRUN
        2017-06-01, 2017-06-19, RUNNING
        2017-06-19, 2017-06-19, RUNNING
        2017-06-20, 2017-06-19, OVERRUN
        """)
    void reopened(String asOf, LocalDate lastDay, TermStatus status) {
        Dossier.Builder dossier =
                obligedFrom("2014-03-28").addExtensions(decided(Ground.MINISTER_DECISION, "P12W", "2017-06-01"));
        assertThat(lastDay(dossier, asOf)).isEqualTo(lastDay);
        assertThat(firstTerm(dossier, asOf).status()).isEqualTo(status);
    }

    @DisplayName("TRM-5: it counts from the old end too when the extended end has passed on the decision day")
    @Test
    void reopenedAndOver() {
        Dossier.Builder dossier =
                obligedFrom("2014-03-28").addExtensions(decided(Ground.MINISTER_DECISION, "P12W", "2019-01-15"));
        Term term = firstTerm(dossier, "2019-01-15");
        assertThat(lastDay(term)).isEqualTo(day("2017-06-19"));
        assertThat(term.status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(statements(term)).contains(TermStatement.REOPENED);
    }

    @DisplayName("TRM-5: a decision on the last day does not re-open, one on the next day does")
    @ParameterizedTest(name = "decided on {0}: re-opened {1}")
    @CsvSource({"2017-03-27, false", "2017-03-28, true"})
    void reopening(String decidedOn, boolean reopened) {
        Dossier.Builder dossier =
                obligedFrom("2014-03-28").addExtensions(decided(Ground.MINISTER_DECISION, "P12W", decidedOn));
        Term term = firstTerm(dossier, "2017-12-31");
        assertThat(lastDay(term)).isEqualTo(day("2017-06-19"));
        assertThat(statements(term).contains(TermStatement.REOPENED)).isEqualTo(reopened);
    }

    @Law({Rule.TRM_5, Rule.TRM_6})
    @DisplayName("TRM-5: an interruption after the old end counts if the re-opened term runs on its first day")
    @ParameterizedTest(name = "gap {0} - {1}: last day {2}")
    @CsvSource(textBlock = """
        # exclusive end 1-3-2018 + 30 days = 31-3-2018; the gap of 31 days that began within: 1-5-2018
        2018-03-10, 2018-04-09, 2018-04-30
        # began on the re-opened last day 30-3-2018: 11 days
        2018-03-30, 2018-04-09, 2018-04-10
        # began a day later: too late
        2018-03-31, 2018-04-09, 2018-03-30
        # began on the first day after the old end: 5 days
        2018-03-01, 2018-03-05, 2018-04-04
        # began on the decision day, when the re-opened term was over
        2018-05-01, 2018-05-10, 2018-03-30
        """)
    void gapInBetween(String from, String through, LocalDate lastDay) {
        Dossier.Builder dossier = obligedFrom("2015-03-01")
                .addCircumstances(gap(from, through))
                .addExtensions(decided(Ground.MINISTER_DECISION, "P30D", "2018-05-01"));
        assertThat(lastDay(dossier, "2018-12-31")).isEqualTo(lastDay);
    }

    @Law({Rule.TRM_5, Rule.TRM_6})
    @DisplayName("TRM-5: without the late decision the interruption after the end moves nothing")
    @Test
    void gapAfterTheEnd() {
        Dossier.Builder dossier = obligedFrom("2015-03-01").addCircumstances(gap("2018-03-10", "2018-04-09"));
        assertThat(lastDay(dossier, "2018-12-31")).isEqualTo(day("2018-02-28"));
    }

    @Law({Rule.TRM_5, Rule.TRM_6})
    @DisplayName("TRM-5: what fell in between follows in its order, each on the term as it then stands")
    @Test
    void severalInBetween() {
        // 1-3-2018 + 30 days = 31-3; gap from 10-3 (31 days) = 1-5; gap from 20-4 (11 days), now within = 12-5-2018.
        Dossier.Builder dossier = obligedFrom("2015-03-01")
                .addCircumstances(gap("2018-04-20", "2018-04-30"), gap("2018-03-10", "2018-04-09"))
                .addExtensions(decided(Ground.MINISTER_DECISION, "P30D", "2018-05-01"));
        assertThat(lastDaysAfterEach(firstTerm(dossier, "2018-12-31")))
                .containsExactly(day("2018-03-30"), day("2018-04-30"), day("2018-05-11"));
    }

    @Law({Rule.TRM_5, Rule.TRM_6})
    @DisplayName("TRM-5: what one late decision leaves out the next one can take in")
    @Test
    void twoLateDecisions() {
        // 31-3-2018 after the first; the gap from 20-4 is outside; 30-4-2018 after the second; + 11 days = 11-5-2018.
        Dossier.Builder dossier = obligedFrom("2015-03-01")
                .addCircumstances(gap("2018-04-20", "2018-04-30"))
                .addExtensions(
                        decided(Ground.MINISTER_DECISION, "P30D", "2018-04-10"),
                        decided(Ground.ILLNESS, "P30D", "2018-05-01"));
        assertThat(lastDay(dossier, "2018-04-30")).isEqualTo(day("2018-03-30"));
        assertThat(lastDaysAfterEach(firstTerm(dossier, "2018-12-31")))
                .containsExactly(day("2018-03-30"), day("2018-04-29"), day("2018-05-10"));
    }

    @Law({Rule.TRM_5, Rule.COR_1, Rule.COR_2, Rule.COR_3, Rule.COR_4, Rule.COR_5})
    @DisplayName(
            "TRM-5: corona rounds that fell between the old end and the decision are applied after it, if the term now runs")
    @ParameterizedTest(name = "last day 10-3-2020, {0} decided on {1}: last day on that day {2}, in the end {3}")
    @CsvSource(textBlock = """
        # 21-3-2020; 1: 21-5; 2: 21-7 ... 3: 21-9; 4: 21-1-2021; 5: 21-5-2021
        P10D, 2020-06-01, 2020-07-20, 2021-05-20
        P10D, 2020-05-12, 2020-07-20, 2021-05-20
        P10D, 2020-05-11, 2020-05-20, 2021-05-20
        # 14-3-2020, last day 13-3, the reference day itself: 14-5, 14-7, 14-9, 14-1-2021 (last day 13-1-2021), 14-5-2021
        P3D,  2020-06-01, 2020-07-13, 2021-05-13
        # 13-3-2020, last day 12-3: no round
        P2D,  2020-06-01, 2020-03-12, 2020-03-12
        # decided when all rounds were past: 14-3-2020 and five rounds
        P3D,  2021-06-01, 2021-05-13, 2021-05-13
        """)
    void roundsInBetween(String length, String decidedOn, LocalDate then, LocalDate inTheEnd) {
        Dossier.Builder dossier = firstLastDay("2020-03-10").addExtensions(decided(Ground.ILLNESS, length, decidedOn));
        assertThat(lastDay(dossier, decidedOn)).isEqualTo(then);
        assertThat(lastDay(dossier, "2021-12-31")).isEqualTo(inTheEnd);
    }

    @DisplayName("TRM-5: a decision without a day counts as taken on the last day of the term")
    @ParameterizedTest(name = "as of {0}: last day {1}")
    @CsvSource({"2014-03-28, 2017-03-27", "2017-03-26, 2017-03-27", "2017-03-27, 2017-06-19", "2017-12-31, 2017-06-19"})
    void undatedDecision(String asOf, LocalDate lastDay) {
        Dossier.Builder dossier = obligedFrom("2014-03-28").addExtensions(undated(Ground.ASYLUM_CENTRE, "P12W"));
        assertThat(lastDay(dossier, asOf)).isEqualTo(lastDay);
        assertThat(firstTerm(dossier, asOf).authority()).isEqualTo(Authority.READING);
    }

    @DisplayName("TRM-5: decisions without a day come after dated ones, wherever they are listed")
    @ParameterizedTest(name = "dated {0}, undated {1}: first counts on {2}, last day then {3}")
    @CsvSource(textBlock = """
        # 28-11-2017 + 5 weeks = 2-1-2018; + 1 month = 2-2-2018
        P5W, P1M, 2018-01-01, 2018-02-01
        # 28-11-2017 + 1 month = 28-12-2017; + 5 weeks = 1-2-2018
        P1M, P5W, 2017-12-27, 2018-01-31
        """)
    void undatedAfterDated(String dated, String withoutDay, LocalDate countsOn, LocalDate lastDay) {
        ExtensionDecision first = undated(Ground.MINISTER_DECISION, withoutDay);
        ExtensionDecision second = decided(Ground.ASYLUM_CENTRE, dated, "2017-01-02");
        for (Dossier.Builder dossier : new Dossier.Builder[] {
            obligedFrom("2014-11-28").addExtensions(first, second),
            obligedFrom("2014-11-28").addExtensions(second, first)
        }) {
            assertThat(lastDay(dossier, countsOn.toString())).isEqualTo(lastDay);
            assertThat(lastDay(dossier, countsOn.minusDays(1).toString())).isEqualTo(countsOn);
        }
    }

    @DisplayName(
            "TRM-5: a decision without a day and a late dated one: the last day that the term has without the first")
    @ParameterizedTest(name = "as of {0}: last day {1}")
    @CsvSource(textBlock = """
        # 27-3-2017 + 4 weeks undated = 24-4-2017
        2017-03-27, 2017-04-24
        2017-05-31, 2017-04-24
        # from 1-6-2017: 12 weeks dated: 19-6-2017, not over yet; the undated one counts on that day
        2017-06-01, 2017-06-19
        2017-06-18, 2017-06-19
        2017-06-19, 2017-07-17
        """)
    void undatedWithLateDated(String asOf, LocalDate lastDay) {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addExtensions(
                        undated(Ground.ASYLUM_CENTRE, "P4W"), decided(Ground.MINISTER_DECISION, "P12W", "2017-06-01"));
        assertThat(lastDay(dossier, asOf)).isEqualTo(lastDay);
    }

    @DisplayName("TRM-5: several decisions without a day apply all together, as listed")
    @Test
    void severalUndated() {
        // Exclusive end 28-11-2017, last day 27-11-2017: + 1 month = 28-12-2017, + 5 weeks = 1-2-2018.
        Dossier.Builder dossier = obligedFrom("2014-11-28")
                .addExtensions(undated(Ground.MINISTER_DECISION, "P1M"), undated(Ground.ASYLUM_CENTRE, "P5W"));
        assertThat(lastDay(dossier, "2017-11-26")).isEqualTo(day("2017-11-27"));
        assertThat(lastDay(dossier, "2017-11-27")).isEqualTo(day("2018-01-31"));
    }

    @Law({Rule.TRM_5, Rule.COR_1})
    @DisplayName("TRM-5: corona rounds after the day on which an undated decision counts follow on their own day")
    @ParameterizedTest(name = "as of {0}: last day {1}")
    @CsvSource({"2020-03-09, 2020-03-10", "2020-03-10, 2020-03-20", "2020-03-12, 2020-03-20", "2020-03-13, 2020-05-20"})
    void undatedAndRounds(String asOf, LocalDate lastDay) {
        Dossier.Builder dossier = firstLastDay("2020-03-10").addExtensions(undated(Ground.ILLNESS, "P10D"));
        assertThat(lastDay(dossier, asOf)).isEqualTo(lastDay);
    }

    @Law({Rule.TRM_5, Rule.COR_5})
    @DisplayName("TRM-5: rounds within the term come before an undated decision")
    @Test
    void roundsBeforeUndated() {
        // Last day 20-3-2020, five rounds: 20-5-2021; undated 4 weeks on that day: 17-6-2021.
        Dossier.Builder dossier = firstLastDay("2020-03-20").addExtensions(undated(Ground.ILLNESS, "P4W"));
        assertThat(lastDay(dossier, "2021-05-19")).isEqualTo(day("2021-05-20"));
        assertThat(lastDay(dossier, "2021-05-20")).isEqualTo(day("2021-06-17"));
    }

    @Law({Rule.TRM_5, Rule.TRM_10})
    @DisplayName(
            "TRM-5: an undated decision without a name extends the first term, one that names a new term that term")
    @Test
    void undatedAndNewTerm() {
        // First last day 27-3-2017; new term + 2 years: 27-3-2019, + 12 weeks = 19-6-2019.
        Dossier.Builder named = obligedFrom("2014-03-28")
                .addFines(fine(1250, "2017-06-01"))
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(undated(Ground.MINISTER_DECISION, "P12W"))
                        .term(1)
                        .build());
        assertThat(lastDay(Section3Facts.assess(named, "2019-03-26").terms().get(1)))
                .isEqualTo(day("2019-03-27"));
        assertThat(lastDay(Section3Facts.assess(named, "2019-03-27").terms().get(1)))
                .isEqualTo(day("2019-06-19"));
        assertThat(lastDay(named, "2019-03-27")).isEqualTo(day("2017-03-27"));
        // Without a name: 27-3-2017 + 4 weeks = 24-4-2017, passed before the fine; the new term counts from there.
        Dossier.Builder unnamed = obligedFrom("2014-03-28")
                .addFines(fine(1250, "2017-06-01"))
                .addExtensions(undated(Ground.MINISTER_DECISION, "P4W"));
        assertThat(Section3Facts.assess(unnamed, "2019-12-31").terms())
                .extracting(Section3Facts::lastDay)
                .containsExactly(day("2017-04-24"), day("2019-04-24"));
    }

    @DisplayName("TRM-5: from the day the exam duty is done an interruption no longer lengthens the term")
    @ParameterizedTest(name = "done on {0}, gap from 2016-06-01: last day {1}")
    @CsvSource({"2016-05-31, 2018-02-28", "2016-06-01, 2018-02-28", "2016-06-02, 2018-03-30"})
    void gapAfterCompletion(String doneOn, LocalDate lastDay) {
        Dossier.Builder dossier = obligedFrom("2015-03-01")
                .addAllExams(examsPassed(doneOn))
                .addCircumstances(gap("2016-06-01", "2016-06-30"));
        assertThat(lastDay(dossier, "2018-12-31")).isEqualTo(lastDay);
    }

    @Law({Rule.TRM_5, Rule.COR_1})
    @DisplayName("TRM-5: from the day the exam duty is done no corona round lengthens the term")
    @ParameterizedTest(name = "done on {0}: last day {1}")
    @CsvSource({"2020-03-12, 2020-05-31", "2020-03-13, 2020-05-31", "2020-03-14, 2020-07-31"})
    void roundAfterCompletion(String doneOn, LocalDate lastDay) {
        Dossier.Builder dossier = firstLastDay("2020-05-31").addAllExams(examsPassed(doneOn));
        assertThat(lastDay(dossier, "2021-12-31")).isEqualTo(lastDay);
    }

    @DisplayName("TRM-5: a recorded decision still counts after the duty was done, and can put it in time")
    @ParameterizedTest(name = "done on {0}, four weeks decided afterwards: last day 2017-04-24, {1}")
    @CsvSource({"2016-06-01, COMPLETED_IN_TIME", "2017-04-24, COMPLETED_IN_TIME", "2017-04-25, COMPLETED_LATE"})
    void decisionAfterCompletion(String doneOn, TermStatus status) {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addAllExams(examsPassed(doneOn))
                .addExtensions(decided(Ground.MINISTER_DECISION, "P4W", "2017-06-01"));
        assertThat(lastDay(dossier, "2017-06-01")).isEqualTo(day("2017-04-24"));
        assertThat(firstTerm(dossier, "2017-06-01").status()).isEqualTo(status);
    }

    @DisplayName("TRM-5: in a re-opened term, gaps from before the duty was done count, later ones do not")
    @ParameterizedTest(name = "done on 2017-04-10, gap {0} - {1}: last day {2}")
    @CsvSource({
        "2017-04-05, 2017-04-08, 2017-06-23",
        "2017-04-10, 2017-04-13, 2017-06-19",
        "2017-04-15, 2017-04-18, 2017-06-19"
    })
    void gapInBetweenAndCompletion(String from, String through, LocalDate lastDay) {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addAllExams(examsPassed("2017-04-10"))
                .addCircumstances(gap(from, through))
                .addExtensions(decided(Ground.MINISTER_DECISION, "P12W", "2017-06-01"));
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(lastDay);
    }
}
