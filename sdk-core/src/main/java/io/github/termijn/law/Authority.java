package io.github.termijn.law;

/**
 * How firm the ground is that a rule stands on (gezag van de bron), strongest first.
 *
 * <p>An outcome is only as strong as the weakest finding it rests on, so the order of the constants is part of the
 * contract: a later constant is weaker.
 */
public enum Authority {
    /** Act, decree, regulation or general administrative law of which the text was read. */
    STATUTE,
    /** Published policy rule (beleidsregel). */
    POLICY,
    /** Page of the executive agency DUO or of the government. */
    OFFICIAL,
    /** Judgment, for the facts or the rule that it states. */
    CASE,
    /** The public report on the cohorts 2013–2016. */
    REPORT,
    /** This library's own reading where the sources leave a choice. */
    READING;

    /**
     * Returns the weaker of two authorities.
     *
     * @param other the authority to compare with
     * @return this one or the other, whichever is weaker
     */
    public Authority weaker(Authority other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
