package io.github.termijn.benchmarks;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The very first assessment in a new JVM: one call in each of twenty. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark {

    private Sample sample;

    /** Reads the file, but not yet the dossier. */
    @Setup
    public void read() {
        sample = Sample.TYPICAL;
    }

    /** The example of the README. */
    @Benchmark
    public Assessment first() {
        Dossier dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(LocalDate.of(2015, 8, 11))
                .addExtensions(
                        ExtensionDecision.of(Ground.LATE_NOTIFICATION, Period.ofDays(28), LocalDate.of(2015, 9, 28)))
                .addExtensions(ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofDays(56), LocalDate.of(2016, 1, 15)))
                .build();
        return Wi2013.standard().assess(dossier, LocalDate.of(2018, 10, 1));
    }

    /** From JSON to JSON, the typical dossier. */
    @Benchmark
    public String firstJson() {
        return TermijnJson.write(sample.assess(sample.dossier()));
    }
}
