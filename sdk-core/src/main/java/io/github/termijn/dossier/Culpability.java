package io.github.termijn.dossier;

/** Whose fault an overrun is (verwijtbaarheid). */
public enum Culpability {
    /** The person's own (verwijtbaar). */
    CULPABLE,
    /** Not the person's (niet-verwijtbaar). */
    NOT_CULPABLE,
    /** Not settled yet (voorlopig verwijtbaar). */
    PROVISIONALLY_CULPABLE
}
