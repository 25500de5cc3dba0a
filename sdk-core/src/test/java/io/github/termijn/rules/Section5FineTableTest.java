package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.assertComputed;
import static io.github.termijn.rules.Section5Facts.course;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.finding;
import static io.github.termijn.rules.Section5Facts.fine;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.exam.ExamStatement;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.CountingDay;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIN-3 and FIN-4: the cells of the table and the hours that count. The attempts of FIN-5 have a class of their own. */
@DisplayName("Section 5: the fine table and the hours that count")
class Section5FineTableTest {

    /** From 1-7-2018 the table is policy; before 1-1-2022 nothing of the act of 2021 plays a part. */
    private static final String AS_OF = "2018-09-01";

    @Law({Rule.FIN_3, Rule.FIN_4, Rule.FIN_5})
    @DisplayName(
            "FIN-3: every cell of the table, for five parts and for six: 149 hours fall in the first column, 150 in the second, 300 in the third")
    @ParameterizedTest(name = "{0} hours, every part attempted {1} times: {2}")
    @CsvSource(textBlock = """
            0,     0, 1250
            149,   0, 1250
            149.5, 0, 1250
            150,   0, 875
            299,   0, 875
            299.5, 0, 875
            300,   0, 500
            0,     1, 1000
            149,   1, 1000
            150,   1, 625
            299,   1, 625
            300,   1, 250
            0,     2, 750
            149.5, 2, 750
            150,   2, 375
            299.5, 2, 375
            300,   2, none
            0,     3, 750
            300,   3, none
            """)
    void everyCell(String hours, int attempts, String amount) {
        Dossier.Builder withFive = five().addCourses(hours(hours)).addAllExams(failed(attempts, FIVE));
        Dossier.Builder withSix = six().addCourses(hours(hours)).addAllExams(failed(attempts, SIX));
        assertComputed(fine(withFive, AS_OF), amount);
        assertComputed(fine(withSix, AS_OF), amount);
    }

    @Law(Rule.FIN_3)
    @DisplayName("FIN-3: 200 hours and one part never attempted is EUR 875")
    @Test
    void workedExample() {
        Dossier.Builder dossier = six().addCourses(hours("200")).addAllExams(failed(2, SIX.subList(0, 5)));
        assertComputed(fine(dossier, AS_OF), "875");
    }

