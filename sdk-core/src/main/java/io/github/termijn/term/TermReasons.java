package io.github.termijn.term;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyDoubt;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.duty.Interruption;
import io.github.termijn.law.Act;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.RegimeLaw;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.TermLaw;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.FineAttribution.NewTerm;
import io.github.termijn.term.TermEvent.Decision;
import io.github.termijn.term.TermRun.Step;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a term starts, became longer and ends when it does: the findings of its runs. */
final class TermReasons {

    private final TermContext context;
    private final TermCalculation calculation;
    private final TermRun run;
    private final TermRun ifEarly;

    TermReasons(TermContext context, TermCalculation calculation, TermRun run, TermRun ifEarly) {
        this.context = context;
        this.calculation = calculation;
        this.run = run;
        this.ifEarly = ifEarly;
    }

    List<Finding> start(Bounds<LocalDate> start, Bounds<LocalDate> lastDay, Optional<FineAttribution> setBy) {
        List<Finding> findings = new ArrayList<>();
        LocalDate on = start.atLeast();
        boolean exam = context.kind() == TermKind.EXAM;
        if (setBy.isPresent()) {
            LocalDate decidedOn = setBy.get().fine().decidedOn();
            Period length = context.law().on(exam ? TermLaw.NEW_EXAM_TERM : TermLaw.NEW_PVT_TERM, decidedOn);
            TermStatement statement = exam ? TermStatement.NEW_TERM : TermStatement.NEW_PVT_TERM;
            boolean practice = context.law().on(Interpretation.NEW_TERM_ANCHOR, decidedOn) == NewTermAnchor.END_OF_TERM;
            Aspect anchor = exam ? Aspect.FIN_8_ANCHOR : Aspect.PVT_2_ANCHOR;
            Finding newTerm = Finding.holds(statement, decidedOn, decidedOn, start, length, lastDay);
            findings.add(practice ? newTerm.restsOn(anchor) : newTerm);
            whyNewTermIsOpen(setBy.get(), lastDay).ifPresent(findings::add);
        } else if (exam) {
            Finding starts =
                    Finding.holds(TermStatement.STARTS, on, start, context.law().on(TermLaw.EXAM_TERM, on), lastDay);
            boolean inTheAct = context.law().on(TermLaw.START_IN_THE_ACT, on);
            findings.add(inTheAct ? starts : starts.restsOn(Aspect.TRM_1_START));
            context.dossier()
                    .notifiedOn()
                    .ifPresent(day -> findings.add(Finding.holds(TermStatement.LETTER_DOES_NOT_MOVE_IT, on, day)
                            .restsOn(Aspect.TRM_1_LETTER)));
        } else {
            findings.add(Finding.holds(
                    TermStatement.PVT_STARTS, on, start, context.law().on(TermLaw.PVT_TERM, on), lastDay));
        }
        LocalDate end = calculation.span().ends().least();
        if (setBy.isEmpty() && end.getDayOfMonth() == 1 && on.getDayOfMonth() != 1) {
            findings.add(Finding.holds(TermStatement.DAY_DOES_NOT_EXIST, end, end));
        }
        return findings;
    }

    private TermStatement whyNewTermIsOpen(FineAttribution setBy) {
        if (TermChain.isZeroWithoutStatus(setBy.fine())) {
            return TermStatement.ZERO_FINE_UNCLEAR;
        }
        if (setBy.basis() == FineAttribution.Basis.OPEN) {
            return TermStatement.FINE_NOT_ATTRIBUTABLE;
        }
        if (context.mayBeStoppedBy(setBy.fine().decidedOn())) {
            return TermStatement.DONE_OPEN_ON_FINE;
        }
        return context.duty().mayHaveEndedBy(setBy.fine().decidedOn())
                ? TermStatement.DUTY_OPEN_ON_FINE
                : TermStatement.FINE_REVIEWABLE;
    }

    private Optional<Finding> whyNewTermIsOpen(FineAttribution setBy, Bounds<LocalDate> lastDay) {
        FineDecision fine = setBy.fine();
        LocalDate decidedOn = fine.decidedOn();
        if (setBy.newTerm() == NewTerm.OPEN) {
            return Optional.of(Finding.open(whyNewTermIsOpen(setBy), decidedOn, decidedOn));
        }
        if (setBy.doubted()) {
            LocalDate overrun = setBy.lastDay().orElseThrow();
            return Optional.of(Finding.open(DutyStatement.OPEN_WHETHER_OBLIGED, decidedOn, Bounds.exactly(overrun))
                    .restsOn(Aspect.REG_4_RECORD));
        }
        return lastDay.isExact()
                ? Optional.empty()
                : Optional.of(Finding.open(TermStatement.NEW_TERM_END_UNCLEAR, decidedOn, decidedOn, lastDay));
    }

