package io.github.termijn.benchmarks;

/** The fine table: which amount for these hours and attempts? */
public class FineTableBenchmark extends Facing {

    @Override
    Contest<?> contest() {
        return new FineTableContest();
    }
}
