package io.github.termijn.procedure;

import io.github.termijn.dossier.Appeal;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Letter;
import io.github.termijn.dossier.Notice;
import io.github.termijn.dossier.Remedy;
import io.github.termijn.dossier.RemedyResult;
import io.github.termijn.fine.ProcedureDays;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.ProcedureLaw;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Finality;
import io.github.termijn.term.WorkingDays;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of one decision, and what can be done against it on the as-of day (PRC-2 to PRC-4, PRC-7). */
final class DecisionDays {

    private final LawBook law;
    private final WorkingDays workingDays;
    private final LocalDate asOf;
    private final Letter letter;
    private final LocalDate decidedOn;
    private final Finality finality;
    private final List<Finding> before = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Route route = Route.REVIEW;
    private Optional<LocalDate> through = Optional.empty();

    DecisionDays(Found found, Letter letter, LocalDate decidedOn, Finality finality) {
        this.law = found.law();
        this.workingDays = new WorkingDays(law);
        this.asOf = found.asOf();
        this.letter = letter;
        this.decidedOn = decidedOn;
        this.finality = finality;
        objection();
        letter.objection().ifPresent(step -> after(RemedyKind.OBJECTION, step, RemedyKind.APPEAL));
        letter.appeal().ifPresent(step -> after(RemedyKind.APPEAL, step, RemedyKind.HIGHER_APPEAL));
        letter.higherAppeal().ifPresent(this::higherAppeal);
        changed();
        finality();
    }

    Route route() {
        return route;
    }

    Optional<LocalDate> through() {
        return through;
    }

    Optional<LocalDate> finalFrom() {
        return letter.isAnnulled() ? Optional.empty() : finality.finalFrom();
    }

    List<Finding> findings() {
        return Finding.join(before, findings);
    }

    private void objection() {
        LocalDate notified = letter.notifiedOn().orElse(decidedOn);
        LocalDate last = finality.objectionThrough();
        boolean isOver = asOf.isAfter(last);
        if (finality.fixedObjectionDay().isPresent()) {
            findings.add(Finding.test(!isOver, ProcedureStatement.OBJECTION_THROUGH_FIXED_DAY, asOf, notified, last));
        } else {
            LocalDate received = last.plus(law.on(ProcedureLaw.RECEIPT_BY_POST, last));
            findings.add(
                    Finding.test(!isOver, ProcedureStatement.OBJECTION_THROUGH, notified, notified, last, received));
            whyMoved(notified);
        }
        open(Route.OBJECTION, last);
        boolean known = letter.lastRemedy().isPresent();
        if (!letter.isUncontested() && (!known || isPending(letter.objection()))) {
            findings.add(decisionOnObjection(last, known));
        }
    }

    private static boolean isPending(Optional<? extends Remedy> remedy) {
        return remedy.filter(Remedy::isPending).isPresent();
    }

    /** PRC-4: six or twelve weeks from the end of the objection period, and six more if it is postponed. */
    private Finding decisionOnObjection(LocalDate objectionThrough, boolean filed) {
        Period without = law.on(ProcedureLaw.OBJECTION_DECISION, objectionThrough);
        Period with = law.on(ProcedureLaw.OBJECTION_DECISION_WITH_COMMITTEE, objectionThrough);
        Bounds<LocalDate> due = letter.objection()
                .flatMap(step -> step.advisoryCommittee())
                .map(committee -> Bounds.exactly(workingDays.lastDay(objectionThrough, committee ? with : without)))
                .orElseGet(() -> Bounds.exactly(workingDays.lastDay(objectionThrough, without))
                        .hull(Bounds.exactly(workingDays.lastDay(objectionThrough, with))));
        Period postponement = law.on(ProcedureLaw.OBJECTION_POSTPONEMENT, objectionThrough);
        return Finding.of(
                filed && due.isExact() ? Verdict.HOLDS : Verdict.OPEN,
                ProcedureStatement.OBJECTION_DECIDED_BY,
                objectionThrough,
                due,
                due.map(day -> workingDays.lastDay(day, postponement)));
    }

    /** What was filed, what was decided on it, and until when the next step is possible. */
    private void after(RemedyKind kind, Remedy step, RemedyKind next) {
        LocalDate inTime = kind == RemedyKind.OBJECTION
                ? finality.objectionThrough()
                : letter.objection().flatMap(finality::nextStepThrough).orElse(step.filedOn());
        filed(kind, step, inTime);
        step.decidedOn().ifPresent(decided -> {
            result(kind, step, decided);
            boolean gone = step.result().equals(Optional.of(RemedyResult.ANNULLED));
            boolean taken = next == RemedyKind.APPEAL
                    ? letter.appeal().isPresent() || letter.higherAppeal().isPresent()
                    : letter.higherAppeal().isPresent();
            if (!gone && !taken) {
                LocalDate last = finality.nextStepThrough(step).orElseThrow();
                LocalDate notified = step.notifiedOn().orElse(decided);
                findings.add(Finding.test(
                        !asOf.isAfter(last), ProcedureStatement.NEXT_STEP_THROUGH, notified, next, notified, last));
                whyMoved(notified);
                open(next == RemedyKind.APPEAL ? Route.APPEAL : Route.HIGHER_APPEAL, last);
            }
        });
    }

