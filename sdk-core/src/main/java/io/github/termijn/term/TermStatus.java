package io.github.termijn.term;

/** How a term stands on the as-of day (stand van de termijn, TRM-9). */
public enum TermStatus {
    /** It begins after the as-of day (nog niet begonnen). */
    NOT_STARTED,
    /** The as-of day is on or before its last day (loopt). */
    RUNNING,
    /** Done on or before its last day (op tijd klaar). */
    COMPLETED_IN_TIME,
    /** Done after its last day, before a new term began (te laat klaar). */
    COMPLETED_LATE,
    /** Its last day passed while it was not done (overschreden). */
    OVERRUN,
    /** The duty ended on or before its last day, other than by being fulfilled (beëindigd). */
    ENDED,
    /** It waits while a temporary dispensation lasts (opgeschort, VRS-3). */
    SUSPENDED,
    /** It cannot be said which of the others it is: see the open points (niet te bepalen). */
    OPEN
}
