package io.github.termijn.term;

import io.github.termijn.duty.DutyEnd;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Reviewable;
import io.github.termijn.law.TermLaw;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.TermCalculation.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The terms of one kind, from the first through the new terms that recorded fines set (TRM-8, TRM-10, FIN-8).
 *
 * <p>The fines are taken in the order of their days. Each is laid on the last term of the chain, first with the
 * extensions known on its day, to see whether there was an overrun, then with all that are known now, to see whether that
 * overrun still stands: it does not if the duty was done, or on the day of the fine could still be done, on or before the
 * extended last day (TRM-10). Nothing but a recorded fine makes a new term.
 */
final class TermChain {

    /** One term of the chain, and the fine that set it. */
    record Link(TermCalculation calculation, Optional<FineAttribution> setBy) {}

    /** PVT-1: these never lengthen a participation statement term, also where a decision names it. */
    static final Set<Ground> NEVER_FOR_PVT = Set.of(Ground.LITERACY, Ground.EFFORT, Ground.EDUCATION);

    private final TermContext context;
    private final LawBook law;
    private final List<Link> links = new ArrayList<>();
    private final List<FineAttribution> fines = new ArrayList<>();

    /** The spans of the last term of the chain, and the day of the fine that set it. */
    private List<Span> spans;

    private LocalDate setOn = LocalDate.MIN;
    private Optional<FineAttribution> setBy = Optional.empty();
    private boolean fined;

    private TermChain(TermContext context, LocalDate start, Period length) {
        this.context = context;
        this.law = context.law();
        this.spans = List.of(new Span(start, TermArithmetic.plus(start, length)));
    }

    static TermChain of(TermContext context, LocalDate start, Period length) {
        TermChain chain = new TermChain(context, start, length);
        context.dossier().fines().stream()
                .filter(fine ->
                        fine.kind() == context.kind() && !fine.decidedOn().isAfter(context.asOf()))
                .sorted(Comparator.comparing(FineDecision::decidedOn))
                .forEach(chain::lay);
        chain.close(LocalDate.MAX);
        return chain;
    }

    List<Link> links() {
        return links;
    }

    List<FineAttribution> fines() {
        return fines;
    }

    private void lay(FineDecision fine) {
        LocalDate day = fine.decidedOn();
        Bounds<LocalDate> knownThen = calculation(day).end(day);
        LocalDate lastDayThen = TermArithmetic.lastDay(knownThen.atLeast());
        if (fined || !lastDayThen.isBefore(day) || isDoneBy(lastDayThen)) {
            fines.add(FineAttribution.notAttributable(fine));
            return;
        }
        NewTerm newTerm = setsNewTerm(fine);
        TermCalculation now = calculation(newTerm == NewTerm.NOT_SET ? LocalDate.MAX : day);
        Bounds<LocalDate> end = now.end(context.asOf());
        LocalDate lastDayNow = TermArithmetic.lastDay(end.atLeast());
        boolean coversTheOverrun = !day.isAfter(lastDayNow) || isDoneBy(lastDayNow);
        Optional<Integer> term = Optional.of(links.size());
        if (lastDayNow.isAfter(lastDayThen) && coversTheOverrun) {
            fines.add(new FineAttribution(fine, term, Optional.of(lastDayThen), Basis.WITHOUT_BASIS, NewTerm.NOT_SET));
            return;
        }
        FineAttribution attribution = new FineAttribution(fine, term, Optional.of(lastDayNow), Basis.STANDS, newTerm);
        fines.add(attribution);
        fined = true;
        if (newTerm != NewTerm.NOT_SET) {
            close(day);
            spans = newSpans(end, day);
            setOn = day;
            setBy = Optional.of(attribution);
            fined = false;
        }
    }

    private void close(LocalDate day) {
        links.add(new Link(calculation(day), setBy));
    }

    private boolean isDoneBy(LocalDate lastDay) {
        boolean done = context.completion()
                .filter(completion -> context.isInTime(completion.day(), lastDay))
                .isPresent();
        boolean ended = context.dutyEnd()
                .filter(end -> end.cause() != DutyEnd.Cause.FULFILLED)
                .filter(end -> !end.day().isAfter(lastDay))
                .isPresent();
        return done || ended;
    }

