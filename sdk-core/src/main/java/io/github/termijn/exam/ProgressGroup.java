package io.github.termijn.exam;

/** How far somebody is who is not done (voortgangsgroep, EXM-7). The participation statement is not counted. */
public enum ProgressGroup {
    /** No attempt at any part (inactief). */
    INACTIVE,
    /** One or two exam parts to go (nog één of twee onderdelen). */
    ONE_OR_TWO_TO_GO,
    /** Three or more exam parts to go, with at least one attempt (nog drie of meer onderdelen). */
    THREE_OR_MORE_TO_GO
}
