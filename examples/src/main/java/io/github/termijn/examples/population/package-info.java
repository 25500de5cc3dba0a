/**
 * A population that does not exist: fictional persons, drawn from a seed, whose totals are those that the report publishes
 * about the cohorts of 2013 to 2016 (reference day 14 November 2022).
 *
 * <p>The generator writes what an administration writes down: days, attempts, courses, decisions and amounts. It never
 * writes a status: that is for the library to find. What was meant stands beside each person ({@link
 * io.github.termijn.examples.population.Intent}), so that a test can compare the two. Totals stand in {@link
 * io.github.termijn.examples.population.PublishedMargins}, everything else in {@link
 * io.github.termijn.examples.population.Assumptions}.
 */
package io.github.termijn.examples.population;
