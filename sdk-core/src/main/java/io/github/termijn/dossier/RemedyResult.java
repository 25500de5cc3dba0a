package io.github.termijn.dossier;

/** What was decided on an objection or appeal (uitkomst van bezwaar of beroep). */
public enum RemedyResult {
    /** The decision stands (ongegrond). */
    REJECTED,
    /** It was not looked at, for it came too late or lacked something (niet-ontvankelijk). */
    INADMISSIBLE,
    /** Who filed it took it back (ingetrokken). */
    WITHDRAWN,
    /** The amount became lower (verlaagd). */
    LOWERED,
    /** The decision was taken away, as if it never was (herroepen of vernietigd). */
    ANNULLED
}
