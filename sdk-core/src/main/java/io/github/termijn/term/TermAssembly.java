package io.github.termijn.term;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.Completion;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.TermLaw;
import io.github.termijn.term.FineAttribution.NewTerm;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes one term out of its runs: what they share is certain, where they differ it is bounds. */
final class TermAssembly {

    private final TermContext context;
    private final TermCalculation calculation;
    private final Optional<FineAttribution> setBy;
    private final List<TermRun> runs;
    private final Bounds<LocalDate> start;
    private final Bounds<LocalDate> end;
    private final TermStatus status;
    private final Optional<LocalDate> frontOfficeFrom;
    /** Whether a fine for this term set a new one; open leaves open whether it did. */
    private final NewTerm followedBy;

    private TermAssembly(TermContext context, TermChain.Link link, LocalDate firstStart, NewTerm followedBy) {
        this.followedBy = followedBy;
        this.context = context;
        this.calculation = link.calculation();
        this.setBy = link.setBy();
        this.runs = calculation.runs(context.asOf());
        this.start = hull(calculation.spans(), TermCalculation.Span::start);
        this.end = hull(runs, TermRun::end);
        this.status = status();
        this.frontOfficeFrom = context.kind() == TermKind.EXAM
                ? Optional.of(TermArithmetic.plus(firstStart, context.law().on(TermLaw.FRONT_OFFICE_WAIT, firstStart)))
                : Optional.empty();
    }

    /** Returns the terms of a chain with their reasons. */
    static List<Term> of(TermContext context, TermChain chain) {
        List<Term> terms = new ArrayList<>();
        LocalDate firstStart = chain.links().get(0).calculation().spans().get(0).start();
        for (TermChain.Link link : chain.links()) {
            NewTerm followedBy = chain.links().stream()
                    .skip(terms.size() + 1L)
                    .findFirst()
                    .flatMap(TermChain.Link::setBy)
                    .map(FineAttribution::newTerm)
                    .orElse(NewTerm.NOT_SET);
            terms.add(new TermAssembly(context, link, firstStart, followedBy).term());
        }
        return terms;
    }

    private Term term() {
        List<Extension> extensions = extensions();
        Bounds<LocalDate> firstLastDay =
                hull(calculation.spans(), TermCalculation.Span::end).map(TermArithmetic::lastDay);
        Bounds<LocalDate> lastDay = end.map(TermArithmetic::lastDay);
        Bounds<LocalDate> requestFrom =
                end.map(day -> TermArithmetic.minus(day, context.law().on(TermLaw.REQUEST_WINDOW, context.asOf())));
        TermReasons reasons = new TermReasons(context, calculation, runs);
        return new Term.Builder()
                .kind(context.kind())
                .ordinal(calculation.ordinal())
                .start(start)
                .firstLastDay(firstLastDay)
                .extensions(extensions)
                .formerEnds(formerEnds())
                .lastDay(lastDay)
                .status(status)
                .requestFrom(requestFrom)
                .frontOfficeFrom(frontOfficeFrom)
                .setOn(setBy.map(attribution -> attribution.fine().decidedOn()))
                .addAllFindings(reasons.start(start, firstLastDay, setBy))
                .addAllFindings(reasons.extensions(extensions))
                .addAllFindings(reasons.end(lastDay, status, requestFrom, frontOfficeFrom))
                .build();
    }

    static <T> Bounds<LocalDate> hull(List<T> items, Function<T, LocalDate> day) {
        LocalDate least = day.apply(items.get(0));
        LocalDate most = least;
        for (T item : items) {
            LocalDate each = day.apply(item);
            least = each.isBefore(least) ? each : least;
            most = each.isAfter(most) ? each : most;
        }
        return Bounds.between(least, most);
    }

    private List<Extension> extensions() {
        Map<Object, List<TermRun.Step>> steps = new LinkedHashMap<>();
        for (TermRun run : runs) {
            for (TermRun.Step step : run.steps()) {
                steps.computeIfAbsent(identity(step.event()), key -> new ArrayList<>())
                        .add(step);
            }
        }
        return steps.values().stream().map(this::extension).toList();
    }

    private List<FormerEnd> formerEnds() {
        return runs.get(0).steps().stream()
                .filter(TermRun.Step::reopens)
                .map(step -> new FormerEnd(
                        TermArithmetic.lastDay(step.before()),
                        step.event().ground(),
                        step.event().day()))
                .toList();
    }

    /** An interruption that still runs is the same event whatever its length turns out to be. */
    private static Object identity(TermEvent event) {
        return event instanceof TermEvent.Gap gap ? gap.circumstance() : event;
    }

    private Extension extension(List<TermRun.Step> same) {
        TermEvent first = same.get(0).event();
        Period least = same.size() < runs.size() ? Period.ZERO : first.length();
        Period most = same.get(same.size() - 1).event().length();
        return new Extension(
                first.ground(),
                first.source(),
                first.rule(),
                first.day(),
                first instanceof TermEvent.Decision taken ? taken.decision().decidedOn() : Optional.empty(),
                Bounds.between(least, most),
                hull(same, TermRun.Step::end).map(TermArithmetic::lastDay));
    }

    private TermStatus status() {
        if (setBy.filter(attribution -> attribution.newTerm() == NewTerm.OPEN).isPresent()) {
            return TermStatus.OPEN;
        }
        TermStatus ifEarly = status(start.atLeast(), end.atLeast());
        TermStatus ifLate = status(start.atMost().orElseThrow(), end.atMost().orElseThrow());
        return ifEarly == ifLate ? ifEarly : TermStatus.OPEN;
    }

    private TermStatus status(LocalDate first, LocalDate exclusiveEnd) {
        LocalDate lastDay = TermArithmetic.lastDay(exclusiveEnd);
        if (context.asOf().isBefore(first)) {
            return TermStatus.NOT_STARTED;
        }
        Optional<Completion> fulfilled = context.completion()
                .filter(Completion::isFulfilment)
                .filter(completion -> context.dutyEnd()
                        .filter(dutyEnd -> dutyEnd.day().isBefore(completion.day()))
                        .isEmpty());
        if (fulfilled.isPresent()) {
            LocalDate day = fulfilled.get().day();
            if (Interruptions.mayHaveEndedDutyBy(context.dossier(), day)) {
                return TermStatus.OPEN;
            }
            if (context.isInTime(day, lastDay)) {
                return TermStatus.COMPLETED_IN_TIME;
            }
            if (context.undetermined()) {
                return TermStatus.OPEN;
            }
            return switch (followedBy) {
                case SET -> TermStatus.OVERRUN;
                case NOT_SET -> TermStatus.COMPLETED_LATE;
                case OPEN -> TermStatus.OPEN;
            };
        }
        if (context.stop().filter(day -> !day.isAfter(lastDay)).isPresent()) {
            return TermStatus.ENDED;
        }
        if (context.undetermined()) {
            return TermStatus.OPEN;
        }
        if (context.asOf().isAfter(lastDay)) {
            return TermStatus.OVERRUN;
        }
        return Interruptions.mayHaveEndedDutyBy(context.dossier(), context.asOf())
                ? TermStatus.OPEN
                : TermStatus.RUNNING;
    }
}
