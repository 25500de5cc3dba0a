package io.github.termijn.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What came of some partitions: the tables, and what was read and refused. Of constant size for any number of persons.
 *
 * @param tables the tables of all persons that were assessed
 * @param blocks what was read, by the block of the file in which it stands
 */
record Tally(TreeMap<String, Long> tables, TreeMap<Block, BlockCount> blocks) implements Serializable {

    /**
     * A part of a file that is read in one piece.
     *
     * @param file the file
     * @param start where in the file the block begins, in bytes
     */
    record Block(String file, long start) implements Serializable, Comparable<Block> {

        private static final Comparator<Block> IN_ORDER =
                Comparator.comparing(Block::file).thenComparing(Block::start);

        @Override
        public int compareTo(Block other) {
            return IN_ORDER.compare(this, other);
        }
    }

    /** Returns what comes of no partition at all. */
    static Tally empty() {
        return new Tally(new TreeMap<>(), new TreeMap<>());
    }

    /** Returns what came of both. Their blocks are different: no block is in two partitions. */
    Tally plus(Tally other) {
        TreeMap<String, Long> sum = new TreeMap<>(tables);
        other.tables.forEach((group, count) -> sum.merge(group, count, Long::sum));
        TreeMap<Block, BlockCount> all = new TreeMap<>(blocks);
        all.putAll(other.blocks);
        return new Tally(sum, all);
    }

    long assessed() {
        return sum(BlockCount::assessedRows);
    }

    long refused() {
        return sum(BlockCount::refusedRows);
    }

    /** Returns the refusals that were kept, each with its file and the number of its line or row there, from 1. */
    List<String> refusals() {
        List<String> all = new ArrayList<>();
        Map<String, Long> before = new HashMap<>();
        blocks.forEach((block, count) -> {
            long rowsBefore = before.merge(block.file(), count.rows(), Long::sum) - count.rows();
            count.refusals().stream()
                    .map(refusal -> block.file() + ":" + (rowsBefore + refusal.row()) + ": " + refusal.reason())
                    .forEach(all::add);
        });
        return all;
    }

    private long sum(ToLongFunction<BlockCount> number) {
        return blocks.values().stream().mapToLong(number).sum();
    }
}
