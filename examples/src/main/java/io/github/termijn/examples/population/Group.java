package io.github.termijn.examples.population;

import io.github.termijn.law.Permit;

/** The two rows of the report's tables. */
enum Group {
    /** Asylum migrants. */
    ASYLUM,
    /** Family migrants and others. */
    FAMILY_AND_OTHER;

    static Group of(Permit permit) {
        return permit == Permit.ASYLUM ? ASYLUM : FAMILY_AND_OTHER;
    }
}
