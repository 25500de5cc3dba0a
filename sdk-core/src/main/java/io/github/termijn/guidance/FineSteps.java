package io.github.termijn.guidance;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.ProcedureDays;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Finality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can be done about a recorded fine while its days last (FIN-11, FIN-12). */
final class FineSteps {

    private final Steps steps;
    private final Situation situation;
    private final LocalDate asOf;

    FineSteps(Steps steps, Situation situation) {
        this.steps = steps;
        this.situation = situation;
        this.asOf = situation.asOf();
    }

    void add(FineOutcome outcome) {
        outcome.recorded().ifPresent(fine -> {
            ProcedureDays days = outcome.procedure().orElseThrow();
            object(fine, days.objectionThrough());
            if (outcome.state() == FineState.DECIDED) {
                pay(fine, days.paymentThrough());
            }
            review(outcome, fine);
        });
    }

    private void review(FineOutcome outcome, FineDecision fine) {
        boolean unclear = outcome.openPoints().stream()
                .anyMatch(finding -> finding.statement() == FineStatement.REVIEWABLE_FINALITY_UNKNOWN);
        if (outcome.state() == FineState.REVIEWABLE || unclear) {
            Verdict verdict = outcome.state() == FineState.REVIEWABLE ? Verdict.HOLDS : Verdict.OPEN;
            steps.add(
                    StepKind.ASK_FOR_REVIEW,
                    Bounds.exactly(asOf),
                    Optional.empty(),
                    List.of(Finding.of(verdict, GuidanceStatement.FINE_REVIEWABLE, asOf, fine.decidedOn())));
        }
    }

    private void object(FineDecision fine, LocalDate through) {
        Finality finality = new Finality(situation.law(), situation.dossier().permit(), fine, asOf);
        boolean isFinal = finality.isFinalOn(asOf).orElse(false);
        boolean objected = fine.objectionPending().orElse(false);
        if (!isFinal && !objected && !through.isBefore(asOf)) {
            GuidanceStatement why = finality.objectionThrough().isPresent()
                    ? GuidanceStatement.PAUSED_OBJECTION_OPEN
                    : GuidanceStatement.OBJECTION_OPEN;
            add(StepKind.OBJECT, through, why, fine.decidedOn());
        }
    }

    private void pay(FineDecision fine, LocalDate through) {
        if (fine.amount().isPositive() && !through.isBefore(asOf)) {
            add(StepKind.PAY, through, GuidanceStatement.FINE_DUE, fine.decidedOn(), fine.amount());
        }
    }

    private void add(StepKind kind, LocalDate through, Statement statement, Object... values) {
        steps.add(
                kind,
                Bounds.exactly(asOf),
                Optional.of(Bounds.exactly(through)),
                List.of(Finding.holds(statement, asOf, values)));
    }
}
