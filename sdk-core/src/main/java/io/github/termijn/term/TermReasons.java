package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.NewTermAnchor;
import io.github.termijn.law.Rule;
import io.github.termijn.law.TermLaw;
import io.github.termijn.term.FineAttribution.NewTerm;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a term starts, became longer and ends when it does: the findings of its runs. */
final class TermReasons {

    private final TermContext context;
    private final TermCalculation calculation;
    private final List<TermRun> runs;

    TermReasons(TermContext context, TermCalculation calculation, List<TermRun> runs) {
        this.context = context;
        this.calculation = calculation;
        this.runs = runs;
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
            Authority most = exam ? Authority.CASE : Authority.READING;
            Finding newTerm = Finding.holds(statement, decidedOn, decidedOn, start, length, lastDay);
            findings.add(practice ? newTerm.atMost(most) : newTerm);
            whyNewTermIsOpen(setBy.get(), lastDay).ifPresent(findings::add);
        } else if (exam) {
            Finding starts =
                    Finding.holds(TermStatement.STARTS, on, start, context.law().on(TermLaw.EXAM_TERM, on), lastDay);
            boolean inTheAct = context.law().on(TermLaw.START_IN_THE_ACT, on);
            findings.add(inTheAct ? starts : starts.atMost(Authority.CASE));
            context.dossier()
                    .notifiedOn()
                    .ifPresent(day -> findings.add(Finding.holds(TermStatement.LETTER_DOES_NOT_MOVE_IT, on, day)
                            .atMost(Authority.CASE)));
        } else {
            findings.add(Finding.holds(
                    TermStatement.PVT_STARTS, on, start, context.law().on(TermLaw.PVT_TERM, on), lastDay));
        }
        calculation.spans().stream()
                .filter(span -> span.end().getDayOfMonth() != span.start().getDayOfMonth())
                .filter(span -> setBy.isEmpty() && span.end().getDayOfMonth() == 1)
                .map(span -> Finding.holds(TermStatement.DAY_DOES_NOT_EXIST, span.end(), span.end()))
                .forEach(findings::add);
        return findings;
    }

    private static Optional<Finding> whyNewTermIsOpen(FineAttribution setBy, Bounds<LocalDate> lastDay) {
        FineDecision fine = setBy.fine();
        LocalDate decidedOn = fine.decidedOn();
        if (setBy.newTerm() == NewTerm.OPEN) {
            boolean zeroUnclear = TermChain.isZeroWithoutStatus(fine);
            return Optional.of(Finding.open(
                    zeroUnclear ? TermStatement.ZERO_FINE_UNCLEAR : TermStatement.FINE_REVIEWABLE,
                    decidedOn,
                    decidedOn));
        }
        return lastDay.isExact()
                ? Optional.empty()
                : Optional.of(Finding.open(TermStatement.NEW_TERM_END_UNCLEAR, decidedOn, decidedOn, lastDay));
    }

    List<Finding> extensions(List<Extension> extensions) {
        List<Finding> findings = new ArrayList<>();
        for (Extension extension : extensions) {
            findings.addAll(reasons(extension));
        }
        notTaken(findings);
        return findings;
    }

    @SuppressWarnings("JavaPeriodGetDays") // an interruption is measured in days only
    private List<Finding> reasons(Extension extension) {
        List<Finding> findings = new ArrayList<>();
        LocalDate on = extension.on();
        switch (extension.source()) {
            case DECIDED -> {
                reopening(extension).ifPresent(findings::add);
                Finding decided = Finding.holds(
                        TermStatement.decided(extension.ground()),
                        on,
                        extension.length(),
                        extension.decidedOn(),
                        extension.lastDay());
                boolean inNewTerm = calculation.ordinal() > 0;
                findings.add(inNewTerm ? decided.atMost(Authority.CASE) : decided);
            }
            case BY_LAW -> {
                long days = extension.length().atLeast().getDays();
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
            case EX_OFFICIO -> {
                Finding round = Finding.holds(
                        TermStatement.round(extension.rule()), on, on, extension.length(), extension.lastDay());
                boolean stated = extension.rule() == Rule.COR_1 && calculation.ordinal() == 0;
                findings.add(stated ? round : round.atMost(Authority.READING));
            }
        }
        boolean everywhere = runs.stream()
                .allMatch(run -> run.steps().stream()
                        .anyMatch(step -> step.event().ground() == extension.ground()
                                && step.event().day().equals(on)));
        if (!everywhere) {
            findings.add(Finding.open(TermStatement.EXTENSION_UNCERTAIN, on, extension.ground(), on));
        }
        return findings;
    }

    private Optional<Finding> reopening(Extension extension) {
        return runs.get(0).steps().stream()
                .filter(step -> step.reopens()
                        && TermArithmetic.lastDay(step.end())
                                .equals(extension.lastDay().atLeast()))
                .findFirst()
                .map(step -> Finding.holds(
                                TermStatement.REOPENED,
                                extension.on(),
                                extension.on(),
                                TermArithmetic.lastDay(step.before()))
                        .atMost(Authority.CASE));
    }

    /** What did not lengthen the term, and why not. */
    private void notTaken(List<Finding> findings) {
        TermRun run = runs.get(0);
        for (ExtensionDecision decision : calculation.decisions()) {
            boolean taken = calculation.isTaken(event ->
                    event instanceof TermEvent.Decision step && step.decision().equals(decision));
            if (decision.decidedOn().isEmpty()) {
                findings.add(undated(run, decision));
            } else if (!taken) {
                LocalDate day = decision.decidedOn().get();
                findings.add(Finding.fails(TermStatement.PVT_NOT_RUNNING, day, decision.ground(), day));
            }
        }
        if (calculation.ordinal() == 0) {
            Interruptions.of(context.dossier()).forEach(gap -> whyNot(run, gap).ifPresent(findings::add));
        }
        for (TermEvent.Round round : run.refused()) {
            findings.add(
                    context.kind() == TermKind.EXAM
                            ? Finding.fails(
                                    TermStatement.ROUND_REFUSED,
                                    round.day(),
                                    round.day(),
                                    round.round().latestLastDay().orElseThrow())
                            : Finding.fails(TermStatement.PVT_ROUND_REFUSED, round.day(), round.day()));
        }
        long literacy = calculation.decisions().stream()
                .filter(decision -> decision.ground() == Ground.LITERACY)
                .count();
        if (literacy > 1) {
            findings.add(Finding.fails(TermStatement.SECOND_LITERACY, context.asOf(), literacy));
        }
    }

    private Finding undated(TermRun run, ExtensionDecision decision) {
        return run.steps().stream()
                .filter(step -> step.event() instanceof TermEvent.Decision taken && taken.decision() == decision)
                .findFirst()
                .map(step -> Finding.holds(
                        TermStatement.UNDATED_COUNTS_AS,
                        context.asOf(),
                        decision.ground(),
                        step.event().day()))
                .orElseGet(() -> Finding.fails(TermStatement.UNDATED_NOT_YET, context.asOf(), decision.ground()))
                .atMost(Authority.READING);
    }

    private Optional<Finding> whyNot(TermRun run, Circumstance gap) {
        boolean taken = run.steps().stream()
                .anyMatch(step -> step.event() instanceof TermEvent.Gap event && event.circumstance() == gap);
        boolean tooLong = Interruptions.isTooLong(context.law(), gap, context.asOf());
        if (taken || tooLong) {
            return Optional.empty();
        }
        LocalDate from = gap.from();
        List<TermEvent> decided = run.steps().stream()
                .map(TermRun.Step::event)
                .filter(TermEvent.Decision.class::isInstance)
                .toList();
        TermStatement statement;
        if (TermCalculation.isReplaced(gap, decided)) {
            statement = TermStatement.INTERRUPTION_DECIDED;
        } else if (from.isBefore(calculation.spans().get(0).start())) {
            statement = TermStatement.INTERRUPTION_TOO_EARLY;
        } else {
            statement = TermStatement.INTERRUPTION_TOO_LATE;
        }
        return Optional.of(Finding.fails(statement, from, from));
    }

    List<Finding> end(
            Bounds<LocalDate> lastDay,
            TermStatus status,
            Bounds<LocalDate> requestFrom,
            Optional<LocalDate> frontOfficeFrom) {
        List<Finding> findings = new ArrayList<>();
        LocalDate asOf = context.asOf();
        findings.add(Finding.holds(TermStatement.LAST_DAY, asOf, lastDay));
        findings.add(
                status == TermStatus.OPEN
                        ? Finding.open(TermStatement.STATUS, asOf, status, asOf)
                        : Finding.holds(TermStatement.STATUS, asOf, status, asOf));
        if (status == TermStatus.NOT_STARTED || status == TermStatus.RUNNING || status == TermStatus.OPEN) {
            findings.add(Finding.holds(TermStatement.REQUEST_FROM, asOf, requestFrom));
            frontOfficeFrom.ifPresent(day -> findings.add(
                    Finding.holds(TermStatement.FRONT_OFFICE_FROM, asOf, day).atMost(Authority.OFFICIAL)));
        }
        return findings;
    }
}
