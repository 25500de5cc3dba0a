package io.github.termijn.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One decision as one engine takes it.
 *
 * @param decide from the facts to what the engine gives, reasons included: this is measured
 * @param result what was decided, to compare: this is not measured
 * @param <C> the facts
 * @param <O> what the engine gives
 */
record Decision<C, O>(Function<C, O> decide, Function<O, Object> result) {

    /** How many cases are compared, and then decided in turn. A power of two. */
    static final int CASES = 256;

    private static final long SEED = 20131;

    static <C> List<C> cases(Function<Random, C> facts) {
        Random random = new Random(SEED);
        return Stream.generate(() -> facts.apply(random)).limit(CASES).toList();
    }

    Object resultOf(C facts) {
        return result.apply(decide.apply(facts));
    }

    /** Refuses to go on if this engine decides one case otherwise than another does. */
    void mustAgreeWith(Decision<C, ?> other, List<C> cases) {
        for (C facts : cases) {
            Object one = resultOf(facts);
            Object two = other.resultOf(facts);
            if (!one.equals(two)) {
                throw new IllegalStateException(facts + ": " + one + ", but " + two);
            }
        }
    }
}
