package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.allPassed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.interruption;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyEnd.Cause;
import io.github.termijn.law.Act;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 1 of the rulebook: regime. */
class Section1RegimeTest {

    private static final LocalDate DAY = day("2017-06-15");

    @ParameterizedTest(name = "obliged from {0}: {1}")
    @Law(Rule.REG_1)
    @DisplayName(
            "REG-1: obliged from 1-1-2013 through 31-12-2021 is this act; the day before and the day after are not")
    @CsvSource({
        "2012-12-31, BEFORE_2013",
        "2013-01-01, WI_2013",
        "2013-01-02, WI_2013",
        "2021-12-30, WI_2013",
        "2021-12-31, WI_2013",
        "2022-01-01, WI_2021"
    })
    void act(String obligedFrom, Act act) {
        assertThat(assess(obligedFrom(obligedFrom), "2023-06-01").act()).isEqualTo(act);
    }

    @ParameterizedTest(name = "obliged from {0}")
    @Law(Rule.REG_1)
    @DisplayName("REG-1: under another act the outcome says so and has no number: no progress, terms, claims or end")
    @CsvSource({"2012-12-31", "2022-01-01"})
    void noNumbersOutside(String obligedFrom) {
        Assessment outside = assess(
                obligedFrom(obligedFrom)
                        .addExams(passed(Part.READING, "2022-06-01"))
                        .participationSignedOn(day("2022-06-01"))
                        .naturalisedOn(day("2022-12-01")),
                "2023-06-01");

        assertNothingComputed(outside);
        assertThat(outside.findings()).extracting(Finding::rule).containsExactly(Rule.REG_1);
    }

    @ParameterizedTest(name = "obliged from {0}")
    @Law(Rule.REG_1)
    @DisplayName("REG-1: within the act there is a progress and a first term")
    @CsvSource({"2013-01-01", "2021-12-31"})
    void numbersInside(String obligedFrom) {
        Assessment inside = assess(obligedFrom(obligedFrom), "2023-06-01");

        assertThat(inside.progress()).isPresent();
        assertThat(inside.terms()).hasSize(1);
        assertThat(inside.currentTerm()).isPresent();
        assertThat(rules(inside)).contains(Rule.REG_1);
    }

