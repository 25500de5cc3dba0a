package io.github.termijn.benchmarks;

/** The fine from counted facts: table, reduction, maximum, group. */
public class CountedFineBenchmark extends Facing {

    @Override
    Contest<?> contest() {
        return new FineContest(FineContest.From.COUNTED_FACTS);
    }
}
