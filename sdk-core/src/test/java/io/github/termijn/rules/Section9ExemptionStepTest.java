package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section9Facts.guidance;
import static io.github.termijn.rules.Section9Facts.kinds;
import static io.github.termijn.rules.Section9Facts.on;
import static io.github.termijn.rules.Section9Facts.step;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.LanguageInterview;
import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.exemption.ExemptionStatement;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.GuidanceStatement;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Start of the term 28-3-2014, so AGI from 28-9-2016: 2 years and 6 months later. */
@Law(Rule.SIG_4)
@DisplayName("Section 9: next steps towards an exemption")
class Section9ExemptionStepTest {

    private static final List<StepKind> EFFORT =
            List.of(StepKind.REQUEST_EFFORT_EXEMPTION, StepKind.COMPLETE_EFFORT_EXEMPTION);

    private static Dossier.Builder effort(String hours, int attempts) {
        return five().addCourses(hours(hours)).addAllExams(failed(attempts, FIVE));
    }

    @Law({Rule.SIG_3, Rule.AGI_1})
    @DisplayName(
            "AGI-1: with 600 hours and four attempts at each part only the day is missing: the step says from when")
    @ParameterizedTest(name = "as of {0}: possible from {1}")
    @CsvSource({"2016-09-27, 2016-09-28", "2016-09-28, 2016-09-28", "2017-01-01, 2017-01-01"})
    void waits(String asOf, String from) {
        NextStep step = step(StepKind.REQUEST_EFFORT_EXEMPTION, guidance(effort("600", 4), asOf));
        assertThat(step.from()).isEqualTo(on(from));
        assertThat(step.by()).isEmpty();
        assertThat(step.missing().isEmpty()).isEqualTo(asOf.compareTo("2016-09-28") >= 0);
    }

