package io.github.termijn.dossier;

import io.github.termijn.law.Rule;

/** Why a term is extended (verlengingsgrond). */
public enum Ground {
    /** Illness of oneself, the partner or a relative in the first degree (ziekte). */
    ILLNESS(Rule.EXT_1),
    /** Death of the partner or a relative in the first degree (overlijden). */
    BEREAVEMENT(Rule.EXT_2),
    /** Childbirth (bevalling). */
    CHILDBIRTH(Rule.EXT_3),
    /** Stay in an asylum centre after becoming obliged (verblijf in een azc). */
    ASYLUM_CENTRE(Rule.EXT_4),
    /** Interruption of residence or stay abroad (onderbreking, verblijf in het buitenland). */
    INTERRUPTION(Rule.TRM_6),
    /** Literacy course (alfabetisering). */
    LITERACY(Rule.EXT_6),
    /** Demonstrated effort (aantoonbare inspanning). */
    EFFORT(Rule.EXT_7),
    /** Enrolled in an exempting Dutch education (Nederlandse opleiding). */
    EDUCATION(Rule.EXT_8),
    /** Special individual circumstances (bijzondere individuele omstandigheden). */
    SPECIAL_CIRCUMSTANCES(Rule.EXT_9),
    /** Corona, ex officio (corona). */
    CORONA(Rule.EXT_10),
    /** Decision of the minister that the overrun is not culpable (beslissing van de minister). */
    MINISTER_DECISION(Rule.EXT_11),
    /** Late letter about the duty (late kennisgeving). */
    LATE_NOTIFICATION(Rule.EXT_12);

    private final Rule rule;

    Ground(Rule rule) {
        this.rule = rule;
    }

    /**
     * Returns the rule of the ground.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }
}
