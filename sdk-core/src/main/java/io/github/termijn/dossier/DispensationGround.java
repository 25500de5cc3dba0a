package io.github.termijn.dossier;

/** Why somebody need not do one or all parts (vrijstellingsgrond). */
public enum DispensationGround {
    /** Work, for ONA (vrijstelling wegens werk). */
    WORK,
    /** A diploma, certificate or statement (diploma of certificaat). */
    DIPLOMA,
    /** Nationality of the EU, EEA or Switzerland, or family of such a national (nationaliteit). */
    NATIONALITY,
    /** Eight years' residence in the school-age years (verblijf in de leerplichtige leeftijd). */
    RESIDENCE,
    /** School or qualification duty, or an exempting education right after it (onderwijs). */
    EDUCATION,
    /** A treaty (verdrag). */
    TREATY,
    /** Another ground. */
    OTHER
}
