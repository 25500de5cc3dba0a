package io.github.termijn.procedure;

import io.github.termijn.dossier.Ground;
import java.util.List;

/** What proves what: the decision itself always, and what the facts of a ground ask for. */
final class Proofs {

    private Proofs() {}

    static List<Proof> of(GroundKind kind) {
        return switch (kind) {
            case ABOVE_MAXIMUM, LOWER_MAXIMUM, POWER_LAPSED, NOT_ATTRIBUTABLE -> List.of(Proof.DECISION);
            case ABOVE_TABLE, NO_FINE_FOR_EFFORT ->
                List.of(Proof.DECISION, Proof.STATEMENT_OF_HOURS, Proof.CERTIFICATES);
            case PARTS_PASSED, DISPENSATION_DUE -> List.of(Proof.DECISION, Proof.CERTIFICATES);
            case UNPROVEN_HOURS -> List.of(Proof.DECISION, Proof.STATEMENT_OF_HOURS);
            case STATUS_HOLDER, PERMIT_REFUSED, LOAN_NOT_DUE -> List.of(Proof.DECISION, Proof.RESIDENCE_PERMIT);
            case WITHOUT_BASIS, NOT_CULPABLE, EXTENSION, EXTENSION_DUE ->
                List.of(Proof.DECISION, Proof.DECISION_LETTERS);
            case NOT_OBLIGED -> List.of(Proof.DECISION, Proof.BRP_EXTRACT);
            case DIED -> List.of(Proof.DECISION, Proof.CIVIL_RECORD, Proof.PROOF_OF_PAYMENT);
            case EXEMPTION_DUE -> List.of(Proof.DECISION);
            case WORK_DISPENSATION_DUE -> List.of(Proof.DECISION, Proof.PROOF_OF_WORK);
            case FORGIVENESS_DUE -> List.of(Proof.DECISION, Proof.CERTIFICATES, Proof.DECISION_LETTERS);
            case STARTS_LATER -> List.of(Proof.DECISION, Proof.DECISION_LETTERS);
            case ABOVE_ABILITY -> List.of(Proof.DECISION, Proof.INCOME_STATEMENT);
        };
    }

    static List<Proof> of(Ground ground) {
        return switch (ground) {
            case ILLNESS -> List.of(Proof.DECISION, Proof.MEDICAL_ADVICE);
            case BEREAVEMENT, CHILDBIRTH -> List.of(Proof.DECISION, Proof.CIVIL_RECORD);
            case ASYLUM_CENTRE, INTERRUPTION -> List.of(Proof.DECISION, Proof.BRP_EXTRACT);
            case LITERACY -> List.of(Proof.DECISION, Proof.STATEMENT_OF_HOURS);
            case EFFORT -> List.of(Proof.DECISION, Proof.STATEMENT_OF_HOURS, Proof.CERTIFICATES);
            case EDUCATION -> List.of(Proof.DECISION, Proof.PROOF_OF_ENROLMENT);
            case SPECIAL_CIRCUMSTANCES, CORONA, MINISTER_DECISION, LATE_NOTIFICATION ->
                List.of(Proof.DECISION, Proof.DECISION_LETTERS);
        };
    }
}
