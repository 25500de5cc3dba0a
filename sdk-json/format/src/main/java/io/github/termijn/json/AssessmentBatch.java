package io.github.termijn.json;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Assesses dossiers from a stream with one JSON object on each line (NDJSON), and writes a record per line (reeks).
 *
 * <p>One line is in memory at a time. A record is {@code {"line": 1, "assessment": {…}}} or, for a dossier that was
 * refused, {@code {"line": 2, "problems": [{"pointer": …, "code": …, "expected": …}]}}; then the rest goes on. The last
 * record is {@code {"summary": {"lines": 2, "assessed": 1, "refused": 1}}}: without it the output is not complete. Lines
 * are counted from 1. Blank ones have a number, but no record.
 *
 * <p>Immutable; as safe to share between threads as the function it was made with. Example: {@code
 * TermijnJson.batch(dossier -> Wi2013.standard().assess(dossier, LocalDate.of(2020, 1, 1))).run(in, out)}.
 */
public final class AssessmentBatch {

    private final JsonCodec codec;
    private final Function<? super Dossier, Assessment> assess;
    private final JsonStyle style;

    AssessmentBatch(JsonCodec codec, Function<? super Dossier, Assessment> assess, JsonStyle style) {
        this.codec = codec;
        this.assess = assess;
        this.style = style;
    }

    /**
     * Returns a batch that writes in another style.
     *
     * @param other how assessments and problems are written
     * @return the batch
     */
    public AssessmentBatch in(JsonStyle other) {
        return new AssessmentBatch(codec, assess, Objects.requireNonNull(other, "other"));
    }

    /**
     * Assesses all lines. Each record is written as soon as it is there. The streams are not closed; the output is flushed
     * at the end.
     *
     * @param in lines in UTF-8, each a dossier of at most {@link JsonLimits#DOCUMENT} bytes
     * @param out where the records go, in UTF-8; give it a buffer of its own
     * @return how many lines there were
     * @throws IOException if the input cannot be read or the output not written
     */
    public Counts run(InputStream in, OutputStream out) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Counts counts = run(in, record -> out.write(record.getBytes(StandardCharsets.UTF_8)));
        out.flush();
        return counts;
    }

    /**
     * Assesses all lines, as {@link #run(InputStream, OutputStream)}, for an output of characters.
     *
     * @param in lines in UTF-8, each a dossier of at most {@link JsonLimits#DOCUMENT} bytes
     * @param out where the records go, each in one piece with its line feed
     * @return how many lines there were
     * @throws IOException if the input cannot be read or the output not written
     */
    public Counts run(InputStream in, Writer out) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Counts counts = run(in, (Output) out::write);
        out.flush();
        return counts;
    }

    private Counts run(InputStream in, Output out) throws IOException {
        Counts counts = new Counts(0, 0, 0);
        LineReader lines = new LineReader(in);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            long number = lines.number();
            String record;
            try {
                record = assessed(number, line.get());
                counts = counts.plusAssessed();
            } catch (RefusedInputException refused) {
                record = record(
                        number,
                        "problems",
                        refused.problems().stream()
                                .map(problem -> problem.onLine(number))
                                .toList());
                counts = counts.plusRefused();
            }
            out.write(record);
        }
        out.write(codec.write(Map.of("summary", counts), style) + "\n");
        return counts;
    }

    private String assessed(long number, byte[] line) {
        Dossier dossier = EachRecord.read(() -> codec.readDossier(line));
        return EachRecord.assess(() -> record(number, "assessment", Objects.requireNonNull(assess.apply(dossier))));
    }

    private String record(long number, String name, Object value) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("line", number);
        record.put(name, value);
        return codec.write(record, style) + "\n";
    }

    private interface Output {
        void write(String record) throws IOException;
    }

    /**
     * How many lines there were (aantallen).
     *
     * @param lines all that were not blank
     * @param assessed those with an assessment
     * @param refused those with problems
     */
    public record Counts(long lines, long assessed, long refused) {

        private Counts plusAssessed() {
            return new Counts(lines + 1, assessed + 1, refused);
        }

        private Counts plusRefused() {
            return new Counts(lines + 1, assessed, refused + 1);
        }
    }
}
