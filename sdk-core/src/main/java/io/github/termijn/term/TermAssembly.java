package io.github.termijn.term;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyDoubt;
import io.github.termijn.duty.Suspension;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.PossibleCompletion;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.TermRun.Step;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one term out of its runs: what they share is certain, where they differ it is bounds. */
final class TermAssembly {

    private final TermContext context;
    private final TermCalculation calculation;
    private final Optional<FineAttribution> setBy;
    private final TermRun run;
    private final TermRun ifEarly;
    private final Bounds<LocalDate> start;
    private final Bounds<LocalDate> end;
    /** Whether the term waits on the as-of day (VRS-3); open if it may. */
    private final Verdict waits;

    private final TermStatus statusOnRecord;
    private final TermStatus status;
    private final Optional<DutyDoubt> doubt;
    private final Optional<LocalDate> frontOfficeFrom;
    /** Whether a fine for this term set a new one; open leaves open whether it did. */
    private final NewTerm followedBy;

    private TermAssembly(TermContext context, TermChain.Link link, LocalDate firstStart, NewTerm followedBy) {
        this.followedBy = followedBy;
        this.context = context;
        this.calculation = link.calculation();
        this.setBy = link.setBy();
        this.run = link.run();
        this.ifEarly = link.ifEarly();
        this.start =
                Bounds.between(calculation.span().earliest(), calculation.span().latest());
        this.waits = waits();
        this.end = waits == Verdict.FAILS
                ? run.ends().bounds()
                : Bounds.atLeast(run.ends().least());
        this.doubt = start.isExact() || setBy.isPresent()
                ? context.duty().doubtOver(start.atLeast(), TermArithmetic.lastDay(end.atLeast()))
                : Optional.empty();
        this.statusOnRecord = statusOnRecord();
        this.status = status();
        this.frontOfficeFrom = context.kind() == TermKind.EXAM && setBy.isEmpty()
                ? Optional.of(TermArithmetic.plus(firstStart, context.law().on(TermLaw.FRONT_OFFICE_WAIT, firstStart)))
                : Optional.empty();
    }

    /** Returns the terms of a chain with their reasons. */
    static List<Term> of(TermContext context, TermChain chain) {
        List<Term> terms = new ArrayList<>();
        LocalDate firstStart = chain.links().get(0).calculation().span().earliest();
        for (TermChain.Link link : chain.links()) {
            int next = terms.size() + 1;
            NewTerm followedBy = next < chain.links().size()
                    ? chain.links().get(next).setBy().orElseThrow().newTerm()
                    : NewTerm.NOT_SET;
            terms.add(new TermAssembly(context, link, firstStart, followedBy).term());
        }
        return terms;
    }

    private Term term() {
        List<Step> steps = steps();
        List<Extension> extensions = Lists.each(steps, TermAssembly::extension);
        Bounds<LocalDate> firstLastDay = calculation.span().ends().bounds().map(TermArithmetic::lastDay);
        Bounds<LocalDate> lastDay = end.map(TermArithmetic::lastDay);
        Optional<Bounds<LocalDate>> requestFrom = requestFrom();
        TermReasons reasons = new TermReasons(context, calculation, run, ifEarly);
        Verdict existence = mayNotBeSet() ? Verdict.OPEN : Verdict.HOLDS;
        return new Term.Builder()
                .kind(context.kind())
                .ordinal(calculation.ordinal())
                .existence(existence)
                .start(start)
                .firstLastDay(firstLastDay)
                .extensions(extensions)
                .formerEnds(formerEnds())
                .lastDay(lastDay)
                .status(status)
                .statusOnRecord(doubt.map(contradicted -> statusOnRecord))
                .doubt(doubt)
                .laterStart(laterStart())
                .requestFrom(requestFrom)
                .frontOfficeFrom(frontOfficeFrom)
                .setOn(setBy.map(attribution -> attribution.fine().decidedOn()))
                .addAllFindings(reasons.start(start, firstLastDay, setBy))
                .addAllFindings(reasons.extensions(steps, extensions))
                .addAllFindings(
                        mayWaitSomeDay()
                                ? List.of(Finding.open(TermStatement.WAITS_SOME_DAY, context.asOf()))
                                : List.of())
                .addAllFindings(reasons.end(existence, lastDay, status, requestFrom, frontOfficeFrom))
                .addAllFindings(laterStart()
                        .map(later -> reasons.laterStart(start.atLeast(), later))
                        .orElse(List.of()))
                .addAllFindings(doubt.map(
                                contradicted -> reasons.doubt(contradicted, start, lastDay, status == TermStatus.OPEN))
                        .orElse(List.of()))
                .build();
    }

