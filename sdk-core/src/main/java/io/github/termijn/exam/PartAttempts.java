package io.github.termijn.exam;

import io.github.termijn.law.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
     * Refuses what cannot be.
     *
     * @param part the exam part
     * @param attempts the attempts at the integration exam
     * @param nt2Attempts the attempts at the state exam NT2
     * @param mayBeDone whether it cannot be said that the part is open: it may be done already
     * @throws IllegalArgumentException if a number is negative
     */
    public PartAttempts {
        Objects.requireNonNull(part, "part");
        if (attempts < 0 || nt2Attempts < 0) {
            throw new IllegalArgumentException("Attempts cannot be negative");
        }
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

    /**
     * Returns the exam parts that are not surely done, with their attempts.
     *
     * @param parts how the parts stand, see {@link PartProgress#of}
     * @return the attempts at each, in the order of the parts
     */
    public static List<PartAttempts> open(Collection<PartProgress> parts) {
        List<PartAttempts> open = new ArrayList<>(parts.size());
        for (PartProgress part : parts) {
            if (part.part().isExam() && !part.status().isDone()) {
                boolean mayBeDone = part.status() == PartStatus.UNDETERMINED;
                open.add(new PartAttempts(part.part(), part.attempts(), part.nt2Attempts(), mayBeDone));
            }
        }
        return List.copyOf(open);
    }

    /**
     * Returns all attempts at the part.
     *
     * @return the attempts at both exams together
     */
    public int all() {
        return attempts + nt2Attempts;
    }
}
