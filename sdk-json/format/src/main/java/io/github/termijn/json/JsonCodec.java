package io.github.termijn.json;

import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.LawBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads and writes whole documents with a JSON library (uitwisseling).
 *
 * <p>For adapters to a library, each of which has a {@code TermijnJson} with these methods. Safe to use from many threads.
 */
public final class JsonCodec {

    private static final InputText DOSSIERS = new InputText(JsonLimits.DOCUMENT);
    private static final InputText ASSESSMENTS = new InputText(JsonLimits.ASSESSMENT);

    private final JsonLibrary library;

    /**
     * Creates a codec.
     *
     * @param library the library that reads and writes the tokens
     */
    public JsonCodec(JsonLibrary library) {
        this.library = Objects.requireNonNull(library, "library");
    }

    /**
     * Reads a dossier.
     *
     * @param json the text of one JSON object
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     */
    public Dossier readDossier(String json) {
        Objects.requireNonNull(json, "json");
        return read(DOSSIERS.of(json), Dossier.class);
    }

    /**
     * Reads a dossier.
     *
     * @param json one JSON object in UTF-8
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     */
    public Dossier readDossier(byte[] json) {
        Objects.requireNonNull(json, "json");
        return read(DOSSIERS.of(json), Dossier.class);
    }

    /**
     * Reads a dossier, to the end of the stream. The stream is not closed.
     *
     * @param json one JSON object in UTF-8
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     * @throws IOException if the stream cannot be read
     */
    public Dossier readDossier(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(DOSSIERS.of(json), Dossier.class);
    }

