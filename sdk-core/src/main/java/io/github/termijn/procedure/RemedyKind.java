package io.github.termijn.procedure;

/** What can be done against a decision (rechtsmiddel). */
public enum RemedyKind {
    /** With who took it (bezwaar). */
    OBJECTION,
    /** With the district court (beroep). */
    APPEAL,
    /** With the Council of State (hoger beroep). */
    HIGHER_APPEAL
}
