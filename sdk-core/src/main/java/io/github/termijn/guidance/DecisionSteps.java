package io.github.termijn.guidance;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.procedure.ObjectionGround;
import io.github.termijn.procedure.ProcedureStatement;
import io.github.termijn.procedure.RecordedDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done about a recorded decision while its days last, and after them (PRC-4, PRC-5, FIN-11, FIN-12). */
final class DecisionSteps {

    private final Steps steps;
    private final Situation situation;
    private final LocalDate asOf;
    private final Set<LocalDate> reviewed;

    DecisionSteps(Steps steps, Situation situation) {
        this.steps = steps;
        this.situation = situation;
        this.asOf = situation.asOf();
        this.reviewed = situation.fines().stream()
                .filter(DecisionSteps::mayBeReviewed)
                .flatMap(outcome -> outcome.recorded().stream())
                .map(FineDecision::decidedOn)
                .collect(Collectors.toSet());
    }

    void add() {
        situation.procedure().decisions().forEach(this::remedy);
        for (FineOutcome outcome : situation.fines()) {
            outcome.recorded().ifPresent(fine -> {
                if (outcome.state() == FineState.DECIDED) {
                    pay(fine, outcome.procedure().orElseThrow().paymentThrough());
                }
                review(outcome, fine);
            });
        }
    }

    /** The day and the strongest ground go with the step. */
    private void remedy(RecordedDecision decision) {
        switch (decision.route()) {
            case OBJECTION -> remedy(StepKind.OBJECT, decision, objection(decision));
            case APPEAL, HIGHER_APPEAL ->
                remedy(
                        StepKind.APPEAL,
                        decision,
                        Finding.holds(GuidanceStatement.APPEAL_OPEN, asOf, decision.kind(), decision.decidedOn()));
            case REVIEW -> reviewOnGround(decision);
            case PENDING -> bringForward(StepKind.COMPLETE_OBJECTION, GuidanceStatement.PENDING_WITH_GROUND, decision);
            case NONE -> {}
        }
    }

    private Finding objection(RecordedDecision decision) {
        if (!decision.kind().isFine()) {
            return Finding.holds(
                    GuidanceStatement.DECISION_OBJECTION_OPEN, asOf, decision.kind(), decision.decidedOn());
        }
        boolean paused =
                Lists.any(decision.days(), day -> day.statement() == ProcedureStatement.OBJECTION_THROUGH_FIXED_DAY);
        return Finding.holds(
                paused ? GuidanceStatement.PAUSED_OBJECTION_OPEN : GuidanceStatement.OBJECTION_OPEN,
                asOf,
                decision.decidedOn());
    }

    private void remedy(StepKind kind, RecordedDecision decision, Finding why) {
        List<Finding> findings = new ArrayList<>(List.of(why));
        Lists.first(decision.grounds()).ifPresent(ground -> findings.add(said(ground)));
        steps.add(kind, Bounds.exactly(asOf), decision.through().map(Bounds::exactly), findings);
    }

    private static Finding said(ObjectionGround ground) {
        return ground.findings().get(0);
    }

    /** A passed period is told with the decision; a ground that is sure can still be brought forward. */
    private void reviewOnGround(RecordedDecision decision) {
        if (!decision.kind().isFine() || !reviewed.contains(decision.decidedOn())) {
            bringForward(StepKind.ASK_FOR_REVIEW, GuidanceStatement.REVIEW_ON_GROUND, decision);
        }
    }

    private void bringForward(StepKind kind, GuidanceStatement why, RecordedDecision decision) {
        Lists.first(decision.grounds(), ground -> ground.verdict() == Verdict.HOLDS)
                .ifPresent(ground -> steps.add(
                        kind,
                        Bounds.exactly(asOf),
                        Optional.empty(),
                        List.of(Finding.holds(why, asOf, decision.kind(), decision.decidedOn()), said(ground))));
    }

    private static boolean mayBeReviewed(FineOutcome outcome) {
        return outcome.state() == FineState.REVIEWABLE
                || Lists.any(
                        outcome.findings(),
                        finding -> finding.verdict() == Verdict.OPEN
                                && finding.statement() == FineStatement.REVIEWABLE_FINALITY_UNKNOWN);
    }

    private void review(FineOutcome outcome, FineDecision fine) {
        if (mayBeReviewed(outcome)) {
            Verdict verdict = outcome.state() == FineState.REVIEWABLE ? Verdict.HOLDS : Verdict.OPEN;
            steps.add(
                    StepKind.ASK_FOR_REVIEW,
                    Bounds.exactly(asOf),
                    Optional.empty(),
                    List.of(Finding.of(verdict, GuidanceStatement.REVIEW_OF_FINE, asOf, fine.decidedOn())));
        }
    }

    private void pay(FineDecision fine, LocalDate through) {
        if (fine.amount().isPositive() && !through.isBefore(asOf)) {
            steps.add(
                    StepKind.PAY,
                    Bounds.exactly(asOf),
                    Optional.of(Bounds.exactly(through)),
                    List.of(Finding.holds(GuidanceStatement.FINE_DUE, asOf, fine.decidedOn(), fine.amount())));
        }
    }
}
