package io.github.termijn.dossier;

/** With whom somebody lives, as far as it counts for ability to pay (huishouden, REP-5). */
public enum Household {
    /** With a partner (met partner). */
    WITH_PARTNER,
    /** As a single parent (alleenstaande ouder). */
    SINGLE_PARENT,
    /** Alone (alleenstaand). */
    SINGLE
}
