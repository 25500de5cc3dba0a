package io.github.termijn.exemption;

import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Part;
import java.util.Objects;

/**
 * The attempts at an exam part that is open (pogingen).
 *
 * @param part the exam part
 * @param attempts the attempts at the integration exam
 * @param nt2Attempts the attempts at the state exam NT2
 * @param mayBeDone whether it cannot be said that the part is open: it may be done already
 */
public record PartAttempts(Part part, int attempts, int nt2Attempts, boolean mayBeDone) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param part the exam part
     * @param attempts the attempts at the integration exam
     * @param nt2Attempts the attempts at the state exam NT2
     * @param mayBeDone whether it cannot be said that the part is open: it may be done already
     */
    public PartAttempts {
        Objects.requireNonNull(part, "part");
    }

    /**
     * Creates the attempts at a part that is surely open.
     *
     * @param part the exam part
     * @param attempts the attempts at the integration exam
     * @param nt2Attempts the attempts at the state exam NT2
     * @return the attempts
     */
    public static PartAttempts of(Part part, int attempts, int nt2Attempts) {
        Objects.requireNonNull(part, "part");
        return new PartAttempts(part, attempts, nt2Attempts, false);
    }

    static PartAttempts of(PartProgress part) {
        return new PartAttempts(
                part.part(), part.attempts(), part.nt2Attempts(), part.status() == PartStatus.UNDETERMINED);
    }
}
