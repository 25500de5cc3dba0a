package io.github.termijn.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Assessment;
import io.github.termijn.compare.Comparison;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Reads dossiers from JSON and writes dossiers and assessments as JSON (uitwisseling). The formats are those of {@link
 * TermijnModule}.
 *
 * <p>Reading is strict: nothing is converted, corrected, dropped or ignored. What is not known is left out; a null is
 * refused. How large an input may be is in {@link JsonLimits}. What is refused is told by a {@link RefusedInputException}
 * with every problem, without any value of the person.
 *
 * <p>Safe to use from many threads. For many dossiers in one stream see {@link AssessmentBatch}.
 *
 * <p>Example: {@code TermijnJson.readDossier("{\"permit\": \"ASYLUM\", \"obligedFrom\": \"2015-04-13\"}")}.
 */
public final class TermijnJson {

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(JsonLimits.OF_JACKSON)
                    .build())
            .addModule(new TermijnModule())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    // Made once: making one looks up the serializer of its type.
    private static final ObjectWriter DOSSIER = MAPPER.writerFor(Dossier.class);
    private static final ObjectWriter ASSESSMENT = MAPPER.writerFor(Assessment.class);
    private static final ObjectWriter COMPARISON = MAPPER.writerFor(Comparison.class);

    private TermijnJson() {}

    /**
     * Reads a dossier.
     *
     * @param json the text of one JSON object
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     */
    public static Dossier readDossier(String json) {
        Objects.requireNonNull(json, "json");
        return read(InputText.of(json));
    }

    /**
     * Reads a dossier.
     *
     * @param json one JSON object in UTF-8
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     */
    public static Dossier readDossier(byte[] json) {
        Objects.requireNonNull(json, "json");
        return read(InputText.of(json));
    }

    /**
     * Reads a dossier, to the end of the stream. The stream is not closed.
     *
     * @param json one JSON object in UTF-8
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     * @throws IOException if the stream cannot be read
     */
    public static Dossier readDossier(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(InputText.of(json));
    }

    /**
     * Reads a dossier, to the end of the text. The reader is not closed.
     *
     * @param json the text of one JSON object
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     * @throws IOException if the text cannot be read
     */
    public static Dossier readDossier(Reader json) throws IOException {
        Objects.requireNonNull(json, "json");
        return read(InputText.of(json));
    }

    /**
     * Writes a dossier in the form in which it is read.
     *
     * @param dossier the dossier
     * @return one JSON object
     */
    public static String write(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return write(DOSSIER, dossier);
    }

    /**
     * Writes an assessment. It is for output only and cannot be read back.
     *
     * <p>Each outcome has its {@code findings}, {@code openPoints} and {@code authority}. The findings of the assessment
     * as a whole are its {@code generalFindings}; the others stand with their subjects.
     *
     * @param assessment the assessment
     * @return one JSON object
     */
    public static String write(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return write(ASSESSMENT, assessment);
    }

    /**
     * Writes an assessment with its explanation (uitleg): as {@link #write(Assessment)}, and each finding has its sentence
     * as {@code text}.
     *
     * @param assessment the assessment
     * @param language Dutch or English
     * @return one JSON object
     */
    public static String write(Assessment assessment, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(language, "language");
        return write(ASSESSMENT.withAttribute(Language.class, language), assessment);
    }

    /**
     * Writes an assessment for people to read: as {@link #write(Assessment)}, with line breaks and indentation.
     *
     * @param assessment the assessment
     * @return one JSON object on many lines
     */
    public static String writeIndented(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return write(ASSESSMENT.withDefaultPrettyPrinter(), assessment);
    }

    /**
     * Writes a comparison of two assessments (vergelijking): of one person under two laws, on two days, or before and after
     * a fact. It is for output only and cannot be read back.
     *
     * <p>{@code one} and {@code other} are the receipts of the two. Each of the {@code differences} has its {@code topic},
     * what it is {@code about} (constants and numbers), the value of each side as {@code one} and {@code other} (left out
     * where a side says nothing), and the findings that only one side has.
     *
     * @param comparison the comparison
     * @return one JSON object
     */
    public static String write(Comparison comparison) {
        Objects.requireNonNull(comparison, "comparison");
        return write(COMPARISON, comparison);
    }

    private static Dossier read(String json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            List<InputProblem> problems = FormCheck.of(parser, Dossier.class);
            if (!problems.isEmpty()) {
                throw new RefusedInputException(problems);
            }
            return MAPPER.readValue(json, Dossier.class);
        } catch (JsonMappingException e) {
            throw Refusal.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can be read
        }
    }

    static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
