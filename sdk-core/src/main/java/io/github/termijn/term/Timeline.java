package io.github.termijn.term;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All terms of one person as they stand on a day (tijdlijn).
 *
 * <p>Rules TRM-1 to TRM-10, EXT-5, EXT-10, COR-1 to COR-5, REG-3, and for new terms FIN-8.
 */
@Value.Immutable
public interface Timeline extends Outcome {

    /**
     * Computes the terms on a day, each from its start over its events (TRM-5).
     *
     * <ol>
     *   <li>The first exam term lasts three years from the day on which the duty began.
     *   <li>Recorded decisions, interruptions and corona rounds lengthen it in the order of their days.
     *   <li>A recorded fine for an overrun sets a new term, which is lengthened in the same way, and so on.
     *   <li>The participation statement has a chain of its own.
     * </ol>
     *
     * <p>Example: start 13 April 2015 and 24 weeks for an asylum centre make the last day 27 September 2018.
     *
     * @param law the law
     * @param dossier the facts as known on the day, see {@link Dossier#knownOn}
     * @param progress the progress on the day
     * @param asOf the day asked for, included
     * @return the terms, the recorded fines with the terms they belong to, and the end of the duty
     */
    static Timeline of(LawBook law, Dossier dossier, ExamProgress progress, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new TimelineCalculation(law, dossier, progress, asOf).timeline();
    }

    /**
     * Returns the exam terms.
     *
     * @return the first term and the new terms after it, in order; never empty
     */
    List<Term> examTerms();

    /**
     * Returns the participation statement terms.
     *
     * @return the terms in order; empty if there is no such duty
     */
    List<Term> participationTerms();

    /**
     * Returns the recorded fines in the order of their days, exam fines first.
     *
     * @return the fines with the overruns they belong to
     */
    List<FineAttribution> fines();

    /**
     * Returns the extensions that could be had but are not recorded, and those that were tested and fail (3a).
     *
     * @return the claims, by term; they never move a term
     */
    List<Claim> claims();

    /**
     * Returns when the duty ended (REG-3).
     *
     * @return the end; empty if the duty still stands
     */
    Optional<DutyEnd> dutyEnd();

    /**
     * Tells whether record and grounds contradict each other about a term, or about the start of the first ones (REG-4).
     *
     * @return true if it has to be found out whether, or from when, there is a duty; once the duty has ended only if that
     *     still leaves a term open
     */
    default boolean isDutyDoubted() {
        return Stream.concat(examTerms().stream(), participationTerms().stream())
                .filter(term -> dutyEnd().isEmpty() || term.status() == TermStatus.OPEN)
                .anyMatch(term -> term.doubt().isPresent() || term.laterStart().isPresent());
    }

    /** Builds a timeline. */
    class Builder extends ImmutableTimeline.Builder {}
}
