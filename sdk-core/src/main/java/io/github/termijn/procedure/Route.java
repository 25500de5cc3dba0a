package io.github.termijn.procedure;

/** What the grounds against a decision are for on the as-of day (waarvoor de gronden zijn). */
public enum Route {
    /** To object: the last day has not passed (bezwaar). */
    OBJECTION,
    /** To appeal against what was decided on the objection (beroep). */
    APPEAL,
    /** To appeal against the judgment (hoger beroep). */
    HIGHER_APPEAL,
    /** To complete an objection or appeal that is pending (aanvullen). */
    PENDING,
    /** To ask for a review: every last day has passed, or the decision is final (herziening vragen). */
    REVIEW,
    /** For nothing: the decision was annulled (vervallen). */
    NONE
}
