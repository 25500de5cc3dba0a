package io.github.termijn.term;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.Suspension;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Reviewable;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.FineAttribution.Basis;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.TermSpan.LateFine;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of one kind, from the first through the new terms that recorded fines set (TRM-8, TRM-10, FIN-8).
 *
 * <p>The fines are taken in the order of their days. Each is laid on the last term of the chain, first with the
 * extensions known on its day, to see whether there was an overrun, then with all that are known now, to see whether that
 * overrun still stands: it does not if the duty was done, or on the day of the fine could still be done, on or before the
 * extended last day (TRM-10). Nothing but a recorded fine makes a new term.
 */
final class TermChain {

    /**
     * One term of the chain.
     *
     * @param calculation its calculation with the decisions that are about it
     * @param run what its events give
     * @param ifEarly what they give if everything that is open is as early, or as short, as it can be
     * @param setBy the fine that set it
     */
    record Link(TermCalculation calculation, TermRun run, TermRun ifEarly, Optional<FineAttribution> setBy) {}

    private final TermContext context;
    private final LawBook law;
    private final RecordedExtensions recorded;
    private final Excuses excuses;
    private final List<Link> links = new ArrayList<>();
    private final List<FineAttribution> fines = new ArrayList<>();

    /** When the last term of the chain can begin and end, the fine that set it, and the day of that fine. */
    private TermSpan span;

    private Optional<FineAttribution> setBy = Optional.empty();
    private LocalDate setOn = LocalDate.MIN;

    /** Whether a fine was taken for the last term that set no new one. */
    private boolean fined;

    /** The last term with every decision that can be about it, and how far its events were gone through. */
    private TermCalculation whole;

    private TermPass pass;
    private TermPass decisionsOnly;
    private LocalDate passedThrough = LocalDate.MIN;

    /** What the last term is now, by how many decisions are about it if the fine counts. */
    private final Map<Integer, Now> now = new HashMap<>();

    private record Now(TermCalculation calculation, TermRun run) {}

    private TermChain(TermContext context, TermSpan span, RecordedExtensions recorded) {
        this.context = context;
        this.law = context.law();
        this.recorded = recorded;
        this.excuses = Excuses.of(context.dossier(), context.kind());
        this.span = span;
        this.whole = calculation(LocalDate.MAX);
        this.pass = whole.pass(passedThrough);
        this.decisionsOnly = whole.decisionsOnly();
    }

    /** Makes the chain; where grounds against the duty stand on its first days, it can begin after them too (REG-4). */
    static TermChain of(TermContext context, LocalDate start, Period length) {
        return of(context, start, length, RecordedExtensions.of(context.dossier(), context.kind()));
    }

    private static TermChain of(TermContext context, LocalDate start, Period length, RecordedExtensions recorded) {
        TermSpan onRecord = TermSpan.of(start, length);
        TermChain chain = of(context, onRecord, recorded);
        LocalDate lastDay =
                TermArithmetic.lastDay(chain.links().get(0).run().ends().least());
        if (context.supposed().filter(way -> !way.laterStart()).isPresent()) {
            return chain;
        }
        return context.duty()
                .laterStart(start, lastDay)
                .map(later -> context.supposed().isPresent() ? TermSpan.of(later, length) : onRecord.orFrom(later))
                .map(span -> of(context, span, recorded))
                .orElse(chain);
    }

    private static TermChain of(TermContext context, TermSpan span, RecordedExtensions recorded) {
        TermChain chain = new TermChain(context, span, recorded);
        List<FineDecision> fines = Lists.where(
                context.dossier().standingFines(),
                fine -> fine.kind() == context.kind() && !fine.decidedOn().isAfter(context.asOf()));
        Lists.sorted(fines, Comparator.comparing(FineDecision::decidedOn)).forEach(chain::lay);
        chain.close(LocalDate.MAX);
        return chain;
    }

    List<Link> links() {
        return links;
    }