    @Law(Rule.FIN_4)
    @DisplayName(
            "FIN-4: hours count that were attended on or before the last day, 27-3-2017; a course across it leaves the fine open only if that changes the column")
    @ParameterizedTest(name = "{2} hours from {0} through {1}: {3}")
    @CsvSource(textBlock = """
            2016-01-01, 2017-03-27, 200, 875
            2017-03-27, 2017-03-27, 150, 875
            2016-01-01, 2017-03-28, 200, 875..1250
            2016-01-01, 2017-03-28, 149, 1250
            2016-01-01, 2017-03-28, 149.5, 1250
            2016-01-01, 2017-03-28, 150, 875..1250
            2016-01-01, 2017-03-28, 300, 500..1250
            2017-03-27, 2017-06-30, 299, 875..1250
            2017-03-28, 2017-06-30, 400, 1250
            """)
    void acrossTheLastDay(String from, String through, String hours, String amount) {
        assertComputed(fine(five().addCourses(course(from, through, hours).build()), AS_OF), amount);
    }

    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: with 150 sure hours, 149 more across the last day stay in one column, 150 more reach the next")
    @ParameterizedTest(name = "150 sure, {0} across: {1}")
    @CsvSource({"149, 875", "149.9, 875", "150, 500..875"})
    void sureAndAcross(String across, String amount) {
        Dossier.Builder dossier = five().addCourses(
                        hours("150"), course("2017-01-01", "2017-04-30", across).build());
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: the reference day is the last day with its extensions")
    @ParameterizedTest(name = "course through {0}, term extended to 19-6-2017: {1}")
    @CsvSource({"2017-06-19, 875", "2017-06-20, 875..1250"})
    void extendedLastDay(String through, String amount) {
        Dossier.Builder dossier = five().addExtensions(
                        extending(Ground.ASYLUM_CENTRE, "P12W", "2014-09-01").build())
                .addCourses(course("2017-04-01", through, "200").build());
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law(Rule.FIN_4)
    @DisplayName("FIN-4, switch: counted on the day of the fine decision, what was done after the last day counts too")
    @ParameterizedTest(name = "course through {0}, decision on 1-9-2018: {1} by default, {2} by the switch")
    @CsvSource({"2018-09-01, 1250, 375", "2018-08-31, 1250, 375"})
    void countingDay(String through, String standard, String switched) {
        Dossier.Builder dossier = five().addCourses(
                        course("2017-04-01", through, "200").build())
                .addAllExams(failed(2, FIVE, "2017-05-01"));
        LawBook law = STANDARD.with(Interpretation.COUNTING_DAY, CountingDay.FINE_DECISION);
        assertComputed(fine(dossier, AS_OF), standard);
        assertComputed(fine(law, dossier, AS_OF), switched);
    }

    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: hours count at a certified school only; without word of the certificate 0 to all of them")
    @ParameterizedTest(name = "{1} hours, certified: {0}: {2}")
    @CsvSource(textBlock = """
            true,  200, 875
            false, 200, 1250
            ,      200, 875..1250
            ,      149, 1250
            ,      300, 500..1250
            """)
    void certified(Boolean certified, String hours, String amount) {
        Dossier.Builder dossier = five().addCourses(course("2015-09-01", "2016-06-30", hours)
                .certified(Optional.ofNullable(certified))
                .build());
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law({Rule.FIN_4, Rule.FIN_13})
    @DisplayName(
            "FIN-4: a course of unknown hours can be any column; in the last row the lowest is no fine, shown as nothing")
    @ParameterizedTest(name = "every part attempted {0} times: {1}")
    @CsvSource({"0, 500..1250", "1, 250..1000", "2, 0..750"})
    void unknownHours(int attempts, String amount) {
        Dossier.Builder dossier = five().addCourses(course("2015-09-01", "2016-06-30", "0")
                        .hours(Optional.empty())
                        .build())
                .addAllExams(failed(attempts, FIVE));
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law(Rule.FIN_4)
    @DisplayName(
            "FIN-4: a course of unknown hours at a school without certificate, or after the last day, leaves nothing open")
    @Test
    void unknownHoursThatCannotCount() {
        Dossier.Builder dossier = five().addCourses(
                        course("2015-09-01", "2016-06-30", "0")
                                .hours(Optional.empty())
                                .certified(false)
                                .build(),
                        course("2017-03-28", "2017-06-30", "0")
                                .hours(Optional.empty())
                                .build());
        assertComputed(fine(dossier, AS_OF), "1250");
    }

    @Law({Rule.FIN_4, Rule.AGI_6})
    @DisplayName("FIN-4: hours that cannot be proven do not count, and are told")
    @Test
    void unproven() {
        Dossier.Builder dossier = five().addCourses(
                        course("2015-09-01", "2016-06-30", "200").proven(false).build(), hours("149"));
        FineOutcome fine = fine(dossier, AS_OF);
        assertComputed(fine, "1250");
        assertThat(finding(fine, FineStatement.UNPROVEN_HOURS_NOT_COUNTED).verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(finding(fine, FineStatement.UNPROVEN_HOURS_NOT_COUNTED).values())
                .containsExactly(new BigDecimal("200"));
    }

    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: integration and NT2 courses count, self-study and courses of another kind never")
    @ParameterizedTest(name = "200 hours of {0}: {1} on 31-12-2021, {2} on 1-1-2022")
    @CsvSource(textBlock = """
            INTEGRATION, 875,  875
            NT2,         875,  875
            OTHER,       1250, 1250
            SELF_STUDY,  1250, 1250
            """)
    void kinds(CourseKind kind, String before, String after) {
        Dossier.Builder dossier = six().addCourses(hours(kind, "200"));
        assertComputed(fine(dossier, "2021-12-31"), before);
        assertComputed(fine(dossier, "2022-01-01"), after);
        boolean told = fine(dossier, AS_OF).findings().stream()
                .anyMatch(finding -> finding.statement() == ExamStatement.COURSE_KIND_NOT_COUNTED
                        && finding.values().contains(kind));
        assertThat(told).as("a course that is not counted is reported").isEqualTo("1250".equals(before));
    }

    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: hours of integration and NT2 courses add up")
    @ParameterizedTest(name = "80 hours integration and {0} hours NT2: {1}")
    @CsvSource({"69, 1250", "69.9, 1250", "70, 875"})
    void addUp(String nt2, String amount) {
        Dossier.Builder dossier = six().addCourses(hours("80"), hours(CourseKind.NT2, nt2));
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: literacy hours count in fine decisions from 1-1-2022, as-of day or recorded decision")
    @ParameterizedTest(name = "decision on {0}: {1}")
    @CsvSource({"2021-12-31, 1250", "2022-01-01, 875"})
    void literacy(String decision, String amount) {
        // A recorded literacy extension, or the claim of one would leave the fine open (3a).
        Dossier.Builder dossier = six().addExtensions(
                        extending(Ground.LITERACY, "P4W", "2016-06-01").build())
                .addCourses(hours(CourseKind.LITERACY, "200"));
        assertComputed(fine(dossier, decision), amount);
        Dossier.Builder fined = dossier.addFines(deciding(1, decision).build());
        assertComputed(fine(fined, "2022-06-01"), amount);
    }

    @Law(Rule.FIN_4)
    @DisplayName("FIN-4, switch: a law in which literacy hours always count")
    @Test
    void literacySwitch() {
        LawBook law = STANDARD.with(FineLaw.COUNTED_COURSES, List.of(CourseKind.INTEGRATION, CourseKind.LITERACY));
        Dossier.Builder dossier = six().addExtensions(
                        extending(Ground.LITERACY, "P4W", "2016-06-01").build())
                .addCourses(hours(CourseKind.LITERACY, "100"), hours("50"));
        assertComputed(fine(dossier, AS_OF), "1250");
        assertComputed(fine(law, dossier, AS_OF), "875");
    }

    /** Seen through an old decision that the judgment of 17-4-2019 reaches: any other of before 1-7-2018 is open (FIN-6). */
    @Law(Rule.FIN_4)
    @DisplayName(
            "FIN-4: NT2 hours leave a fine decision of before 1-7-2018 open where they change the column; from that day they count")
    @ParameterizedTest(name = "decision on {0}, 100 hours integration and {1} hours NT2: {2}")
    @CsvSource(textBlock = """
            2018-06-30, 100, 875..1250
            2018-06-30, 49,  1250
            2018-06-30, 50,  875..1250
            2018-07-01, 49,  1250
            2018-07-01, 50,  875
            2018-07-01, 100, 875
            """)
    void nt2Hours(String decision, String nt2, String amount) {
        Dossier.Builder dossier = five().addCourses(hours("100"), hours(CourseKind.NT2, nt2))
                .addFines(deciding(1250, decision).finalOn(day("2019-05-01")).build());
        assertComputed(fine(dossier, "2019-06-01"), amount);
    }
}
