package io.github.termijn.benchmarks;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.loan.Forgiveness;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** One question about a dossier. */
public class QuestionBenchmark extends TimedLong {

    /** Which dossier. */
    @Param
    public Sample sample;

    private Dossier dossier;

    /** Reads the dossier. */
    @Setup
    public void read() {
        dossier = sample.dossier();
    }

    /** Until when, and what it costs. */
    @Benchmark
    public List<AssessedTerm> terms() {
        return Wi2013.standard().terms(dossier, sample.asOf());
    }

    /** What the overruns cost. */
    @Benchmark
    public List<FineOutcome> fines() {
        return Wi2013.standard().fines(dossier, sample.asOf());
    }

    /** What is forgiven of the loan. */
    @Benchmark
    public Optional<Forgiveness> forgiveness() {
        return Wi2013.standard().forgiveness(dossier, sample.asOf());
    }

    /** Which exemptions could be had. */
    @Benchmark
    public Optional<Exemptions> exemptions() {
        return Wi2013.standard().exemptions(dossier, sample.asOf());
    }
}
