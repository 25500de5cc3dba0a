package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.ExamStatement;
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
import org.junit.jupiter.params.provider.CsvSource;

/** Which reasons the progress gives for what is open and for what is done in two ways. */
@DisplayName("Section 2: the reasons of progress")
class Section2ReasonsTest {

    private static List<Finding> findings(Dossier.Builder dossier, ExamStatement statement) {
        return ExamProgress.of(LawBook.standard(), dossier.build(), day("2019-06-01")).findings().stream()
                .filter(finding -> finding.statement() == statement)
                .toList();
    }

    @Law(Rule.EXM_6)
    @DisplayName("EXM-6: of each open exam part it is told how often it was tried, of a passed one nothing is open")
    @Test
    void openParts() {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addExams(
                        failed(Part.READING, "2016-02-01"),
                        failed(Part.READING, "2016-03-01"),
                        passed(Part.LISTENING, "2016-04-01"));
        assertThat(findings(dossier, ExamStatement.PART_OPEN))
                .extracting(Finding::values)
                .containsExactlyInAnyOrder(
                        List.of(Part.READING, 2),
                        List.of(Part.WRITING, 0),
                        List.of(Part.SPEAKING, 0),
                        List.of(Part.KNM, 0));
        assertThat(findings(dossier, ExamStatement.NOT_SIGNED)).isEmpty();
    }

    @Law({Rule.EXM_3, Rule.EXM_6})
    @DisplayName("EXM-3: of the statement it is told that it is not signed, and no attempts")
    @ParameterizedTest(name = "signed on {0}: told {1}")
    @CsvSource({", true", "2018-03-01, false"})
    void notSigned(LocalDate signed, boolean told) {
        Dossier.Builder dossier = obligedFrom("2018-01-01").participationSignedOn(Optional.ofNullable(signed));
        assertThat(findings(dossier, ExamStatement.NOT_SIGNED)).hasSize(told ? 1 : 0);
        assertThat(findings(dossier, ExamStatement.PART_OPEN))
                .hasSize(6)
                .noneMatch(finding -> finding.values().contains(Part.PVT));
    }

    @Law(Rule.EXM_4)
    @DisplayName("EXM-4: four passes of one programme do KNM for the first cohorts on the day of the last of the four")
    @ParameterizedTest(name = "reading passed on {0}: KNM done on {1}")
    @CsvSource({"2016-01-10, 2016-04-10", "2016-05-10, 2016-05-10"})
    void fourPasses(String reading, LocalDate doneOn) {
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .addExams(
                        passed(ExamScheme.NT2_I, Part.READING, reading),
                        passed(ExamScheme.NT2_I, Part.LISTENING, "2016-02-10"),
                        passed(ExamScheme.NT2_I, Part.WRITING, "2016-04-10"),
                        passed(ExamScheme.NT2_I, Part.SPEAKING, "2016-03-10"));
        assertThat(findings(dossier, ExamStatement.NT2_PASSES_COUNT_AS_DIPLOMA))
                .extracting(Finding::values)
                .containsExactly(List.of(Part.KNM, doneOn));
    }

    @Law({Rule.EXM_6, Rule.AGI_8})
    @DisplayName(
            "EXM-6: of two exemptions of one day the firmer one is named for a part, whatever the order of the record")
    @Test
    void twoWaysOnOneDay() {
        ExemptionDecision effort = exempted(ExemptionKind.AGI, "2018-06-01");
        ExemptionDecision medical = exempted(ExemptionKind.MEDICAL, "2018-06-01");
        for (List<ExemptionDecision> order : List.of(List.of(effort, medical), List.of(medical, effort))) {
            Dossier.Builder dossier = obligedFrom("2014-03-28").addAllExemptions(order);
            assertThat(findings(dossier, ExamStatement.PART_EXEMPTED_MEDICALLY)).hasSize(5);
            assertThat(findings(dossier, ExamStatement.PART_EXEMPTED_FOR_EFFORT))
                    .isEmpty();
        }
    }

    @Law({Rule.EXM_6, Rule.AGI_8})
    @DisplayName("EXM-6: of two exemptions that are equally firm one is named, the same in any order of the record")
    @Test
    void twoFirmWaysOnOneDay() {
        ExemptionDecision integrated = exempted(ExemptionKind.AVI, "2018-06-01");
        ExemptionDecision medical = exempted(ExemptionKind.MEDICAL, "2018-06-01");
        assertThat(named(integrated, medical)).isEqualTo(named(medical, integrated));
    }

    private static List<Finding> named(ExemptionDecision first, ExemptionDecision second) {
        return ExamProgress.of(
                        LawBook.standard(),
                        obligedFrom("2014-03-28").addExemptions(first, second).build(),
                        day("2019-06-01"))
                .findings();
    }
}