    @Law({Rule.AGI_1, Rule.AGI_2})
    @DisplayName("AGI-1: one hour or one attempt too few, and the step says what is missing instead")
    @Test
    void missing() {
        NextStep hours = step(StepKind.COMPLETE_EFFORT_EXEMPTION, guidance(effort("599", 4), "2017-01-01"));
        assertThat(hours.missing()).extracting(Finding::statement).containsExactly(ExemptionStatement.HOURS);
        assertThat(hours.findings())
                .as("why it is here, and what is missing; not what is met")
                .extracting(Finding::statement)
                .containsExactly(GuidanceStatement.EFFORT_BEGUN, ExemptionStatement.HOURS);
        assertThat(hours.rule()).isEqualTo(Rule.SIG_4);
        NextStep attempts = step(StepKind.COMPLETE_EFFORT_EXEMPTION, guidance(effort("600", 3), "2017-01-01"));
        assertThat(attempts.missing())
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.namedValues()).containsEntry("required", 4));
    }

    @DisplayName("Reading: who has no chance is not ours to say, so a route is shown to everybody who has begun it")
    @Test
    void begun() {
        assertThat(kinds(guidance(five(), "2017-01-01"))).doesNotContainAnyElementsOf(EFFORT);
        assertThat(kinds(guidance(five().addAllExams(failed(1, List.of(Part.READING))), "2017-01-01")))
                .contains(StepKind.COMPLETE_EFFORT_EXEMPTION);
        assertThat(kinds(guidance(five().addCourses(hours("1")), "2017-01-01")))
                .contains(StepKind.COMPLETE_EFFORT_EXEMPTION);
    }

    @Law({Rule.SIG_4, Rule.AGI_3})
    @DisplayName("Reading: a learnability test that shows no capacity begins route B, one that shows capacity does not")
    @ParameterizedTest(name = "capable {0}: begun {1}")
    @CsvSource({"false, true", "true, false"})
    void begunByTheTest(boolean capable, boolean begun) {
        Dossier.Builder tested = five().learnabilityTest(LearnabilityTest.of(day("2016-12-01"), capable));
        assertThat(kinds(guidance(tested, "2017-01-01")).contains(StepKind.COMPLETE_EFFORT_EXEMPTION))
                .isEqualTo(begun);
    }

    @Law({Rule.SIG_7, Rule.AGI_6})
    @DisplayName(
            "AGI-6: hours that only lack proof come before any lesson, and say whether anything is missing once they are recorded")
    @ParameterizedTest(name = "{0} hours without proof, {1} attempts: {2}")
    @CsvSource({"600, 4, HOURS_COMPLETE_ROUTE", "599, 4, HOURS_HELP_ROUTE", "600, 3, HOURS_HELP_ROUTE"})
    void unprovenHours(String hours, int attempts, GuidanceStatement said) {
        Dossier.Builder dossier = five().addAllExams(failed(attempts, FIVE))
                .addCourses(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(day("2014-05-01"))
                        .through(day("2016-05-01"))
                        .hours(new BigDecimal(hours))
                        .certified(true)
                        .proven(false)
                        .build());
        Guidance guidance = guidance(dossier, "2017-01-01");
        NextStep record = step(StepKind.RECORD_HOURS, guidance);
        assertThat(record.findings().get(0).statement()).isEqualTo(said);
        assertThat(record.findings().get(0).namedValues()).containsEntry("hours", new BigDecimal(hours));
        List<StepKind> kinds = kinds(guidance);
        assertThat(kinds.indexOf(StepKind.RECORD_HOURS)).isLessThan(kinds.indexOf(StepKind.LESSONS_AND_GUIDANCE));
        assertThat(kinds.contains(StepKind.COMPLETE_EFFORT_EXEMPTION))
                .as("nothing is left to complete of that route")
                .isEqualTo(said == GuidanceStatement.HOURS_HELP_ROUTE);
    }

    @Law({Rule.SIG_7, Rule.AGI_6})
    @DisplayName("AGI-6: hours without proof that would change nothing are no step")
    @Test
    void enoughWithoutThem() {
        assertThat(kinds(guidance(effort("600", 4), "2017-01-01"))).doesNotContain(StepKind.RECORD_HOURS);
    }

    @Law(Rule.AGI_5)
    @DisplayName("AGI-5: with no exam part open there is no step towards AGI")
    @Test
    void doesNotApply() {
        assertThat(kinds(guidance(effort("600", 4).addAllExams(passed(FIVE, "2016-12-01")), "2017-01-01")))
                .isEmpty();
    }

    @Law({Rule.AGI_3, Rule.SIG_5})
    @DisplayName("SIG-5: with the learnability test alone, no hours and no waiting time are missing")
    @Test
    void learnabilityTestAlone() {
        LawBook amended = LawBook.standard().with(Amendment.LEARNABILITY_TEST_ALONE);
        Dossier.Builder dossier = five();
        NextStep toTake = step(StepKind.COMPLETE_EFFORT_EXEMPTION, guidance(amended, dossier, "2015-01-01"));
        assertThat(toTake.missing())
                .extracting(Finding::statement)
                .containsExactly(ExemptionStatement.LEARNABILITY_TEST_TO_TAKE);
        dossier.learnabilityTest(LearnabilityTest.of(day("2015-01-01"), false));
        assertThat(step(StepKind.REQUEST_EFFORT_EXEMPTION, guidance(amended, dossier, "2015-01-01"))
                        .from())
                .isEqualTo(on("2015-01-01"));
        assertThat(kinds(guidance(dossier, "2015-01-01")))
                .as("the standard law asks for hours and time")
                .doesNotContain(StepKind.REQUEST_EFFORT_EXEMPTION);
    }

    @Law(Rule.AGI_3)
    @DisplayName("AGI-3: with 600 literacy hours the learnability test is what is missing of route B")
    @Test
    void literacy() {
        NextStep step = guidance(five().addCourses(hours(CourseKind.LITERACY, "600")), "2017-01-01").steps().stream()
                .filter(each -> each.kind() == StepKind.COMPLETE_EFFORT_EXEMPTION)
                .filter(each -> each.findings().get(0).namedValues().containsValue(AgiRoute.B))
                .findFirst()
                .orElseThrow();
        assertThat(step.missing())
                .extracting(Finding::statement)
                .containsExactly(ExemptionStatement.LEARNABILITY_TEST_TO_TAKE);
    }

    @Law(Rule.AVI_1)
    @DisplayName(
            "AVI-1: ten years registered and 60 months at work lead to the language interview, one day less does not")
    @ParameterizedTest(name = "as of {0}, worked until {1}: {2}")
    @CsvSource({"2024-03-27, 2018-12-31, false", "2024-03-28, 2018-12-31, true", "2024-03-28, 2018-12-30, false"})
    void integration(String asOf, String workedThrough, boolean proposed) {
        Dossier.Builder dossier = five().registeredSince(day("2014-03-28"))
                .addWorkPeriods(WorkPeriod.of(day("2014-01-01"), day(workedThrough)));
        assertThat(kinds(guidance(dossier, asOf)).contains(StepKind.HAVE_LANGUAGE_INTERVIEW))
                .isEqualTo(proposed);
    }

    @Law({Rule.SIG_7, Rule.AVI_1})
    @DisplayName(
            "SIG-7: from ten years after the duty or the registration began it is asked whether somebody is integrated")
    @ParameterizedTest(name = "registered since {0}, as of {1}: {2}")
    @CsvSource({
        "-, 2024-03-27, false",
        "-, 2024-03-28, true",
        "2012-06-01, 2022-05-31, false",
        "2012-06-01, 2022-06-01, true",
        // registered too late for ten years: it is known that it fails
        "2015-06-01, 2024-03-28, false"
    })
    void toCheck(String registered, String asOf, boolean asked) {
        Dossier.Builder dossier = five();
        if (!registered.equals("-")) {
            dossier.registeredSince(day(registered));
        }
        Guidance guidance = guidance(dossier, asOf);
        assertThat(kinds(guidance).contains(StepKind.CHECK_SUFFICIENT_INTEGRATION))
                .isEqualTo(asked);
    }

    @Law({Rule.SIG_4, Rule.AGI_8})
    @DisplayName("After an exemption the way leads to informal lessons; after the diploma there is no step")
    @Test
    void informalLessons() {
        Dossier.Builder exempted = five().addExemptions(ExemptionDecision.builder()
                .kind(ExemptionKind.MEDICAL)
                .decidedOn(day("2016-05-01"))
                .build());
        assertThat(kinds(guidance(exempted, "2016-06-01"))).containsExactly(StepKind.FOLLOW_INFORMAL_LESSONS);
        assertThat(kinds(guidance(five().addAllExams(passed(FIVE, "2016-05-01")), "2016-06-01")))
                .isEmpty();
    }

    @Law(Rule.AVI_1)
    @DisplayName(
            "AVI-1: once the language interview is passed the exemption itself is the step; failed, the interview again")
    @ParameterizedTest(name = "passed: {0}")
    @CsvSource({"true, REQUEST_INTEGRATION_EXEMPTION", "false, HAVE_LANGUAGE_INTERVIEW"})
    void interview(boolean passed, StepKind kind) {
        Dossier.Builder dossier = five().registeredSince(day("2014-03-28"))
                .addWorkPeriods(WorkPeriod.of(day("2014-01-01"), day("2018-12-31")))
                .languageInterview(LanguageInterview.of(day("2024-04-01"), passed));
        NextStep step = step(kind, guidance(dossier, "2024-04-01"));
        assertThat(step.missing().isEmpty()).isEqualTo(passed);
    }

    @Law(Rule.MED_1)
    @DisplayName(
            "MED-1: a doctor's finding that allows it makes the medical exemption a step; without one it is not proposed")
    @Test
    void medical() {
        assertThat(kinds(guidance(five(), "2015-06-01"))).doesNotContain(StepKind.REQUEST_MEDICAL_EXEMPTION);
        Dossier.Builder found =
                five().medicalFinding(MedicalFinding.of(day("2015-05-01"), MedicalFinding.Conclusion.CANNOT_PREPARE));
        assertThat(step(StepKind.REQUEST_MEDICAL_EXEMPTION, guidance(found, "2015-06-01"))
                        .findings())
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS));
        assertThat(kinds(guidance(found, "2015-06-01")))
                .as("before any lesson")
                .startsWith(StepKind.REQUEST_MEDICAL_EXEMPTION);
        Dossier.Builder canDo =
                five().medicalFinding(MedicalFinding.of(day("2015-05-01"), MedicalFinding.Conclusion.CAN_DO_THE_EXAM));
        assertThat(kinds(guidance(canDo, "2015-06-01"))).doesNotContain(StepKind.REQUEST_MEDICAL_EXEMPTION);
    }
}
