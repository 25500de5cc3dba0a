/**
 * The tables of a population, computed on Apache Spark: the same assessment as on one machine, inside the executors.
 *
 * <p>{@link io.github.termijn.examples.spark.DossierSource} and {@link io.github.termijn.examples.spark.RegisterSource} give what was
 * read, one person at a time. {@link io.github.termijn.examples.spark.PartitionAssessment} counts it where it was read: one {@link
 * io.github.termijn.examples.spark.RunResult} for each partition, however many persons are in it, and the driver adds these up.
 */
package io.github.termijn.examples.spark;
