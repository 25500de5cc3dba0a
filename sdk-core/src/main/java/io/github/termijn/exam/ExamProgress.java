package io.github.termijn.exam;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What has to be done and what is done on a day (voortgang).
 *
 * <p>Rules EXM-1 to EXM-8 and, for the effect of exemptions, AGI-8.
 */
@Value.Immutable
public interface ExamProgress extends Outcome {

    /**
     * Tells what has to be done and what is done on a day.
     *
     * <ol>
     *   <li>The required parts follow from the day on which the duty began (EXM-1 to EXM-3).
     *   <li>Each part is done on the earliest day on which it was passed, signed, dispensed or exempted, that day
     *       included; a pass from before the duty counts (EXM-6).
     *   <li>A pass of the state exam NT2 does the same language part; the NT2 diploma does more (EXM-4).
     *   <li>The exam duty is done when its last exam part is, the whole duty when its last part is.
     * </ol>
     *
     * <p>Example: obliged from 1 January 2015 makes six parts, the day before five.
     *
     * @param law the law
     * @param dossier the facts; those after the day are not looked at
     * @param day the day asked for, included
     * @return the progress, with open points where a decision has no day or the law leaves it open
     */
    static ExamProgress of(LawBook law, Dossier dossier, LocalDate day) {
        Objects.requireNonNull(day, "day");
        PartCount count = new PartCount(law, dossier, day);
        return new ProgressCalculation(law, dossier.obligedFrom(), day, count).progress();
    }

    /**
     * Returns the parts that have to be done, in the order of the act.
     *
     * @return the progress of each required part
     */
    List<PartProgress> parts();

    /**
     * Returns when the last exam part was done.
     *
     * @return the completion of the exam duty; empty while a part is open or undetermined
     */
    Optional<Completion> examCompletion();

    /**
     * Returns when the last part was done, the participation statement included.
     *
     * @return the completion of the whole duty; empty while a part is open or undetermined
     */
    Optional<Completion> dutyCompletion();

    /**
     * Returns how far somebody is who is not done (EXM-7).
     *
     * @return the group; empty if every exam part is done
     */
    Optional<ProgressGroup> group();

    /**
     * Returns the progress of one part.
     *
     * @param part the part
     * @return its progress; empty if it is not required
     */
    default Optional<PartProgress> part(Part part) {
        Objects.requireNonNull(part, "part");
        for (PartProgress progress : parts()) {
            if (progress.part() == part) {
                return Optional.of(progress);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the exam parts that are not done.
     *
     * @return the open exam parts, undetermined ones not among them
     */
    default List<PartProgress> openExamParts() {
        List<PartProgress> open = new ArrayList<>();
        for (PartProgress progress : parts()) {
            if (progress.part().isExam() && progress.status() == PartStatus.OPEN) {
                open.add(progress);
            }
        }
        return List.copyOf(open);
    }

    /** Builds a progress. */
    class Builder extends ImmutableExamProgress.Builder {}
}
