package io.github.termijn.law;

/** What a finding says of its statement (oordeel). */
public enum Verdict {
    /** It holds: a step that was taken, a condition that is met. */
    HOLDS,
    /** It does not hold: a condition that is not met, a step that was not taken. */
    FAILS,
    /** It cannot be said: a fact is missing, or the law leaves it to the minister. */
    OPEN
}