    /**
     * Reads a dossier, to the end of the text. The reader is not closed.
     *
     * @param json the text of one JSON object
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     * @throws IOException if the text cannot be read
     */
    public Dossier readDossier(Reader json) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(DOSSIERS.of(json), Dossier.class);
    }

    /**
     * Reads an assessment in the full form.
     *
     * @param json the text of one JSON object
     * @return the assessment, equal to the one that was written
     * @throws RefusedInputException if it is not an assessment in the full form, or contradicts itself
     */
    public Assessment readAssessment(String json) {
        Objects.requireNonNull(json, "json");
        return read(ASSESSMENTS.of(json), Assessment.class);
    }

    /**
     * Reads an assessment in the full form.
     *
     * @param json one JSON object in UTF-8
     * @return the assessment, equal to the one that was written
     * @throws RefusedInputException if it is not an assessment in the full form, or contradicts itself
     */
    public Assessment readAssessment(byte[] json) {
        Objects.requireNonNull(json, "json");
        return read(ASSESSMENTS.of(json), Assessment.class);
    }

    /**
     * Reads an assessment in the full form, to the end of the stream. The stream is not closed.
     *
     * @param json one JSON object in UTF-8
     * @return the assessment, equal to the one that was written
     * @throws RefusedInputException if it is not an assessment in the full form, or contradicts itself
     * @throws IOException if the stream cannot be read
     */
    public Assessment readAssessment(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(ASSESSMENTS.of(json), Assessment.class);
    }

    /**
     * Reads an assessment in the full form, to the end of the text. The reader is not closed.
     *
     * @param json the text of one JSON object
     * @return the assessment, equal to the one that was written
     * @throws RefusedInputException if it is not an assessment in the full form, or contradicts itself
     * @throws IOException if the text cannot be read
     */
    public Assessment readAssessment(Reader json) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(ASSESSMENTS.of(json), Assessment.class);
    }

    /**
     * Reads a law book.
     *
     * <p>Each property is a parameter, by its name, with a list of what it is from day to day: {@code {"pvtFine": [{"from":
     * "2020-01-01", "value": 500}]}}. A first step without a day holds always; before that of a first step with one the parameter
     * is as the law is. What is not named is as the law is. An unknown name, and a value that a parameter cannot have, are refused.
     *
     * @param json the text of one JSON object
     * @return the law book
     * @throws RefusedInputException if it amends what the law does not have, or to what it cannot be
     */
    public LawBook readLawBook(String json) {
        Objects.requireNonNull(json, "json");
        return read(DOSSIERS.of(json), LawBook.class);
    }

    /**
     * Reads a law book.
     *
     * @param json one JSON object in UTF-8
     * @return the law book
     * @throws RefusedInputException if it amends what the law does not have, or to what it cannot be
     */
    public LawBook readLawBook(byte[] json) {
        Objects.requireNonNull(json, "json");
        return read(DOSSIERS.of(json), LawBook.class);
    }

    /**
     * Reads a law book, to the end of the stream. The stream is not closed.
     *
     * @param json one JSON object in UTF-8
     * @return the law book
     * @throws RefusedInputException if it amends what the law does not have, or to what it cannot be
     * @throws IOException if the stream cannot be read
     */
    public LawBook readLawBook(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(DOSSIERS.of(json), LawBook.class);
    }

    /**
     * Reads a law book, to the end of the text. The reader is not closed.
     *
     * @param json the text of one JSON object
     * @return the law book
     * @throws RefusedInputException if it amends what the law does not have, or to what it cannot be
     * @throws IOException if the text cannot be read
     */
    public LawBook readLawBook(Reader json) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(DOSSIERS.of(json), LawBook.class);
    }

    /**
     * Returns the dossiers of a stream, one on each line, as they are asked for. Blank lines are left out.
     *
     * @param in lines in UTF-8; it is not closed
     * @return the lines in order, to be used by one thread; where the stream cannot be read, it throws {@link
     *     UncheckedIOException}
     */
    public Stream<DossierLine> lines(InputStream in) {
        return DossierLine.in(Objects.requireNonNull(in, "in"), this);
    }

    /**
     * Returns a batch that assesses a dossier on each line, in the full style.
     *
     * @param assess makes the assessment of a dossier; where it throws, be it an error, the line becomes a problem {@link
     *     InputCode#NOT_ASSESSED}
     * @return the batch
     */
    public AssessmentBatch batch(Function<? super Dossier, Assessment> assess) {
        return new AssessmentBatch(this, Objects.requireNonNull(assess, "assess"), JsonStyle.FULL);
    }

    /**
     * Writes a dossier in the form in which it is read.
     *
     * @param dossier the dossier
     * @return one JSON object
     */
    public String write(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return write((Object) dossier, JsonStyle.FULL);
    }

    /**
     * Writes an assessment in a style.
     *
     * @param assessment the assessment
     * @param style how it is written
     * @return one JSON object
     */
    public String write(Assessment assessment, JsonStyle style) {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(assessment, "assessment");
        return write((Object) assessment, style);
    }

    /**
     * Writes a comparison in a style.
     *
     * @param comparison the comparison
     * @param style how it is written
     * @return one JSON object
     */
    public String write(Comparison comparison, JsonStyle style) {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(comparison, "comparison");
        return write((Object) comparison, style);
    }

    /**
     * Writes questions in a style.
     *
     * @param questions the questions
     * @param style how they are written
     * @return one JSON object
     */
    public String write(Questions questions, JsonStyle style) {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(questions, "questions");
        return write((Object) questions, style);
    }

    /**
     * Writes what a law book amends, in the form in which it is read.
     *
     * @param law the law book
     * @return one JSON object; {@code {}} for the standard law
     * @throws IllegalArgumentException if a parameter has no value on a day on which it has one in the law
     */
    public String write(LawBook law) {
        Objects.requireNonNull(law, "law");
        return write((Object) law, JsonStyle.FULL);
    }

    /** Writes a value of the format, or names and values of it. */
    String write(Object value, JsonStyle style) {
        return library.write(out -> TermijnFormat.write(value, out, style));
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return FormReading.document(library.reader(json), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can be read
        }
    }
}
