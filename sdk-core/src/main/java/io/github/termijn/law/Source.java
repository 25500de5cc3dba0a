package io.github.termijn.law;

import java.util.Optional;

/** A text that a rule can cite (bron), with its short name and, for regulations, its number in the national database. */
public enum Source {
    /** Wet inburgering: the act. */
    WI("Wet inburgering", "Wi", "BWBR0020611"),
    /** Besluit inburgering: the decree. */
    BI("Besluit inburgering", "Bi", "BWBR0020674"),
    /** Regeling inburgering: the ministerial regulation. */
    RI("Regeling inburgering", "Ri", "BWBR0020657"),
    /** Wet inburgering 2021: the act that replaced it, with the transitional law. */
    WI_2021("Wet inburgering 2021", "Wi2021", "BWBR0044770"),
    /** Besluit inburgering 2021: the decree under it, with the transitional law. */
    BI_2021("Besluit inburgering 2021", "Bi2021", "BWBR0045555"),
    /** Algemene wet bestuursrecht: general administrative law. */
    AWB("Algemene wet bestuursrecht", "Awb", "BWBR0005537"),
    /** Algemene termijnenwet: the act on the counting of periods. */
    ATW("Algemene termijnenwet", "Atw", "BWBR0002448"),
    /** Beleidsregel verlenging inburgeringstermijnen bij geen verwijt: policy rule on extensions. */
    EXTENSION_POLICY("Beleidsregel verlenging inburgeringstermijnen bij geen verwijt", "Beleidsregel", "BWBR0041898"),
    /** Beleidsregel boetevaststelling inburgering: policy rule on fines. */
    FINE_POLICY("Beleidsregel boetevaststelling inburgering", "Beleidsregel", "BWBR0040729"),
    /** Staatsblad: the gazette of acts and decrees. */
    STB("Staatsblad", "Stb.", null),
    /** Staatscourant: the gazette of regulations and policy rules. */
    STCRT("Staatscourant", "Stcrt.", null),
    /** A judgment, cited by its ECLI or case number. */
    JUDGMENT("Rechtspraak", "", null),
    /** A public page of DUO or of the government. */
    OFFICIAL_PAGE("Pagina van DUO of de Rijksoverheid", "DUO-pagina", null),
    /** The public report on the cohorts 2013–2016. */
    REPORT("Nog niet ingeburgerd (Verwey-Jonker Instituut, 2023)", "Rapport", null),
    /** Trade press or another secondary text. */
    SECONDARY("Secundaire bron", "Secundair", null),
    /** This library's own reading. */
    TERMIJN("Lezing van Termijn", "Lezing", null);

    private final String title;
    private final String shortName;
    private final Optional<String> number;

    Source(String title, String shortName, @org.jspecify.annotations.Nullable String number) {
        this.title = title;
        this.shortName = shortName;
        this.number = Optional.ofNullable(number);
    }

    /**
     * Returns the full Dutch title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the short name that stands before an article.
     *
     * @return the short name, empty for a judgment, whose ECLI needs none
     */
    public String shortName() {
        return shortName;
    }

    /**
     * Returns the number in the national database of regulations (BWB).
     *
     * @return the number, empty for a source that is no consolidated regulation
     */
    public Optional<String> number() {
        return number;
    }
}
