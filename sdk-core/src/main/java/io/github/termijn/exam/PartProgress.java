package io.github.termijn.exam;

import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How one required part stands on a day (stand van een onderdeel).
 *
 * @param part the part
 * @param status how it stands
 * @param doneOn the day on which it was done; empty while it is not
 * @param mayBeEarlier whether it may have been done on an earlier day, or may be done already: see the open points
 * @param attempts the attempts at the integration exam
 * @param nt2Attempts the attempts at the state exam NT2
 */
public record PartProgress(
        Part part, PartStatus status, Optional<LocalDate> doneOn, boolean mayBeEarlier, int attempts, int nt2Attempts) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param part the part
     * @param status how it stands
     * @param doneOn the day on which it was done; empty while it is not
     * @param mayBeEarlier whether it may have been done on an earlier day, or may be done already: see the open points
     * @param attempts the attempts at the integration exam
     * @param nt2Attempts the attempts at the state exam NT2
     */
    public PartProgress {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(doneOn, "doneOn");
    }

    /**
     * Returns all attempts at the part.
     *
     * @return the attempts at both exams together
     */
    public int allAttempts() {
        return attempts + nt2Attempts;
    }
}
