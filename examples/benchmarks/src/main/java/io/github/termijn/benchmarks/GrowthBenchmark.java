package io.github.termijn.benchmarks;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** How a full assessment grows with each list of a dossier, and with all of them. It is a run of its own. */
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 6, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.SECONDS)
public class GrowthBenchmark extends Timed {

    /** Which list. */
    @Param
    public FactList list;

    /** How long it is. */
    @Param({"10", "100", "1000", "10000"})
    public int facts;

    private Dossier dossier;

    /** Makes the dossier. */
    @Setup
    public void make() {
        dossier = list.dossier(facts);
    }

    /** The full assessment. */
    @Benchmark
    public Assessment assess() {
        return Wi2013.standard().assess(dossier, FactList.asOf());
    }
}
