package io.github.termijn.benchmarks;

import io.github.termijn.json.AssessmentBatch;
import io.github.termijn.json.jackson2.TermijnJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Threads;

/** How many typical dossiers a batch assesses in a second, from NDJSON to NDJSON. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BatchBenchmark extends TimedLong {

    private static final int LINES = 100;

    private byte[] lines;
    private AssessmentBatch batch;

    /** Writes the lines. */
    @Setup
    public void write() {
        String line = TermijnJson.write(Sample.TYPICAL.dossier()) + "\n";
        lines = line.repeat(LINES).getBytes(StandardCharsets.UTF_8);
        batch = TermijnJson.batch(Sample.TYPICAL::assess);
    }

    /** On one thread. */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(LINES)
    public long oneThread() throws IOException {
        return run();
    }

    /** On two threads, each with lines of its own. */
    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(LINES)
    public long twoThreads() throws IOException {
        return run();
    }

    private long run() throws IOException {
        long assessed = batch.run(new ByteArrayInputStream(lines), OutputStream.nullOutputStream())
                .assessed();
        if (assessed != LINES) {
            throw new IllegalStateException("Assessed " + assessed);
        }
        return assessed;
    }
}
