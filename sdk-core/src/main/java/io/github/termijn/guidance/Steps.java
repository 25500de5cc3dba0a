package io.github.termijn.guidance;

import io.github.termijn.dossier.Loan;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Statement;
import io.github.termijn.loan.LoanStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the steps of every subject and puts them in the order in which they press. */
final class Steps {

    /**
     * First the days after which a right is lost. Before any step that takes the duty for granted comes the question whether
     * there is one (REG-4).
     */
    private static final Comparator<NextStep> AS_THEY_PRESS = Comparator.<NextStep, Boolean>comparing(
                    step -> step.kind() != StepKind.OBJECT && step.kind() != StepKind.APPEAL)
            .thenComparing(step -> step.kind() != StepKind.HAVE_DUTY_CHECKED)
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
        Optional<DutyEnd.Cause> end = situation.timeline().dutyEnd().map(DutyEnd::cause);
        if (end.filter(DutyEnd.Cause.DIED::equals).isEmpty()) {
            steps.all(end.isEmpty());
        }
        return steps.steps.stream().sorted(AS_THEY_PRESS).toList();
    }

    private void all(boolean obliged) {
        if (situation.timeline().isDutyDoubted()) {
            addNow(StepKind.HAVE_DUTY_CHECKED, GuidanceStatement.DUTY_TO_BE_CHECKED);
        }
        new DecisionSteps(this, situation).add();
        forgiveness();
        new ExtensionSteps(this, situation).add();
        if (obliged) {
            new ExamSteps(this, situation).add();
            workDispensation();
            new ExemptionSteps(this, situation).add();
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
        steps.add(new NextStep.Builder()
                .kind(kind)
                .from(from.map(this::notBeforeToday))
                .by(by.map(days -> days.map(this::notBeforeToday)))
                .findings(findings)
                .build());
    }

    private LocalDate notBeforeToday(LocalDate day) {
        return day.isBefore(situation.asOf()) ? situation.asOf() : day;
    }
}
