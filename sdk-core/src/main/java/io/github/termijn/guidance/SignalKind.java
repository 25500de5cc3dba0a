package io.github.termijn.guidance;

/** What the desk is warned of (soort signaal). */
public enum SignalKind {
    /** The loan is nearly used up, the term may be nearly over, and the duty stands (ELIP, SIG-1). */
    ELIP,
    /** Less time is left than ONA takes (doorlooptijd ONA, SIG-2). */
    ONA_TAKES_LONGER,
    /** The term is in its last six months (einde van de termijn nadert, SIG-3). */
    TERM_ENDS_SOON
}
