package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps whole texts, so that a change in what people read is seen by a person. The name of a file says what is run:
 * dossier, as-of day, language. To add one, make an empty file. To accept the changes, run the tests of this module with
 * {@code -Dgolden.accept=true} and read the difference.
 */
@DisplayName("The whole text is as it was accepted")
class GoldenTest {

    private static final Path FOLDER = Repository.MODULE.resolve("src/test/resources/golden");

    static List<String> goldens() throws IOException {
        return names(FOLDER, ".txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void text(String name) throws IOException {
        String[] parts = name.split("\\.", 3);
        CommandRun run = CommandRun.assess(parts[0] + ".json", "--as-of", parts[1], "--lang", parts[2]);
        assertThat(run.status()).as(run.err()).isZero();
        String text = withoutReceipt(run.out());
        Path golden = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Repository.read(golden));
    }

    @Test
    @DisplayName("for every dossier that is not refused, in both languages")
    void everyDossier() throws IOException {
        List<String> goldens = goldens();
        assertThat(names(Repository.DOSSIERS, ".json"))
                .filteredOn(dossier -> !dossier.startsWith("refused-"))
                .hasSizeGreaterThan(10)
                .allSatisfy(dossier -> assertThat(goldens)
                        .anyMatch(golden -> golden.startsWith(dossier + ".") && golden.endsWith(".nl"))
                        .anyMatch(golden -> golden.startsWith(dossier + ".") && golden.endsWith(".en")));
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The last line names version and law book: it changes with every release, and is tested elsewhere. */
    private static String withoutReceipt(String text) {
        return text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
    }
}
