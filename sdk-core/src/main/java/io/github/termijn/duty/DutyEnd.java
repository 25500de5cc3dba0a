package io.github.termijn.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The day on which the duty ended, and why (einde van de inburgeringsplicht, REG-3).
 *
 * @param day the day from which no term runs and no new overrun can arise
 * @param cause why
 */
public record DutyEnd(LocalDate day, Cause cause) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param day the day from which no term runs and no new overrun can arise
     * @param cause why
     */
    public DutyEnd {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(cause, "cause");
    }

    /** Why a duty ends (reden). Of several ends on one day the first of these counts (EXM-6). */
    public enum Cause {
        /** Every part was done (voldaan). */
        FULFILLED,
        /** A final dispensation from the whole duty (vrijstelling). */
        DISPENSED,
        /** The last part was exempted (ontheven). */
        EXEMPTED,
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
        DIED;

        private static final Set<Cause> READINGS = EnumSet.of(NATIONALITY, NATURALISED, RESIDENCE_LOST, INTERRUPTED);

        /** Tells whether that it ends the duty, or on which day, is a reading of the act (REG-3). */
        boolean isReading() {
            return READINGS.contains(this);
        }
    }
}
