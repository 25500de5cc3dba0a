package io.github.termijn.examples.spark;

import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What came of some partitions: the tables, and what was read and refused. No dossier is in it.
 *
 * @param tables the tables of all persons that were assessed
 * @param blocks what was read, by the block of the file in which it stands
 */
record RunResult(CohortTables tables, TreeMap<Block, BlockCount> blocks) implements Serializable {

    /**
     * A part of a file that one task reads.
     *
     * @param file the file
     * @param start where in the file the block begins, in bytes
     */
    record Block(String file, long start) implements Serializable, Comparable<Block> {

        private static final Comparator<Block> ORDER =
                Comparator.comparing(Block::file).thenComparing(Block::start);

        @Override
        public int compareTo(Block other) {
            return ORDER.compare(this, other);
        }
    }

    /** Returns what comes of no partition at all. */
    static RunResult empty() {
        return new RunResult(Stream.<AssessedPerson>empty().collect(CohortTables.collector()), new TreeMap<>());
    }

    /** Returns what came of both. Their blocks are different: no block is in two partitions. */
    RunResult plus(RunResult other) {
        TreeMap<Block, BlockCount> all = new TreeMap<>(blocks);
        all.putAll(other.blocks);
        return new RunResult(tables.plus(other.tables), all);
    }

    long assessed() {
        return sum(BlockCount::assessed);
    }

    long refused() {
        return sum(BlockCount::refused);
    }

    /** Returns the refusals whose reason was kept, each with its file and the number of its line or row there, from 1. */
    List<String> refusals() {
        List<String> all = new ArrayList<>();
        Map<String, Long> rowsSoFar = new HashMap<>();
        blocks.forEach((block, count) -> {
            long before = rowsSoFar.merge(block.file(), count.rows(), Long::sum) - count.rows();
            count.refusals()
                    .forEach(refusal ->
                            all.add(block.file() + ":" + (before + refusal.row()) + ": " + refusal.reason()));
        });
        return all;
    }

    private long sum(ToLongFunction<BlockCount> number) {
        return blocks.values().stream().mapToLong(number).sum();
    }
}
