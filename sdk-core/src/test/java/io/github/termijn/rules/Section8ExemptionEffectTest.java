package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.allPassed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.exemptedSomeDay;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyEnd.Cause;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Law(Rule.AGI_8)
@DisplayName("Section 8, AGI-8: what an exemption exempts from")
class Section8ExemptionEffectTest {

    private static final Part[] FIVE = {Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM};
    private static final Part[] SIX = {Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM, Part.ONA};
    private static final String LATER = "2022-06-01";

    @Test
    @DisplayName("AGI-8: decided on 30-9-2017 it is from the whole duty, whatever parts it names")
    void wholeDutyUntil30September2017() {
        ExamProgress progress = progress(
                obligedFrom("2014-02-01").addExemptions(exempted(ExemptionKind.AGI, "2017-09-30", Part.READING)),
                LATER);

        assertThat(with(PartStatus.EXEMPTED, progress)).containsExactly(FIVE);
        assertThat(progress.dutyCompletion()).contains(new Completion(day("2017-09-30"), PartStatus.EXEMPTED));
    }

    @Test
    @DisplayName("AGI-8: decided on 1-10-2017 it is from the exam parts that it names, and no other")
    void namedPartsFrom1October2017() {
        ExamProgress progress = progress(
                obligedFrom("2014-02-01").addExemptions(exempted(ExemptionKind.AGI, "2017-10-01", Part.READING)),
                LATER);

        assertThat(with(PartStatus.EXEMPTED, progress)).containsExactly(Part.READING);
        assertThat(with(PartStatus.OPEN, progress))
                .containsExactly(Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM);
        assertThat(progress.dutyCompletion()).isEmpty();
    }

    @Test
    @DisplayName("AGI-8: decided from 1-10-2017 and naming no part, it is from all exam parts open on that day")
    void openPartsByDefault() {
        ExamProgress progress = progress(
                obligedFrom("2016-02-01")
                        .addExams(passed(Part.READING, "2017-03-04"), passed(Part.KNM, "2019-05-06"))
                        .addExemptions(exempted(ExemptionKind.AGI, "2019-05-06")),
                LATER);

        assertThat(with(PartStatus.PASSED, progress))
                .as("passed before, or on the day itself")
                .containsExactly(Part.READING, Part.KNM);
        assertThat(with(PartStatus.EXEMPTED, progress))
                .containsExactly(Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.ONA);
    }

    @Test
    @DisplayName(
            "AGI-8: an exempted part counts as done from the day of the decision, not before; a later pass does not"
                    + " move it")
    void doneFromTheDecision() {
        Dossier.Builder dossier = obligedFrom("2016-02-01")
                .addExams(passed(Part.READING, "2020-01-01"))
                .addExemptions(exempted(ExemptionKind.AGI, "2019-05-06", Part.READING));

        assertThat(part(progress(dossier, "2019-05-05"), Part.READING).status()).isEqualTo(PartStatus.OPEN);
        assertThat(part(progress(dossier, "2019-05-06"), Part.READING).status()).isEqualTo(PartStatus.EXEMPTED);
        assertThat(part(progress(dossier, LATER), Part.READING).doneOn()).contains(day("2019-05-06"));
    }

    @Test
    @DisplayName(
            "AGI-8: never from the participation statement: with it unsigned the exam duty ends, the whole does not")
    void neverTheStatement() {
        Dossier.Builder dossier = obligedFrom("2018-02-01").addExemptions(exempted(ExemptionKind.AGI, "2021-05-06"));
        ExamProgress progress = progress(dossier, LATER);

        assertThat(part(progress, Part.PVT).status()).isEqualTo(PartStatus.OPEN);
        assertThat(progress.examCompletion()).contains(new Completion(day("2021-05-06"), PartStatus.EXEMPTED));
        assertThat(progress.dutyCompletion()).isEmpty();
        assertThat(dutyEnd(dossier)).isEmpty();
    }

    @Test
    @DisplayName("AGI-8: with the statement signed before, the whole duty ends on the day of the decision")
    void signedBefore() {
        Dossier.Builder dossier = obligedFrom("2018-02-01")
                .participationSignedOn(day("2018-09-01"))
                .addExemptions(exempted(ExemptionKind.AGI, "2021-05-06"));

        assertThat(dutyEnd(dossier)).contains(new DutyEnd(day("2021-05-06"), Cause.EXEMPTED));
    }

