package io.github.termijn.cohort;

/** From where somebody comes who had a duty between two days (herkomst). */
public enum DutySource {
    /** The duty stood on the earlier day (al inburgeringsplichtig). */
    STOOD,
    /** The duty began after the earlier day (nieuw). */
    NEW,
    /**
     * The duty began on or before the earlier day, but did not stand on it by what was known then: the person was not in the earlier
     * file, or what had ended the duty is known otherwise since (gecorrigeerd).
     */
    CORRECTED
}
