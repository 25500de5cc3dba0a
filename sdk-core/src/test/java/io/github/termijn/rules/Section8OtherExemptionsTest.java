package io.github.termijn.rules;

import static io.github.termijn.rules.Section8Facts.LAW;
import static io.github.termijn.rules.Section8Facts.bounds;
import static io.github.termijn.rules.Section8Facts.same;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.MedicalFinding.Conclusion;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.duty.NotObliged;
import io.github.termijn.exemption.ExemptionStatement;
import io.github.termijn.exemption.MedicalExemption;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Section 8: medical exemption, who is not obliged, and what a recorded exemption does")
class Section8OtherExemptionsTest {

    @Law(Rule.MED_1)
    @DisplayName(
            "MED-1: met if the person cannot prepare within five years, or adaptations do not suffice; otherwise not")
    @ParameterizedTest(name = "{0}: {1}, missing {2}")
    @CsvSource({"CANNOT_PREPARE, HOLDS, 0", "ADAPTATIONS_DO_NOT_SUFFICE, HOLDS, 0", "CAN_DO_THE_EXAM, FAILS, 1"})
    void medicalFinding(Conclusion conclusion, Verdict verdict, String missing) {
        LocalDate day = day("2016-05-01");
        MedicalExemption outcome = MedicalExemption.of(LAW, Optional.of(MedicalFinding.of(day, conclusion)), day);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.criterion().missing()).matches(actual -> same(actual, bounds(missing)), missing);
        assertThat(outcome.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.namedValues())
                        .containsEntry("horizon", Period.ofYears(5))
                        .containsEntry("conclusion", conclusion));
    }

    @Law(Rule.MED_1)
    @DisplayName("MED-1: the finding is an input: without one, or with a later one, it is open")
    @Test
    void noMedicalFinding() {
        LocalDate day = day("2016-05-01");
        MedicalFinding later = MedicalFinding.of(day.plusDays(1), Conclusion.CANNOT_PREPARE);

        for (Optional<MedicalFinding> finding : List.of(Optional.<MedicalFinding>empty(), Optional.of(later))) {
            MedicalExemption outcome = MedicalExemption.of(LAW, finding, day);
            assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN);
            assertThat(outcome.criterion().missing()).matches(actual -> same(actual, bounds("0..1")));
        }
    }

    @Law(Rule.MED_1)
    @DisplayName("MED-1: no window: met on the first day of the duty, in the term and long after it")
    @ParameterizedTest
    @CsvSource({"2014-03-28", "2016-01-01", "2024-01-01"})
    void noWindow(LocalDate asOf) {
        Assessment assessment = assess(
                obligedFrom("2014-03-28")
                        .medicalFinding(MedicalFinding.of(day("2014-03-28"), Conclusion.CANNOT_PREPARE)),
                asOf);

        assertThat(assessment.exemptions().orElseThrow().medical())
                .hasValueSatisfying(medical -> assertThat(medical.verdict()).isEqualTo(Verdict.HOLDS));
        assertThat(assessment.dutyEnd()).as("a test is no decision").isEmpty();
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: under 16 is not obliged, from 16 on is")
    @ParameterizedTest(name = "born on {0}, asked on {1}: {2}")
    @CsvSource({
        "2000-05-01, 2016-04-30, HOLDS",
        "2000-05-01, 2016-05-01, FAILS",
        "2000-02-29, 2016-02-28, HOLDS",
        "2000-02-29, 2016-02-29, FAILS",
        "1999-05-01, 2015-04-30, HOLDS",
        "1999-05-01, 2015-05-01, FAILS"
    })
    void age(LocalDate birthDate, LocalDate asOf, Verdict verdict) {
        NotObliged hints = hints(obligedFrom("2015-01-01").birthDate(birthDate), asOf);

        assertThat(hints.verdict()).isEqualTo(verdict);
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: who was 16 or 17 when the duty began is told that DUO's pages say 18; that changes nothing")
    @ParameterizedTest(name = "obliged from 1-1-2015, born on {0}: told {1}")
    @CsvSource({
        "1999-01-02, false", // under 16 on that day
        "1999-01-01, true", // 16 on that day
        "1997-01-02, true", // 17, the day before turning 18
        "1997-01-01, false" // 18 on that day
    })
    void sixteenAndSeventeen(LocalDate birthDate, boolean told) {
        NotObliged hints = hints(obligedFrom("2015-01-01").birthDate(birthDate), day("2015-01-05"));

        assertThat(hints.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(hints.findings())
                .extracting(Finding::statement)
                .containsExactlyElementsOf(told ? List.of(DutyStatement.OF_AGE_BUT_NOT_ON_PAGES) : List.of());
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: the state pension age, from its day")
    @ParameterizedTest
    @CsvSource({"2019-12-31, FAILS", "2020-01-01, HOLDS"})
    void pensionAge(LocalDate asOf, Verdict verdict) {
        assertThat(hints(obligedFrom("2015-01-01").pensionAgeOn(day("2020-01-01")), asOf)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: the day of the state pension age says nothing before it comes, also where it is known already")
    @Test
    void pensionAgeAhead() {
        Dossier dossier =
                obligedFrom("2015-01-01").pensionAgeOn(day("2020-01-01")).build();

        assertThat(NotObliged.of(LAW, dossier, day("2019-12-31")).findings()).isEmpty();
        assertThat(NotObliged.of(LAW, dossier, day("2020-01-01")).findings())
                .extracting(Finding::statement)
                .containsExactly(DutyStatement.PENSION_AGE);
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: eight years of residence in the school age")
    @ParameterizedTest
    @CsvSource({"7, FAILS", "8, HOLDS", "11, HOLDS"})
    void schoolAgeResidence(int years, Verdict verdict) {
        assertThat(hints(obligedFrom("2015-01-01").schoolAgeResidenceYears(years), day("2016-01-01"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: the school or qualification duty, through its last day")
    @ParameterizedTest
    @CsvSource({"2017-07-31, HOLDS", "2017-08-01, FAILS"})
    void schoolDuty(LocalDate asOf, Verdict verdict) {
        assertThat(hints(obligedFrom("2015-01-01").schoolDutyThrough(day("2017-07-31")), asOf)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Law(Rule.VRS_1)
    @DisplayName(
            "VRS-1: an exempting education that goes on after the school duty, as long as it lasts; one begun within four"
                    + " months is open, a later one is no ground, and without a known school duty there is none")
    @ParameterizedTest(name = "school duty through {0}, education {1} – {2}, asked on {3}: {4}")
    @CsvSource({
        "2017-07-31, 2017-08-01, , 2018-01-01, HOLDS",
        "2017-07-31, 2017-02-01, , 2018-01-01, HOLDS",
        "2017-07-31, 2017-08-02, , 2018-01-01, OPEN",
        "2017-07-31, 2017-11-30, , 2018-01-01, OPEN",
        "2017-07-31, 2017-12-01, , 2018-01-01, FAILS", // 1 August and four months
        "2017-07-31, 2017-08-01, 2018-01-01, 2018-01-01, HOLDS",
        "2017-07-31, 2017-08-01, 2017-12-31, 2018-01-01, FAILS",
        "2017-07-31, 2017-02-01, 2017-07-31, 2017-07-31, HOLDS", // the school duty itself
        "2017-07-31, 2017-02-01, 2017-07-31, 2017-08-01, FAILS",
        ", 2017-08-01, , 2018-01-01, FAILS"
    })
    void education(LocalDate dutyThrough, LocalDate from, LocalDate through, LocalDate asOf, Verdict verdict) {
        Dossier.Builder dossier = obligedFrom("2015-01-01")
                .schoolDutyThrough(Optional.ofNullable(dutyThrough))
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.EDUCATION)
                        .from(from)
                        .through(Optional.ofNullable(through))
                        .build());

        assertThat(hints(dossier, asOf).verdict()).isEqualTo(verdict);
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: EU, EEA and Swiss nationals, their family, and Turkish nationals without asylum status are not"
            + " obliged; of another treaty it is open")
    @ParameterizedTest
    @CsvSource({"EU_EEA_SWISS, HOLDS", "FAMILY_OF_EU_EEA_SWISS, HOLDS", "TURKISH, HOLDS", "OTHER_TREATY, OPEN"})
    void nationality(NationalityGroup group, Verdict verdict) {
        NotObliged hints = hints(obligedFrom("2015-01-01").nationalityGroup(group), day("2016-01-01"));

        assertThat(hints.verdict()).isEqualTo(verdict);
        assertThat(hints.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.namedValues()).containsEntry("group", group));
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: a nationality counts from its first day; one of a later day is not known yet")
    @ParameterizedTest(name = "EU nationality since 1-3-2016, asked on {0}: {1}")
    @CsvSource({"2016-02-29, FAILS", "2016-03-01, HOLDS"})
    void nationalitySince(LocalDate asOf, Verdict verdict) {
        Dossier.Builder dossier = obligedFrom("2015-01-01")
                .nationalityGroup(NationalityGroup.EU_EEA_SWISS)
                .nationalitySince(day("2016-03-01"));

        assertThat(hints(dossier, asOf).verdict()).isEqualTo(verdict);
    }

    @Law(Rule.VRS_1)
    @DisplayName(
            "VRS-1: an integration requirement met elsewhere as EU long-term resident takes somebody out of the duty")
    @ParameterizedTest
    @CsvSource({"true, HOLDS", "false, FAILS"})
    void longTermResident(boolean met, Verdict verdict) {
        NotObliged hints = hints(obligedFrom("2015-01-01").integratedAsLongTermResident(met), day("2016-01-01"));

        assertThat(hints.verdict()).isEqualTo(verdict);
        assertThat(hints.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(verdict));
    }

    @Law(Rule.VRS_1)
    @DisplayName(
            "VRS-1: Turkish status holders and their family are obliged if duty and status are from 1-5-2020, else it is"
                    + " open; other Turkish nationals are not obliged")
    @ParameterizedTest(name = "{0}, obliged from {1}, status on {2}: {3}")
    @CsvSource({
        "ASYLUM, 2017-04-11, , OPEN",
        "ASYLUM, 2020-04-30, 2020-04-30, OPEN",
        "ASYLUM, 2020-05-01, , OPEN",
        "ASYLUM, 2020-05-01, 2020-04-30, OPEN",
        "ASYLUM, 2020-05-01, 2020-05-01, FAILS",
        "FAMILY_OF_STATUS_HOLDER, 2019-12-01, , OPEN",
        "FAMILY_OF_STATUS_HOLDER, 2020-05-01, 2020-04-30, OPEN",
        "FAMILY_OF_STATUS_HOLDER, 2020-05-01, 2020-05-01, FAILS",
        "FAMILY, 2020-05-01, , HOLDS",
        "OTHER, 2021-12-31, 2021-12-31, HOLDS"
    })
    void turkish(Permit permit, String obligedFrom, LocalDate statusOn, Verdict verdict) {
        Dossier.Builder dossier = obligedFrom(obligedFrom)
                .permit(permit)
                .nationalityGroup(NationalityGroup.TURKISH)
                .asylumStatusOn(Optional.ofNullable(statusOn));

        assertThat(hints(dossier, day("2022-06-01")).verdict()).isEqualTo(verdict);
    }

    @Law(Rule.VRS_1)
    @DisplayName("VRS-1: where no fact is known nothing is said, and no ground is there")
    @Test
    void nothingKnown() {
        NotObliged hints = hints(obligedFrom("2015-01-01"), day("2016-01-01"));

        assertThat(hints.findings()).isEmpty();
        assertThat(hints.verdict()).isEqualTo(Verdict.FAILS);
    }

    @Law(Rule.VRS_2)
    @DisplayName(
            "VRS-2: an exemption after the last day ends the duty from its day and leaves the overrun and its fine")
    @ParameterizedTest
    @EnumSource(ExemptionKind.class)
    void afterTheTerm(ExemptionKind kind) {
        Dossier.Builder dossier = obligedFrom("2014-03-28").addExemptions(exempted(kind, "2017-09-01"));
        Assessment before = assess(dossier, day("2017-08-31"));
        Assessment after = assess(dossier, day("2017-09-01"));

        assertThat(after.dutyEnd().orElseThrow().day()).isEqualTo(day("2017-09-01"));
        assertThat(before.dutyEnd()).isEmpty();
        AssessedTerm overrun = after.terms().get(0);
        assertThat(overrun.status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(overrun.culpability()).isEqualTo(before.terms().get(0).culpability());
        assertThat(overrun.fine().orElseThrow().amount())
                .isEqualTo(before.terms().get(0).fine().orElseThrow().amount());
        assertThat(after.exemptions().orElseThrow().effects())
                .extracting(Finding::statement)
                .containsExactly(ExemptionStatement.COUNTS_FROM_ITS_DAY, ExemptionStatement.EARLIER_OVERRUN_STAYS);
        assertThat(before.exemptions().orElseThrow().effects()).isEmpty();
    }

    @Law(Rule.VRS_2)
    @DisplayName("VRS-2: an exemption on the last day leaves no overrun; the day after it leaves one")
    @ParameterizedTest(name = "last day 27-3-2017, exempted on {0}: overrun {1}")
    @CsvSource({"2017-03-27, false", "2017-03-28, true"})
    void lastDay(String decidedOn, boolean overrun) {
        Assessment assessment = assess(
                obligedFrom("2014-03-28").addExemptions(exempted(ExemptionKind.MEDICAL, decidedOn)), day("2018-01-01"));

        assertThat(assessment.terms().get(0).status() == TermStatus.OVERRUN).isEqualTo(overrun);
        assertThat(assessment.exemptions().orElseThrow().effects().stream()
                        .anyMatch(finding -> finding.statement() == ExemptionStatement.EARLIER_OVERRUN_STAYS))
                .isEqualTo(overrun);
    }

    @Law(Rule.VRS_2)
    @DisplayName("VRS-2: of an overrun that came only after an exemption from some parts it is not said that it stays")
    @ParameterizedTest(name = "last day 27-3-2018, exempted from reading on {0}: earlier overrun {1}")
    @CsvSource({"2018-03-26, false", "2018-03-27, false", "2018-03-28, true"})
    void overrunAfterwards(String decidedOn, boolean earlier) {
        Assessment assessment = assess(
                obligedFrom("2015-03-28").addExemptions(exempted(ExemptionKind.AGI, decidedOn, Part.READING)),
                day("2018-06-01"));

        assertThat(assessment.terms().get(0).status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(assessment.exemptions().orElseThrow().effects().stream()
                        .anyMatch(finding -> finding.statement() == ExemptionStatement.EARLIER_OVERRUN_STAYS))
                .isEqualTo(earlier);
    }

    private static NotObliged hints(Dossier.Builder dossier, LocalDate asOf) {
        return assess(dossier, asOf).exemptions().orElseThrow().notObliged();
    }

    private static Assessment assess(Dossier.Builder dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier.build(), asOf);
    }
}
