package io.github.termijn.law;

/** After what the run-in of the repayment begins (aanvang van de aanloopfase, REP-1). */
public enum RepaymentTrigger {
    /** The end of the last term, or fulfilment if that is earlier. */
    LAST_TERM_OR_FULFILMENT,
    /** Fulfilment, or the end of the claim to the loan. */
    FULFILMENT_OR_END_OF_CLAIM
}
