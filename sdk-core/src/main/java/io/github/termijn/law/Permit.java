package io.github.termijn.law;

/** The kind of residence permit that decides on loan, forgiveness and fine (verblijfsgroep). */
public enum Permit {
    /** Asylum status holder, derived asylum permits included (asielmigrant). */
    ASYLUM,
    /** Family member of a status holder on a regular permit (gezinslid van een statushouder). */
    FAMILY_OF_STATUS_HOLDER,
    /** Other family migrant (gezinsmigrant). */
    FAMILY,
    /** Everybody else (overige). */
    OTHER
}
