package io.github.termijn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.ProgressGroup;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.exemption.MedicalExemption;
import io.github.termijn.law.Act;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The duty of somebody and its parts, on a day.
 *
 * @param seen who, and when
 */
public record SeenDuty(Seen seen) {

    /** Whether the act of 2013 governs the duty. */
    public SeenDuty isUnderTheActOf2013(boolean isSo) {
        assertThat(Wi2013.standard().assess(seen.person().dossier(), seen.day()).act() == Act.WI_2013)
                .as(seen.about("under the act of 2013"))
                .isEqualTo(isSo);
        assertThat(Wi2013.standard().terms(seen.person().dossier(), seen.day()).isEmpty())
                .as(seen.about("nothing is computed"))
                .isEqualTo(!isSo);
        return this;
    }

    /** Whether it is told that the act of 2013 stays in force after it was replaced. */
    public SeenDuty theActOf2013StaysInForce(boolean isSo) {
        assertThat(Wi2013.standard().assess(seen.person().dossier(), seen.day()).generalFindings().stream()
                        .anyMatch(finding -> finding.rule() == Rule.REG_2 && finding.verdict() == Verdict.HOLDS))
                .as(seen.about("the act of 2013 stays in force"))
                .isEqualTo(isSo);
        return this;
    }

    /** There is no duty any more from this day. */
    public SeenDuty isFreeOfTheDutyFrom(LocalDate first) {
        assertThat(dutyEnd()).as(seen.about("end of the duty")).contains(first);
        return this;
    }

    /** The duty has not ended. */
    public SeenDuty isStillObliged() {
        assertThat(dutyEnd()).as(seen.about("end of the duty")).isEmpty();
        return this;
    }

    /** These parts are still to be done, and no others. */
    public SeenDuty stillHasToDo(Part... parts) {
        assertThat(progress().parts().stream().filter(part -> !part.status().isDone()))
                .extracting(PartProgress::part)
                .as(seen.about("still to do"))
                .containsExactlyInAnyOrder(parts);
        return this;
    }

    /** This part is done. */
    public SeenDuty hasDone(Part part) {
        assertThat(isDone(part)).as(seen.about(part + " is done")).isTrue();
        return this;
    }

    /** This part is not done yet. */
    public SeenDuty hasNotDone(Part part) {
        assertThat(isDone(part)).as(seen.about(part + " is done")).isFalse();
        return this;
    }

    /** This part is done and no other. */
    public SeenDuty hasDoneNothingBut(Part part) {
        assertThat(progress().parts().stream().filter(each -> each.status().isDone()))
                .extracting(PartProgress::part)
                .as(seen.about("done"))
                .containsExactly(part);
        return this;
    }

    /** How far somebody is with the exam. */
    public SeenDuty isInGroup(ProgressGroup group) {
        assertThat(progress().group()).as(seen.about("progress")).contains(group);
        return this;
    }

    /** Whether a dispensation from ONA for work can be had. */
    public SeenDuty canBeDispensedForWork(boolean can) {
        assertThat(Wi2013.standard()
                        .workDispensation(seen.person().dossier(), seen.day())
                        .map(WorkDispensation::isAvailable))
                .as(seen.about("can be dispensed for work"))
                .contains(can);
        return this;
    }

    /** How a medical exemption that was not decided yet stands. */
    public SeenDuty canBeExemptedMedically(Verdict verdict) {
        assertThat(Wi2013.standard()
                        .exemptions(seen.person().dossier(), seen.day())
                        .flatMap(Exemptions::medical)
                        .map(MedicalExemption::verdict))
                .as(seen.about("medical exemption"))
                .contains(verdict);
        return this;
    }

    private boolean isDone(Part part) {
        return progress().part(part).filter(each -> each.status().isDone()).isPresent();
    }

    private ExamProgress progress() {
        return Wi2013.standard().progress(seen.person().dossier(), seen.day()).orElseThrow();
    }

    private Optional<LocalDate> dutyEnd() {
        return Wi2013.standard()
                .assess(seen.person().dossier(), seen.day())
                .dutyEnd()
                .map(DutyEnd::day);
    }
}
