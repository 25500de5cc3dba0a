package io.github.termijn.benchmarks;

import io.github.termijn.json.jackson2.TermijnJson;
import java.io.IOException;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From JSON to JSON, beside Jackson without this library on the same two documents.
 *
 * <p>Plain Jackson binds the dossier to records with {@code java.time} and checks nothing; it writes the assessment from
 * maps and lists that were there before.
 */
public class JsonBenchmark extends TimedLong {

    /** Which dossier. */
    @Param
    public Sample sample;

    private Map<?, ?> assessment;

    /** Makes the document that plain Jackson writes, and sees that it writes the same. */
    @Setup
    public void write() throws IOException {
        String document = TermijnJson.write(sample.assess(sample.dossier()));
        assessment = PlainDossier.MAPPER.readValue(document, Map.class);
        if (PlainDossier.MAPPER.writeValueAsString(assessment).length() < document.length() - 100) {
            throw new IllegalStateException("Plain Jackson writes less");
        }
    }

    /** Plain Jackson reads the dossier. */
    @Benchmark
    public PlainDossier plainRead() throws IOException {
        return PlainDossier.MAPPER.readValue(sample.json(), PlainDossier.class);
    }

    /** Plain Jackson reads the dossier and writes the assessment. */
    @Benchmark
    public String plainReadWrite(Blackhole hole) throws IOException {
        hole.consume(plainRead());
        return PlainDossier.MAPPER.writeValueAsString(assessment);
    }

    /** The library reads and checks the dossier. */
    @Benchmark
    public Object read() {
        return sample.dossier();
    }

    /** The library reads and checks the dossier, assesses it, and writes the assessment. */
    @Benchmark
    public String readAssessWrite() {
        return TermijnJson.write(sample.assess(sample.dossier()));
    }
}
