package io.github.termijn.term;

import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.TermEvent.Decision;
import io.github.termijn.term.TermEvent.Round;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The end of one term of a chain, over its events up to a day (TRM-5, TRM-6, EXT-10).
 *
 * <p>It lets a {@link TermPass} go over its {@link TermEvents}. What is open, the first day, the end of a new term, the last
 * day of an interruption, goes through as the range that it is.
 */
final class TermCalculation {

    private final TermContext context;
    private final int ordinal;
    private final TermSpan span;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Decision> undated;
    private final TermEvents events;

    /**
     * Prepares the calculation.
     *
     * @param context what the chain looks at
     * @param ordinal 0 for the first term, 1 for the first new term, and so on
     * @param span when the term can begin and end
     * @param recorded the recorded decisions that extend this term, as listed
     */
    TermCalculation(TermContext context, int ordinal, TermSpan span, List<ExtensionDecision> recorded) {
        this.context = context;
        this.ordinal = ordinal;
        this.span = span;
        // PVT-1: a decision that does not name the participation statement extends it only while it runs
        for (ExtensionDecision decision : recorded) {
            boolean mustRun = context.kind() == TermKind.PVT && decision.of().isEmpty();
            decisions.add(new Decision(decisions.size(), decision, mustRun));
        }
        this.undated = Lists.where(
                decisions, decision -> decision.decision().decidedOn().isEmpty());
        this.events = new TermEvents(context, ordinal, span, decisions);
    }

    int ordinal() {
        return ordinal;
    }

    TermSpan span() {
        return span;
    }

    /** Returns the recorded decisions that extend this term, as listed. */
    List<Decision> decisions() {
        return decisions;
    }

    /**
     * Returns what the events up to and including the as-of day give.
     *
     * <p>Where a round compares this term with the exam term, and the same open fact moves both, each way in which it can turn
     * out is gone through: the two ranges alone would pair what cannot go together.
     */
    TermRun run() {
        TermRun run = withUndated(pass(context.asOf()), context.asOf()).run();
        return dependsOnTheExamTerm(run)
                ? Supposition.all(context).stream()
                        .map(way -> supposing(way).run())
                        .reduce(TermRun::or)
                        .orElseThrow()
                : run;
    }

    private boolean dependsOnTheExamTerm(TermRun run) {
        boolean sharesWhatIsOpen = context.runningGap().isPresent() || (ordinal == 0 && !span.isExact());
        return context.kind() == TermKind.PVT
                && context.supposed().isEmpty()
                && sharesWhatIsOpen
                && Stream.concat(run.steps().keySet().stream(), run.refused().stream())
                        .anyMatch(event -> event instanceof Round && event.rule() != Rule.COR_1);
    }

    private TermCalculation supposing(Supposition way) {
        TermSpan alone = ordinal > 0 || span.isExact()
                ? span
                : TermSpan.of(way.laterStart() ? span.latest() : span.earliest(), span.length());
        return new TermCalculation(context.supposing(way), ordinal, alone, Lists.each(decisions, Decision::decision));
    }

    /** Returns this term without the decision that is listed last. */
    TermCalculation withoutLast() {
        return new TermCalculation(
                context, ordinal, span, Lists.each(decisions.subList(0, decisions.size() - 1), Decision::decision));
    }

    /**
     * Returns what they give if everything that is open is as early, or as short, as it can be.
     *
     * @param run what they give: if nothing is open it is the same
     */
    TermRun runIfEarly(TermRun run) {
        boolean gapRuns = ordinal == 0 && context.runningGap().isPresent();
        boolean mayBeStopped = context.possible().isPresent();
        if (span.isExact() && !gapRuns && !mayBeStopped && context.suspensions().isEmpty()) {
            return run;
        }
        TermCalculation early = context.supposed().isPresent() ? this : supposing(Supposition.earliest(context));
        TermPass pass = TermPass.ifEarly(span, early.events.of(context.asOf(), Map.of()))
                .through(context.asOf(), true);
        return early.withUndated(pass, context.asOf()).run();
    }

