package io.github.termijn.rules;

import static io.github.termijn.rules.Section8Facts.LAW;
import static io.github.termijn.rules.Section8Facts.LONG_AGO;
import static io.github.termijn.rules.Section8Facts.bounds;
import static io.github.termijn.rules.Section8Facts.hours;
import static io.github.termijn.rules.Section8Facts.only;
import static io.github.termijn.rules.Section8Facts.routeA;
import static io.github.termijn.rules.Section8Facts.routeB;
import static io.github.termijn.rules.Section8Facts.same;
import static io.github.termijn.testing.Dossiers.course;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.exam.ExamStatement;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.AgiTest;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.exemption.ExemptionStatement;
import io.github.termijn.exemption.UnprovenHours;
import io.github.termijn.law.Authority;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Section 8: the course hours of demonstrated effort (AGI)")
class Section8HoursTest {

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: route A asks 600 hours; which kinds count depends on the day of the decision")
    @ParameterizedTest(name = "{1} integration, {2} NT2, {3} literacy, decided {0}: {4}, missing {5}")
    @CsvSource(textBlock = """
            # integration course only; met only with NT2 hours is open; literacy never adds
            2013-08-01, 600,   0,     0,   HOLDS, 0
            2018-06-30, 600,   0,     0,   HOLDS, 0
            2018-06-30, 599,   0,     0,   FAILS, 1
            2018-06-30, 599.9, 0,     0,   FAILS, 0.1
            2018-06-30, 599,   1,     0,   OPEN,  0..1
            2018-06-30, 599,   0.9,   0,   FAILS, 0.1..1
            2018-06-30, 0,     600,   0,   OPEN,  0..600
            2018-06-30, 0,     599,   600, FAILS, 1..600
            2018-06-30, 599,   0,     600, FAILS, 1
            2018-06-30, 300,   0,     300, FAILS, 300
            # integration and NT2; met only with literacy hours is open
            2018-07-01, 599,   1,     0,   HOLDS, 0
            2018-07-01, 0,     600,   0,   HOLDS, 0
            2018-07-01, 300,   299,   0,   FAILS, 1
            2018-07-01, 599,   0,     1,   OPEN,  0..1
            2018-07-01, 0,     0,     600, OPEN,  0..600
            2018-07-01, 0,     0,     599, FAILS, 1..600
            2021-12-31, 200,   0,     400, OPEN,  0..400
            2021-12-31, 199,   0,     401, OPEN,  0..401
            # literacy hours add up from 200 hours of integration course
            2022-01-01, 200,   0,     400, HOLDS, 0
            2022-01-01, 199,   0,     401, FAILS, 1
            2022-01-01, 199.9, 0,     500, FAILS, 0.1
            2022-01-01, 200,   0,     399, FAILS, 1
            2022-01-01, 200,   100,   300, HOLDS, 0
            2022-01-01, 0,     600,   0,   HOLDS, 0
            2022-01-01, 0,     599,   1,   FAILS, 1
            2022-01-01, 0,     0,     600, FAILS, 200
            2022-01-01, 0,     0,     0,   FAILS, 600
            """)
    void routeAHours(
            LocalDate day,
            BigDecimal integration,
            BigDecimal nt2,
            BigDecimal literacy,
            Verdict verdict,
            String missing) {
        Criterion criterion = only(routeA(hours(integration, nt2, literacy), day), CriterionKind.COURSE_HOURS);

        assertThat(criterion.verdict()).isEqualTo(verdict);
        assertThat(criterion.required()).isEqualByComparingTo("600");
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds(missing)), missing);
    }

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: the hours that count are told, between bounds where it is open which count")
    @ParameterizedTest(name = "{1} integration, {2} NT2, {3} literacy, decided {0}: {4}")
    @CsvSource({
        "2018-06-30, 500, 80, 70, 500..580",
        "2018-07-01, 500, 80, 70, 580..650",
        "2022-01-01, 500, 80, 70, 650",
        "2022-01-01, 199, 80, 401, 279",
        "2022-01-01, 200, 80, 401, 681"
    })
    void present(LocalDate day, BigDecimal integration, BigDecimal nt2, BigDecimal literacy, String present) {
        Criterion criterion = only(routeA(hours(integration, nt2, literacy), day), CriterionKind.COURSE_HOURS);

        assertThat(criterion.present()).matches(actual -> same(actual, bounds(present)), present);
    }

    @Law(Rule.AGI_2)
    @DisplayName(
            "AGI-2: that NT2 hours do not help to reach the 200 is a reading, and marked where the outcome hangs on it")
    @ParameterizedTest(name = "{0} integration, {1} NT2, {2} literacy: {3}, {4}")
    @CsvSource({
        "199, 1, 400, FAILS, READING",
        "0, 200, 400, FAILS, READING",
        "199, 0, 401, FAILS, OFFICIAL",
        "200, 1, 399, HOLDS, OFFICIAL",
        "100, 100, 399, FAILS, OFFICIAL"
    })
    void nt2DoesNotReachThe200(
            BigDecimal integration, BigDecimal nt2, BigDecimal literacy, Verdict verdict, Authority authority) {
        Finding finding = only(routeA(hours(integration, nt2, literacy), day("2022-01-01")), CriterionKind.COURSE_HOURS)
                .findings()
                .get(0);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.authority()).isEqualTo(authority);
    }

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: why literacy hours do not add up is a finding: 199 of 200 hours of integration course")
    @Test
    void whyLiteracyDoesNotAdd() {
        Criterion criterion = only(
                routeA(hours(new BigDecimal("199"), BigDecimal.ZERO, new BigDecimal("401")), day("2022-01-01")),
                CriterionKind.COURSE_HOURS);

        assertThat(criterion.findings())
                .filteredOn(finding -> finding.statement() == ExemptionStatement.HOURS_NOT_ADDED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.namedValues())
                        .containsEntry("added", CourseKind.LITERACY)
                        .containsEntry("course", CourseKind.INTEGRATION)
                        .containsEntry("leastHours", new BigDecimal("200"))
                        .containsEntry("present", new BigDecimal("199")));
    }

    @Law({Rule.AGI_2, Rule.AGI_3})
    @DisplayName(
            "AGI-2, AGI-3: hours of a kind that is added are spoken of only where they do not count, or where that is open")
    @ParameterizedTest(name = "{2} integration, {3} NT2, {4} literacy, route {0}, decided {1}: {5}")
    @CsvSource(textBlock = """
            # through 2021: open whether they are added, told where the result is open
            A, 2018-06-30, 599, 1,   0,   HOURS_ADDED_UNCLEAR
            A, 2018-06-30, 599, 0.9, 0,   -
            A, 2018-06-30, 600, 1,   0,   -
            A, 2018-07-01, 599, 0,   1,   HOURS_ADDED_UNCLEAR
            A, 2018-07-01, 599, 0,   0,   -
            B, 2018-07-01, 300, 0,   300, LITERACY_HOURS_ADDED_UNCLEAR
            B, 2018-07-01, 301, 0,   299, LITERACY_HOURS_NOT_ADDED
            # from 2022 they are added from 200 hours of integration course (A) or 300 of literacy (B)
            A, 2022-01-01, 199, 0,   400, HOURS_NOT_ADDED
            A, 2022-01-01, 200, 0,   399, -
            A, 2022-01-01, 201, 0,   398, -
            B, 2022-01-01, 300, 0,   299, LITERACY_HOURS_NOT_ADDED
            B, 2022-01-01, 299, 0,   300, -
            """)
    void addedKindIsTold(
            AgiRoute route, LocalDate day, BigDecimal integration, BigDecimal nt2, BigDecimal literacy, String told) {
        List<HoursOfKind> hours = hours(integration, nt2, literacy);
        Criterion criterion =
                only(route == AgiRoute.A ? routeA(hours, day) : routeB(hours, day), CriterionKind.COURSE_HOURS);

        assertThat(criterion.findings())
                .extracting(finding -> finding.statement().toString())
                .filteredOn(statement -> statement.contains("_ADDED"))
                .isEqualTo(told.equals("-") ? List.of() : List.of(told));
    }

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: literacy hours that are not known leave nothing open while literacy hours never add")
    @ParameterizedTest(name = "decided {0}: {1} present, {2}")
    @CsvSource({"2018-06-30, 500, FAILS", "2018-07-01, 500.., OPEN"})
    void unknownHoursOfAKindThatNeverAdds(LocalDate day, String present, Verdict verdict) {
        Course unknown = Course.builder()
                .copyOf(course(CourseKind.LITERACY, "2014-01-06", "2015-06-30", "1"))
                .hours(Optional.empty())
                .build();
        Course known = course(CourseKind.INTEGRATION, "2013-09-02", "2013-12-20", "500");
        Criterion criterion =
                only(routeA(HoursOfKind.of(List.of(unknown, known), day), day), CriterionKind.COURSE_HOURS);

        assertThat(criterion.present()).matches(actual -> same(actual, bounds(present)), present);
        assertThat(criterion.verdict()).isEqualTo(verdict);
    }

    @Law(Rule.AGI_3)
    @DisplayName(
            "AGI-3: route B asks 600 hours of literacy; from 1-1-2022 300 of literacy are enough with 300 of integration")
    @ParameterizedTest(name = "{1} literacy, {2} integration, {3} NT2, decided {0}: {4}, missing {5}")
    @CsvSource(textBlock = """
            2013-08-01, 600,   0,   0,   HOLDS, 0
            2018-06-30, 600,   0,   0,   HOLDS, 0
            2018-06-30, 599,   0,   0,   FAILS, 1
            2018-06-30, 599,   1,   1,   FAILS, 1
            2018-06-30, 300,   300, 0,   FAILS, 300
            2018-07-01, 600,   0,   0,   HOLDS, 0
            2018-07-01, 599,   1,   0,   OPEN,  0..1
            2018-07-01, 300,   300, 0,   OPEN,  0..300
            2018-07-01, 299,   301, 0,   FAILS, 1..301
            2018-07-01, 300,   299, 0,   FAILS, 1..300
            2018-07-01, 599,   0,   1,   FAILS, 1
            2021-12-31, 300,   300, 0,   OPEN,  0..300
            2022-01-01, 300,   300, 0,   HOLDS, 0
            2022-01-01, 299,   301, 0,   FAILS, 1
            2022-01-01, 299.9, 400, 0,   FAILS, 0.1
            2022-01-01, 300,   299, 0,   FAILS, 1
            2022-01-01, 300,   299, 100, FAILS, 1
            2022-01-01, 599,   1,   0,   HOLDS, 0
            2022-01-01, 0,     600, 0,   FAILS, 300
            """)
    void routeBHours(
            LocalDate day,
            BigDecimal literacy,
            BigDecimal integration,
            BigDecimal nt2,
            Verdict verdict,
            String missing) {
        Criterion criterion = only(routeB(hours(integration, nt2, literacy), day), CriterionKind.COURSE_HOURS);

        assertThat(criterion.verdict()).isEqualTo(verdict);
        assertThat(criterion.required()).isEqualByComparingTo("600");
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds(missing)), missing);
    }

    @Law({Rule.AGI_1, Rule.AGI_2, Rule.AGI_3})
    @DisplayName("AGI-2, AGI-3: hours and attempts together, as worked out in the sources")
    @ParameterizedTest(name = "{0} integration, {1} literacy, {2} attempts, decided {3}: route A {4}, route B {5}")
    @CsvSource({
        "600, 0, 4, 2016-03-01, HOLDS, FAILS",
        "600, 0, 3, 2023-03-31, FAILS, FAILS",
        "600, 0, 3, 2023-04-01, HOLDS, FAILS",
        "300, 300, 4, 2016-03-01, FAILS, FAILS",
        "200, 400, 4, 2022-06-01, HOLDS, HOLDS",
        "199, 401, 4, 2022-06-01, FAILS, HOLDS",
        "300, 300, 0, 2022-06-01, FAILS, HOLDS",
        "0, 600, 0, 2016-03-01, FAILS, HOLDS",
        "301, 299, 0, 2022-06-01, FAILS, FAILS"
    })
    void workedExamples(
            BigDecimal integration, BigDecimal literacy, int attempts, LocalDate day, Verdict routeA, Verdict routeB) {
        List<HoursOfKind> hours = hours(integration, BigDecimal.ZERO, literacy);
        LearnabilityTest noCapacity = LearnabilityTest.of(day, false);

        assertThat(routeA(hours, day, PartAttempts.of(Part.WRITING, attempts, 0))
                        .verdict())
                .isEqualTo(routeA);
        assertThat(AgiTest.routeB(LAW, LONG_AGO, hours, Optional.of(noCapacity), day)
                        .verdict())
                .isEqualTo(routeB);
    }

    @Law({Rule.AGI_1, Rule.AGI_2, Rule.AGI_3})
    @DisplayName("AGI-1: on 31-7-2013 there were no criteria: both routes are open; on 1-8-2013 there are")
    @Test
    void noCriteriaBefore() {
        List<HoursOfKind> none = hours(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        List<HoursOfKind> enough = hours(new BigDecimal("600"), BigDecimal.ZERO, new BigDecimal("600"));
        PartAttempts four = PartAttempts.of(Part.WRITING, 4, 0);

        for (List<HoursOfKind> hours : List.of(none, enough)) {
            assertThat(List.of(routeA(hours, day("2013-07-31"), four), routeB(hours, day("2013-07-31"))))
                    .allSatisfy(route -> {
                        assertThat(route.verdict()).isEqualTo(Verdict.OPEN);
                        assertThat(route.criteria()).isEmpty();
                        assertThat(route.openPoints())
                                .extracting(Finding::statement)
                                .containsExactly(ExemptionStatement.NO_EFFORT_CRITERIA);
                    });
        }
        assertThat(routeA(enough, day("2013-08-01"), four).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(routeA(none, day("2013-08-01"), four).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: the school must have been certified when the course started; not known is open")
    @Test
    void certificate() {
        Course certified = course(CourseKind.INTEGRATION, "2014-01-06", "2015-06-30", "600");
        Course without = Course.builder().copyOf(certified).certified(false).build();
        Course unknown =
                Course.builder().copyOf(certified).certified(Optional.empty()).build();

        assertThat(hoursOf(certified).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(hoursOf(without).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(hoursOf(without).missing()).matches(actual -> same(actual, bounds("600")));
        assertThat(hoursOf(unknown).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(hoursOf(unknown).missing()).matches(actual -> same(actual, bounds("0..600")));
        assertThat(hoursOf(unknown).openPoints()).extracting(Finding::statement).contains(ExamStatement.COURSE_UNCLEAR);
    }

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: hours that are not known leave the number open, without an upper bound")
    @Test
    void unknownHours() {
        Course unknown = Course.builder()
                .copyOf(course(CourseKind.INTEGRATION, "2014-01-06", "2015-06-30", "1"))
                .hours(Optional.empty())
                .build();
        Course known = course(CourseKind.INTEGRATION, "2013-09-02", "2013-12-20", "450");

        assertThat(hoursOf(unknown, known).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(hoursOf(unknown, known).present()).matches(actual -> same(actual, bounds("450..")));
        assertThat(hoursOf(unknown, known).missing()).matches(actual -> same(actual, bounds("0..150")));
    }

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: hours that are not known do not matter where the others are enough: nothing is open")
    @Test
    void unknownHoursThatDoNotMatter() {
        Course unknown = Course.builder()
                .copyOf(course(CourseKind.INTEGRATION, "2014-01-06", "2015-06-30", "1"))
                .hours(Optional.empty())
                .build();
        Course known = course(CourseKind.INTEGRATION, "2013-09-02", "2013-12-20", "600");

        assertThat(hoursOf(unknown, known).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(hoursOf(unknown, known).openPoints()).isEmpty();
    }

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: self-study and other courses never count")
    @ParameterizedTest
    @CsvSource({"SELF_STUDY", "ONA", "OTHER"})
    void neverCounted(CourseKind kind) {
        Criterion criterion = hoursOf(course(kind, "2014-01-06", "2015-06-30", "900"));

        assertThat(criterion.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds("600")));
    }

    @Law(Rule.AGI_6)
    @DisplayName(
            "AGI-6: unproven hours never count; they are told apart, with as much of the shortfall as they would close")
    @ParameterizedTest(name = "{0} proven and {1} unproven hours: missing {2}, would close {3}")
    @CsvSource({
        "0, 650, 600, 600",
        "0, 600, 600, 600",
        "0, 599, 600, 599",
        "450, 100, 150, 100",
        "450, 150, 150, 150",
        "450, 200, 150, 150",
        "600, 100, 0, 0"
    })
    void unproven(BigDecimal proven, BigDecimal claimed, String missing, BigDecimal closes) {
        Course with = Course.builder()
                .copyOf(course(CourseKind.INTEGRATION, "2014-01-06", "2015-06-30", "1"))
                .hours(proven)
                .build();
        Course lost = Course.builder().copyOf(with).hours(claimed).proven(false).build();
        AgiRouteOutcome route = routeA(HoursOfKind.of(List.of(with, lost), day("2017-03-01")), day("2017-03-01"));

        assertThat(only(route, CriterionKind.COURSE_HOURS).missing())
                .matches(actual -> same(actual, bounds(missing)), missing);
        assertThat(route.unproven()).get().satisfies(unproven -> {
            assertThat(unproven.hours()).isEqualByComparingTo(claimed);
            assertThat(unproven.closes()).isEqualByComparingTo(closes);
        });
        assertThat(route.remarks())
                .extracting(Finding::statement)
                .containsExactly(ExemptionStatement.UNPROVEN_HOURS_WOULD_CLOSE);
    }

    @Law(Rule.AGI_6)
    @DisplayName("AGI-6: unproven integration hours also close what keeps literacy hours from adding up")
    @Test
    void unprovenHoursThatLetOthersAdd() {
        Course literacy = course(CourseKind.LITERACY, "2014-01-06", "2015-06-30", "400");
        Course lost = Course.builder()
                .copyOf(course(CourseKind.INTEGRATION, "2015-09-01", "2016-06-30", "200"))
                .proven(false)
                .build();
        LocalDate day = day("2022-06-01");
        AgiRouteOutcome route = routeA(HoursOfKind.of(List.of(literacy, lost), day), day);

        assertThat(only(route, CriterionKind.COURSE_HOURS).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(route.unproven())
                .map(UnprovenHours::closes)
                .hasValueSatisfying(closes -> assertThat(closes).isEqualByComparingTo("200"));
    }

    @Law({Rule.AGI_2, Rule.AGI_6})
    @DisplayName(
            "AGI-6: unproven hours of a kind that never adds would close nothing: the route does not speak of them")
    @ParameterizedTest(name = "unproven {0} hours, decided {1}: told {2}")
    @CsvSource({
        "NT2, 2018-06-30, true", // perhaps added
        "LITERACY, 2018-06-30, false",
        "LITERACY, 2018-07-01, true" // perhaps added
    })
    void unprovenHoursThatNeverAdd(CourseKind kind, LocalDate day, boolean told) {
        Course lost = Course.builder()
                .copyOf(course(kind, "2014-01-06", "2015-06-30", "400"))
                .proven(false)
                .build();

        assertThat(routeA(HoursOfKind.of(List.of(lost), day), day).unproven().isPresent())
                .isEqualTo(told);
    }

    @Law(Rule.AGI_6)
    @DisplayName("AGI-6: beside hours that are not known, unproven ones still close as much of the surest shortfall")
    @Test
    void unprovenBesideUnknownHours() {
        Course unknown = Course.builder()
                .copyOf(course(CourseKind.INTEGRATION, "2014-01-06", "2015-06-30", "1"))
                .hours(Optional.empty())
                .build();
        Course lost = Course.builder()
                .copyOf(course(CourseKind.INTEGRATION, "2013-09-02", "2013-12-20", "450"))
                .proven(false)
                .build();
        LocalDate day = day("2017-03-01");
        AgiRouteOutcome route = routeA(HoursOfKind.of(List.of(unknown, lost), day), day);

        // 600 may be missing; with the 450 no more than 150
        assertThat(only(route, CriterionKind.COURSE_HOURS).missing()).matches(actual -> same(actual, bounds("0..600")));
        assertThat(route.unproven())
                .map(UnprovenHours::closes)
                .hasValueSatisfying(closes -> assertThat(closes).isEqualByComparingTo("450"));
    }

    @Law(Rule.AGI_6)
    @DisplayName("AGI-6: where every hour is proven nothing is told apart")
    @Test
    void allProven() {
        LocalDate day = day("2017-03-01");
        List<HoursOfKind> hours =
                HoursOfKind.of(List.of(course(CourseKind.INTEGRATION, "2014-01-06", "2015-06-30", "500")), day);

        assertThat(routeA(hours, day).unproven()).isEmpty();
        assertThat(routeA(hours, day).remarks()).isEmpty();
    }

    private static Criterion hoursOf(Course... courses) {
        LocalDate day = day("2017-03-01");
        return only(routeA(HoursOfKind.of(List.of(courses), day), day), CriterionKind.COURSE_HOURS);
    }
}
