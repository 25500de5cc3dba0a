package io.github.termijn.exam;

/** How a part stands (stand van een onderdeel). The order is that of preference where two happened on one day. */
public enum PartStatus {
    /** Passed in an exam (gehaald). */
    PASSED,
    /** Signed: the participation statement (ondertekend). */
    SIGNED,
    /** Dispensed, also by a diploma (vrijgesteld). */
    DISPENSED,
    /** Exempted (ontheven). */
    EXEMPTED,
    /** Done or not: it cannot be said, see the open points. */
    UNDETERMINED,
    /** Not done (open). */
    OPEN;

    /**
     * Tells whether the part is done.
     *
     * @return true if passed, signed, dispensed or exempted
     */
    public boolean isDone() {
        return compareTo(EXEMPTED) <= 0;
    }
}
