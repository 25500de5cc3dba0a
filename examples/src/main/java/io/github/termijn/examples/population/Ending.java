package io.github.termijn.examples.population;

/** How the duty of somebody ended (see {@link FinishedDraw}). */
enum Ending {
    /** Every part passed within the first three years. */
    IN_TIME,
    /** Every part passed within a term that was lengthened before it ended. */
    EXTENDED,
    /** Every part passed after the first term, which was fined. */
    LATE,
    /** Exempted for demonstrated effort. */
    EFFORT,
    /** Exempted on medical grounds. */
    MEDICAL,
    /** Residence lost. */
    LEFT,
    /** Died. */
    DIED
}
