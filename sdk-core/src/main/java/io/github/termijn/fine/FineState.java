package io.github.termijn.fine;

/** How a fine stands on the as-of day (stand van de boete). */
public enum FineState {
    /** No decision is recorded (geen beschikking). */
    NO_DECISION,
    /** A decision is recorded (boetebeschikking). */
    DECIDED,
    /** A decision is recorded, but it is not collected (invordering gepauzeerd). */
    COLLECTION_PAUSED,
    /** A decision is recorded that can be reviewed (herziening mogelijk). */
    REVIEWABLE,
    /** A decision is recorded, but the overrun it was taken for is gone (zonder grondslag). */
    WITHOUT_BASIS,
    /** A decision was recorded, but it lapsed at death as far as it was not final or not paid (vervallen). */
    LAPSED
}