    /** Returns why each step lengthened the term, with the extension made of it, and what did not lengthen it. */
    List<Finding> extensions(List<Step> steps, List<Extension> extensions) {
        Set<OnADay> sure = new HashSet<>();
        for (Step step : steps) {
            if (step.always()) {
                sure.add(OnADay.of(step));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            findings.addAll(reasons(steps.get(i), extensions.get(i), sure.contains(OnADay.of(steps.get(i)))));
        }
        notTaken(findings);
        return findings;
    }

    /** A ground on a day: of decisions on one ground and one day that need a running term, the last one is always among those taken. */
    private record OnADay(Ground ground, LocalDate day) {

        static OnADay of(Step step) {
            return new OnADay(step.event().ground(), step.on());
        }
    }

    @SuppressWarnings("JavaPeriodGetDays") // an interruption is measured in days only
    private List<Finding> reasons(Step step, Extension extension, boolean sure) {
        List<Finding> findings = new ArrayList<>();
        LocalDate on = extension.on();
        switch (extension.source()) {
            case DECIDED -> {
                reopening(step).ifPresent(findings::add);
                Finding decided = Finding.holds(
                        TermStatement.decided(extension.ground()),
                        on,
                        extension.length(),
                        extension.decidedOn(),
                        extension.lastDay());
                boolean inNewTerm = calculation.ordinal() > 0;
                findings.add(inNewTerm ? decided.restsOn(Aspect.TRM_8_PRACTICE) : decided);
            }
            case BY_LAW -> {
                int days = extension.length().atLeast().getDays();
                findings.add(
                        extension.length().isExact()
                                ? Finding.holds(TermStatement.INTERRUPTION, on, on, days, extension.lastDay())
                                : Finding.open(
                                        TermStatement.INTERRUPTION_RUNS,
                                        on,
                                        on,
                                        days,
                                        extension.lastDay().atMost().orElseThrow()));
            }
            case SUSPENDED -> {
                TermEvent.Waiting waiting = (TermEvent.Waiting) step.event();
                findings.add(
                        waiting.suspension().isLasting()
                                ? Finding.open(TermStatement.WAITS, on, on)
                                : Finding.open(
                                                TermStatement.WAITED,
                                                on,
                                                on,
                                                waiting.suspension().through().orElseThrow(),
                                                extension.lastDay())
                                        .restsOn(Aspect.VRS_3_START));
            }
            case EX_OFFICIO -> {
                Finding round = Finding.holds(
                        TermStatement.round(extension.rule()), on, on, extension.length(), extension.lastDay());
                findings.add(
                        readingOfRound(extension.rule()).map(round::restsOn).orElse(round));
            }
        }
        if (!sure) {
            findings.add(Finding.open(TermStatement.EXTENSION_UNCERTAIN, on, extension.ground(), on));
        }
        return findings;
    }

    /** The length of a round stands on a page, the policy rule gives the first day; the other days are readings. */
    private Optional<Aspect> readingOfRound(Rule round) {
        if (calculation.ordinal() > 0) {
            return Optional.of(Aspect.TRM_8_ROUNDS);
        }
        return switch (round) {
            case COR_1 -> Optional.empty();
            case COR_2 -> Optional.of(Aspect.COR_2_DAY);
            case COR_3 -> Optional.of(Aspect.COR_3_DAY);
            case COR_4 -> Optional.of(Aspect.COR_4_DAY);
            default -> Optional.of(Aspect.COR_5_DAY);
        };
    }

    private Optional<Finding> reopening(Step step) {
        return ifEarly.step(step.event())
                .filter(Step::reopens)
                .map(early -> Finding.holds(
                                TermStatement.REOPENED,
                                early.on(),
                                early.on(),
                                TermArithmetic.lastDay(early.before().atLeast()))
                        .restsOn(Aspect.TRM_5_REOPENING));
    }

    /** What did not lengthen the term, and why not. */
    private void notTaken(List<Finding> findings) {
        for (Decision decision : calculation.decisions()) {
            Optional<LocalDate> decidedOn = decision.decision().decidedOn();
            LocalDate begins = calculation.span().earliest();
            if (decidedOn.filter(begins::isAfter).isPresent()) {
                findings.add(Finding.holds(
                        TermStatement.DECIDED_BEFORE_TERM, begins, decision.ground(), decidedOn.get(), begins));
            }
            if (decidedOn.isEmpty()) {
                findings.add(undated(decision));
            } else if (run.step(decision).isEmpty()) {
                findings.add(Finding.fails(
                        TermStatement.PVT_NOT_RUNNING, decidedOn.get(), decision.ground(), decidedOn.get()));
            }
        }
        if (calculation.ordinal() == 0) {
            whyNotByLaw(findings);
        }
        for (TermEvent.Round round : ifEarly.refused()) {
            findings.add(
                    context.kind() == TermKind.EXAM
                            ? Finding.fails(
                                    TermStatement.ROUND_REFUSED,
                                    round.day(),
                                    round.day(),
                                    round.round().latestLastDay().orElseThrow())
                            : Finding.fails(TermStatement.PVT_ROUND_REFUSED, round.day(), round.day()));
        }
        long literacy = Lists.where(calculation.decisions(), decision -> decision.ground() == Ground.LITERACY)
                .size();
        if (literacy > 1) {
            findings.add(Finding.fails(TermStatement.SECOND_LITERACY, context.asOf(), (int) literacy));
        }
    }

    private Finding undated(Decision decision) {
        return ifEarly.step(decision)
                .map(step ->
                        Finding.holds(TermStatement.UNDATED_COUNTS_AS, context.asOf(), decision.ground(), step.on()))
                .orElseGet(() -> Finding.fails(TermStatement.UNDATED_NOT_YET, context.asOf(), decision.ground()))
                .restsOn(Aspect.TRM_5_UNDATED);
    }

    private void whyNotByLaw(List<Finding> findings) {
        Set<LocalDate> taken = new HashSet<>();
        for (TermEvent event : ifEarly.steps().keySet()) {
            if (event instanceof TermEvent.Gap) {
                taken.add(event.day());
            }
        }
        Set<LocalDate> replaced = calculation.replaced(ifEarly);
        for (Interruption gap : context.gaps()) {
            LocalDate from = gap.from();
            if (taken.contains(from)) {
                continue;
            }
            TermStatement statement;
            if (replaced.contains(from)) {
                statement = TermStatement.INTERRUPTION_DECIDED;
            } else if (from.isBefore(calculation.span().earliest())) {
                statement = TermStatement.INTERRUPTION_TOO_EARLY;
            } else {
                statement = TermStatement.INTERRUPTION_TOO_LATE;
            }
            findings.add(Finding.fails(statement, from, from));
        }
    }

    /** Why it ends when it does, and from when more time can be asked for; whether it exists at all can be open. */
    List<Finding> end(
            Verdict existence,
            Bounds<LocalDate> lastDay,
            TermStatus status,
            Optional<Bounds<LocalDate>> requestFrom,
            Optional<LocalDate> frontOfficeFrom) {
        List<Finding> findings = new ArrayList<>();
        LocalDate asOf = context.asOf();
        findings.add(Finding.of(existence, TermStatement.LAST_DAY, asOf, lastDay));
        findings.add(
                status == TermStatus.OPEN
                        ? Finding.open(TermStatement.STATUS, asOf, status, asOf)
                        : Finding.holds(TermStatement.STATUS, asOf, status, asOf));
        if (status == TermStatus.NOT_STARTED || status == TermStatus.RUNNING || status == TermStatus.OPEN) {
            requestFrom.ifPresent(window -> findings.add(Finding.holds(TermStatement.REQUEST_FROM, asOf, window)));
            frontOfficeFrom.ifPresent(day -> findings.add(
                    Finding.holds(TermStatement.FRONT_OFFICE_FROM, asOf, day).restsOn(Aspect.TRM_7_FRONT_OFFICE)));
        }
        return findings;
    }

    /** REG-4: the start on the record, and the first day without a ground; the latter may fall under the next act. */
    List<Finding> laterStart(LocalDate start, LocalDate later) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Finding.open(DutyStatement.MAY_START_LATER, start, start, later).restsOn(Aspect.REG_4_RECORD));
        if (!later.isAfter(context.asOf()) && context.law().on(RegimeLaw.ACT, later) != Act.WI_2013) {
            findings.add(Finding.holds(DutyStatement.LATER_START_UNDER_NEXT_ACT, later, later));
        }
        return findings;
    }

    /** REG-4: the record and the grounds beside it; once the last day has passed, that it is open what that means. */
    List<Finding> doubt(DutyDoubt doubt, Bounds<LocalDate> start, Bounds<LocalDate> lastDay, boolean open) {
        List<Finding> findings = new ArrayList<>();
        DutyStatement said = doubt.contradicted() ? DutyStatement.RECORD_CONTRADICTED : DutyStatement.RECORD_DOUBTED;
        findings.add(
                Finding.holds(said, start.atLeast(), start.atLeast(), lastDay).restsOn(Aspect.REG_4_RECORD));
        if (open) {
            findings.addAll(doubt.grounds());
            findings.add(Finding.open(DutyStatement.OPEN_WHETHER_OBLIGED, lastDay.atLeast(), lastDay)
                    .restsOn(Aspect.REG_4_RECORD));
        }
        return findings;
    }
}
