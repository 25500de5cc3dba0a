package io.github.termijn.dossier;

/** On what ground somebody is exempted (soort ontheffing). */
public enum ExemptionKind {
    /** Demonstrated effort (aantoonbaar geleverde inspanningen). */
    AGI,
    /** Medical (medische ontheffing). */
    MEDICAL,
    /** Sufficiently integrated (aantoonbaar voldoende ingeburgerd). */
    AVI
}
