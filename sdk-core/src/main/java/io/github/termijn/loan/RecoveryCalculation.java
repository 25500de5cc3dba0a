package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Reviewable;
import io.github.termijn.term.Finality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a loan is collected: death, then the group, then the judgments by their days (LOA-10, LOA-11). */
final class RecoveryCalculation {

    private final LawBook law;
    private final Dossier dossier;
    private final Optional<RepaymentDecision> decision;
    private final LocalDate decisionDay;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    RecoveryCalculation(LawBook law, Dossier dossier, Loan loan, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.decision = loan.repayment();
        this.decisionDay = decision.map(RepaymentDecision::decidedOn).orElse(asOf);
        this.asOf = asOf;
    }

    Recovery recovery() {
        RecoveryState state = state();
        Optional<Boolean> reviewable = state == RecoveryState.DEBT_ENDED ? Optional.empty() : reviewable();
        return new Recovery.Builder()
                .state(state)
                .reviewable(reviewable)
                .findings(findings)
                .build();
    }

    private RecoveryState state() {
        Optional<LocalDate> died = dossier.diedOn();
        if (died.isPresent()) {
            return found(RecoveryState.DEBT_ENDED, Finding.holds(LoanStatement.DEBT_ENDED, died.get(), died.get()));
        }
        return switch (dossier.permit()) {
            case ASYLUM -> ofStatusHolder();
            case FAMILY_OF_STATUS_HOLDER ->
                law.on(LoanLaw.FAMILY_RECOVERY_OPEN, asOf)
                        ? found(RecoveryState.OPEN, Finding.open(LoanStatement.FAMILY_UNCLEAR, asOf))
                        : byTheRules();
            case FAMILY, OTHER -> byTheRules();
        };
    }

    private RecoveryState ofStatusHolder() {
        if (law.on(LoanLaw.NOTHING_DUE, asOf)) {
            found(RecoveryState.NOT_DUE, Finding.holds(LoanStatement.NOTHING_DUE, asOf));
            return decision.isEmpty()
                    ? RecoveryState.NOT_DUE
                    : found(RecoveryState.NOT_DUE, Finding.open(LoanStatement.ALREADY_REPAID, asOf));
        }
        if (law.on(LoanLaw.DECISION_PAUSED, decisionDay)) {
            return found(
                    RecoveryState.PAUSED, Finding.holds(LoanStatement.COLLECTION_PAUSED, decisionDay, decisionDay));
        }
        // the exact day in February 2025 is a reading
        return law.on(LoanLaw.COLLECTION_STOPPED, asOf)
                ? found(
                        RecoveryState.PAUSED,
                        Finding.holds(LoanStatement.COLLECTION_STOPPED, asOf).restsOn(Aspect.LOA_10_DAYS))
                : byTheRules();
    }

    private RecoveryState byTheRules() {
        return found(
                RecoveryState.BY_THE_RULES, Finding.holds(LoanStatement.RECOVERY_BY_THE_RULES, asOf, dossier.permit()));
    }

    private Optional<Boolean> reviewable() {
        if (decision.isEmpty() || dossier.permit() != Permit.ASYLUM) {
            return Optional.empty();
        }
        Optional<Boolean> reviewable = switch (law.on(LoanLaw.REPAYMENT_REVIEWABLE, asOf)) {
            case NONE -> Optional.of(false);
            case NOT_FINAL -> Finality.of(law, decision.get()).isFinalOn(asOf).map(isFinal -> !isFinal);
            case ALL -> Optional.of(true);
        };
        if (law.on(LoanLaw.REPAYMENT_REVIEWABLE, asOf) != Reviewable.NONE) {
            findings.add(reviewable
                    .map(can -> Finding.test(can, LoanStatement.REVIEWABLE, asOf, decisionDay))
                    .orElseGet(() -> Finding.open(LoanStatement.REVIEWABLE, asOf, decisionDay)));
        }
        return reviewable;
    }

    private RecoveryState found(RecoveryState state, Finding finding) {
        findings.add(finding);
        return state;
    }
}
