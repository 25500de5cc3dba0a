package io.github.termijn.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads dossiers from JSON and writes dossiers and assessments as JSON (uitwisseling). The formats are those of {@link
 * TermijnModule}.
 *
 * <p>Reading is strict: nothing is converted, corrected, dropped or ignored. What is not known is left out; a null is
 * refused. What is refused is told by a {@link RefusedInputException}, without any value of the person.
 *
 * <p>Example: {@code TermijnJson.readDossier("{\"permit\": \"ASYLUM\", \"obligedFrom\": \"2015-04-13\"}")}.
 */
public final class TermijnJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new TermijnModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .build();

    private TermijnJson() {}

    /**
     * Reads a dossier.
     *
     * @param json the text of one JSON object
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     */
    public static Dossier readDossier(String json) {
        return readInMemory(() -> MAPPER.createParser(json));
    }

    /**
     * Reads a dossier.
     *
     * @param json one JSON object in UTF-8
     * @return the dossier
     * @throws RefusedInputException if it is not a dossier, or one that cannot be true
     */
    public static Dossier readDossier(byte[] json) {
        return readInMemory(() -> MAPPER.createParser(json));
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
        return read(() -> MAPPER.createParser(json));
    }

    /**
     * Writes a dossier in the form in which it is read.
     *
     * @param dossier the dossier
     * @return one JSON object
     */
    public static String write(Dossier dossier) {
        return write(Dossier.class, dossier);
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
        return write(Assessment.class, assessment);
    }

    /**
     * Writes an assessment for people to read: as {@link #write(Assessment)}, with line breaks and indentation.
     *
     * @param assessment the assessment
     * @return one JSON object on many lines
     */
    public static String writeIndented(Assessment assessment) {
        try {
            return MAPPER.writerFor(Assessment.class).withDefaultPrettyPrinter().writeValueAsString(assessment);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier readInMemory(Source source) {
        try {
            return read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier read(Source source) throws IOException {
        try (JsonParser parser = source.open()) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw Refusal.of(first == null ? InputCode.EMPTY : InputCode.NOT_AN_OBJECT);
            }
            Dossier dossier = MAPPER.readValue(parser, Dossier.class);
            if (parser.nextToken() != null) {
                throw Refusal.of(InputCode.TRAILING_CONTENT);
            }
            return dossier;
        } catch (IOException e) {
            throw Refusal.of(e);
        }
    }

    private static <T> String write(Class<T> type, T value) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Source {
        JsonParser open() throws IOException;
    }
}
