package io.github.termijn.dossier;

import java.time.LocalDate;
import org.immutables.value.Value;

/** What the independent doctor found (medisch advies, MED-1). */
@Value.Immutable
public sealed interface MedicalFinding permits ImmutableMedicalFinding {

    /** What the doctor concludes (conclusie). */
    enum Conclusion {
        /** Even with light adaptations the person cannot prepare within five years. */
        CANNOT_PREPARE,
        /** The exam would have to be adapted more than is possible. */
        ADAPTATIONS_DO_NOT_SUFFICE,
        /** Neither: the person can prepare, and the exam can be adapted where needed. */
        CAN_DO_THE_EXAM
    }

    /**
     * Creates a finding.
     *
     * @param on the day of the advice
     * @param conclusion what the doctor concludes
     * @return the finding
     */
    static MedicalFinding of(LocalDate on, Conclusion conclusion) {
        return builder().on(on).conclusion(conclusion).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day of the advice.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Returns what the doctor concludes.
     *
     * @return the conclusion
     */
    Conclusion conclusion();

    /** Builds a finding. */
    class Builder extends ImmutableMedicalFinding.Builder {}
}
