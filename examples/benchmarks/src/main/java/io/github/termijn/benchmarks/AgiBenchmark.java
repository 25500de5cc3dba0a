package io.github.termijn.benchmarks;

/** The criteria of demonstrated effort, route A: time, hours, attempts. */
public class AgiBenchmark extends Facing {

    @Override
    Contest<?> contest() {
        return new AgiContest();
    }
}
