package io.github.termijn.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.termijn.Wi2013;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.InterestRates;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.ReductionTable;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Accepted;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The test vectors of docs/vectors")
class VectorsTest {

    private static final Path FOLDER = Accepted.ROOT.resolve("docs/vectors");

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
                for (JsonNode vector : Trees.of(Files.readString(file))) {
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
            JsonNode actual = at(assessment, place.getKey());
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
        assertThat(vectors()).extracting(Vector::name).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    private static JsonNode assess(JsonNode vector) {
        return Trees.of(TermijnJson.write(Wi2013.with(law(vector))
                .assess(
                        TermijnJson.readDossier(vector.get("dossier").toString()),
                        LocalDate.parse(vector.get("asOf").asText()))));
    }

    /** The standard law, with the amendments and values that a vector names. */
    private static LawBook law(JsonNode vector) {
        LawBook law = LawBook.standard();
        for (JsonNode amendment : vector.path("amendments")) {
            law = law.with(Amendment.valueOf(amendment.asText()));
        }
        for (Map.Entry<String, JsonNode> value : vector.path("law").properties()) {
            law = with(law, parameter(value.getKey()), value.getValue());
        }
        return law;
    }

    private static Parameter<?> parameter(String name) {
        return LawBook.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A value is of the type that it has on the last day; rates are added to those that are known. */
    @SuppressWarnings("unchecked") // the value is read as the type of the one it replaces
    private static <T> LawBook with(LawBook law, Parameter<T> parameter, JsonNode value) {
        T latest = law.on(parameter, LocalDate.MAX);
        if (latest instanceof InterestRates rates) {
            for (Map.Entry<String, JsonNode> rate : value.properties()) {
                rates = rates.with(
                        Integer.parseInt(rate.getKey()), rate.getValue().decimalValue());
            }
            return law.with(parameter, (T) rates);
        } else if (latest instanceof Optional<?>) {
            List<BigDecimal> shares = new ArrayList<>();
            value.forEach(share -> shares.add(share.decimalValue()));
            return law.with(parameter, (T) Optional.of(ReductionTable.of(shares)));
        }
        return law.with(parameter, (T) Trees.JSON.convertValue(value, latest.getClass()));
    }

    /** A JSON Pointer in which {@code kind=ELIP} stands for the item of a list that has that property. */
    private static JsonNode at(JsonNode assessment, String place) {
        JsonNode found = assessment;
        for (String step : place.substring(1).split("/", -1)) {
            int sign = step.indexOf('=');
            found = sign < 0 ? found.at("/" + step) : item(found, step.substring(0, sign), step.substring(sign + 1));
        }
        return found;
    }

    private static JsonNode item(JsonNode list, String property, String value) {
        for (JsonNode item : list) {
            if (item.path(property).asText().equals(value)) {
                return item;
            }
        }
        return MissingNode.getInstance();
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
