package io.github.termijn.loan;

/** Whether what is left of a loan is collected on the as-of day (stand van de invordering, LOA-10 and LOA-11). */
public enum RecoveryState {
    /** As the rules on repayment say (volgens de regels). */
    BY_THE_RULES,
    /** It is not collected for now (invordering gepauzeerd). */
    PAUSED,
    /** Nothing is due (niet verschuldigd). */
    NOT_DUE,
    /** It cannot be said: see the open points (niet te bepalen). */
    OPEN,
    /** The debt ended at death (vervallen door overlijden). */
    DEBT_ENDED
}
