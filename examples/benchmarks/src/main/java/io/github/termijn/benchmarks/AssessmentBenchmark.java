package io.github.termijn.benchmarks;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.text.Language;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A full assessment, and what its text adds. */
public class AssessmentBenchmark extends TimedLong {

    /** Which dossier. */
    @Param
    public Sample sample;

    private Dossier dossier;

    /** Reads the dossier. */
    @Setup
    public void read() {
        dossier = sample.dossier();
    }

    /** The assessment with all its findings. */
    @Benchmark
    public Assessment assess() {
        return sample.assess(dossier);
    }

    /** The assessment with its findings as Dutch sentences. */
    @Benchmark
    public List<String> assessAndExplain() {
        return sample.assess(dossier).explain(Language.NL);
    }
}
