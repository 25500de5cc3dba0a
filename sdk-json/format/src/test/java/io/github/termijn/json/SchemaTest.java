package io.github.termijn.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.testing.Accepted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The schemas")
class SchemaTest {

    private static final Path FOLDER = Accepted.ROOT.resolve("docs/schema");

    /** One line per file that was published: its SHA-256, two spaces, its name. A release adds its lines. */
    private static final Path PUBLISHED = FOLDER.resolve("published.sha256");

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
    @DisplayName("are in the artifact")
    void inTheArtifact(JsonSchema schema) {
        assertThat(schema.text()).isEqualTo(read(FOLDER.resolve(schema.fileName())));
        assertThat(schema.text()).contains("\"$id\" : \"" + schema.id() + "\"");
    }
}