    @Test
    @DisplayName("AGI-8: with the statement signed afterwards, the whole duty ends on the day it is signed")
    void signedAfterwards() {
        Dossier.Builder dossier = obligedFrom("2018-02-01")
                .addExemptions(exempted(ExemptionKind.AGI, "2021-05-06"))
                .participationSignedOn(day("2021-09-01"));

        assertThat(dutyEnd(dossier).map(DutyEnd::day)).contains(day("2021-09-01"));
        assertThat(progress(dossier, LATER).examCompletion().map(Completion::day))
                .contains(day("2021-05-06"));
    }

    @Test
    @Law({Rule.AGI_8, Rule.MED_1})
    @DisplayName("AGI-8: a medical exemption is from the whole duty, the participation statement included")
    void medical() {
        Dossier.Builder dossier = obligedFrom("2018-02-01")
                .addExams(passed(Part.READING, "2019-03-04"))
                .addExemptions(exempted(ExemptionKind.MEDICAL, "2021-05-06"));
        ExamProgress progress = progress(dossier, LATER);

        assertThat(with(PartStatus.PASSED, progress)).containsExactly(Part.READING);
        assertThat(with(PartStatus.EXEMPTED, progress))
                .containsExactly(Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM, Part.ONA, Part.PVT);
        assertThat(dutyEnd(dossier)).contains(new DutyEnd(day("2021-05-06"), Cause.EXEMPTED));
    }

    @Test
    @Law({Rule.AGI_8, Rule.MED_1})
    @DisplayName("AGI-8: a medical exemption is from the whole duty also when its record names parts")
    void medicalNamingParts() {
        ExamProgress progress = progress(
                obligedFrom("2018-02-01").addExemptions(exempted(ExemptionKind.MEDICAL, "2021-05-06", Part.READING)),
                LATER);

        assertThat(with(PartStatus.EXEMPTED, progress)).hasSize(7);
    }

    @Test
    @Law({Rule.AGI_8, Rule.AVI_1})
    @DisplayName("AGI-8: AVI is from the exam parts; from 1-10-2017 it is open whether the statement goes with them")
    void integrated() {
        Dossier.Builder dossier = obligedFrom("2018-02-01").addExemptions(exempted(ExemptionKind.AVI, "2021-05-06"));
        ExamProgress progress = progress(dossier, LATER);

        assertThat(with(PartStatus.EXEMPTED, progress)).containsExactly(SIX);
        assertThat(part(progress, Part.PVT).status()).isEqualTo(PartStatus.UNDETERMINED);
        assertThat(progress.openPoints()).extracting(Finding::rule).containsExactly(Rule.AGI_8);
        assertThat(progress.dutyCompletion()).isEmpty();
        assertThat(dutyEnd(dossier)).isEmpty();
    }

    @Test
    @Law({Rule.AGI_8, Rule.AVI_1})
    @DisplayName("AGI-8: AVI ends the duty of who has no participation statement to sign, or has signed it before")
    void integratedWithoutStatement() {
        Dossier.Builder without = obligedFrom("2017-09-30").addExemptions(exempted(ExemptionKind.AVI, "2021-05-06"));
        Dossier.Builder signed = obligedFrom("2017-10-01")
                .participationSignedOn(day("2018-09-01"))
                .addExemptions(exempted(ExemptionKind.AVI, "2021-05-06"));

        assertThat(dutyEnd(without)).contains(new DutyEnd(day("2021-05-06"), Cause.EXEMPTED));
        assertThat(dutyEnd(signed)).contains(new DutyEnd(day("2021-05-06"), Cause.EXEMPTED));
    }

