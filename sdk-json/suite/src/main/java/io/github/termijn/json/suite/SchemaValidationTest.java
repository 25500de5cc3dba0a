package io.github.termijn.json.suite;

import static io.github.termijn.json.suite.Contract.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.termijn.Wi2013;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.testing.Accepted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The schemas, as a validator that knows nothing of this library reads them,")
class SchemaValidationTest {

    private static final Path EXAMPLES = Accepted.ROOT.resolve("examples/dossiers");

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
    @DisplayName("are themselves valid")
    void valid(JsonSchema schema) {
        assertThat(Schemas.errorsOfSchema(schema)).isEmpty();
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
    void refused(String change) {
        ObjectNode dossier = (ObjectNode) Trees.of(Contract.JSON);
        dossier.setAll((ObjectNode) Trees.of(change));
        assertThat(Schemas.errors(JsonSchema.DOSSIER, dossier.toString())).isNotEmpty();
        assertThat(Refusals.refusal(dossier.toString())).isNotNull();
    }
}