    /** TRM-7: of a new term only where an extension of it can be claimed (TRM-8), and never before that term begins. */
    private Optional<Bounds<LocalDate>> requestFrom() {
        if (setBy.isPresent() && context.mostInNewTerm().isEmpty()) {
            return Optional.empty();
        }
        Period window = context.law().on(TermLaw.REQUEST_WINDOW, context.asOf());
        return Optional.of(end.map(day -> TermArithmetic.minus(day, window))
                .map(day -> day.isBefore(start.atLeast()) ? start.atLeast() : day));
    }

    /** Returns what moved the end: in the order of the earliest run, then what moves it only if the end is later. */
    private List<Step> steps() {
        Map<TermEvent, Step> steps = new LinkedHashMap<>();
        ifEarly.steps().keySet().forEach(event -> run.step(event).ifPresent(step -> steps.put(event, step)));
        run.steps().forEach(steps::putIfAbsent);
        return List.copyOf(steps.values());
    }

    private List<FormerEnd> formerEnds() {
        List<FormerEnd> ends = new ArrayList<>();
        for (Step step : ifEarly.steps().values()) {
            if (step.reopens()) {
                ends.add(new FormerEnd(
                        TermArithmetic.lastDay(step.before().atLeast()),
                        step.event().ground(),
                        step.on()));
            }
        }
        return ends;
    }

    private static Extension extension(Step step) {
        TermEvent event = step.event();
        Bounds<Period> length = event.length();
        return new Extension(
                event.ground(),
                event.source(),
                event.rule(),
                step.on(),
                event instanceof TermEvent.Decision taken ? taken.decision().decidedOn() : Optional.empty(),
                step.always()
                        ? length
                        : Bounds.between(Period.ZERO, length.atMost().orElseThrow()),
                step.end().map(TermArithmetic::lastDay));
    }

    /** VRS-3: on the as-of day a temporary dispensation lasts that reached this term, or before whose end it was set. */
    private Verdict waits() {
        if (isSetWhileWaiting()) {
            return Verdict.HOLDS;
        }
        for (Step step : run.steps().values()) {
            if (step.event() instanceof TermEvent.Waiting waiting
                    && waiting.suspension().isLasting()) {
                return step.always() ? Verdict.HOLDS : Verdict.OPEN;
            }
        }
        return mayWaitSomeDay() ? Verdict.OPEN : Verdict.FAILS;
    }

    /** A temporary dispensation without a day matters to what was not done, or not ended, in time without it. */
    private boolean mayWaitSomeDay() {
        return Suspension.isOnSomeDay(context.dossier())
                && switch (status(start.atLeast(), run.ends().least())) {
                    case RUNNING, OVERRUN, COMPLETED_LATE, OPEN -> true;
                    case NOT_STARTED, COMPLETED_IN_TIME, ENDED, SUSPENDED -> false;
                };
    }

    private boolean isSetWhileWaiting() {
        return setBy.map(fine -> fine.fine().decidedOn())
                .filter(day ->
                        Lists.any(context.suspensions(), suspension -> suspension.isLasting() && suspension.isOn(day)))
                .isPresent();
    }

    /** REG-4: of a first term only; the start of a new term is open for other reasons. */
    private Optional<LocalDate> laterStart() {
        return setBy.isPresent() || start.isExact() ? Optional.empty() : start.atMost();
    }

    /** REG-4: a last day that passed means nothing sure while it is open whether there was a duty. */
    private TermStatus status() {
        boolean passed = statusOnRecord == TermStatus.OVERRUN || statusOnRecord == TermStatus.COMPLETED_LATE;
        return mayNotBeSet() || (passed && doubt.isPresent()) ? TermStatus.OPEN : statusOnRecord;
    }

