package io.github.termijn.cohort;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A tally while it is counted. */
final class Counter<E, K extends Serializable> {

    private final Function<? super E, Stream<K>> cells;
    private final Map<K, Long> counts = new HashMap<>();

    Counter(Function<? super E, Stream<K>> cells) {
        this.cells = cells;
    }

    /** Counts what an element stands for. */
    void add(E element) {
        cells.apply(element).forEach(cell -> counts.merge(cell, 1L, Long::sum));
    }

    /** Counts what another has counted too. */
    void addAll(Counter<E, K> other) {
        other.counts.forEach((cell, count) -> counts.merge(cell, count, Long::sum));
    }

    Tally<K> tally() {
        return new Tally<>(counts);
    }
}
