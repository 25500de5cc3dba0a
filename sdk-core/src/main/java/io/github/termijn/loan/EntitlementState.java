package io.github.termijn.loan;

/** How the claim to the loan stands on the as-of day (stand van de aanspraak op de lening, LOA-3). */
public enum EntitlementState {
    /** The duty begins after the as-of day (nog niet begonnen). */
    NOT_STARTED,
    /** There is a claim (loopt). */
    RUNNING,
    /** There is no claim any more (geëindigd). */
    ENDED,
    /** It cannot be said: see the open points (niet te bepalen). */
    OPEN
}
