package io.github.termijn.examples.spark;

import io.github.termijn.examples.cohort.Counts;
import io.github.termijn.examples.cohort.PersonCounter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What came of some partitions: what was counted, and what was read and refused. No dossier is in it.
 *
 * @param counts the counts of all persons that were assessed
 * @param blocks what was read, by the block of the file in which it stands
 */
record RunResult(Counts counts, TreeMap<Block, BlockCount> blocks) implements Serializable {

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
    static RunResult empty(SentQuestion question) {
        return new RunResult(new PersonCounter(question.question()).counts(), new TreeMap<>());
    }

    /** Returns what came of both. Their blocks are different: no block is in two partitions. */
    RunResult plus(RunResult other) {
        TreeMap<Block, BlockCount> all = new TreeMap<>(blocks);
        all.putAll(other.blocks);
        return new RunResult(counts.plus(other.counts), all);
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
            count.refusals().forEach(refusal -> {
                String place = block.file() + ":" + (before + refusal.row()) + ": ";
                all.add((refusal.isByNumber() ? place : "") + refusal.reason());
            });
        });
        return all;
    }

    private long sum(ToLongFunction<BlockCount> number) {
        return blocks.values().stream().mapToLong(number).sum();
    }
}
