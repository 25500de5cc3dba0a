package io.github.termijn.law;

/** What happens with fines of asylum status holders, by the day of the decision (FIN-11). */
public enum StatusHolderFines {
    /** As for anybody. */
    TABLE,
    /** As for anybody, but the fine is not collected (invordering gepauzeerd). */
    COLLECTION_PAUSED,
    /** The agency imposes none; whether one can be due is open. */
    NOT_IMPOSED,
    /** No fine (geen boete). */
    NONE
}
