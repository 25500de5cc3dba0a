package io.github.termijn.term;

/** By what a term was extended (bron van de verlenging). */
public enum ExtensionSource {
    /** A recorded decision (besluit). */
    DECIDED,
    /** The law itself, without a decision (van rechtswege). */
    BY_LAW,
    /** The minister, without a request (ambtshalve). */
    EX_OFFICIO,
    /** No term ran while a temporary dispensation lasted (opgeschort, VRS-3). */
    SUSPENDED
}
