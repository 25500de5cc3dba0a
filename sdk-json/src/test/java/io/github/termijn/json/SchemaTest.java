package io.github.termijn.json;

import static io.github.termijn.json.Contract.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.termijn.Wi2013;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The schemas")
class SchemaTest {

    private static final Path FOLDER = Accepted.ROOT.resolve("docs/schema");
    private static final Path EXAMPLES = Accepted.ROOT.resolve("examples/dossiers");

    /** One line per file that was published: its SHA-256, two spaces, its name. A release adds its lines. */
    private static final Path PUBLISHED = FOLDER.resolve("published.sha256");

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are those of the types")
    void generated(JsonSchema schema) {
        String content = SchemaGeneration.of(schema);
        Path file = FOLDER.resolve(schema.fileName());
        if (read(PUBLISHED).contains(schema.fileName())) {
            assertThat(content)
                    .as("%s is published and never changes: raise JsonSchema.VERSION", schema.fileName())
                    .isEqualTo(read(file));
        }
        Accepted.assertUnchanged(file, content);
    }

    @Test
    @DisplayName("never change once they are published")
    void published() throws NoSuchAlgorithmException {
        for (String line :
                read(PUBLISHED).lines().filter(text -> !text.startsWith("#")).toList()) {
            byte[] content = read(FOLDER.resolve(line.substring(66))).getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .as(line.substring(66))
                    .isEqualTo(line.substring(0, 64));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("are in the artifact, and are themselves valid")
    void inTheArtifact(JsonSchema schema) {
        assertThat(schema.text()).isEqualTo(read(FOLDER.resolve(schema.fileName())));
        assertThat(Schemas.errorsOfSchema(schema)).isEmpty();
        assertThat(schema.text()).contains("\"$id\" : \"" + schema.id() + "\"");
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("hold for every example dossier and its assessment, and only an unknown property breaks them")
    void examples(Path file) {
        String json = read(file);
        boolean unknown = file.endsWith("refused-unknown-field.json");
        assertThat(Schemas.errors(JsonSchema.DOSSIER, json).isEmpty()).isEqualTo(!unknown);
        if (!file.getFileName().toString().startsWith("refused-")) {
            String assessment =
                    TermijnJson.write(Wi2013.standard().assess(TermijnJson.readDossier(json), day("2021-02-01")));
            assertThat(Schemas.errors(JsonSchema.ASSESSMENT, assessment)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":null}",
                "{\"id\":1}",
                "{\"permit\":\"asylum\"}",
                "{\"obligedFrom\":\"2015-02-30\"}",
                "{\"obligedFrom\":\"1815-02-03\"}",
                "{\"unknown\":1}",
                "{\"loan\":{\"drawn\":\"1\"}}",
                "{\"loan\":{\"drawn\":1000000000}}",
                "{\"extensions\":[{\"ground\":\"EFFORT\"}]}",
                "{\"extensions\":[{\"ground\":\"EFFORT\",\"length\":\"24W\"}]}",
                "{\"extensions\":[{\"ground\":\"EFFORT\",\"length\":\"P1W\",\"term\":1.5}]}",
                "{\"workMonths\":[{\"month\":\"2019-13\",\"hours\":48}]}",
                "{\"dispensations\":[{\"parts\":[\"ONA\",\"ONA\"]}]}"
            })
    @DisplayName("refuse what the reader refuses")
    void refused(String change) throws IOException {
        ObjectNode dossier = (ObjectNode) TermijnJson.MAPPER.readTree(Contract.JSON);
        dossier.setAll((ObjectNode) TermijnJson.MAPPER.readTree(change));
        assertThat(Schemas.errors(JsonSchema.DOSSIER, dossier.toString())).isNotEmpty();
        assertThat(Refusals.refusal(dossier.toString())).isNotNull();
    }
}