    /** Returns the exclusive ends as known on a day, with a pass that went through it. */
    Days ends(TermPass pass, LocalDate day) {
        return undated.isEmpty() ? pass.ends() : withUndated(pass.copy(), day).ends();
    }

    /** Starts a pass and goes through a day. */
    TermPass pass(LocalDate day) {
        return TermPass.of(span, events.of(day, Map.of())).through(day, true);
    }

    /** Starts a pass over the decisions that have a day, without what lengthens the term by law. */
    TermPass decisionsOnly() {
        return TermPass.of(span, events.decisionsOnly());
    }

    /** Tells whether what counted by law on one day was changed by a decision up to a later one. */
    boolean isReplacedBetween(LocalDate day, LocalDate later) {
        return events.isReplacedBetween(day, later);
    }

    /** Goes on with the decisions without a day, in a pass that went through a day, if the term is over by then. */
    private TermPass withUndated(TermPass pass, LocalDate day) {
        if (undated.isEmpty()) {
            return pass;
        }
        Days over = pass.ends().within(TermPass.isOverBy(day));
        if (over.isEmpty()) {
            return pass;
        }
        LocalDate on = TermArithmetic.lastDay(over.least());
        Map<LocalDate, LocalDate> replacedToo = events.replacedBy(undated, on);
        TermPass all = replacedToo.isEmpty()
                ? pass
                : pass.anew(events.of(day, replacedToo)).through(day, true);
        all.addUndated(undated, day, on);
        return all;
    }

    /** Returns the first days of the interruptions that a decision replaces, with the undated ones that a run counted. */
    Set<LocalDate> replaced(TermRun run) {
        Set<LocalDate> all = new HashSet<>(events.replaced());
        undated.stream()
                .flatMap(decision -> run.step(decision).stream())
                .map(TermRun.Step::on)
                .findFirst()
                .ifPresent(on -> all.addAll(events.replacedBy(undated, on).keySet()));
        return all;
    }

    /** Starts a pass that stops where a decision of the as-of day comes in, after those that are recorded. */
    TermPass passToClaims() {
        return TermPass.of(span, events.of(context.asOf(), Map.of())).through(context.asOf(), false);
    }

    /**
     * Returns the exclusive ends if one more decision is taken on the as-of day.
     *
     * @param recorded a pass with the decisions that are recorded
     * @param length what the decision adds
     */
    Days endsIfGranted(TermPass recorded, Bounds<Period> length) {
        LocalDate asOf = context.asOf();
        TermPass pass = granted(recorded.copy(), length);
        Days ends = pass.ends();
        Days over = ends.within(TermPass.isOverBy(asOf));
        if (undated.isEmpty() || over.isEmpty()) {
            return ends;
        }
        LocalDate on = TermArithmetic.lastDay(over.least());
        Map<LocalDate, LocalDate> replacedToo = events.replacedBy(undated, on);
        TermPass all = replacedToo.isEmpty()
                ? pass
                : granted(recorded.anew(events.of(asOf, replacedToo)).through(asOf, false), length);
        all.addUndated(undated, asOf, on);
        return ends.outside(TermPass.isOverBy(asOf)).union(all.ends());
    }

    private TermPass granted(TermPass pass, Bounds<Period> length) {
        pass.grant(length);
        return pass.through(context.asOf(), true);
    }

    /** Returns an exclusive end from which on a greater one is moved by the same events: all have been met. */
    LocalDate beyondAllEvents() {
        LocalDate tomorrow = context.asOf().plusDays(1);
        return events.rounds().stream()
                .flatMap(round -> round.round().latestLastDay().stream())
                .map(latest -> latest.plusDays(2))
                .filter(tomorrow::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(tomorrow);
    }
}
