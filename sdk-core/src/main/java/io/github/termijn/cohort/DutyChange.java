package io.github.termijn.cohort;

import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.duty.DutyEnd;
import java.util.Optional;

/** What became of a duty by the later of two days (wat er van de plicht geworden is, REG-3). */
public enum DutyChange {
    /** Every part was done (voldaan). */
    FULFILLED,
    /** Exempted for demonstrated effort (ontheven, AGI). */
    EXEMPTED_FOR_EFFORT,
    /** Exempted on medical grounds (ontheven, medisch). */
    EXEMPTED_MEDICALLY,
    /** Exempted as sufficiently integrated (ontheven, AVI). */
    EXEMPTED_AS_INTEGRATED,
    /** A final dispensation from the whole duty (vrijgesteld). */
    DISPENSED,
    /** The state pension age was reached (AOW-leeftijd). */
    PENSION_AGE,
    /** A nationality that takes somebody out of the duty was obtained (nationaliteit van EU, EER of Zwitserland). */
    NATIONALITY,
    /** Dutch nationality was obtained (naturalisatie). */
    NATURALISED,
    /** Lawful residence was lost (verblijfsrecht verloren). */
    RESIDENCE_LOST,
    /** An interruption lasted longer than the act allows (onderbreking langer dan een jaar). */
    INTERRUPTED,
    /** The person died (overleden). */
    DIED,
    /** The later file does not have the person any more; it does not say why (niet meer in het bestand). */
    NOT_IN_LATER,
    /** The duty still stands (nog inburgeringsplichtig). */
    STANDS;

    static DutyChange of(AssessedPerson person) {
        return person.assessment().dutyEnd().map(end -> of(end, person)).orElse(STANDS);
    }

    private static DutyChange of(DutyEnd end, AssessedPerson person) {
        return switch (end.cause()) {
            case FULFILLED -> FULFILLED;
            case EXEMPTED -> exempted(end, person);
            case DISPENSED -> DISPENSED;
            case PENSION_AGE -> PENSION_AGE;
            case NATIONALITY -> NATIONALITY;
            case NATURALISED -> NATURALISED;
            case RESIDENCE_LOST -> RESIDENCE_LOST;
            case INTERRUPTED -> INTERRUPTED;
            case DIED -> DIED;
        };
    }

    /** The decision of that day: of several the medical one, which ends the duty by itself (MED-1), then the first that is recorded. */
    private static DutyChange exempted(DutyEnd end, AssessedPerson person) {
        ExemptionKind kind = person.dossier().exemptions().stream()
                .filter(exemption -> exemption.decidedOn().equals(Optional.of(end.day())))
                .map(ExemptionDecision::kind)
                .reduce((one, other) -> other == ExemptionKind.MEDICAL ? other : one)
                .orElseThrow(() -> new IllegalStateException("An exemption without a decision"));
        return switch (kind) {
            case AGI -> EXEMPTED_FOR_EFFORT;
            case MEDICAL -> EXEMPTED_MEDICALLY;
            case AVI -> EXEMPTED_AS_INTEGRATED;
        };
    }

    /**
     * Tells whether the duty ended by an exemption (ontheffing).
     *
     * @return true for each of the three kinds
     */
    public boolean isExempted() {
        return this == EXEMPTED_FOR_EFFORT || this == EXEMPTED_MEDICALLY || this == EXEMPTED_AS_INTEGRATED;
    }
}
