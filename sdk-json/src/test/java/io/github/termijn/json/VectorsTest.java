package io.github.termijn.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.Wi2013;
import io.github.termijn.law.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The test vectors of docs/vectors")
class VectorsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .normalize()
            .resolveSibling("docs/vectors");

    /** One case, named by its file and id. */
    record Vector(String name, JsonNode json) {

        @Override
        public String toString() {
            return name + " (" + json.get("source").asText() + ")";
        }
    }

    static List<Vector> vectors() throws IOException {
        List<Vector> vectors = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonNode vector : JSON.readTree(Files.readString(file))) {
                    vectors.add(new Vector(
                            file.getFileName() + "#" + vector.get("id").asText(), vector));
                }
            }
        }
        return vectors;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    @DisplayName("give what they say")
    void expected(Vector vector) {
        JsonNode assessment = assess(vector.json());
        JsonNode expected = vector.json().get("expected");

        assertThat(expected).isNotEmpty();
        for (Map.Entry<String, JsonNode> place : expected.properties()) {
            JsonNode actual = assessment.at(place.getKey());
            assertThat(isSame(place.getValue(), actual))
                    .as("%s: expected %s, but is %s", place.getKey(), place.getValue(), actual)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    @DisplayName("name rules that exist")
    void rules(Vector vector) {
        assertThat(vector.json().get("rules"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(Rule.find(rule.asText())).isPresent());
    }

    @Test
    @DisplayName("have each their own name")
    void names() throws IOException {
        assertThat(vectors()).extracting(Vector::name).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    private static JsonNode assess(JsonNode vector) {
        try {
            return JSON.readTree(TermijnJson.write(Wi2013.standard()
                    .assess(
                            TermijnJson.readDossier(vector.get("dossier").toString()),
                            LocalDate.parse(vector.get("asOf").asText()))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, where 875 and 875.00 are, and null is nothing. */
    private static boolean isSame(JsonNode expected, JsonNode actual) {
        if (expected.isNull()) {
            return actual.isMissingNode();
        }
        return expected.equals(
                (one, other) -> one.isNumber() && other.isNumber()
                        ? one.decimalValue().compareTo(other.decimalValue())
                        : one.equals(other) ? 0 : 1,
                actual);
    }
}