    List<FineAttribution> fines() {
        return fines;
    }

    /**
     * Returns a term with the recorded decisions that are about it if one more were taken for it on the as-of day: a fine that
     * loses its basis sets no new term, and what was decided after that fine is then about this term (TRM-10); a first term
     * that lasts longer than the grounds against the duty can begin after them (REG-4).
     *
     * @param term its place in the chain
     * @param length how long the decision is
     */
    TermCalculation ifGranted(int term, Period length) {
        TermCalculation asRecorded = links.get(term).calculation();
        boolean fined = Lists.any(
                fines,
                fine -> fine.basis() != Basis.WITHOUT_BASIS && fine.term().equals(Optional.of(term)));
        TermSpan first = links.get(0).calculation().span();
        if (!fined && !context.mayBeginLater()) {
            return asRecorded;
        }
        ExtensionDecision granted = ExtensionDecision.builder()
                .ground(Ground.SPECIAL_CIRCUMSTANCES)
                .length(length)
                .decidedOn(context.asOf())
                .of(context.kind() == TermKind.EXAM ? ExtensionScope.EXAM : ExtensionScope.PVT)
                .term(term)
                .build();
        return of(context, first.earliest(), first.length(), recorded.and(granted))
                .links()
                .get(term)
                .calculation()
                .withoutLast();
    }

    private void lay(FineDecision fine) {
        LocalDate day = fine.decidedOn();
        if (fined || surelyRunsOn(day)) {
            fines.add(FineAttribution.notAttributable(fine));
            return;
        }
        Days endsThen = endsKnownOn(day);
        LocalDate lastDayThen = TermArithmetic.lastDay(endsThen.least());
        if (!lastDayThen.isBefore(day) || isDoneBy(lastDayThen)) {
            fines.add(FineAttribution.notAttributable(fine));
            return;
        }
        if (isUndone(day, lastDayThen)) {
            fines.add(new FineAttribution(
                    fine,
                    Optional.of(links.size()),
                    Optional.of(lastDayThen),
                    Basis.WITHOUT_BASIS,
                    NewTerm.NOT_SET,
                    false));
            return;
        }
        NewTerm newTerm = setsNewTerm(fine);
        Days ends = asItStands(newTerm == NewTerm.NOT_SET ? LocalDate.MAX : day)
                .run()
                .ends();
        LocalDate lastDayNow = TermArithmetic.lastDay(ends.least());
        Optional<Integer> term = Optional.of(links.size());
        if (lastDayNow.isAfter(lastDayThen) && (!day.isAfter(lastDayNow) || isDoneBy(lastDayNow))) {
            fines.add(new FineAttribution(
                    fine, term, Optional.of(lastDayThen), Basis.WITHOUT_BASIS, NewTerm.NOT_SET, false));
            return;
        }
        TermSpan next = newSpan(ends, day);
        boolean mayStillRun = !TermArithmetic.lastDay(endsThen.most()).isBefore(day);
        boolean excused = !mayStillRun
                && excuses.cover(links.size(), lastDayNow, next.ends().least());
        Basis basis = mayStillRun ? Basis.OPEN : excused ? Basis.WITHOUT_BASIS : Basis.STANDS;
        NewTerm set = newTerm == NewTerm.NOT_SET || excused ? NewTerm.NOT_SET : mayStillRun ? NewTerm.OPEN : newTerm;
        boolean doubted = context.duty().doubtOver(span.earliest(), lastDayNow).isPresent();
        FineAttribution attribution = new FineAttribution(fine, term, Optional.of(lastDayNow), basis, set, doubted);
        fines.add(attribution);
        fined = true;
        if (set != NewTerm.NOT_SET) {
            close(day);
            begin(next, attribution);
        }
    }

    /** VRS-3: a temporary dispensation decided after the fine, with its first day in the fined term. */
    private boolean isUndone(LocalDate finedOn, LocalDate lastDay) {
        return Lists.any(
                context.suspensions(),
                suspension -> suspension.decidedOn().isAfter(finedOn)
                        && !suspension.from().isAfter(lastDay)
                        && suspension.through().filter(span.earliest()::isAfter).isEmpty());
    }

