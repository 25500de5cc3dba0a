package io.github.termijn.procedure;

import io.github.termijn.dossier.RefusedThing;

/** What was decided (soort besluit). */
public enum DecisionKind {
    /** A fine for the exam (boete voor het examen). */
    EXAM_FINE,
    /** A fine for the participation statement (boete voor de participatieverklaring). */
    PVT_FINE,
    /** More time was refused (verlenging afgewezen). */
    EXTENSION_REFUSED,
    /** An exemption was refused (ontheffing afgewezen). */
    EXEMPTION_REFUSED,
    /** A dispensation was refused (vrijstelling afgewezen). */
    DISPENSATION_REFUSED,
    /** Forgiveness was refused (kwijtschelding afgewezen). */
    FORGIVENESS_REFUSED,
    /** A lower instalment was refused (lager maandbedrag afgewezen). */
    LOWER_INSTALMENT_REFUSED,
    /** How much was forgiven (besluit over kwijtschelding). */
    FORGIVENESS,
    /** How the loan is repaid (terugbetalingsbesluit). */
    REPAYMENT;

    /**
     * Tells whether it is a fine.
     *
     * @return true for both fines
     */
    public boolean isFine() {
        return this == EXAM_FINE || this == PVT_FINE;
    }

    /**
     * Tells whether it is about the loan.
     *
     * @return true for forgiveness, repayment, and what was refused of them
     */
    public boolean isAboutTheLoan() {
        return switch (this) {
            case FORGIVENESS_REFUSED, LOWER_INSTALMENT_REFUSED, FORGIVENESS, REPAYMENT -> true;
            default -> false;
        };
    }

    static DecisionKind of(RefusedThing refused) {
        return switch (refused) {
            case EXTENSION -> EXTENSION_REFUSED;
            case EXEMPTION -> EXEMPTION_REFUSED;
            case DISPENSATION -> DISPENSATION_REFUSED;
            case FORGIVENESS -> FORGIVENESS_REFUSED;
            case LOWER_INSTALMENT -> LOWER_INSTALMENT_REFUSED;
        };
    }
}
