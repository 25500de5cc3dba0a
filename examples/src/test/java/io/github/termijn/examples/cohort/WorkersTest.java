package io.github.termijn.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Workers")
class WorkersTest {

    @DisplayName("give every result once, in the order of the elements")
    @ParameterizedTest(name = "{0} elements on {1} threads")
    @CsvSource({"0, 1", "1, 2", "49, 2", "50, 2", "51, 3", "1000, 4"})
    void order(int elements, int threads) {
        List<Integer> results = new ArrayList<>();
        new Workers(threads).forEach(IntStream.range(0, elements).iterator(), element -> element * 2, results::add);

        assertThat(results)
                .isEqualTo(IntStream.range(0, elements).map(i -> i * 2).boxed().toList());
    }

    @Test
    @DisplayName("take no more elements than they can do soon: the rest stays where it is")
    void fewInMemory() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        new Workers(2)
                .forEach(
                        IntStream.range(0, 10_000)
                                .peek(i -> taken.incrementAndGet())
                                .iterator(),
                        element -> element,
                        result -> most.accumulateAndGet(taken.get() - done.getAndIncrement(), Math::max));

        assertThat(done).hasValue(10_000);
        assertThat(most.get()).as("five chunks of fifty, and one looked ahead").isLessThanOrEqualTo(5 * 50 + 1);
    }

    @Test
    @DisplayName("end with the defect of the work")
    void defect() {
        Workers workers = new Workers(2);

        assertThatThrownBy(() -> workers.forEach(
                        List.of(1).iterator(),
                        element -> {
                            throw new UnsupportedOperationException("defect");
                        },
                        result -> {}))
                .hasRootCauseInstanceOf(UnsupportedOperationException.class);
    }
}