    private void higherAppeal(Appeal step) {
        LocalDate inTime = letter.appeal().flatMap(finality::nextStepThrough).orElse(step.filedOn());
        filed(RemedyKind.HIGHER_APPEAL, step, inTime);
        step.decidedOn().ifPresent(decided -> result(RemedyKind.HIGHER_APPEAL, step, decided));
    }

    private void filed(RemedyKind kind, Remedy step, LocalDate inTime) {
        route = step.isPending() ? Route.PENDING : Route.REVIEW;
        through = Optional.empty();
        LocalDate day = step.filedOn();
        findings.add(Finding.test(!day.isAfter(inTime), ProcedureStatement.FILED, day, kind, day));
    }

    private void result(RemedyKind kind, Remedy step, LocalDate decided) {
        findings.add(step.result()
                .map(result -> Finding.holds(ProcedureStatement.RESULT, decided, kind, decided, result))
                .orElseGet(() -> Finding.open(ProcedureStatement.RESULT, decided, kind, decided, Optional.empty())));
    }

    private void open(Route possible, LocalDate last) {
        boolean isOpen = !asOf.isAfter(last);
        route = isOpen ? possible : Route.REVIEW;
        through = isOpen ? Optional.of(last) : Optional.empty();
    }

    private void changed() {
        letter.changedBy().ifPresent(step -> {
            LocalDate day = step.decidedOn().orElseThrow();
            if (letter.isAnnulled()) {
                route = Route.NONE;
                through = Optional.empty();
                findings.add(Finding.holds(ProcedureStatement.ANNULLED, day, day));
            } else {
                step.amount()
                        .ifPresent(amount -> findings.add(Finding.holds(ProcedureStatement.LOWERED_TO, day, amount)));
            }
        });
    }

    private void finality() {
        if (letter.isAnnulled()) {
            return;
        }
        Optional<LocalDate> from = finality.finalFrom();
        if (finality.isPending()) {
            route = Route.PENDING;
            through = Optional.empty();
        } else if (from.filter(day -> !day.isAfter(asOf)).isPresent()) {
            route = Route.REVIEW;
            through = Optional.empty();
        }
        from.ifPresent(day -> findings.add(Finding.test(!day.isAfter(asOf), ProcedureStatement.FINAL_FROM, day, day)));
        if (from.isEmpty() && !finality.isPending()) {
            LocalDate day = finality.objectionThrough().plusDays(1);
            findings.add(Finding.open(ProcedureStatement.FINALITY_UNKNOWN, day, day));
        }
        if (contradicts()) {
            findings.add(Finding.open(ProcedureStatement.CONTRADICTION, asOf));
        }
    }

    /** CUL-2: what is recorded of finality and of what is pending has to agree with objection and appeal. */
    private boolean contradicts() {
        boolean finalWhilePending = finality.isPending()
                && letter.finalOn().filter(day -> !day.isAfter(asOf)).isPresent();
        boolean finalTooEarly = letter.finalOn()
                .flatMap(day -> finality.byPeriods().filter(day::isBefore))
                .isPresent();
        Optional<Boolean> recorded = letter instanceof FineDecision fine ? fine.objectionPending() : Optional.empty();
        boolean otherThanRecorded = letter.lastRemedy()
                .filter(step ->
                        recorded.filter(pending -> pending != step.isPending()).isPresent())
                .isPresent();
        return finalWhilePending || finalTooEarly || otherThanRecorded;
    }

    // Fines

    /** PRC-2, PRC-3: what went before the fine. */
    void before(FineDecision fine, Optional<Notice> notice) {
        Optional<LocalDate> report = fine.reportOn();
        Optional<LocalDate> counted = report.or(() -> notice.map(Notice::on));
        if (counted.isEmpty()) {
            before.add(Finding.open(ProcedureStatement.REPORT_UNKNOWN, decidedOn));
        }
        counted.ifPresent(from -> {
            LocalDate target = ProcedureDays.decisionTarget(law, from);
            Finding due =
                    Finding.test(!decidedOn.isAfter(target), ProcedureStatement.FINE_DECIDED_BY, from, from, target);
            before.add(report.isPresent() ? due : due.restsOn(Aspect.PRC_3_REASONABLE_TIME));
        });
        if (notice.isEmpty()) {
            before.add(Finding.open(ProcedureStatement.VIEWS_NOT_RECORDED, decidedOn));
        }
    }

    /** PRC-7: paying a fine that is collected. */
    void payment(LocalDate lastDay) {
        findings.add(Finding.test(!asOf.isAfter(lastDay), ProcedureStatement.PAID_THROUGH, lastDay, lastDay));
        findings.add(Finding.open(ProcedureStatement.IN_INSTALMENTS, lastDay));
        findings.add(Finding.holds(
                ProcedureStatement.CLAIM_LAPSES, lastDay, lastDay.plus(law.on(ProcedureLaw.CLAIM_TO_FINE, lastDay))));
    }

    void notSuspended() {
        findings.add(Finding.holds(ProcedureStatement.NOT_SUSPENDED, asOf));
    }

    private void whyMoved(LocalDate notified) {
        workingDays
                .whyMoved(notified, law.on(FineLaw.OBJECTION_PERIOD, notified))
                .ifPresent(findings::add);
    }
}
