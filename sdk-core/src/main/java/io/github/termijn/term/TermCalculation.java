package io.github.termijn.term;

import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.Interruption;
import io.github.termijn.duty.Suspension;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.term.TermEvent.Decision;
import io.github.termijn.term.TermEvent.Round;
import io.github.termijn.term.TermPass.Condition;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * The end of one term of a chain, over its events up to a day (TRM-5, TRM-6, EXT-10).
 *
 * <p>It makes the events and lets a {@link TermPass} go over them. What is open, the first day, the end of a new term, the last
 * day of an interruption, goes through as the range that it is.
 */
final class TermCalculation {

    private final TermContext context;
    private final int ordinal;
    private final TermSpan span;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Decision> dated;
    private final List<Decision> undated;
    private final List<Interruption> gaps;
    private final Map<LocalDate, LocalDate> replaced;
    private final TreeSet<LocalDate> replacing;

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
        this.dated = decisions.stream()
                .filter(decision -> decision.decision().decidedOn().isPresent())
                .sorted(TermEvent.IN_ORDER)
                .toList();
        this.undated = decisions.stream()
                .filter(decision -> decision.decision().decidedOn().isEmpty())
                .toList();
        // TRM-6: by law interruptions lengthen the first terms only
        this.gaps = ordinal > 0 ? List.of() : context.gaps();
        this.replaced = Interruptions.replaced(gaps, dated, Decision::day);
        this.replacing = new TreeSet<>(replaced.values());
        context.suspensions().forEach(suspension -> replacing.add(suspension.decidedOn()));
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
        return new TermCalculation(
                context.supposing(way),
                ordinal,
                alone,
                decisions.stream().map(Decision::decision).toList());
    }

    /** Returns this term without the decision that is listed last. */
    TermCalculation withoutLast() {
        return new TermCalculation(
                context,
                ordinal,
                span,
                decisions.subList(0, decisions.size() - 1).stream()
                        .map(Decision::decision)
                        .toList());
    }

    /**
     * Returns what they give if everything that is open is as early, or as short, as it can be.
     *
     * @param run what they give: if nothing is open it is the same
     */
    TermRun runIfEarly(TermRun run) {
        boolean gapRuns = !gaps.isEmpty() && context.runningGap().isPresent();
        if (span.isExact() && !gapRuns && context.suspensions().isEmpty()) {
            return run;
        }
        TermCalculation early = context.supposed().isPresent() ? this : supposing(Supposition.earliest(context));
        TermPass pass =
                TermPass.ifEarly(span, early.events(context.asOf(), Map.of())).through(context.asOf(), true);
        return early.withUndated(pass, context.asOf()).run();
    }

    /** Returns the exclusive ends as known on a day, with a pass that went through it. */
    Days ends(TermPass pass, LocalDate day) {
        return undated.isEmpty() ? pass.ends() : withUndated(pass.copy(), day).ends();
    }

    /** Starts a pass and goes through a day. */
    TermPass pass(LocalDate day) {
        return TermPass.of(span, events(day, Map.of())).through(day, true);
    }

    /** Starts a pass over the decisions that have a day, without what lengthens the term by law. */
    TermPass decisionsOnly() {
        return TermPass.of(span, new TermPass.Events(List.of(), dated, this::condition, this::length));
    }

    /** Tells whether what counted by law on one day was changed by a decision up to a later one. */
    boolean isReplacedBetween(LocalDate day, LocalDate later) {
        LocalDate next = replacing.higher(day);
        return next != null && !next.isAfter(later);
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
        Map<LocalDate, LocalDate> replacedToo = replacedBy(undated, on);
        TermPass all = replacedToo.isEmpty()
                ? pass
                : pass.anew(events(day, replacedToo)).through(day, true);
        all.addUndated(undated, day, on);
        return all;
    }

    /** Returns the first days of the interruptions that a decision replaces, with the undated ones that a run counted. */
    Set<LocalDate> replaced(TermRun run) {
        Set<LocalDate> all = new HashSet<>(replaced.keySet());
        undated.stream()
                .flatMap(decision -> run.step(decision).stream())
                .map(TermRun.Step::on)
                .findFirst()
                .ifPresent(on -> all.addAll(replacedBy(undated, on).keySet()));
        return all;
    }

    /** Starts a pass that stops where a decision of the as-of day comes in, after those that are recorded. */
    TermPass passToClaims() {
        return TermPass.of(span, events(context.asOf(), Map.of())).through(context.asOf(), false);
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
        Map<LocalDate, LocalDate> replacedToo = replacedBy(undated, on);
        TermPass all = replacedToo.isEmpty()
                ? pass
                : granted(recorded.anew(events(asOf, replacedToo)).through(asOf, false), length);
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
        return rounds().stream()
                .flatMap(round -> round.round().latestLastDay().stream())
                .map(latest -> latest.plusDays(2))
                .filter(tomorrow::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(tomorrow);
    }

    private Map<LocalDate, LocalDate> replacedBy(List<Decision> decided, LocalDate on) {
        return Interruptions.replaced(gaps, decided, decision -> on);
    }

    private TermPass.Events events(LocalDate knownOn, Map<LocalDate, LocalDate> replacedToo) {
        List<Suspension> suspensions = suspensions(knownOn);
        List<TermEvent> byLaw = new ArrayList<>();
        for (Interruption gap : gaps) {
            boolean isReplaced = replacedToo.containsKey(gap.from())
                    || (replaced.containsKey(gap.from())
                            && !replaced.get(gap.from()).isAfter(knownOn));
            if (!isReplaced && !isStopped(gap.from())) {
                outside(gap, suspensions)
                        .map(part -> new TermEvent.Gap(part, part.length(context.law(), context.asOf())))
                        .ifPresent(byLaw::add);
            }
        }
        for (Suspension suspension : suspensions) {
            if (!isStopped(suspension.from())) {
                waiting(suspension).ifPresent(byLaw::add);
            }
        }
        for (Round round : rounds()) {
            if (!isStopped(round.day()) && suspensions.stream().noneMatch(waits -> waits.isOn(round.day()))) {
                byLaw.add(round);
            }
        }
        byLaw.sort(TermEvent.IN_ORDER);
        return new TermPass.Events(byLaw, dated, this::condition, this::length);
    }

    private List<Suspension> suspensions(LocalDate knownOn) {
        return context.suspensions().stream()
                .filter(suspension -> !suspension.decidedOn().isAfter(knownOn))
                .toList();
    }

    /** VRS-3: a gap that begins while no term runs counts from the day after only; its days before it count once. */
    private static Optional<Interruption> outside(Interruption gap, List<Suspension> suspensions) {
        Interruption left = gap;
        for (Suspension suspension : suspensions) {
            if (suspension.isOn(left.from())) {
                if (suspension.isLasting()
                        || left.through()
                                .filter(last ->
                                        !last.isAfter(suspension.through().orElseThrow()))
                                .isPresent()) {
                    return Optional.empty();
                }
                left = new Interruption(suspension.through().orElseThrow().plusDays(1), left.through());
            }
        }
        return Optional.of(left);
    }

    /** VRS-3: from its first day in the term, the days that no gap counts already. */
    private Optional<TermEvent> waiting(Suspension suspension) {
        LocalDate first = suspension.from().isBefore(span.earliest()) ? span.earliest() : suspension.from();
        for (Interruption gap : gaps) {
            boolean covers = !gap.from().isAfter(first)
                    && gap.from().isBefore(suspension.from())
                    && gap.through().filter(first::isAfter).isEmpty();
            if (covers) {
                first = gap.through().orElse(context.asOf()).plusDays(1);
            }
        }
        LocalDate last = suspension.through().orElse(context.asOf());
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        return Optional.of(new TermEvent.Waiting(
                suspension,
                first,
                Bounds.exactly(Period.ofDays(days)),
                suspension.through().map(end -> TermArithmetic.plus(end.plusDays(1), span.length()))));
    }

    private boolean isStopped(LocalDate day) {
        return context.stop().filter(stop -> !day.isBefore(stop)).isPresent();
    }

    private List<Round> rounds() {
        boolean newTermExcluded = ordinal > 0
                && context.law().on(Interpretation.NEW_TERM_ROUNDS, context.asOf())
                        == Interpretation.NewTermRounds.DO_NOT_APPLY;
        return newTermExcluded ? List.of() : context.rounds();
    }

    /** TRM-6: an interruption that still runs is as long as it is supposed to be, or open. */
    private Bounds<Period> length(TermEvent event) {
        return event instanceof TermEvent.Gap gap
                ? context.supposed()
                        .map(way -> way.in(gap.interruption()).length(context.law(), context.asOf()))
                        .orElseGet(gap::length)
                : event.length();
    }

    /** COR-5 asks of an exam term that it ends soon; PVT-1 of a statement term that it ends near the exam term. */
    private Condition condition(Round round) {
        if (context.kind() == TermKind.EXAM) {
            return round.round()
                    .latestLastDay()
                    .map(TermPass::isOverBy)
                    .map(Condition::of)
                    .orElse(Condition.NONE);
        }
        if (round.rule() == Rule.COR_1) {
            return Condition.NONE;
        }
        Period distance = context.law().on(TermLaw.PVT_CORONA_DISTANCE, round.day());
        Bounds<LocalDate> near = context.examEndBefore(round).map(end -> TermArithmetic.firstDayWithin(distance, end));
        return new Condition(
                LocalDateRange.ofUnboundedEnd(near.atMost().orElseThrow()),
                LocalDateRange.ofUnboundedEnd(near.atLeast()));
    }
}