    @Test
    @Law({Rule.AGI_8, Rule.AVI_1})
    @DisplayName("AGI-8: a statement signed after AVI leaves open on which of both days the duty ended")
    void signedAfterIntegrated() {
        ExamProgress progress = progress(
                obligedFrom("2018-02-01")
                        .addExemptions(exempted(ExemptionKind.AVI, "2021-05-06"))
                        .participationSignedOn(day("2021-09-01")),
                LATER);

        assertThat(progress.openPoints())
                .as("on 6-5-2021 if AVI takes the statement away, on 1-9-2021 if not")
                .extracting(Finding::rule)
                .contains(Rule.AGI_8);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("AGI-8: of an exemption without its day it is open what it takes away")
    @EnumSource
    void withoutDay(ExemptionKind kind) {
        ExamProgress progress = progress(obligedFrom("2016-02-01").addExemptions(exemptedSomeDay(kind)), LATER);

        assertThat(with(PartStatus.UNDETERMINED, progress)).containsExactly(SIX);
        assertThat(progress.openPoints()).isNotEmpty();
        assertThat(progress.examCompletion()).isEmpty();
        assertThat(progress.dutyCompletion()).isEmpty();
    }

    @Test
    @DisplayName("AGI-8: without its day a medical exemption and AVI leave the statement open too, AGI never")
    void withoutDayAndTheStatement() {
        assertThat(statementAfter(ExemptionKind.MEDICAL)).isEqualTo(PartStatus.UNDETERMINED);
        assertThat(statementAfter(ExemptionKind.AVI)).isEqualTo(PartStatus.UNDETERMINED);
        assertThat(statementAfter(ExemptionKind.AGI)).isEqualTo(PartStatus.OPEN);
    }

    @Test
    @DisplayName("AGI-8: AGI without its day that names one part may have come before 1-10-2017 and then is from the"
            + " whole duty: the other parts are open too, for who was obliged before")
    void withoutDayNamingAPart() {
        ExamProgress before = progress(
                obligedFrom("2016-02-01").addExemptions(exemptedSomeDay(ExemptionKind.AGI, Part.READING)), LATER);
        ExamProgress after = progress(
                obligedFrom("2017-10-01").addExemptions(exemptedSomeDay(ExemptionKind.AGI, Part.READING)), LATER);

        assertThat(with(PartStatus.UNDETERMINED, after)).containsExactly(Part.READING);
        assertThat(with(PartStatus.UNDETERMINED, before)).containsExactly(SIX);
    }

    @Test
    @DisplayName("AGI-8: that no named part means all open parts, and what AVI does to the statement, are readings")
    void readings() {
        ExamProgress byDefault =
                progress(obligedFrom("2016-02-01").addExemptions(exempted(ExemptionKind.AGI, "2019-05-06")), LATER);
        ExamProgress integrated =
                progress(obligedFrom("2018-02-01").addExemptions(exempted(ExemptionKind.AVI, "2021-05-06")), LATER);

        assertThat(effects(byDefault))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.authority()).isEqualTo(Authority.READING));
        assertThat(effects(integrated))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.authority()).isEqualTo(Authority.READING));
    }

    @Test
    @DisplayName("AGI-8: that an exemption until 30-9-2017 is from the whole duty is the act itself")
    void statute() {
        ExamProgress wholeDuty = progress(
                obligedFrom("2014-02-01")
                        .addAllExams(allPassed("2015-03-04", Part.READING, Part.LISTENING))
                        .addExemptions(exempted(ExemptionKind.AGI, "2017-09-30")),
                LATER);

        assertThat(effects(wholeDuty))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.authority()).isEqualTo(Authority.STATUTE));
    }

    private static PartStatus statementAfter(ExemptionKind kind) {
        return part(progress(obligedFrom("2018-02-01").addExemptions(exemptedSomeDay(kind)), LATER), Part.PVT)
                .status();
    }

    private static List<Finding> effects(ExamProgress progress) {
        return progress.findings().stream()
                .filter(finding -> finding.rule() == Rule.AGI_8)
                .toList();
    }

    private static List<Part> with(PartStatus status, ExamProgress progress) {
        return progress.parts().stream()
                .filter(part -> part.status() == status)
                .map(PartProgress::part)
                .toList();
    }

    private static PartProgress part(ExamProgress progress, Part part) {
        return progress.part(part).orElseThrow();
    }

    private static Optional<DutyEnd> dutyEnd(Dossier.Builder dossier) {
        return Wi2013.standard().assess(dossier.build(), day(LATER)).dutyEnd();
    }

    private static ExamProgress progress(Dossier.Builder dossier, String asOf) {
        return progress(dossier.build(), day(asOf));
    }

    private static ExamProgress progress(Dossier dossier, LocalDate asOf) {
        return ExamProgress.of(LawBook.standard(), dossier, asOf);
    }
}
