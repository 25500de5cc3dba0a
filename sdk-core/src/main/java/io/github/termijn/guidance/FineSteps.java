package io.github.termijn.guidance;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Statement;
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
            if (outcome.state() == FineState.COLLECTION_PAUSED) {
                LocalDate through = situation.law().on(FineLaw.PAUSED_OBJECTION_THROUGH, asOf);
                object(fine, GuidanceStatement.PAUSED_OBJECTION_OPEN, through);
            } else if (outcome.state() == FineState.REVIEWABLE) {
                add(StepKind.ASK_FOR_REVIEW, Optional.empty(), GuidanceStatement.FINE_REVIEWABLE, fine.decidedOn());
            }
        });
    }

    private void object(FineDecision fine, Statement statement, LocalDate through) {
        boolean isFinal = fine.finalOn().filter(day -> !day.isAfter(asOf)).isPresent();
        boolean objected = fine.objectionPending().orElse(false);
        if (!isFinal && !objected && !through.isBefore(asOf)) {
            add(StepKind.OBJECT, Optional.of(through), statement, fine.decidedOn());
        }
    }

    private void pay(FineDecision fine, LocalDate through) {
        if (fine.amount().isPositive() && !through.isBefore(asOf)) {
            add(StepKind.PAY, Optional.of(through), GuidanceStatement.FINE_DUE, fine.decidedOn(), fine.amount());
        }
    }

    private void add(StepKind kind, Optional<LocalDate> through, Statement statement, Object... values) {
        steps.add(
                kind,
                Bounds.exactly(asOf),
                through.map(Bounds::exactly),
                List.of(Finding.holds(statement, asOf, values)));
    }
}
