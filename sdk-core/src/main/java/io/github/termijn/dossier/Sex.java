package io.github.termijn.dossier;

/** The sex of a person, as the population register has it (geslacht). */
public enum Sex {
    /** A man (man). */
    MALE,
    /** A woman (vrouw). */
    FEMALE
}
