package io.github.termijn.examples.cohort;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collector;

/** A collector at work: it takes elements one at a time. */
record Counting<E, T>(Consumer<E> add, Supplier<T> result) {

    static <E, T> Counting<E, T> with(Collector<E, ?, T> collector) {
        return start(collector);
    }

    private static <E, A, T> Counting<E, T> start(Collector<E, A, T> collector) {
        A container = collector.supplier().get();
        return new Counting<>(
                element -> collector.accumulator().accept(container, element),
                () -> collector.finisher().apply(container));
    }
}
