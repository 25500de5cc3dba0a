package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.FlowTable;
import io.github.termijn.cohort.WhatIfTable;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything that is counted of a part of a population; the counts of parts add up.
 *
 * @param tables the tables of the day
 * @param whatIfs a table for each amendment, in the order of the question
 * @param flow what happened by the later day; of nobody if that is not asked
 */
public record Counts(CohortTables tables, List<WhatIfTable> whatIfs, FlowTable flow) implements Serializable {

    /** Copies the list. */
    public Counts {
        whatIfs = List.copyOf(whatIfs);
    }

    /**
     * Adds the counts of other persons.
     *
     * @param other the other counts, of the same question
     * @return the sum
     */
    public Counts plus(Counts other) {
        return new Counts(
                tables.plus(other.tables),
                IntStream.range(0, whatIfs.size())
                        .mapToObj(i -> whatIfs.get(i).plus(other.whatIfs.get(i)))
                        .toList(),
                flow.plus(other.flow));
    }
}
