package io.github.termijn.dossier;

/** What happened in somebody's life that the act knows (soort omstandigheid). */
public enum CircumstanceKind {
    /** Illness (ziekte). */
    ILLNESS(Ground.ILLNESS),
    /** A death; its first day is the day of death (overlijden). */
    BEREAVEMENT(Ground.BEREAVEMENT),
    /** A birth; its first day is the day of birth (bevalling). */
    CHILDBIRTH(Ground.CHILDBIRTH),
    /** Stay in an asylum centre (verblijf in een azc). */
    ASYLUM_CENTRE(Ground.ASYLUM_CENTRE),
    /** Interruption of the duty: not registered, a temporary purpose, an interrupted post (onderbreking). */
    INTERRUPTION(Ground.INTERRUPTION),
    /** Enrolment in an exempting Dutch education (inschrijving bij een opleiding). */
    EDUCATION(Ground.EDUCATION),
    /** Special individual circumstances (bijzondere individuele omstandigheden). */
    SPECIAL_CIRCUMSTANCES(Ground.SPECIAL_CIRCUMSTANCES);

    private final Ground ground;

    CircumstanceKind(Ground ground) {
        this.ground = ground;
    }

    /**
     * Returns the ground of extension that the circumstance can support.
     *
     * @return the ground
     */
    public Ground ground() {
        return ground;
    }
}
