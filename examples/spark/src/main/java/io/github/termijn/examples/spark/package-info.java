/**
 * The tables of a population, computed on Apache Spark: the same assessment as on one machine, inside the executors.
 *
 * <p>{@link io.github.termijn.examples.spark.PartitionAssessment} is all that runs there. It gives one {@link
 * io.github.termijn.examples.spark.RunResult} for each partition, however many persons are in it, and the driver adds these up.
 */
package io.github.termijn.examples.spark;
