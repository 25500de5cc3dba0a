package io.github.termijn.dossier;

/** What can be refused (waarvan de aanvraag is afgewezen). */
public enum RefusedThing {
    /** More time (verlenging). */
    EXTENSION,
    /** An exemption (ontheffing). */
    EXEMPTION,
    /** A dispensation (vrijstelling). */
    DISPENSATION,
    /** Forgiveness of the loan (kwijtschelding). */
    FORGIVENESS,
    /** A lower instalment by the ability to pay (lager maandbedrag). */
    LOWER_INSTALMENT
}
