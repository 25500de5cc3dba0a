/**
 * The report's tables over a population: dossiers from lines of JSON or from the register, counted, and printed as text, CSV,
 * JSON or a page.
 *
 * <p>{@link io.github.termijn.examples.cohort.Readings} gives the dossiers, {@link
 * io.github.termijn.examples.cohort.CohortCount} counts them, {@link io.github.termijn.examples.cohort.Sheets} lays the counts
 * out as tables, and the classes named after a format write them.
 */
package io.github.termijn.examples.cohort;