    @Test
    @Law(Rule.REG_1)
    @DisplayName("REG-1: before 2013 it is open which act governs; from 2022 it is certain that this one does not")
    void openBefore2013() {
        assertThat(assess(obligedFrom("2012-12-31"), "2023-06-01").openPoints())
                .extracting(Finding::rule)
                .containsExactly(Rule.REG_1);
        assertThat(assess(obligedFrom("2022-01-01"), "2023-06-01").openPoints()).isEmpty();
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @Law(Rule.REG_2)
    @DisplayName(
            "REG-2: seen from 1-1-2022 the act stays in force for its group; seen from the day before it simply is")
    @CsvSource({"2016-06-01, false", "2021-12-31, false", "2022-01-01, true", "2025-06-01, true"})
    void staysInForce(String asOf, boolean said) {
        Assessment assessment = assess(obligedFrom("2016-02-01"), asOf);

        assertThat(assessment.act()).isEqualTo(Act.WI_2013);
        assertThat(assessment.progress()).isPresent();
        assertThat(rules(assessment).contains(Rule.REG_2)).isEqualTo(said);
    }

    @ParameterizedTest(name = "obliged from {0}")
    @Law(Rule.REG_2)
    @DisplayName("REG-2: it does not stay in force for who never was under it")
    @CsvSource({"2012-12-31", "2022-01-01"})
    void doesNotStayInForceForOthers(String obligedFrom) {
        assertThat(rules(assess(obligedFrom(obligedFrom), "2023-06-01"))).doesNotContain(Rule.REG_2);
    }

    private static Arguments ending(Cause cause, String how, UnaryOperator<Dossier.Builder> event) {
        return Arguments.of(cause, how, event);
    }

    /** Everything that ends the duty of somebody obliged from 1-2-2016, on 15-6-2017. */
    static Stream<Arguments> endings() {
        return Stream.of(
                ending(Cause.PENSION_AGE, "AOW age", dossier -> dossier.pensionAgeOn(DAY)),
                ending(
                        Cause.NATIONALITY,
                        "the nationality of an EU state",
                        dossier -> dossier.nationalityGroup(NationalityGroup.EU_EEA_SWISS)
                                .nationalitySince(DAY)),
                ending(Cause.NATURALISED, "Dutch nationality", dossier -> dossier.naturalisedOn(DAY)),
                ending(Cause.RESIDENCE_LOST, "loss of lawful residence", dossier -> dossier.residenceLostOn(DAY)),
                ending(Cause.DIED, "death", dossier -> dossier.diedOn(DAY)),
                ending(
                        Cause.DISPENSED,
                        "dispensation from the whole duty",
                        dossier -> dossier.addDispensations(dispensed("2017-06-15"))),
                ending(
                        Cause.EXEMPTED,
                        "medical exemption",
                        dossier -> dossier.addExemptions(exempted(ExemptionKind.MEDICAL, "2017-06-15"))),
                ending(
                        Cause.EXEMPTED,
                        "exemption for sufficient integration (AVI)",
                        dossier -> dossier.addExemptions(exempted(ExemptionKind.AVI, "2017-06-15"))),
                ending(
                        Cause.EXEMPTED,
                        "exemption for effort (AGI), until 30-9-2017 from the whole duty",
                        dossier -> dossier.addExemptions(exempted(ExemptionKind.AGI, "2017-06-15"))),
                ending(
                        Cause.FULFILLED,
                        "fulfilment",
                        dossier -> dossier.addAllExams(allPassed(
                                        "2016-06-01", Part.READING, Part.LISTENING, Part.WRITING, Part.KNM, Part.ONA))
                                .addExams(passed(Part.SPEAKING, "2017-06-15"))));
    }

    @ParameterizedTest(name = "{1}")
    @Law(Rule.REG_3)
    @DisplayName("REG-3: the duty ends on the day of what ends it, not the day before")
    @MethodSource("endings")
    void ends(Cause cause, String how, UnaryOperator<Dossier.Builder> event) {
        Dossier.Builder dossier = event.apply(obligedFrom("2016-02-01"));

        assertThat(assess(dossier, "2017-06-15").dutyEnd()).contains(new DutyEnd(DAY, cause));
        assertThat(assess(dossier, "2025-01-01").dutyEnd()).contains(new DutyEnd(DAY, cause));
        assertThat(assess(dossier, "2017-06-14").dutyEnd()).isEmpty();
    }

    @Test
    @Law(Rule.REG_3)
    @DisplayName("REG-3: without any of these the duty stands, also long after its term")
    void stands() {
        assertThat(assess(obligedFrom("2016-02-01"), "2025-01-01").dutyEnd()).isEmpty();
    }

    @Test
    @Law({Rule.REG_3, Rule.TRM_6})
    @DisplayName("REG-3: a gap of more than a year ends the duty on its first day; of exactly a year it does not")
    void longGap() {
        // 15-6-2017 + 1 year = 15-6-2018: the day after 14-6-2018, but not after 15-6-2018
        Dossier.Builder oneYear = obligedFrom("2016-02-01").addCircumstances(interruption("2017-06-15", "2018-06-14"));
        Dossier.Builder aDayMore = obligedFrom("2016-02-01").addCircumstances(interruption("2017-06-15", "2018-06-15"));

        assertThat(assess(oneYear, "2019-01-01").dutyEnd()).isEmpty();
        assertThat(assess(aDayMore, "2019-01-01").dutyEnd()).contains(new DutyEnd(DAY, Cause.INTERRUPTED));
        assertThat(assess(aDayMore, "2018-06-14").dutyEnd()).isEmpty();
    }

    @Test
    @Law({Rule.REG_3, Rule.TRM_6})
    @DisplayName("REG-3: a gap that still runs ends the duty once it has lasted more than a year")
    void runningGap() {
        Dossier.Builder running = obligedFrom("2016-02-01")
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.INTERRUPTION)
                        .from(DAY)
                        .build());

