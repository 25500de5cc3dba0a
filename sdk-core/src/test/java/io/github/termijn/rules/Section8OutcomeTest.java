package io.github.termijn.rules;

import static io.github.termijn.rules.Section8Facts.bounds;
import static io.github.termijn.rules.Section8Facts.only;
import static io.github.termijn.rules.Section8Facts.same;
import static io.github.termijn.testing.Dossiers.allPassed;
import static io.github.termijn.testing.Dossiers.course;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.dispensedSomeDay;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.exemption.AgiResult;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.exemption.ExemptionStatement;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.exemption.Unit;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Section 8: demonstrated effort (AGI) from the facts of one person")
class Section8OutcomeTest {

    private static final Part[] ALL_BUT_WRITING = {Part.READING, Part.LISTENING, Part.SPEAKING, Part.KNM};

    /** Obliged from 28-3-2014: five parts, writing open, 600 hours. */
    private static Dossier.Builder onlyWriting(int attempts) {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addCourses(course(CourseKind.INTEGRATION, "2014-06-02", "2015-06-30", "600"))
                .addAllExams(allPassed("2015-09-01", ALL_BUT_WRITING));
        for (int i = 0; i < attempts; i++) {
            dossier.addExams(failed(Part.WRITING, "2015-10-0" + (i + 1)));
        }
        return dossier;
    }

    @Law({Rule.AGI_1, Rule.AGI_5})
    @DisplayName("AGI-5: met, or not met as a standard case; never refused")
    @ParameterizedTest(name = "writing tried {0} times, asked on {1}: {2}")
    @CsvSource({
        "4, 2016-09-28, MET",
        "4, 2016-09-27, NOT_MET_AS_STANDARD_CASE",
        "3, 2016-09-28, NOT_MET_AS_STANDARD_CASE",
        "3, 2023-03-31, NOT_MET_AS_STANDARD_CASE",
        "3, 2023-04-01, MET"
    })
    void result(int attempts, LocalDate asOf, AgiResult result) {
        assertThat(agi(onlyWriting(attempts), asOf).result()).isEqualTo(result);
    }

    @Law(Rule.AGI_5)
    @DisplayName("AGI-5: an individual assessment is named whatever the result; \"in ieder geval\" from 1-7-2018")
    @ParameterizedTest(name = "asked on {0}: not exhaustive {1}")
    @CsvSource({"2018-06-30, false", "2018-07-01, true"})
    void individualAssessment(LocalDate asOf, boolean notExhaustive) {
        for (int attempts : List.of(3, 4)) {
            List<Statement> statements =
                    statements(agi(onlyWriting(attempts), asOf).remarks());
            assertThat(statements).contains(ExemptionStatement.INDIVIDUAL_ASSESSMENT);
            assertThat(statements.contains(ExemptionStatement.CRITERIA_NOT_EXHAUSTIVE))
                    .isEqualTo(notExhaustive);
        }
    }

