package io.github.termijn.term;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.Interruption;
import io.github.termijn.duty.Suspension;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.TermEvent.Decision;
import io.github.termijn.term.TermEvent.Round;
import io.github.termijn.term.TermPass.Condition;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;

/** What can move the end of one term of a chain: interruptions, temporary dispensations, decisions, corona rounds (TRM-5). */
final class TermEvents {

    private final TermContext context;
    private final int ordinal;
    private final TermSpan span;
    private final List<Decision> dated;
    private final List<Interruption> gaps;
    private final Map<LocalDate, LocalDate> replaced;
    private final TreeSet<LocalDate> replacing;

    TermEvents(TermContext context, int ordinal, TermSpan span, List<Decision> decisions) {
        this.context = context;
        this.ordinal = ordinal;
        this.span = span;
        this.dated = Lists.sorted(
                Lists.where(
                        decisions, decision -> decision.decision().decidedOn().isPresent()),
                TermEvent.IN_ORDER);
        // TRM-6: by law interruptions lengthen the first terms only
        this.gaps = ordinal > 0 ? List.of() : context.gaps();
        this.replaced = Interruptions.replaced(gaps, dated, Decision::day);
        this.replacing = new TreeSet<>(replaced.values());
        context.suspensions().forEach(suspension -> replacing.add(suspension.decidedOn()));
    }

    /** Returns the decisions that have a day, without what lengthens the term by law. */
    TermPass.Events decisionsOnly() {
        return new TermPass.Events(List.of(), dated, this::condition, this::length, context::mayBeStoppedBy);
    }

    /** Tells whether what counted by law on one day was changed by a decision up to a later one. */
    boolean isReplacedBetween(LocalDate day, LocalDate later) {
        LocalDate next = replacing.higher(day);
        return next != null && !next.isAfter(later);
    }

    /** Returns the first days of the interruptions that a decision with a day replaces. */
    Set<LocalDate> replaced() {
        return replaced.keySet();
    }

    /** Returns the interruptions that decisions replace if they are taken on a day, by their first days (TRM-6). */
    Map<LocalDate, LocalDate> replacedBy(List<Decision> decided, LocalDate on) {
        return Interruptions.replaced(gaps, decided, decision -> on);
    }

    /**
     * Returns the events as known on a day.
     *
     * @param knownOn the day
     * @param replacedToo the first days of interruptions that decisions without a day replace
     */
    TermPass.Events of(LocalDate knownOn, Map<LocalDate, LocalDate> replacedToo) {
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
            if (!isStopped(round.day()) && !Lists.any(suspensions, waits -> waits.isOn(round.day()))) {
                byLaw.add(round);
            }
        }
        byLaw.sort(TermEvent.IN_ORDER);
        return new TermPass.Events(byLaw, dated, this::condition, this::length, context::mayBeStoppedBy);
    }

    private List<Suspension> suspensions(LocalDate knownOn) {
        return Lists.where(
                context.suspensions(), suspension -> !suspension.decidedOn().isAfter(knownOn));
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

    /** Returns the corona rounds that can lengthen it (TRM-8: in a new term by a switch). */
    List<Round> rounds() {
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
