package io.github.termijn.exemption;

/** What the test of demonstrated effort gives (uitslag, AGI-5). It never says that a request is refused. */
public enum AgiResult {
    /** The criteria of a route are met. */
    MET,
    /** No route is surely met, and of one it cannot be said: a fact is missing, or the law leaves it open. */
    OPEN,
    /** The published criteria are not met. DUO can still grant it after an individual assessment. */
    NOT_MET_AS_STANDARD_CASE,
    /** No exam part is open, so there is nothing to be exempted from. */
    DOES_NOT_APPLY
}
