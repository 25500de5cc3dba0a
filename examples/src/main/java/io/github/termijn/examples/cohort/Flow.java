package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.FlowTable;
import java.time.LocalDate;

/**
 * What happened to a population between two days.
 *
 * @param from the earlier day
 * @param through the later day
 * @param table what happened
 */
public record Flow(LocalDate from, LocalDate through, FlowTable table) {}
