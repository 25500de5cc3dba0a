package io.github.termijn.fine;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PossibleCompletion;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Claim;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.FormerEnd;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    /** The recorded fines that belong to an overrun, and those of which that is open, by what they were taken for. */
    private final Map<FinedFor, FineDecision> recorded = new HashMap<>();

    private final Map<FinedFor, FineDecision> mayBelong = new HashMap<>();

    /** An end of a term. */
    private record FinedFor(TermKind kind, int term, LocalDate lastDay) {}

    private Overruns(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.progress = progress;
        this.timeline = timeline;
        this.asOf = asOf;
        for (FineAttribution attribution : timeline.fines()) {
            FineDecision fine = attribution.fine();
            Map<FinedFor, FineDecision> fines = attribution.isAttributable() ? recorded : mayBelong;
            attribution
                    .term()
                    .flatMap(term -> attribution.lastDay().map(day -> new FinedFor(fine.kind(), term, day)))
                    .ifPresent(finedFor -> fines.putIfAbsent(finedFor, fine));
        }
    }

    /**
     * Finds the overruns of one term.
     *
     * <ol>
     *   <li>Every last day that had passed when a decision moved it is an overrun, not culpable unless recorded otherwise. A
     *       decision of no length moves nothing.
     *   <li>The last day with all extensions is one if it passed while something was open.
     *   <li>A recorded status always wins; a decision of the minister of no length excuses an end; a fine of more than nothing
     *       makes it culpable; else it is provisional.
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
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(asOf, "asOf");
        return new Overruns(law, dossier, progress, timeline, asOf).of(term);
    }

    private List<Overrun> of(Term term) {
        List<Overrun> overruns = new ArrayList<>();
        for (FormerEnd end : movedEnds(term)) {
            boolean open = !openOn(term.kind(), end.lastDay()).isEmpty();
            if (open && !endedBy(end.lastDay()) && !mayBeDoneBy(term.kind(), end.lastDay())) {
                overruns.add(formerOverrun(term, end));
            }
        }
        boolean fined = Lists.any(timeline.fines(), fine -> fine.belongsTo(term) && fine.basis() == Basis.STANDS);
        TermStatus status = term.statusOnRecord().orElse(term.status());
        boolean overrun = fined || status == TermStatus.OVERRUN || status == TermStatus.COMPLETED_LATE;
        boolean waits = term.lastDay().atMost().isEmpty(); // VRS-3: then no overrun arises
        if (overrun && !waits) {
            overruns.add(overrun(term));
        }
        return overruns;
    }

    /**
     * CUL-2: the ends that an extension moved. A decision of no length moves nothing; of several that came after one end the
     * last is the one that did.
     */
    private static Collection<FormerEnd> movedEnds(Term term) {
        Map<LocalDate, FormerEnd> moved = new LinkedHashMap<>();
        for (FormerEnd end : term.formerEnds()) {
            if (end.lastDay().isBefore(term.lastDay().atLeast())) {
                moved.put(end.lastDay(), end);
            }
        }
        return moved.values();
    }

    private boolean endedBy(LocalDate lastDay) {
        return timeline.dutyEnd().filter(end -> !end.day().isAfter(lastDay)).isPresent();
    }

    /** What was missed by then may have been nothing: an overrun that may not exist is not handed out as one that does. */
    private boolean mayBeDoneBy(TermKind kind, LocalDate lastDay) {
        return PossibleCompletion.of(
                        law, dossier, progress, asOf, part -> part.part().isExam() == (kind == TermKind.EXAM))
                .filter(done -> !done.from().isAfter(OverrunFacts.lastInTime(law, lastDay)))
                .isPresent();
    }

    /** CUL-2: the term was extended past this end, so it is not culpable, unless a status is recorded. */
    private Overrun formerOverrun(Term term, FormerEnd end) {
        OverrunFacts facts = facts(term, Bounds.exactly(end.lastDay()), Basis.WITHOUT_BASIS, Optional.empty());
        Finding extended =
                Finding.holds(FineStatement.EXTENDED_PAST_IT, end.decidedOn(), end.ground(), end.decidedOn());
        return overrun(facts, Culpability.NOT_CULPABLE, extended);
    }

    private Overrun overrun(Term term) {
        Optional<ExtensionDecision> excuse = Excuses.of(dossier, timeline, term);
        Basis basis = excuse.isPresent() ? Basis.WITHOUT_BASIS : Basis.STANDS;
        Optional<FineDecision> fine = recorded(term, term.lastDay());
        OverrunFacts facts = facts(term, term.lastDay(), basis, removingClaim(term, fine));
        if (excuse.isPresent()) {
            LocalDate day = excuse.get().decidedOn().orElse(asOf);
            return overrun(facts, Culpability.NOT_CULPABLE, Finding.holds(FineStatement.EXCUSED, day));
        }
        if (fine.isEmpty()) {
            return overrun(facts, Culpability.PROVISIONALLY_CULPABLE, Finding.holds(FineStatement.NOT_SETTLED, asOf));
        }
        LocalDate day = fine.get().decidedOn();
        return fine.get().amount().isZero()
                ? overrun(
                        facts,
                        Culpability.PROVISIONALLY_CULPABLE,
                        Finding.holds(FineStatement.ZERO_IS_A_DECISION, day, day))
                : overrun(
                        facts,
                        Culpability.CULPABLE,
                        Finding.holds(FineStatement.FINED, day, day, fine.get().amount()));
    }

    private static Optional<Culpability> recordedStatus(OverrunFacts facts) {
        return facts.recorded().flatMap(FineDecision::status);
    }

    /** A recorded status always wins over what is found. */
    private Overrun overrun(OverrunFacts facts, Culpability found, Finding why) {
        Culpability culpability = recordedStatus(facts).orElse(found);
        Overrun.Builder overrun = new Overrun.Builder();
        overrun.kind(facts.kind()).term(facts.term()).lastDay(facts.lastDay()).removedBy(facts.removedBy());
        overrun.addFindings(whatIsLate(facts));
        overrun.addFindings(recordedStatus(facts)
                .map(status -> Finding.holds(
                        FineStatement.STATUS_RECORDED,
                        facts.recorded().orElseThrow().decidedOn(),
                        status))
                .orElse(why));
        facts.doubt()
                .ifPresent(doubt -> overrun.addFindings(
                        Finding.open(FineStatement.FINE_OPEN_ON_DUTY, asOf).restsOn(Aspect.REG_4_RECORD)));
        boolean isSure = facts.doubt().isEmpty()
                && !mayBeDoneBy(facts.kind(), facts.lastDay().atLeast());
        return overrun.culpability(Optional.of(culpability).filter(known -> isSure))
                .fine(FineCalculation.of(law, dossier, asOf, facts, culpability))
                .build();
    }

    private Finding whatIsLate(OverrunFacts facts) {
        LocalDate latest = facts.lastDay().atMost().orElseThrow();
        return facts.kind() == TermKind.EXAM
                ? Finding.holds(FineStatement.EXAM_OVERRUN, latest, facts.lastDay(), openOn(TermKind.EXAM, latest))
                : Finding.holds(FineStatement.PVT_OVERRUN, latest, facts.lastDay());
    }

    /** What was surely done by now was done by an earlier day if its day is not later. */
    private List<Part> openOn(TermKind kind, LocalDate lastDay) {
        LocalDate lastInTime = OverrunFacts.lastInTime(law, lastDay);
        List<Part> open = new ArrayList<>();
        for (PartProgress part : progress.parts()) {
            boolean ofThisKind = part.part().isExam() == (kind == TermKind.EXAM);
            boolean done = part.doneOn().filter(day -> !day.isAfter(lastInTime)).isPresent();
            if (ofThisKind && !done) {
                open.add(part.part());
            }
        }
        return List.copyOf(open);
    }

    private OverrunFacts facts(Term term, Bounds<LocalDate> lastDay, Basis basis, Optional<Claim> removedBy) {
        FinedFor finedFor = new FinedFor(term.kind(), term.ordinal(), lastDay.atLeast());
        return new OverrunFacts(
                term.kind(),
                term.ordinal(),
                term.start().atLeast(),
                lastDay,
                recorded(term, lastDay),
                Optional.ofNullable(mayBelong.get(finedFor)),
                basis,
                removedBy,
                term.statusOnRecord().orElse(term.status()) != TermStatus.OPEN,
                term.doubt().filter(contradicted -> asOf.isAfter(term.lastDay().atLeast())));
    }

    private Optional<FineDecision> recorded(Term term, Bounds<LocalDate> lastDay) {
        return Optional.ofNullable(recorded.get(new FinedFor(term.kind(), term.ordinal(), lastDay.atLeast())));
    }

    /**
     * 3a: a claim would remove the overrun if, with the last day it gives, the duty was done in time or could still be on
     * the day of the fine decision, or on the as-of day where none is recorded.
     */
    private Optional<Claim> removingClaim(Term term, Optional<FineDecision> fine) {
        LocalDate judgedOn = fine.map(FineDecision::decidedOn).orElse(asOf);
        return Lists.first(Removal.of(progress, timeline, term.kind(), term.ordinal(), judgedOn))
                .map(Removal::claim);
    }
}
