package io.github.termijn.examples.desk;

/** How something stands, at a glance. A page shows it by a sign and a word, and by a colour too. */
public enum Tone {
    /** Done, met, in order. */
    GOOD,
    /** Under way. */
    NEUTRAL,
    /** Late, not met. */
    BAD,
    /** It cannot be said. */
    OPEN
}
