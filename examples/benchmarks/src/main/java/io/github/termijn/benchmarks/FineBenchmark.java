package io.github.termijn.benchmarks;

/** The full fine decision: hours and attempts that count, table, reduction, maximum, group. */
public class FineBenchmark extends Facing {

    @Override
    Contest<?> contest() {
        return new FineContest(FineContest.From.DOSSIER);
    }
}
