package io.github.termijn.dossier;

/** Whom an illness or a death concerns (betrokkene). */
public enum Relation {
    /** The person. */
    SELF,
    /** The partner. */
    PARTNER,
    /** A blood relative in the first degree: parent or child. */
    FIRST_DEGREE,
    /** A parent-in-law or child-in-law: named by DUO, not by the policy rule. */
    IN_LAW
}
