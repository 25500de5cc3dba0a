package io.github.termijn.law;

/** Which decisions can be reviewed after the judgments on asylum status holders (herziening). */
public enum Reviewable {
    /** None. */
    NONE,
    /** Those that are not final. */
    NOT_FINAL,
    /** All, final ones too. */
    ALL
}
