package io.github.termijn.procedure;

/** What a person asks for beside more time (soort aanvraag). */
public enum RequestKind {
    /** To be dispensed from parts or from the whole duty (vrijstelling). */
    DISPENSATION,
    /** To be dispensed from ONA because of work (vrijstelling ONA). */
    WORK_DISPENSATION,
    /** A loan (lening). */
    LOAN,
    /** To start the repayment earlier (eerder terugbetalen). */
    EARLY_REPAYMENT,
    /** Forgiveness of a part of the loan (kwijtschelding). */
    FORGIVENESS,
    /** Forgiveness for special circumstances (bijzondere omstandigheden). */
    SPECIAL_CIRCUMSTANCES
}
