package io.github.termijn.fine;

import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the fine for an overrun exam term is computed from (getelde gegevens voor de boete, FIN-3 to FIN-7): hours, attempts and
 * parts as counted on the day of {@link FineTest#countedThrough}.
 */
@Value.Immutable
public interface FineFacts {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the permit: it says whether the group is fined (FIN-11).
     *
     * @return the permit
     */
    Permit permit();

    /**
     * Returns the day on which the duty began: it says how the fine is lowered (FIN-6) and which maximum holds (FIN-7).
     *
     * @return the day
     */
    LocalDate obligedFrom();

    /**
     * Returns the last day of the term that was overrun.
     *
     * @return the day, included in the term
     */
    LocalDate lastDay();

    /**
     * Returns the day of the fine decision: its law is applied.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Returns whether the term is a new one after a fine. What counts in it is a reading (FIN-9).
     *
     * @return false unless said
     */
    @Value.Default
    default boolean newTerm() {
        return false;
    }

    /**
     * Returns the course hours.
     *
     * @return the hours by kind of course; a kind that is not among them has none
     */
    List<HoursOfKind> hours();

    /**
     * Returns the exam parts that have to be done and are not surely done, with their attempts.
     *
     * @return the parts, each once
     */
    List<PartAttempts> openParts();

    /**
     * Returns how many exam parts that have to be done are done, by a pass, a dispensation or an exemption.
     *
     * @return the number, 0 unless said
     */
    @Value.Default
    default int partsDone() {
        return 0;
    }

    /**
     * Refuses what cannot be true.
     *
     * @throws IllegalArgumentException if the number of parts is negative, an open part is no exam part, or a part or a kind of
     *     course is there twice
     */
    @Value.Check
    default void check() {
        if (partsDone() < 0) {
            throw new IllegalArgumentException("The number of parts done cannot be negative");
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (PartAttempts open : openParts()) {
            if (!open.part().isExam() || !parts.add(open.part())) {
                throw new IllegalArgumentException("An open part must be an exam part, each only once");
            }
        }
        Set<CourseKind> kinds = EnumSet.noneOf(CourseKind.class);
        for (HoursOfKind ofKind : hours()) {
            if (!kinds.add(ofKind.kind())) {
                throw new IllegalArgumentException("The hours of a kind of course must stand in one place");
            }
        }
    }

    /** Builds facts. */
    class Builder extends ImmutableFineFacts.Builder {}
}