    private void close(LocalDate day) {
        Now last = asItStands(day);
        links.add(new Link(last.calculation(), last.run(), last.calculation().runIfEarly(last.run()), setBy));
    }

    private void begin(TermSpan newSpan, FineAttribution attribution) {
        span = newSpan;
        setBy = Optional.of(attribution);
        setOn = attribution.fine().decidedOn();
        fined = false;
        whole = calculation(LocalDate.MAX);
        passedThrough = LocalDate.MIN;
        pass = whole.pass(passedThrough);
        decisionsOnly = whole.decisionsOnly();
        now.clear();
    }

    /** What lengthens a term by law never makes it end earlier: where decisions alone reach a day there is no more to look at. */
    private boolean surelyRunsOn(LocalDate day) {
        LocalDate end = decisionsOnly.through(day, true).ends().least();
        return !TermArithmetic.lastDay(end).isBefore(day);
    }

    /** Goes on through the day of a fine; anew only if what counted so far was replaced by a decision since. */
    private Days endsKnownOn(LocalDate day) {
        if (whole.isReplacedBetween(passedThrough, day)) {
            pass = whole.pass(day);
        }
        pass.through(day, true);
        passedThrough = day;
        return whole.ends(pass, day);
    }

    private Now asItStands(LocalDate through) {
        return now.computeIfAbsent(recorded.count(through), count -> {
            TermCalculation calculation = calculation(through);
            return new Now(calculation, calculation.run());
        });
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
        return new TermCalculation(context, links.size(), span, recorded.about(links.size(), setOn, through));
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
        boolean mayHaveEnded = context.mayBeStoppedBy(day) || context.duty().mayHaveEndedBy(day);
        return isZeroWithoutStatus(fine) || isReviewable(fine) || mayHaveEnded ? NewTerm.OPEN : NewTerm.SET;
    }

    /** FIN-8: a decision of nothing sets a term only if its recorded status is culpable. */
    static boolean isZeroWithoutStatus(FineDecision fine) {
        return fine.amount().isZero() && !fine.status().equals(Optional.of(Culpability.CULPABLE));
    }

    /** FIN-11: a fine of a status holder that can be reviewed leaves its new term open. */
    private boolean isReviewable(FineDecision fine) {
        Reviewable reviewable = law.on(FineLaw.REVIEWABLE, context.asOf());
        boolean surelyFinal = Finality.of(law, context.dossier().permit(), fine, context.asOf())
                .isFinalOn(context.asOf())
                .orElse(false);
        return context.dossier().permit() == Permit.ASYLUM
                && (reviewable == Reviewable.ALL || (reviewable == Reviewable.NOT_FINAL && !surelyFinal));
    }

    /** FIN-8: from the end of the overrun term by practice, or from the day after the decision by statute. */
    private TermSpan newSpan(Days ends, LocalDate decidedOn) {
        Parameter<Period> parameter = context.kind() == TermKind.EXAM ? TermLaw.NEW_EXAM_TERM : TermLaw.NEW_PVT_TERM;
        Period length = law.on(parameter, decidedOn);
        for (Suspension suspension : context.suspensions()) {
            if (suspension.isOn(decidedOn)) { // VRS-3: it begins when that is over
                LocalDate over = suspension.through().orElse(context.asOf()).plusDays(1);
                return TermSpan.of(over, length);
            }
        }
        LocalDate afterDecision = decidedOn.plusDays(1);
        return law.on(Interpretation.NEW_TERM_ANCHOR, decidedOn) == NewTermAnchor.FINE_DECISION
                ? TermSpan.of(afterDecision, length)
                : new TermSpan(
                        ends, length, Optional.of(new LateFine(decidedOn, TermArithmetic.plus(afterDecision, length))));
    }
}
