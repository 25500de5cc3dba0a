package io.github.termijn.cohort;

import io.github.termijn.law.Permit;

/**
 * The groups of the report (type migrant). It takes family and other migrants together in tables 2 and 4; here they stay
 * apart and can be added up.
 */
public enum MigrantGroup {
    /** Asylum status holders (asielmigranten). */
    ASYLUM,
    /** Family migrants (gezinsmigranten). */
    FAMILY,
    /** Everybody else (overige migranten). */
    OTHER;

    /**
     * Returns the group of a permit.
     *
     * <p>The report groups by the permit on which somebody stays. It has no row for a family member of a status holder; as
     * that person has a regular permit, and an asylum permit derived from another's is an asylum permit, this library
     * counts it as family. A reading.
     *
     * @param permit the permit
     * @return its group
     */
    public static MigrantGroup of(Permit permit) {
        return switch (permit) {
            case ASYLUM -> ASYLUM;
            case FAMILY_OF_STATUS_HOLDER, FAMILY -> FAMILY;
            case OTHER -> OTHER;
        };
    }
}