    @Law(Rule.AGI_5)
    @DisplayName(
            "AGI-5: one criterion open and another certainly not met is not met: no result of the open one can help")
    @Test
    void openAndNotMet() {
        Dossier.Builder unknownHours = obligedFrom("2014-03-28")
                .addCourses(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(day("2014-06-02"))
                        .through(day("2015-06-30"))
                        .certified(true)
                        .build())
                .addAllExams(allPassed("2015-09-01", ALL_BUT_WRITING));
        AgiRouteOutcome routeA =
                agi(unknownHours, day("2017-01-01")).route(AgiRoute.A).orElseThrow();

        assertThat(only(routeA, CriterionKind.COURSE_HOURS).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(only(routeA, CriterionKind.ATTEMPTS).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(routeA.verdict()).isEqualTo(Verdict.FAILS);
        for (int i = 1; i <= 4; i++) {
            unknownHours.addExams(failed(Part.WRITING, "2015-10-0" + i));
        }
        assertThat(agi(unknownHours, day("2017-01-01")).result()).isEqualTo(AgiResult.OPEN);
    }

    @Law(Rule.AGI_5)
    @DisplayName("AGI-5: with no exam part open it does not apply, also while the participation statement is unsigned")
    @Test
    void noPartOpen() {
        Dossier.Builder dossier = obligedFrom("2018-02-01")
                .addAllExams(allPassed(
                        "2019-09-01", Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM, Part.ONA));
        AgiOutcome agi = agi(dossier, day("2021-01-01"));

        assertThat(agi.result()).isEqualTo(AgiResult.DOES_NOT_APPLY);
        assertThat(agi.routes()).isEmpty();
        assertThat(agi.participationRemains()).isTrue();
        assertThat(statements(agi.findings())).containsExactly(ExemptionStatement.NO_EXAM_PART_OPEN);
    }

    @Law(Rule.AGI_5)
    @DisplayName("AGI-5: once the duty has ended there is nothing to be exempted from")
    @Test
    void dutyEnded() {
        Exemptions exemptions = exemptions(onlyWriting(4).addExams(passed(Part.WRITING, "2016-01-05")), "2017-01-01");

        assertThat(exemptions.agi()).isEmpty();
        assertThat(exemptions.medical()).isEmpty();
        assertThat(exemptions.sufficientIntegration()).isEmpty();
    }

    @Law(Rule.AGI_1)
    @DisplayName("AGI-1: a part that is dispensed or exempted needs no attempts")
    @Test
    void doneParts() {
        Dossier.Builder dossier = onlyWriting(4).addExams(failed(Part.WRITING, "2015-11-01"));
        Dossier.Builder knmToo = obligedFrom("2014-03-28")
                .addCourses(course(CourseKind.INTEGRATION, "2014-06-02", "2015-06-30", "600"))
                .addDispensations(dispensed("2015-01-01", Part.READING, Part.LISTENING))
                .addExemptions(exempted(ExemptionKind.AGI, "2018-01-01", Part.SPEAKING))
                .addExams(
                        passed(Part.KNM, "2015-09-01"),
                        failed(Part.WRITING, "2015-10-01"),
                        failed(Part.WRITING, "2015-10-02"),
                        failed(Part.WRITING, "2015-10-03"),
                        failed(Part.WRITING, "2015-10-04"));

        assertThat(agi(dossier, day("2017-01-01")).parts()).containsExactly(Part.WRITING);
        assertThat(agi(knmToo, day("2018-06-30")).parts()).containsExactly(Part.WRITING);
        assertThat(agi(knmToo, day("2018-06-30")).result()).isEqualTo(AgiResult.MET);
    }

    @Law({Rule.AGI_1, Rule.AGI_5})
    @DisplayName("AGI-1: where it cannot be said that a part is open, criteria that are met leave the result open")
    @Test
    void mayNotApply() {
        Dossier.Builder dossier = onlyWriting(4).addDispensations(dispensedSomeDay(Part.WRITING));
        AgiOutcome agi = agi(dossier, day("2017-01-01"));

        assertThat(agi.route(AgiRoute.A).orElseThrow().verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(agi.result()).isEqualTo(AgiResult.OPEN);
        assertThat(statements(agi.openPoints())).contains(ExemptionStatement.EXAM_PART_OPEN_UNCLEAR);
    }

    @Law({Rule.AGI_1, Rule.TRM_7})
    @DisplayName("AGI-1: an unextended term: decree and DUO give the same first day, 28-9-2016")
    @Test
    void windowsAgree() {
        AgiOutcome agi = agi(onlyWriting(4), day("2016-09-28"));

        assertThat(agi.earliestDay()).contains(day("2016-09-28"));
        assertThat(agi.statutoryDay()).contains(Bounds.exactly(day("2016-09-28")));
        assertThat(statements(agi.remarks())).contains(ExemptionStatement.WINDOWS_AGREE);
    }

    @Law({Rule.AGI_1, Rule.TRM_7})
    @DisplayName(
            "AGI-1: 12 weeks longer: DUO 28-9-2016, the decree six months before 20-6-2017; both are told, OFFICIAL")
    @Test
    void windowsDiffer() {
        Dossier.Builder dossier = onlyWriting(4)
                .addExtensions(ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(12), day("2014-10-01")));
        AgiOutcome agi = agi(dossier, day("2016-10-01"));

        assertThat(agi.earliestDay()).contains(day("2016-09-28"));
        assertThat(agi.statutoryDay()).contains(Bounds.exactly(day("2016-12-20")));
        assertThat(statements(agi.remarks())).contains(ExemptionStatement.WINDOWS_DIFFER);
        assertThat(agi.result()).isEqualTo(AgiResult.MET);
        assertThat(agi.authority()).isEqualTo(Authority.OFFICIAL);
    }

    @Law(Rule.AGI_1)
    @DisplayName(
            "AGI-1: as long as the regulation was read the outcome is STATUTE where both windows agree, else OFFICIAL")
    @Test
    void authority() {
        Dossier.Builder early = obligedFrom("2013-01-01");
        Dossier.Builder extended = obligedFrom("2013-01-01")
                .addExtensions(ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(12), day("2013-10-01")));

        assertThat(agi(early, day("2015-09-01")).authority()).isEqualTo(Authority.STATUTE);
        assertThat(agi(extended, day("2015-09-01")).authority()).isEqualTo(Authority.OFFICIAL);
    }

    @Law({Rule.AGI_1, Rule.TRM_7})
    @DisplayName("AGI-1: in a new term the decree counts from its end; DUO still from the start of the first")
    @Test
    void newTerm() {
        Dossier.Builder dossier =
                onlyWriting(4).addFines(FineDecision.of(TermKind.EXAM, euro(1250), day("2017-06-01")));
        AgiOutcome agi = agi(dossier, day("2018-01-01"));

        // the new term: two years from the end of the first, last day 27-3-2019
        assertThat(agi.statutoryDay()).contains(Bounds.exactly(day("2018-09-28")));
        assertThat(agi.earliestDay()).contains(day("2016-09-28"));
        assertThat(agi.result()).isEqualTo(AgiResult.MET);
    }

    @Law(Rule.AGI_8)
    @DisplayName("AGI-8: through 30-9-2017 from the whole duty; from 1-10-2017 from the open exam parts, a reading")
    @Test
    void effect() {
        assertThat(statements(agi(onlyWriting(4), day("2017-09-30")).effects()))
                .containsExactly(ExemptionStatement.WOULD_EXEMPT_FROM_ALL);
        assertThat(agi(onlyWriting(4), day("2017-10-01")).effects())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.statement()).isEqualTo(ExemptionStatement.WOULD_EXEMPT);
                    assertThat(finding.namedValues()).containsEntry("parts", List.of(Part.WRITING));
                    assertThat(finding.authority()).isEqualTo(Authority.READING);
                });
    }

    @Law(Rule.AGI_8)
    @DisplayName("AGI-8: the participation statement remains, unless it is signed or not required")
    @Test
    void participationRemains() {
        Dossier.Builder unsigned = obligedFrom("2018-02-01");
        LocalDate asOf = day("2021-01-01");

        assertThat(agi(unsigned, asOf).participationRemains()).isTrue();
        assertThat(statements(agi(unsigned, asOf).effects())).contains(ExemptionStatement.PARTICIPATION_REMAINS);
        assertThat(agi(unsigned, asOf).parts()).doesNotContain(Part.PVT);
        assertThat(agi(unsigned.participationSignedOn(day("2018-09-01")), asOf).participationRemains())
                .isFalse();
        assertThat(agi(obligedFrom("2017-09-30"), asOf).participationRemains()).isFalse();
    }

    @Law({Rule.AGI_8, Rule.AGI_5})
    @DisplayName("AGI-8: what it would exempt from is what a decision of that day, naming no parts, exempts from")
    @Test
    void effectIsThatOfADecision() {
        Dossier.Builder dossier = onlyWriting(4);
        AgiOutcome before = agi(dossier, day("2018-01-01"));
        List<Part> exempted = Wi2013.standard()
                .assess(
                        dossier.addExemptions(exempted(ExemptionKind.AGI, "2018-01-01"))
                                .build(),
                        day("2018-01-01"))
                .progress()
                .orElseThrow()
                .parts()
                .stream()
                .filter(part -> part.status() == PartStatus.EXEMPTED)
                .map(part -> part.part())
                .toList();

        assertThat(before.parts()).isEqualTo(exempted);
    }

    @Law(Rule.AGI_2)
    @DisplayName("AGI-2: the hours are told by kind, unproven ones apart")
    @Test
    void hoursByKind() {
        Dossier.Builder dossier = onlyWriting(4)
                .addCourses(course(CourseKind.NT2, "2014-06-02", "2015-06-30", "80"))
                .addCourses(Course.builder()
                        .copyOf(course(CourseKind.LITERACY, "2014-06-02", "2015-06-30", "120"))
                        .proven(false)
                        .build());
        List<HoursOfKind> hours = agi(dossier, day("2017-01-01")).hours();

        assertThat(hours)
                .extracting(HoursOfKind::kind)
                .containsExactly(CourseKind.INTEGRATION, CourseKind.NT2, CourseKind.LITERACY);
        assertThat(hours)
                .as("each with its own course and no other")
                .allSatisfy(kind -> assertThat(kind.courses()).hasSize(1));
        assertThat(hours.get(0).hours()).matches(actual -> same(actual, bounds("600")));
        assertThat(hours.get(1).hours()).matches(actual -> same(actual, bounds("80")));
        assertThat(hours.get(2).hours()).matches(actual -> same(actual, bounds("0")));
        assertThat(hours.get(2).unproven()).isEqualByComparingTo("120");
    }

    @Law(Rule.AGI_3)
    @DisplayName("AGI-3: route B alone is enough: 600 hours of literacy and the test, without any attempt")
    @Test
    void routeBAlone() {
        Dossier.Builder dossier =
                obligedFrom("2014-03-28").addCourses(course(CourseKind.LITERACY, "2014-06-02", "2015-06-30", "600"));

        assertThat(agi(dossier, day("2017-01-01")).result()).isEqualTo(AgiResult.OPEN);
        dossier.learnabilityTest(LearnabilityTest.of(day("2016-12-01"), false));
        assertThat(agi(dossier, day("2017-01-01")).result()).isEqualTo(AgiResult.MET);
        assertThat(agi(dossier, day("2017-01-01"))
                        .route(AgiRoute.A)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.FAILS);
        dossier.learnabilityTest(LearnabilityTest.of(day("2016-12-01"), true));
        assertThat(agi(dossier, day("2017-01-01")).result()).isEqualTo(AgiResult.NOT_MET_AS_STANDARD_CASE);
    }

    @Law(Rule.AGI_5)
    @DisplayName("AGI-5: each route is found by its name")
    @ParameterizedTest
    @EnumSource
    void routeByName(AgiRoute route) {
        assertThat(agi(onlyWriting(4), day("2017-01-01")).route(route))
                .hasValueSatisfying(found -> assertThat(found.route()).isEqualTo(route));
    }

    @Law(Rule.AGI_5)
    @DisplayName("AGI-5: each criterion is counted in its own unit: days, months, hours, times")
    @Test
    void units() {
        Exemptions exemptions = exemptions(
                onlyWriting(4)
                        .registeredSince(day("2014-03-28"))
                        .addWorkPeriods(WorkPeriod.of(day("2015-01-01"), day("2016-12-31"))),
                "2017-01-01");

        assertThat(criteria(exemptions).collect(Collectors.toMap(Criterion::kind, Criterion::unit, (a, b) -> a)))
                .isEqualTo(Map.of(
                        CriterionKind.WAITING_TIME, Unit.DAYS,
                        CriterionKind.COURSE_HOURS, Unit.HOURS,
                        CriterionKind.ATTEMPTS, Unit.TIMES,
                        CriterionKind.LEARNABILITY_TEST, Unit.TIMES,
                        CriterionKind.MEDICAL_FINDING, Unit.TIMES,
                        CriterionKind.REGISTRATION, Unit.DAYS,
                        CriterionKind.WORK, Unit.MONTHS,
                        CriterionKind.LANGUAGE_INTERVIEW, Unit.TIMES));
    }

    @Law({Rule.AGI_5, Rule.MED_1, Rule.AVI_1, Rule.VRS_1, Rule.VRS_2})
    @DisplayName(
            "AGI-5: the findings are those of AGI, medical, AVI and not obliged, then the effects; none is left out")
    @Test
    void allFindings() {
        Exemptions exemptions = exemptions(
                onlyWriting(4)
                        .addExemptions(exempted(ExemptionKind.AGI, "2018-01-01", Part.READING))
                        .schoolAgeResidenceYears(7),
                "2018-06-01");

        assertThat(statements(exemptions.findings()))
                .containsSubsequence(
                        ExemptionStatement.HOURS,
                        ExemptionStatement.MEDICAL_FINDING_UNKNOWN,
                        ExemptionStatement.REGISTRATION_UNKNOWN,
                        DutyStatement.SCHOOL_AGE_RESIDENCE,
                        ExemptionStatement.COUNTS_FROM_ITS_DAY);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }

    @Law({Rule.AGI_5, Rule.AGI_7})
    @Label("AGI-5: a criterion is met, not met or open just as nothing, something or perhaps something is missing")
    @Property
    void missingDecides(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        criteria(dossier, asOf).forEach(criterion -> {
            Bounds<?> missing = criterion.missing();
            boolean nothing = same(criterion.missing(), bounds("0"));
            Verdict expected =
                    nothing ? Verdict.HOLDS : criterion.missing().atLeast().signum() > 0 ? Verdict.FAILS : Verdict.OPEN;
            assertThat(criterion.verdict()).as("missing %s", missing).isEqualTo(expected);
            assertThat(missing.atMost()).isPresent();
        });
    }

    @Law(Rule.AGI_7)
    @Label("AGI-7: background only: no finding rests on it")
    @Property
    void backgroundOnly(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        assertThat(Wi2013.standard()
                        .assess(dossier, asOf)
                        .exemptions()
                        .orElseThrow()
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain(Rule.AGI_7);
    }

    @Law(Rule.AGI_5)
    @Label("AGI-5: an open result names an open point; one that is not met names in each route what is not met")
    @Property
    void resultHasItsReason(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Wi2013.standard().assess(dossier, asOf).exemptions().orElseThrow().agi().ifPresent(agi -> {
            if (agi.result() == AgiResult.OPEN) {
                assertThat(agi.openPoints()).isNotEmpty();
            }
            if (agi.result() == AgiResult.NOT_MET_AS_STANDARD_CASE) {
                assertThat(agi.routes())
                        .allSatisfy(route ->
                                assertThat(route.findings()).anyMatch(finding -> finding.verdict() == Verdict.FAILS));
            }
        });
    }

    private static Stream<Criterion> criteria(Dossier dossier, LocalDate asOf) {
        return criteria(Wi2013.standard().assess(dossier, asOf).exemptions().orElseThrow());
    }

    private static Stream<Criterion> criteria(Exemptions exemptions) {
        return Stream.of(
                        exemptions.agi().stream()
                                .flatMap(agi -> agi.routes().stream())
                                .flatMap(route -> route.criteria().stream()),
                        exemptions.medical().stream().map(medical -> medical.criterion()),
                        exemptions.sufficientIntegration().stream()
                                .flatMap(integration -> integration.criteria().stream()))
                .flatMap(each -> each);
    }

    private static List<Statement> statements(List<Finding> findings) {
        return findings.stream().map(Finding::statement).toList();
    }

    private static Exemptions exemptions(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard().assess(dossier.build(), day(asOf)).exemptions().orElseThrow();
    }

    private static AgiOutcome agi(Dossier.Builder dossier, LocalDate asOf) {
        return Wi2013.standard()
                .assess(dossier.build(), asOf)
                .exemptions()
                .orElseThrow()
                .agi()
                .orElseThrow();
    }
}
