package io.github.termijn.fine;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Claim;
import io.github.termijn.term.DutyEnd;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.FormerEnd;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds every overrun of a timeline and judges it (termijnoverschrijdingen, CUL-1 to CUL-5).
 *
 * <p>Immutable, made for one dossier and one as-of day.
 */
public final class Overruns {

    private final LawBook law;
    private final Dossier dossier;
    private final ExamProgress progress;
    private final Timeline timeline;
    private final LocalDate asOf;

    private Overruns(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.progress = progress;
        this.timeline = timeline;
        this.asOf = asOf;
    }

    /**
     * Finds the overruns of one term.
     *
     * <ol>
     *   <li>Every last day that had passed when a decision moved it is an overrun, not culpable unless recorded otherwise.
     *   <li>The last day with all extensions is one if it passed while something was open.
     *   <li>A recorded status always wins; a fine of more than nothing makes it culpable; else it is provisional.
     * </ol>
     *
     * <p>Example: last day 27 September 2018, nothing done, no decision: on 22 November 2018 one overrun, provisionally
     * culpable.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param progress the progress on the as-of day
     * @param timeline the timeline on the as-of day
     * @param term a term of that timeline
     * @param asOf the as-of day
     * @return the overruns in order of their last days; empty if the term was kept, runs, or is open
     */
    public static List<Overrun> of(
            LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, Term term, LocalDate asOf) {
        return new Overruns(law, dossier, progress, timeline, asOf).of(term);
    }

    /**
     * Tells whether so much was done in the first exam term that the table gives no fine (FIN-13), also where no fine can be
     * imposed for another reason.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param overrun an overrun of the first exam term
     * @param asOf the as-of day
     * @return whether the table gives no fine; open if hours, attempts or the last day are
     */
    public static Verdict enoughEffort(LawBook law, Dossier dossier, Overrun overrun, LocalDate asOf) {
        LocalDate decisionDay =
                overrun.fine().recorded().map(FineDecision::decidedOn).orElse(asOf);
        ExamFine.Base ifEarly = base(law, dossier, overrun, overrun.lastDay().atLeast(), decisionDay);
        ExamFine.Base ifLate =
                base(law, dossier, overrun, overrun.lastDay().atMost().orElseThrow(), decisionDay);
        if (ifEarly.isNoFine()) {
            return Verdict.HOLDS;
        }
        return ifLate.least().isEmpty() ? Verdict.OPEN : Verdict.FAILS;
    }

    private static ExamFine.Base base(
            LawBook law, Dossier dossier, Overrun overrun, LocalDate lastDay, LocalDate decisionDay) {
        return new ExamFine(law, dossier, overrun.term(), dossier.obligedFrom(), lastDay, decisionDay).base();
    }

    private List<Overrun> of(Term term) {
        List<Overrun> overruns = new ArrayList<>();
        for (FormerEnd end : term.formerEnds()) {
            boolean open = openOn(term.kind(), end.lastDay()).findAny().isPresent();
            if (open && !endedBy(end.lastDay())) {
                overruns.add(formerOverrun(term, end));
            }
        }
        boolean fined =
                timeline.fines().stream().anyMatch(fine -> fine.belongsTo(term) && fine.basis() == Basis.STANDS);
        boolean overrun = fined || term.status() == TermStatus.OVERRUN || term.status() == TermStatus.COMPLETED_LATE;
        if (overrun) {
            overruns.add(overrun(term));
        }
        return overruns;
    }

    private boolean endedBy(LocalDate lastDay) {
        return timeline.dutyEnd().filter(end -> !end.day().isAfter(lastDay)).isPresent();
    }

    /** CUL-2: the term was extended past this end, so it is not culpable, unless a status is recorded. */
    private Overrun formerOverrun(Term term, FormerEnd end) {
        OverrunFacts facts = facts(term, Bounds.exactly(end.lastDay()), Basis.WITHOUT_BASIS);
        Finding extended =
                Finding.holds(FineStatement.EXTENDED_PAST_IT, end.decidedOn(), end.ground(), end.decidedOn());
        return overrun(facts, recordedStatus(facts).orElse(Culpability.NOT_CULPABLE), extended);
    }

