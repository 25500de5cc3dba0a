package io.github.termijn.guidance;

/** How a step presses (hoe dringend een stap is, SIG-7), the most urgent first. */
public enum Urgency {
    /** After its last day a right is lost (bezwaar en beroep). */
    A_RIGHT_IS_LOST,
    /** It takes away a fine or ends the duty, and is possible today (boete weg of plicht voorbij). */
    TAKES_AWAY,
    /** It has a certain last day (zekere laatste dag). */
    CERTAIN_LAST_DAY,
    /** It has a last day that is open (laatste dag staat open). */
    OPEN_LAST_DAY,
    /** It has no last day (zonder laatste dag). */
    WITHOUT_LAST_DAY
}
