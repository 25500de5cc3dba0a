package io.github.termijn.guidance;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Statement;
import io.github.termijn.law.StatusHolderFines;
import io.github.termijn.law.Verdict;
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
            outcome.procedure().ifPresent(days -> {
                object(fine, GuidanceStatement.OBJECTION_OPEN, days.objectionThrough());
                pay(fine, days.paymentThrough());
            });
            if (isPaused(outcome, fine)) {
                LocalDate through = situation.law().on(FineLaw.PAUSED_OBJECTION_THROUGH, asOf);
                object(fine, GuidanceStatement.PAUSED_OBJECTION_OPEN, through);
            }
            review(outcome, fine);
        });
    }

    /** FIN-11: imposed on a status holder in the time of the pause, also if it can be reviewed by now. */
    private boolean isPaused(FineOutcome outcome, FineDecision fine) {
        return (outcome.state() == FineState.COLLECTION_PAUSED || outcome.state() == FineState.REVIEWABLE)
                && situation.law().on(FineLaw.STATUS_HOLDERS, fine.decidedOn()) == StatusHolderFines.COLLECTION_PAUSED;
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

    private void object(FineDecision fine, Statement statement, LocalDate through) {
        boolean isFinal = fine.finalOn().filter(day -> !day.isAfter(asOf)).isPresent();
        boolean objected = fine.objectionPending().orElse(false);
        if (!isFinal && !objected && !through.isBefore(asOf)) {
            add(StepKind.OBJECT, through, statement, fine.decidedOn());
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