    private boolean mayNotBeSet() {
        return setBy.filter(fine -> fine.settled() == NewTerm.OPEN).isPresent();
    }

    private TermStatus statusOnRecord() {
        if (setBy.filter(fine -> fine.newTerm() == NewTerm.OPEN).isPresent()) {
            return TermStatus.OPEN;
        }
        if (mayWaitSomeDay() && waits != Verdict.HOLDS) {
            return TermStatus.OPEN;
        }
        if (waits != Verdict.FAILS && isUnfinished()) {
            return waits == Verdict.HOLDS ? TermStatus.SUSPENDED : TermStatus.OPEN;
        }
        TermStatus ifEarly = status(start.atLeast(), end.atLeast());
        TermStatus ifLate =
                status(start.atMost().orElse(start.atLeast()), run.ends().most());
        return ifEarly == ifLate ? ifEarly : TermStatus.OPEN;
    }

    private boolean isUnfinished() {
        return context.stop().isEmpty() && context.possible().isEmpty();
    }

    private TermStatus status(LocalDate first, LocalDate exclusiveEnd) {
        LocalDate lastDay = TermArithmetic.lastDay(exclusiveEnd);
        if (context.asOf().isBefore(first)) {
            return TermStatus.NOT_STARTED;
        }
        TermStatus sure = sureStatus(lastDay);
        return context.possible()
                .filter(done -> !Set.of(sure).containsAll(possibleStatuses(done, lastDay)))
                .map(done -> TermStatus.OPEN)
                .orElse(sure);
    }

    /** How the term stands if it was done earlier than is sure: an exemption ends it, anything else fulfils it (EXM-6). */
    private Set<TermStatus> possibleStatuses(PossibleCompletion done, LocalDate lastDay) {
        Set<TermStatus> statuses = EnumSet.noneOf(TermStatus.class);
        LocalDate from = done.from();
        boolean endedBefore =
                context.dutyEnd().filter(end -> end.day().isBefore(from)).isPresent();
        if (done.otherwise() && !endedBefore) {
            statuses.add(ifFulfilled(from, lastDay));
        }
        if (done.byExemption() && !endedBefore) {
            statuses.add(from.isAfter(lastDay) ? TermStatus.OVERRUN : TermStatus.ENDED);
        }
        return statuses;
    }

    private TermStatus sureStatus(LocalDate lastDay) {
        Optional<Completion> fulfilled = context.completion()
                .filter(Completion::isFulfilment)
                .filter(completion -> context.dutyEnd()
                        .filter(dutyEnd -> dutyEnd.day().isBefore(completion.day()))
                        .isEmpty());
        if (fulfilled.isPresent()) {
            LocalDate day = fulfilled.get().day();
            TermStatus ifFulfilled = ifFulfilled(day, lastDay);
            boolean sure = !context.duty().mayHaveEndedBy(day)
                    || (ifFulfilled == TermStatus.OVERRUN && !context.duty().mayHaveEndedBy(lastDay));
            return sure ? ifFulfilled : TermStatus.OPEN;
        }
        if (context.stop().filter(day -> !day.isAfter(lastDay)).isPresent()) {
            return TermStatus.ENDED;
        }
        if (context.asOf().isAfter(lastDay)) {
            return TermStatus.OVERRUN;
        }
        return context.duty().mayHaveEndedBy(context.asOf()) ? TermStatus.OPEN : TermStatus.RUNNING;
    }

    /** A term that another one followed stays overrun, whatever ended the duty after its last day (FIN-8). */
    private TermStatus ifFulfilled(LocalDate day, LocalDate lastDay) {
        if (context.isInTime(day, lastDay)) {
            return TermStatus.COMPLETED_IN_TIME;
        }
        return switch (followedBy) {
            case SET -> TermStatus.OVERRUN;
            case NOT_SET -> TermStatus.COMPLETED_LATE;
            case OPEN -> TermStatus.OPEN;
        };
    }
}
