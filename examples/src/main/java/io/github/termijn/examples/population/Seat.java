package io.github.termijn.examples.population;

import io.github.termijn.law.Permit;

/**
 * A place in a block, of which only permit and cohort are known.
 *
 * @param number the place in its block
 * @param permit the permit
 * @param year the year in which the duty begins
 */
record Seat(int number, Permit permit, int year) {

    Group group() {
        return Group.of(permit);
    }

    Cohorts cohorts() {
        return Cohorts.of(year);
    }
}
