package io.github.termijn.cohort;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * How often each of a few things was counted (turving).
 *
 * <p>Two tallies add up, in any order and any grouping, to the tally of all that was counted in both. A thing that was not
 * counted has no entry.
 *
 * @param <K> what is counted; it needs {@code equals}
 * @param counts how often each was counted, at least once
 */
public record Tally<K extends Serializable>(Map<K, Long> counts) implements Serializable {

    /**
     * Creates a tally from its counts.
     *
     * @param counts how often each was counted
     * @throws IllegalArgumentException if a count is not positive
     */
    public Tally {
        Objects.requireNonNull(counts, "counts");
        counts = Map.copyOf(counts);
        if (counts.values().stream().anyMatch(count -> count <= 0)) {
            throw new IllegalArgumentException("What was counted, was counted at least once");
        }
    }

    /**
     * Returns a collector that counts what goes through a stream.
     *
     * @param <K> what is counted
     * @return the collector
     */
    public static <K extends Serializable> Collector<K, ?, Tally<K>> collector() {
        return collector(Stream::of, tally -> tally);
    }

    /** Counts what each element stands for, and makes a table of it. */
    static <E, K extends Serializable, T> Collector<E, ?, T> collector(
            Function<? super E, Stream<K>> cells, Function<? super Tally<K>, T> finish) {
        return Collector.of(
                () -> new Counter<E, K>(cells),
                Counter::add,
                (counter, others) -> {
                    counter.addAll(others);
                    return counter;
                },
                counter -> finish.apply(counter.tally()));
    }

    /**
     * Returns what was counted here and there together.
     *
     * @param other the other tally
     * @return the sum
     */
    public Tally<K> plus(Tally<K> other) {
        Map<K, Long> sum = new HashMap<>(counts);
        other.counts.forEach((cell, count) -> add(sum, cell, count));
        return new Tally<>(sum);
    }

    /**
     * Returns how much was counted.
     *
     * @return the sum of all counts
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns what was counted, as far as a condition holds.
     *
     * @param condition the condition
     * @return the tally of what meets it
     */
    public Tally<K> where(Predicate<? super K> condition) {
        Objects.requireNonNull(condition, "condition");
        return regroup(cell -> Stream.of(cell).filter(condition));
    }

    /**
     * Counts by one aspect of what was counted.
     *
     * @param <T> the aspect
     * @param aspect what to count by
     * @return the tally of the aspect, with the same total
     */
    public <T extends Serializable> Tally<T> by(Function<? super K, ? extends T> aspect) {
        Objects.requireNonNull(aspect, "aspect");
        return regroup(cell -> Stream.of(aspect.apply(cell)));
    }

    private <T extends Serializable> Tally<T> regroup(Function<K, Stream<T>> cells) {
        Map<T, Long> regrouped = new HashMap<>();
        counts.forEach((cell, count) -> cells.apply(cell).forEach(other -> add(regrouped, other, count)));
        return new Tally<>(regrouped);
    }

    /**
     * Returns how often one thing was counted.
     *
     * @param thing the thing
     * @return how often; 0 if it was not
     */
    public long of(K thing) {
        Objects.requireNonNull(thing, "thing");
        return counts.getOrDefault(thing, 0L);
    }

    private static <K> void add(Map<K, Long> counts, K cell, long count) {
        counts.merge(cell, count, Long::sum);
    }
}