        assertThat(assess(running, "2018-06-14").dutyEnd()).isEmpty();
        assertThat(assess(running, "2018-06-15").dutyEnd()).contains(new DutyEnd(DAY, Cause.INTERRUPTED));
    }

    @Test
    @Law(Rule.REG_3)
    @DisplayName("REG-3: of several ends the earliest is the end")
    void earliestEnd() {
        Dossier.Builder dossier = obligedFrom("2016-02-01")
                .naturalisedOn(day("2017-06-16"))
                .residenceLostOn(day("2017-06-15"))
                .pensionAgeOn(day("2017-06-17"))
                .addExemptions(exempted(ExemptionKind.MEDICAL, "2017-06-18"));

        assertThat(assess(dossier, "2018-01-01").dutyEnd()).contains(new DutyEnd(DAY, Cause.RESIDENCE_LOST));
    }

    @Test
    @Law(Rule.REG_3)
    @DisplayName("REG-3: refusal of the permit bars a fine (FIN-2); it is not among what ends the duty")
    void refusalIsNoEnd() {
        assertThat(assess(obligedFrom("2016-02-01").permitRefusedOn(DAY), "2018-01-01")
                        .dutyEnd())
                .isEmpty();
    }

    @Test
    @Law({Rule.REG_3, Rule.EXM_8})
    @DisplayName("REG-3: a dispensation from some parts is not one from the duty; nor is one without its day")
    void partialDispensation() {
        assertThat(assess(
                                obligedFrom("2016-02-01")
                                        .addDispensations(dispensed("2017-06-15", Part.READING, Part.ONA)),
                                "2018-01-01")
                        .dutyEnd())
                .isEmpty();
        assertThat(assess(obligedFrom("2016-02-01").addDispensations(Dossiers.dispensedSomeDay()), "2018-01-01")
                        .dutyEnd())
                .isEmpty();
    }

    @Test
    @Law({Rule.REG_3, Rule.EXM_8})
    @DisplayName("REG-3: a full dispensation ends the duty of a cohort with a participation statement too")
    void fullDispensationWithParticipation() {
        Assessment assessment =
                assess(obligedFrom("2018-02-01").addDispensations(dispensed("2019-06-15")), "2020-01-01");

        assertThat(assessment.dutyEnd()).contains(new DutyEnd(day("2019-06-15"), Cause.DISPENSED));
    }

    @ParameterizedTest(name = "{0}")
    @Law(Rule.REG_3)
    @DisplayName("REG-3: that nationality, loss of residence and a gap end the duty is a reading; the rest is the act")
    @EnumSource(
            names = {"PENSION_AGE", "NATIONALITY", "NATURALISED", "RESIDENCE_LOST", "DISPENSED", "INTERRUPTED", "DIED"})
    void authority(Cause cause) {
        UnaryOperator<Dossier.Builder> event = switch (cause) {
            case PENSION_AGE -> dossier -> dossier.pensionAgeOn(DAY);
            case NATIONALITY ->
                dossier ->
                        dossier.nationalityGroup(NationalityGroup.EU_EEA_SWISS).nationalitySince(DAY);
            case NATURALISED -> dossier -> dossier.naturalisedOn(DAY);
            case RESIDENCE_LOST -> dossier -> dossier.residenceLostOn(DAY);
            case INTERRUPTED -> dossier -> dossier.addCircumstances(interruption("2017-06-15", "2018-12-31"));
            case DIED -> dossier -> dossier.diedOn(DAY);
            default -> dossier -> dossier.addDispensations(dispensed("2017-06-15"));
        };
        boolean reading = List.of(Cause.NATIONALITY, Cause.NATURALISED, Cause.RESIDENCE_LOST, Cause.INTERRUPTED)
                .contains(cause);

        assertThat(assess(event.apply(obligedFrom("2016-02-01")), "2019-01-01").generalFindings())
                .filteredOn(finding -> finding.rule() == Rule.REG_3)
                .filteredOn(finding -> finding.verdict() == Verdict.HOLDS)
                .singleElement()
                .extracting(Finding::authority)
                .isEqualTo(reading ? Authority.READING : Authority.STATUTE);
    }

    @Property
    @Law(Rule.REG_1)
    @Label("REG-1: whatever the facts and the day, under another act nothing is computed and nothing fails")
    void neverComputedOutside(@ForAll("outside") Dossier dossier, @ForAll("days") LocalDate asOf) {
        assertNothingComputed(Wi2013.standard().assess(dossier, asOf));
    }

    @Property
    @Law(Rule.REG_1)
    @Label("REG-1: whatever the facts and the day, under this act there is a progress and a term")
    void alwaysComputedInside(@ForAll("inside") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);

        assertThat(assessment.act()).isEqualTo(Act.WI_2013);
        assertThat(assessment.progress()).isPresent();
        assertThat(assessment.terms()).isNotEmpty();
    }

    @Property
    @Law(Rule.REG_3)
    @Label("REG-3: no end lies after the as-of day, and none of the days that end the duty lies before it")
    void earliestOfAll(@ForAll("inside") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = Wi2013.standard().assess(dossier, asOf);
        List<LocalDate> ends = Stream.of(
                        dossier.pensionAgeOn(),
                        dossier.naturalisedOn(),
                        dossier.residenceLostOn(),
                        dossier.diedOn(),
                        assessment
                                .progress()
                                .flatMap(progress -> progress.dutyCompletion().map(completion -> completion.day())))
                .flatMap(day -> day.stream())
                .filter(day -> !day.isAfter(asOf))
                .toList();

        if (!ends.isEmpty()) {
            assertThat(assessment.dutyEnd()).isPresent();
        }
        assessment.dutyEnd().ifPresent(end -> {
            assertThat(end.day()).isBeforeOrEqualTo(asOf);
            assertThat(ends).allSatisfy(day -> assertThat(end.day()).isBeforeOrEqualTo(day));
        });
    }

    @Provide
    Arbitrary<Dossier> outside() {
        return Dossiers.outsideTheAct();
    }

    @Provide
    Arbitrary<Dossier> inside() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }

    private static void assertNothingComputed(Assessment assessment) {
        assertThat(assessment.act()).isNotEqualTo(Act.WI_2013);
        assertThat(assessment.progress()).isEmpty();
        assertThat(assessment.terms()).isEmpty();
        assertThat(assessment.currentTerm()).isEmpty();
        assertThat(assessment.participationTerms()).isEmpty();
        assertThat(assessment.claims()).isEmpty();
        assertThat(assessment.dutyEnd()).isEmpty();
        assertThat(assessment.findings()).isNotEmpty();
    }

    private static List<Rule> rules(Assessment assessment) {
        return assessment.findings().stream().map(Finding::rule).toList();
    }

    private static Assessment assess(Dossier.Builder dossier, String asOf) {
        return Wi2013.standard().assess(dossier.build(), day(asOf));
    }
}
