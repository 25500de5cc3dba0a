package io.github.termijn.loan;

/** What becomes of a loan by the rules on forgiveness (uitkomst van de kwijtschelding). */
public enum ForgivenessKind {
    /** All of it is forgiven (volledig). */
    FULL,
    /** A part of it is forgiven (gedeeltelijk). */
    PARTIAL,
    /** Nothing is forgiven (geen). */
    NONE,
    /** It is too early to say: the duty can still be done in time, or a little late (nog niet te zeggen). */
    PENDING,
    /** It cannot be said: see the open points (niet te bepalen). */
    OPEN
}