    /** Returns the last term of the chain with the decisions that name it, or that find it up to a day. */
    private TermCalculation calculation(LocalDate through) {
        List<ExtensionDecision> decisions = context.dossier().extensions().stream()
                .filter(this::isOfThisKind)
                .filter(decision -> decision.term()
                        .map(term -> term == links.size())
                        .orElseGet(() -> findsThisTerm(decision, through)))
                .toList();
        return new TermCalculation(context, links.size(), spans, decisions);
    }

    /** TRM-10 and PVT-1: which kind of term a recorded extension is about. */
    private boolean isOfThisKind(ExtensionDecision decision) {
        if (context.kind() == TermKind.EXAM) {
            return decision.of().map(scope -> scope.covers(TermKind.EXAM)).orElse(true);
        }
        if (NEVER_FOR_PVT.contains(decision.ground())) {
            return false;
        }
        boolean sharedGround = decision.ground() == Ground.ILLNESS || decision.ground() == Ground.BEREAVEMENT;
        return decision.of()
                .map(scope -> scope.covers(TermKind.PVT))
                .orElse(sharedGround && decision.term().isEmpty());
    }

    /** TRM-10: without a name it is the latest term begun and not yet fined on the decision day; that day counts as not yet. */
    private boolean findsThisTerm(ExtensionDecision decision, LocalDate through) {
        return decision.decidedOn()
                .map(day -> day.isAfter(setOn) && !day.isAfter(through))
                .orElse(links.isEmpty());
    }

    private NewTerm setsNewTerm(FineDecision fine) {
        LocalDate day = fine.decidedOn();
        boolean done = context.completion()
                .filter(completion -> completion.isFulfilment()
                        ? completion.day().isBefore(day)
                        : !completion.day().isAfter(day))
                .isPresent();
        boolean ended = context.dutyEnd()
                .filter(end -> end.cause() == DutyEnd.Cause.FULFILLED
                        ? end.day().isBefore(day)
                        : !end.day().isAfter(day))
                .isPresent();
        if (done || ended || fine.status().equals(Optional.of(Culpability.NOT_CULPABLE))) {
            return NewTerm.NOT_SET;
        }
        boolean dutyMayHaveEnded = Interruptions.mayHaveEndedDutyBy(context.dossier(), day);
        return isZeroWithoutStatus(fine) || isReviewable(fine) || dutyMayHaveEnded ? NewTerm.OPEN : NewTerm.SET;
    }

    /** FIN-8: a decision of nothing sets a term only if its recorded status is culpable. */
    static boolean isZeroWithoutStatus(FineDecision fine) {
        return fine.amount().isZero() && !fine.status().equals(Optional.of(Culpability.CULPABLE));
    }

    /** FIN-11: a fine of a status holder that can be reviewed leaves its new term open. */
    private boolean isReviewable(FineDecision fine) {
        Reviewable reviewable = law.on(FineLaw.REVIEWABLE, context.asOf());
        boolean surelyFinal = fine.isFinalOn(context.asOf()).orElse(false);
        return context.dossier().permit() == Permit.ASYLUM
                && (reviewable == Reviewable.ALL || (reviewable == Reviewable.NOT_FINAL && !surelyFinal));
    }

    /** FIN-8: from the end of the overrun term by practice, or from the day after the decision by statute. */
    private List<Span> newSpans(Bounds<LocalDate> end, LocalDate decidedOn) {
        Parameter<Period> parameter = context.kind() == TermKind.EXAM ? TermLaw.NEW_EXAM_TERM : TermLaw.NEW_PVT_TERM;
        Period length = law.on(parameter, decidedOn);
        LocalDate afterDecision = decidedOn.plusDays(1);
        LocalDate statute = TermArithmetic.plus(afterDecision, length);
        if (law.on(Interpretation.NEW_TERM_ANCHOR, decidedOn) == NewTermAnchor.FINE_DECISION) {
            return List.of(new Span(afterDecision, statute));
        }
        LocalDate latest = end.atMost().orElseThrow();
        return end.atLeast()
                .datesUntil(latest.plusDays(1))
                .flatMap(start -> {
                    LocalDate practice = TermArithmetic.plus(start, length);
                    return practice.isAfter(decidedOn)
                            ? Stream.of(new Span(start, practice))
                            : practice.datesUntil(statute.plusDays(1)).map(newEnd -> new Span(start, newEnd));
                })
                .toList();
    }
}
