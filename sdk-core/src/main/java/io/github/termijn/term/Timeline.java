package io.github.termijn.term;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All terms of one person as they stand on a day (tijdlijn).
 *
 * <p>Rules TRM-1 to TRM-10, EXT-5, EXT-10, COR-1 to COR-5, REG-3, and for new terms FIN-8. Safe to share between threads.
 */
public final class Timeline implements Outcome {

    private final TermsOfKind exams;
    private final Optional<TermsOfKind> participation;
    private final List<Term> participationTerms;
    private final List<FineAttribution> fines;
    private final List<DutyEnd> dutyEnds;
    private final List<Finding> findings;

    /** Tested when somebody asks, for "until when" needs none. */
    private transient @Nullable List<Claim> claims;

    /** The terms of one kind, and what their claims are tested with. */
    record TermsOfKind(TermContext context, TermChain chain, List<Term> terms) {

        TermsOfKind {
            terms = List.copyOf(terms);
        }

        void addClaims(List<Claim> claims) {
            for (Term term : terms) {
                claims.addAll(Claims.of(context, chain, term));
            }
        }
    }

    Timeline(
            TermsOfKind exams,
            Optional<TermsOfKind> participation,
            List<Term> participationTerms,
            List<FineAttribution> fines,
            List<DutyEnd> dutyEnds,
            List<Finding> findings) {
        this.exams = exams;
        this.participation = participation;
        this.participationTerms = List.copyOf(participationTerms);
        this.fines = List.copyOf(fines);
        this.dutyEnds = List.copyOf(dutyEnds);
        this.findings = List.copyOf(findings);
    }

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
    public static Timeline of(LawBook law, Dossier dossier, ExamProgress progress, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new TimelineCalculation(law, dossier, progress, asOf).timeline();
    }

    /**
     * Returns the exam terms.
     *
     * @return the first term and the new terms after it, in order; never empty
     */
    public List<Term> examTerms() {
        return exams.terms();
    }

    /**
     * Returns the participation statement terms.
     *
     * @return the terms in order; empty if there is no such duty
     */
    public List<Term> participationTerms() {
        return participationTerms;
    }

    /**
     * Returns the recorded fines in the order of their days, exam fines first.
     *
     * @return the fines with the overruns they belong to
     */
    public List<FineAttribution> fines() {
        return fines;
    }

    /**
     * Returns the extensions that could be had but are not recorded, and those that were tested and fail (3a). They are tested
     * when they are asked for the first time.
     *
     * @return the claims, by term; they never move a term
     */
    public synchronized List<Claim> claims() {
        if (claims == null) {
            List<Claim> tested = new ArrayList<>();
            exams.addClaims(tested);
            participation.ifPresent(terms -> terms.addClaims(tested));
            claims = List.copyOf(tested);
        }
        return claims;
    }

    /**
     * Returns when the duty ended (REG-3).
     *
     * @return the end; empty if the duty still stands
     */
    public Optional<DutyEnd> dutyEnd() {
        return Lists.first(dutyEnds);
    }

    /**
     * Returns everything that ended the duty on the day on which it ended.
     *
     * @return the ends of that day, in the order in which they count (EXM-6); empty if the duty still stands
     */
    public List<DutyEnd> dutyEnds() {
        return dutyEnds;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Tells whether record and grounds contradict each other about a term, or about the start of the first ones (REG-4).
     *
     * @return true if it has to be found out whether, or from when, there is a duty; once the duty has ended only if that
     *     still leaves a term open
     */
    public boolean isDutyDoubted() {
        return isDoubted(examTerms()) || isDoubted(participationTerms);
    }

    private boolean isDoubted(List<Term> terms) {
        for (Term term : terms) {
            boolean asked = dutyEnds.isEmpty() || term.status() == TermStatus.OPEN;
            if (asked && (term.doubt().isPresent() || term.laterStart().isPresent())) {
                return true;
            }
        }
        return false;
    }
}
