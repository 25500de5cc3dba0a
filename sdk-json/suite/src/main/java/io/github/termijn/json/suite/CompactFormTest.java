package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Contract.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.json.JsonStyle;
import io.github.termijn.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An assessment in the compact form")
class CompactFormTest {

    static List<Assessment> assessments() throws IOException {
        return VectorsTest.vectors().stream()
                .map(vector -> Wi2013.standard()
                        .assess(
                                TermijnJson.readDossier(
                                        vector.json().get("dossier").toString()),
                                day(vector.json().get("asOf").textValue())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    @DisplayName(
            "says what the full form says, less: no findings, no criteria, nothing twice, no empty list; by its schema")
    void less(Assessment assessment) {
        String compact = TermijnJson.write(assessment, JsonStyle.COMPACT);
        assertThat(Schemas.errors(JsonSchema.COMPACT, compact)).isEmpty();
        assertThat(Schemas.errors(JsonSchema.COMPACT, TermijnJson.write(assessment, JsonStyle.COMPACT.in(Language.NL))))
                .isEmpty();
        assertThatIsPart(Trees.of(compact), Trees.of(TermijnJson.write(assessment)), "");
    }

    private static void assertThatIsPart(JsonNode compact, JsonNode full, String name) {
        if (compact.isObject()) {
            for (var property : compact.properties()) {
                assertThat(property.getKey())
                        .isNotIn("findings", "generalFindings", "citations", "criteria", "criterion", "currentTerm");
                assertThatIsPart(property.getValue(), full.path(property.getKey()), property.getKey());
            }
        } else if (name.equals("openPoints")) {
            Set<JsonNode> points = new HashSet<>();
            for (JsonNode point : full) {
                points.add(Trees.JSON
                        .createObjectNode()
                        .<ObjectNode>set("rule", point.get("rule"))
                        .set("statement", point.get("statement")));
            }
            assertThat(compact).isNotEmpty().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(points);
        } else if (compact.isArray()) {
            assertThat(compact).isNotEmpty().hasSameSizeAs(full);
            for (int i = 0; i < compact.size(); i++) {
                assertThatIsPart(compact.get(i), full.get(i), name);
            }
        } else {
            assertThat(compact).isEqualTo(full);
        }
    }

    @Test
    @DisplayName("keeps last day, status, culpability and fine of a term, and bounds")
    void kept() {
        Assessment assessment = Wi2013.standard()
                .assess(
                        TermijnJson.readDossier("{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}"),
                        day("2018-11-22"));
        JsonNode term =
                Trees.of(TermijnJson.write(assessment, JsonStyle.COMPACT)).at("/terms/0");
        assertThat(term.get("lastDay").textValue()).isEqualTo("2018-04-12");
        assertThat(term.get("status").textValue()).isEqualTo("OVERRUN");
        assertThat(term.get("culpability").textValue()).isEqualTo("PROVISIONALLY_CULPABLE");
        assertThat(term.at("/fine/amount").decimalValue()).isEqualByComparingTo("1250");
        assertThat(term.at("/fine/authority").textValue()).isNotNull();
    }

    @Test
    @DisplayName(
            "takes less than 4,000 bytes a person in a batch, on average of the persons of the vectors, at most a sixth of the full form")
    void size() throws IOException {
        List<VectorsTest.Vector> vectors = VectorsTest.vectors();
        byte[] lines = vectors.stream()
                .map(vector -> vector.json().get("dossier").toString() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        int compact = size(lines, JsonStyle.COMPACT);
        int full = size(lines, JsonStyle.FULL);
        assertThat(compact / vectors.size()).isLessThan(4000);
        assertThat(compact).isLessThan(full / 6);
    }

    private static int size(byte[] lines, JsonStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TermijnJson.batch(dossier -> Wi2013.standard().assess(dossier, day("2019-01-01")))
                .in(style)
                .run(new ByteArrayInputStream(lines), out);
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .limit(5)
                .forEach(line ->
                        assertThat(Schemas.errors(JsonSchema.RECORD, line)).isEmpty());
        return out.size();
    }
}
