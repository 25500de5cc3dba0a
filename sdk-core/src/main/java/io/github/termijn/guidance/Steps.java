package io.github.termijn.guidance;

import io.github.termijn.dossier.Loan;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the steps of every subject and puts them in the order in which they press. */
final class Steps {

    /** SIG-7: by what presses first, then by the last day, the first day, and the kind of step. */
    private static final Comparator<NextStep> AS_THEY_PRESS = Comparator.comparing(NextStep::urgency)
            .thenComparing(step -> step.by().map(days -> days.atLeast()).orElse(LocalDate.MAX))
            .thenComparing(step -> step.from().atLeast())
            .thenComparing(NextStep::kind);

    private final Situation situation;
    private final List<NextStep> steps = new ArrayList<>();

    private Steps(Situation situation) {
        this.situation = situation;
    }

    static List<NextStep> of(Situation situation) {
        Steps steps = new Steps(situation);
        steps.all(situation.timeline().dutyEnd().map(DutyEnd::cause));
        return Lists.sorted(steps.steps, AS_THEY_PRESS);
    }

    /** SIG-8: the diploma, an exemption or a dispensation is asked, so it ends with the duty. */
    static List<Finding> consequences(Situation situation) {
        return situation.isOver()
                ? List.of()
                : List.of(Finding.holds(GuidanceStatement.NOT_FULFILLED, situation.asOf()));
    }

    /** After death only the decisions are left, which others can contest. */
    private void all(Optional<DutyEnd.Cause> end) {
        new DecisionSteps(this, situation).add();
        if (end.filter(DutyEnd.Cause.DIED::equals).isPresent()) {
            return;
        }
        if (situation.timeline().isDutyDoubted()) {
            addNow(StepKind.HAVE_DUTY_CHECKED, GuidanceStatement.DUTY_TO_BE_CHECKED);
        }
        forgiveness();
        new ExtensionSteps(this, situation).add();
        if (end.isEmpty()) {
            new ExamSteps(this, situation).add();
            workDispensation();
            new ExemptionSteps(this, situation).add();
        } else if (end.get() == DutyEnd.Cause.EXEMPTED) {
            addNow(StepKind.FOLLOW_INFORMAL_LESSONS, GuidanceStatement.EXEMPTED);
        }
    }

    private void forgiveness() {
        boolean canBeRequested = situation.forgiveness().stream()
                .flatMap(forgiveness -> forgiveness.findings().stream())
                .anyMatch(finding -> finding.statement() == LoanStatement.REQUEST_POSSIBLE);
        boolean decided =
                situation.dossier().loan().flatMap(Loan::forgivenessDecidedOn).isPresent();
        if (canBeRequested && !decided) {
            addNow(StepKind.REQUEST_FORGIVENESS, GuidanceStatement.FORGIVENESS_ON_REQUEST);
        }
    }

    private void workDispensation() {
        situation
                .workDispensation()
                .filter(WorkDispensation::isAvailable)
                .filter(test ->
                        situation.dossier().workDispensationRequestedOn().isEmpty())
                .ifPresent(test ->
                        addNow(StepKind.REQUEST_WORK_DISPENSATION, GuidanceStatement.WORK_DISPENSATION_AVAILABLE));
    }

    private void addNow(StepKind kind, Statement why) {
        add(kind, Bounds.exactly(situation.asOf()), Optional.empty(), List.of(Finding.holds(why, situation.asOf())));
    }

    /** Adds a step, which is possible on the as-of day at the earliest. */
    void add(StepKind kind, Bounds<LocalDate> from, Optional<Bounds<LocalDate>> by, List<Finding> findings) {
        add(kind, from, by, Optional.empty(), findings);
    }

    /** Adds a step within a term: where the term, or the duty in it, is open its days are, however exact. */
    void addWithin(
            Term term, StepKind kind, Bounds<LocalDate> from, Optional<Bounds<LocalDate>> by, List<Finding> findings) {
        add(kind, from, by, Optional.of(term), findings);
    }

    private void add(
            StepKind kind,
            Bounds<LocalDate> from,
            Optional<Bounds<LocalDate>> by,
            Optional<Term> within,
            List<Finding> findings) {
        boolean ifObliged = within.filter(Situation::isDutyOpen).isPresent();
        Bounds<LocalDate> firstDay = from.map(this::notBeforeToday);
        Optional<Bounds<LocalDate>> lastDay = by.map(days -> days.map(this::notBeforeToday));
        NextStep.Builder step =
                new NextStep.Builder().kind(kind).from(firstDay).by(lastDay).addAllFindings(findings);
        if (!firstDay.equals(Bounds.exactly(situation.asOf()))) {
            step.addFindings(
                    day(ifObliged ? GuidanceStatement.FROM_IF_OBLIGED : GuidanceStatement.FROM, firstDay, within));
        }
        lastDay.ifPresent(day ->
                step.addFindings(day(ifObliged ? GuidanceStatement.BY_IF_OBLIGED : GuidanceStatement.BY, day, within)));
        steps.add(step.build());
    }

    private Finding day(GuidanceStatement statement, Bounds<LocalDate> day, Optional<Term> within) {
        Verdict verdict = day.isExact() ? within.map(Situation::isThere).orElse(Verdict.HOLDS) : Verdict.OPEN;
        return Finding.of(verdict, statement, situation.asOf(), day);
    }

    private LocalDate notBeforeToday(LocalDate day) {
        return day.isBefore(situation.asOf()) ? situation.asOf() : day;
    }
}
