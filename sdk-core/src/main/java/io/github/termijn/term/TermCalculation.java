package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermLaw;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The end of one term of a chain, over its events up to a day (TRM-5, TRM-6, EXT-10).
 *
 * <p>Where a fact is open, every value it can have is tried: a span per possible start and end, a length per day that an
 * interruption can still last. The end is then known between the least and the greatest result.
 *
 * @param context what the chain looks at
 * @param ordinal 0 for the first term, 1 for the first new term, and so on
 * @param spans the possible first days, each with the exclusive end that the term has without events
 * @param decisions the recorded decisions that extend this term
 */
record TermCalculation(TermContext context, int ordinal, List<Span> spans, List<ExtensionDecision> decisions) {

    private static final List<Optional<Period>> NOTHING_TO_CHOOSE = List.of(Optional.empty());

    /** A first day and the exclusive end without events. */
    record Span(LocalDate start, LocalDate end) {}

    /** Returns one run per combination of open facts, over the events up to and including a day. */
    List<TermRun> runs(LocalDate through) {
        List<TermRun> runs = new ArrayList<>();
        for (Span span : spans) {
            for (Optional<Period> runningGap : runningGapLengths()) {
                runs.add(run(span, runningGap, through));
            }
        }
        return runs;
    }

    /** Returns the exclusive end over the events up to and including a day. */
    Bounds<LocalDate> end(LocalDate through) {
        return TermAssembly.hull(runs(through), TermRun::end);
    }

    private TermRun run(Span span, Optional<Period> runningGap, LocalDate through) {
        List<TermEvent> dated = new ArrayList<>();
        List<ExtensionDecision> undated = new ArrayList<>();
        for (ExtensionDecision decision : decisions) {
            if (decision.decidedOn().isEmpty()) {
                undated.add(decision);
            } else if (!decision.decidedOn().get().isAfter(through)) {
                dated.add(event(decision, decision.decidedOn().get()));
            }
        }
        TermRun run = run(span, dated, runningGap, through);
        LocalDate lastDay = TermArithmetic.lastDay(run.end());
        if (undated.isEmpty() || lastDay.isAfter(through)) {
            return run;
        }
        List<TermEvent> all = new ArrayList<>(dated);
        undated.forEach(decision -> all.add(event(decision, lastDay)));
        return run(span, all, runningGap, through);
    }

    /** Tells whether an event moved the end of the term, whatever the open facts are. */
    boolean isTaken(Predicate<TermEvent> event) {
        return runs(context.asOf()).stream()
                .flatMap(run -> run.steps().stream())
                .anyMatch(step -> event.test(step.event()));
    }

    /** PVT-1: a decision that does not name the participation statement extends it only while it runs. */
    private TermEvent.Decision event(ExtensionDecision decision, LocalDate day) {
        boolean named = decision.of().isPresent();
        return new TermEvent.Decision(decision, day, context.kind() == TermKind.PVT && !named);
    }

    private TermRun run(Span span, List<TermEvent> decided, Optional<Period> runningGap, LocalDate through) {
        List<TermEvent> events = new ArrayList<>(decided);
        for (Circumstance gap : gaps()) {
            if (!gap.from().isAfter(through) && !isReplaced(gap, decided)) {
                events.add(new TermEvent.Gap(gap, lengthOf(gap, runningGap)));
            }
        }
        for (TermEvent.Round round : rounds()) {
            if (!round.day().isAfter(through)) {
                events.add(round);
            }
        }
        events.sort(TermEvent.IN_ORDER);
        return TermRun.over(span.start(), span.end(), events, context.stop(), this::meetsItsCondition);
    }

    /** TRM-6: by law interruptions lengthen the first terms only. */
    List<Circumstance> gaps() {
        return ordinal > 0 ? List.of() : context.gaps();
    }

    private Period lengthOf(Circumstance gap, Optional<Period> runningGap) {
        return gap.through().isPresent() || runningGap.isEmpty()
                ? Period.ofDays(Interruptions.days(gap, context.asOf()))
                : runningGap.get();
    }

    /** Returns the lengths in days that an interruption that still runs can get, or nothing to choose. */
    private List<Optional<Period>> runningGapLengths() {
        Optional<Circumstance> running =
                gaps().stream().filter(gap -> gap.through().isEmpty()).findFirst();
        if (running.isEmpty()) {
            return NOTHING_TO_CHOOSE;
        }
        Circumstance gap = running.get();
        int longest =
                Math.toIntExact(ChronoUnit.DAYS.between(gap.from(), Interruptions.longestEnd(context.law(), gap)));
        return IntStream.rangeClosed(Interruptions.days(gap, context.asOf()), longest)
                .mapToObj(days -> Optional.of(Period.ofDays(days)))
                .toList();
    }

    /** TRM-6: a recorded decision replaces the lengthening by law of the interruption that it covers. */
    static boolean isReplaced(Circumstance gap, List<TermEvent> decided) {
        return decided.stream()
                .map(TermEvent.Decision.class::cast)
                .filter(event -> event.ground() == Ground.INTERRUPTION)
                .anyMatch(event -> event.decision().from().isPresent()
                        ? Periods.overlap(
                                event.decision().from().get(), event.decision().through(), gap.from(), gap.through())
                        : !gap.from().isAfter(event.day()));
    }

    private List<TermEvent.Round> rounds() {
        boolean newTermExcluded = ordinal > 0
                && context.law().on(Interpretation.NEW_TERM_ROUNDS, context.asOf())
                        == Interpretation.NewTermRounds.DO_NOT_APPLY;
        return newTermExcluded ? List.of() : context.rounds();
    }

    /** COR-5 asks of an exam term that it ends soon; PVT-1 of a statement term that it ends near the exam term. */
    private boolean meetsItsCondition(TermEvent.Round round, LocalDate end) {
        if (context.kind() == TermKind.EXAM) {
            return round.round()
                    .latestLastDay()
                    .filter(latest -> TermArithmetic.lastDay(end).isAfter(latest))
                    .isEmpty();
        }
        Period distance = context.law().on(TermLaw.PVT_CORONA_DISTANCE, round.day());
        return round.rule() == Rule.COR_1
                || !TermArithmetic.plus(end, distance)
                        .isBefore(context.examEndBefore().apply(round));
    }
}
