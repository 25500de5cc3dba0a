package io.github.termijn.exemption;

import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.dossier.MedicalFinding.Conclusion;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether somebody can be exempted on medical grounds (medische ontheffing, rule MED-1). There is no window: it can be
 * requested on any day of the duty.
 */
@Value.Immutable
public interface MedicalExemption extends Outcome {

    /**
     * Tests the finding of the doctor. Usable without a dossier.
     *
     * <p>It is met if the person cannot prepare for the exam within five years, even with light adaptations, or if the exam
     * would have to be adapted more than is possible. The five years are how far the doctor looks ahead, not how long an
     * exemption holds.
     *
     * @param law the law
     * @param finding what the doctor found; empty if nothing is known
     * @param day the day asked for, included; a later finding is not looked at
     * @return the outcome, open while nothing is known
     */
    static MedicalExemption of(LawBook law, Optional<MedicalFinding> finding, LocalDate day) {
        Objects.requireNonNull(day, "day");
        Period horizon = law.on(ExemptionLaw.MEDICAL_HORIZON, day);
        Optional<MedicalFinding> known = finding.filter(each -> !each.on().isAfter(day));
        Verdict verdict = known.map(MedicalFinding::conclusion)
                .map(conclusion -> conclusion == Conclusion.CAN_DO_THE_EXAM ? Verdict.FAILS : Verdict.HOLDS)
                .orElse(Verdict.OPEN);
        Finding reason = known.map(each -> Finding.of(
                        verdict, ExemptionStatement.MEDICAL_FINDING, day, each.on(), each.conclusion(), horizon))
                .orElseGet(() -> Finding.open(ExemptionStatement.MEDICAL_FINDING_UNKNOWN, day, horizon));
        return new Builder()
                .criterion(Criteria.once(CriterionKind.MEDICAL_FINDING, verdict)
                        .addFindings(reason)
                        .build())
                .build();
    }

    /**
     * Returns the one criterion: that the independent doctor found a lasting impediment.
     *
     * @return the criterion, open while no finding is recorded
     */
    Criterion criterion();

    /**
     * Returns whether the criterion is met.
     *
     * @return holds if it is met, fails if the doctor found otherwise, else open
     */
    default Verdict verdict() {
        return criterion().verdict();
    }

    /**
     * Returns the findings of the criterion.
     *
     * @return the findings
     */
    @Override
    default List<Finding> findings() {
        return criterion().findings();
    }

    /** Builds an outcome. */
    class Builder extends ImmutableMedicalExemption.Builder {}
}
