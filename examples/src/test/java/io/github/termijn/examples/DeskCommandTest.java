package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The desk command")
class DeskCommandTest {

    @TempDir
    private Path temporary;

    private CommandRun desk(String... dossiers) {
        return CommandRun.of(Stream.concat(
                        Stream.of("desk", "--into", folder().toString(), "--lang", "en"),
                        Stream.of(dossiers)
                                .map(name -> Repository.DOSSIERS.resolve(name).toString()))
                .toArray(String[]::new));
    }

    private Path folder() {
        return temporary.resolve("pages");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    @DisplayName("writes a page for each dossier, and one to find them by")
    void pages() throws IOException {
        CommandRun run = desk("rvs-2022-1079.json", "example-keren.json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(names(folder())).containsExactly("0001.html", "0002.html", "index.html");
        assertThat(folder().resolve("index.html"))
                .content()
                .contains(
                        "<a href=\"0001.html\"><bdi>rvs-2022-1079</bdi></a>",
                        "<a href=\"0002.html\"><bdi>example-keren</bdi></a>");
    }

    @Test
    @DisplayName("goes on after a dossier that is refused: status 1, a row without a page, every problem told")
    void refused() throws IOException {
        CommandRun run = desk("refused-impossible.json", "rvs-2022-1079.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("refused-impossible.json #1\n").contains("6 problems");
        assertThat(names(folder())).containsExactly("0002.html", "index.html");
        assertThat(folder().resolve("index.html")).content().contains("Refused");
    }

    @Test
    @DisplayName("reads a batch line by line")
    void batch() throws IOException {
        CommandRun run = desk("batch.ndjson");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("batch.ndjson #3\n");
        assertThat(names(folder())).containsExactly("0001.html", "0002.html", "index.html");
    }

    @Test
    @DisplayName("does not use an id as the name of a file")
    void id() throws IOException {
        Path dossier = Files.writeString(
                temporary.resolve("one.json"),
                "{\"id\": \"../../up\", \"permit\": \"OTHER\", \"obligedFrom\": \"2015-01-01\"}");

        CommandRun run = CommandRun.of("desk", "--into", folder().toString(), dossier.toString());

        assertThat(run.status()).isZero();
        assertThat(names(folder())).containsExactly("0001.html", "index.html");
    }

    @Test
    @DisplayName("ends with status 2 if a file cannot be read")
    void unreadable() {
        CommandRun run = desk("no-such-file.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be read");
    }
}
