package io.github.termijn.guidance;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.procedure.Procedure;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that guidance looks at (situatie).
 *
 * @param law the law
 * @param dossier the facts as known on the as-of day, see {@link Dossier#knownOn}
 * @param progress the progress on that day
 * @param timeline the terms as they stand on that day
 * @param fines what the overruns cost
 * @param exemptions the exemptions that could be had
 * @param workDispensation the test of the dispensation from ONA because of work; empty if there is nothing to test
 * @param forgiveness what is forgiven of the loan; empty if there is no loan
 * @param procedure the recorded decisions with their days and grounds
 * @param asOf the as-of day
 */
public record Situation(
        LawBook law,
        Dossier dossier,
        ExamProgress progress,
        Timeline timeline,
        List<FineOutcome> fines,
        Exemptions exemptions,
        Optional<WorkDispensation> workDispensation,
        Optional<Forgiveness> forgiveness,
        Procedure procedure,
        LocalDate asOf) {

    /**
     * Creates a situation from its parts.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param progress the progress on that day
     * @param timeline the terms as they stand on that day
     * @param fines what the overruns cost
     * @param exemptions the exemptions that could be had
     * @param workDispensation the test of the dispensation from ONA because of work
     * @param forgiveness what is forgiven of the loan
     * @param procedure the recorded decisions with their days and grounds
     * @param asOf the as-of day
     */
    public Situation {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(fines, "fines");
        Objects.requireNonNull(exemptions, "exemptions");
        Objects.requireNonNull(workDispensation, "workDispensation");
        Objects.requireNonNull(forgiveness, "forgiveness");
        Objects.requireNonNull(asOf, "asOf");
        fines = List.copyOf(fines);
    }

    /** Returns the exam term that counts (TRM-9). */
    Term examTerm() {
        return last(timeline.examTerms());
    }

    /** Returns the participation statement term that counts, if there is such a duty. */
    Optional<Term> participationTerm() {
        return timeline.participationTerms().isEmpty()
                ? Optional.empty()
                : Optional.of(last(timeline.participationTerms()));
    }

    /** Tells whether a term is there for sure: it was set, there was a duty in it, and it is known how it stands. */
    static Verdict isThere(Term term) {
        boolean sure = term.existence() == Verdict.HOLDS && term.doubt().isEmpty() && term.status() != TermStatus.OPEN;
        return sure ? Verdict.HOLDS : Verdict.OPEN;
    }

    /** Tells whether a term was set for sure, and only the duty in it is open (REG-4). */
    static boolean isDutyOpen(Term term) {
        return term.existence() == Verdict.HOLDS && term.doubt().isPresent();
    }

    boolean isOver() {
        return timeline.dutyEnd().isPresent();
    }

    private static Term last(List<Term> chain) {
        return chain.get(chain.size() - 1);
    }
}
