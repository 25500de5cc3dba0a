package io.github.termijn.law;

import java.util.Collection;
import java.util.Objects;

/** What a finding says of its statement (oordeel). */
public enum Verdict {
    /** It holds: a step that was taken, a condition that is met. */
    HOLDS,
    /** It does not hold: a condition that is not met, a step that was not taken. */
    FAILS,
    /** It cannot be said: a fact is missing, or the law leaves it to the minister. */
    OPEN;

    /**
     * Tells what conditions say together, all of which have to be met.
     *
     * @param verdicts the verdicts of the conditions
     * @return fails if one fails, else open if one is open, else holds
     */
    public static Verdict all(Collection<Verdict> verdicts) {
        verdicts.forEach(verdict -> Objects.requireNonNull(verdict, "verdicts"));
        if (verdicts.contains(FAILS)) {
            return FAILS;
        }
        return verdicts.contains(OPEN) ? OPEN : HOLDS;
    }

    /**
     * Tells what conditions say together, of which one is enough.
     *
     * @param verdicts the verdicts of the conditions
     * @return holds if one holds, else open if one is open, else fails
     */
    public static Verdict any(Collection<Verdict> verdicts) {
        verdicts.forEach(verdict -> Objects.requireNonNull(verdict, "verdicts"));
        if (verdicts.contains(HOLDS)) {
            return HOLDS;
        }
        return verdicts.contains(OPEN) ? OPEN : FAILS;
    }
}