    private Overrun overrun(Term term) {
        OverrunFacts facts = facts(term, term.lastDay(), Basis.STANDS);
        Optional<FineDecision> fine = facts.recorded();
        if (fine.isEmpty()) {
            return overrun(facts, Culpability.PROVISIONALLY_CULPABLE, Finding.holds(FineStatement.NOT_SETTLED, asOf));
        }
        LocalDate day = fine.get().decidedOn();
        return fine.get().amount().isZero()
                ? overrun(
                        facts,
                        recordedStatus(facts).orElse(Culpability.PROVISIONALLY_CULPABLE),
                        Finding.holds(FineStatement.ZERO_IS_A_DECISION, day, day))
                : overrun(
                        facts,
                        recordedStatus(facts).orElse(Culpability.CULPABLE),
                        Finding.holds(FineStatement.FINED, day, day, fine.get().amount()));
    }

    private static Optional<Culpability> recordedStatus(OverrunFacts facts) {
        return facts.recorded().flatMap(FineDecision::status);
    }

    private Overrun overrun(OverrunFacts facts, Culpability culpability, Finding why) {
        Overrun.Builder overrun = new Overrun.Builder();
        overrun.kind(facts.kind()).term(facts.term()).lastDay(facts.lastDay()).removedBy(facts.removedBy());
        overrun.addFindings(whatIsLate(facts));
        overrun.addFindings(recordedStatus(facts)
                .map(status -> Finding.holds(
                        FineStatement.STATUS_RECORDED,
                        facts.recorded().orElseThrow().decidedOn(),
                        status))
                .orElse(why));
        return overrun.culpability(culpability)
                .fine(FineCalculation.of(law, dossier, asOf, facts, culpability))
                .build();
    }

    private Finding whatIsLate(OverrunFacts facts) {
        LocalDate latest = facts.lastDay().atMost().orElseThrow();
        return facts.kind() == TermKind.EXAM
                ? Finding.holds(
                        FineStatement.EXAM_OVERRUN,
                        latest,
                        facts.lastDay(),
                        openOn(TermKind.EXAM, latest).map(PartProgress::part).toList())
                : Finding.holds(FineStatement.PVT_OVERRUN, latest, facts.lastDay());
    }

    private Stream<PartProgress> openOn(TermKind kind, LocalDate lastDay) {
        return ExamProgress.of(law, dossier, OverrunFacts.lastInTime(law, lastDay)).parts().stream()
                .filter(part -> part.part().isExam() == (kind == TermKind.EXAM))
                .filter(part -> !part.status().isDone());
    }

    private OverrunFacts facts(Term term, Bounds<LocalDate> lastDay, Basis basis) {
        Optional<FineDecision> recorded = timeline.fines().stream()
                .filter(attribution -> attribution.fine().kind() == term.kind()
                        && attribution
                                .term()
                                .filter(ordinal -> ordinal == term.ordinal())
                                .isPresent()
                        && attribution
                                .lastDay()
                                .filter(lastDay.atLeast()::equals)
                                .isPresent()
                        && attribution.basis() == basis)
                .map(FineAttribution::fine)
                .findFirst();
        Optional<Claim> removedBy = basis == Basis.STANDS ? removingClaim(term, recorded) : Optional.empty();
        return new OverrunFacts(
                term.kind(), term.ordinal(), term.start().atLeast(), lastDay, recorded, basis, removedBy);
    }

    /**
     * 3a: a claim would remove the overrun if, with the last day it gives, the duty was done in time or could still be on
     * the day of the fine decision, or on the as-of day where none is recorded.
     */
    private Optional<Claim> removingClaim(Term term, Optional<FineDecision> recorded) {
        List<Claim> claims = timeline.claims().stream()
                .filter(claim -> claim.kind() == term.kind() && claim.term() == term.ordinal())
                .filter(claim -> claim.lastDayIfGranted().isPresent())
                .toList();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        LocalDate judgedOn = recorded.map(FineDecision::decidedOn).orElse(asOf);
        Optional<LocalDate> done = Stream.concat(
                        doneOn(term.kind()).stream(), timeline.dutyEnd().map(DutyEnd::day).stream())
                .min(Comparator.naturalOrder());
        return claims.stream()
                .filter(claim -> claim.lastDayIfGranted()
                        .flatMap(Bounds::atMost)
                        .map(last -> !judgedOn.isAfter(last)
                                || done.filter(day -> !day.isAfter(last)).isPresent())
                        .orElse(true))
                .findFirst();
    }

    private Optional<LocalDate> doneOn(TermKind kind) {
        return kind == TermKind.EXAM
                ? progress.examCompletion().map(completion -> completion.day())
                : progress.part(Part.PVT).flatMap(PartProgress::doneOn);
    }
}
