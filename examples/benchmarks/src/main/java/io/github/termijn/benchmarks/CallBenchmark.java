package io.github.termijn.benchmarks;

import io.github.termijn.json.JsonStyle;
import io.github.termijn.json.jackson2.TermijnJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/** What a call of a warm web service does, call by call: how long the slowest in a hundred or a thousand takes. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark extends TimedLong {

    /** Which dossier. */
    @Param
    public Sample sample;

    /** Reads the dossier, assesses it, and writes the assessment in the compact form. */
    @Benchmark
    public String call() {
        return TermijnJson.write(sample.assess(sample.dossier()), JsonStyle.COMPACT);
    }
}
