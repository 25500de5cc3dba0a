package io.github.termijn.dossier;

/** Which of the two duties a term or a fine is about (soort termijn). */
public enum TermKind {
    /** The exam parts (examen). */
    EXAM,
    /** The participation statement trajectory (participatieverklaringstraject). */
    PVT
}
