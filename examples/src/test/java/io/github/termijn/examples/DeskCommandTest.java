package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.json.JsonLimits;
import io.github.termijn.law.Permit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        assertThat(names(folder()))
                .containsExactly(
                        "0001.html", "0002.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");
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
        assertThat(names(folder()))
                .containsExactly("0002.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");
        assertThat(folder().resolve("index.html")).content().contains("Refused");
    }

    @Test
    @DisplayName("reads a batch line by line")
    void batch() throws IOException {
        CommandRun run = desk("batch.ndjson");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("batch.ndjson #3\n");
        assertThat(names(folder()))
                .containsExactly(
                        "0001.html", "0002.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");
    }

    @Test
    @DisplayName("does not use an id as the name of a file")
    void id() throws IOException {
        Path dossier = Files.writeString(
                temporary.resolve("one.json"),
                "{\"id\": \"../../up\", \"permit\": \"OTHER\", \"obligedFrom\": \"2015-01-01\"}");

        CommandRun run = CommandRun.of("desk", "--into", folder().toString(), dossier.toString());

        assertThat(run.status()).isZero();
        assertThat(names(folder()))
                .containsExactly("0001.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");
    }

    @Test
    @DisplayName("ends with status 2 if a file cannot be read")
    void unreadable() {
        CommandRun run = desk("no-such-file.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be read");
    }

    private static final String LINE = "{\"permit\":\"OTHER\",\"obligedFrom\":\"2015-01-01\"}\n";

    private CommandRun deskOf(Path file, String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of("desk", "--into", folder().toString(), "--lang", "en", file.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Path lines(byte[]... lines) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            all.writeBytes(line);
        }
        return Files.write(temporary.resolve("lines.ndjson"), all.toByteArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("says what a file looks like that is something else than its name says, and nothing of what is in it")
    void hint() throws IOException {
        Path lines = Files.writeString(temporary.resolve("lines.json"), LINE + LINE);
        Path table = Files.writeString(temporary.resolve("table.ndjson"), "naam;geboren\nfatima;1980-01-01\n");

        assertThat(deskOf(lines).err()).contains("lines.json\nThere is a dossier on each line", ".ndjson");
        assertThat(deskOf(table, "--replace").err())
                .contains("table.ndjson\nThis looks like CSV")
                .doesNotContain("fatima", "naam");
        assertThat(deskOf(lines(utf8(LINE), utf8(LINE)), "--replace").err()).isEmpty();
    }

    @Test
    @DisplayName("goes on after a line that is no UTF-8 and one that is too large, as a batch does")
    void badBytes() throws IOException {
        Path file = lines(
                utf8(LINE),
                new byte[] {'{', (byte) 0xC3, '\n'},
                utf8("x".repeat(JsonLimits.DOCUMENT + 1) + "\n \n"),
                utf8(LINE));

        CommandRun run = deskOf(file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("lines.ndjson #2\n", "not text in UTF-8", "lines.ndjson #3\n", "too large");
        assertThat(names(folder()))
                .containsExactly(
                        "0001.html", "0004.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "goes on after a dossier at which it fails, an error too: a row without a page, and the code's sentence")
    void defect(Defect defect) throws IOException {
        Path file = lines(utf8(LINE), utf8(LINE.replace("OTHER", "FAMILY")), utf8(LINE));

        CommandRun run = CommandRun.assessing(
                (dossier, day) -> dossier.permit() == Permit.FAMILY
                        ? defect.get()
                        : Wi2013.standard().assess(dossier, day),
                "",
                "desk",
                "--into",
                folder().toString(),
                "--lang",
                "en",
                file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("lines.ndjson #2\n")
                .contains("could not be assessed")
                .doesNotContain("31337");
        assertThat(names(folder()))
                .containsExactly(
                        "0001.html", "0003.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");
        assertThat(folder().resolve("index.html")).content().contains("Refused", "0003.html");
    }

    @Test
    @DisplayName("holds one line in memory: a hundred lines of a megabyte pass through 64")
    void memory() throws IOException, InterruptedException {
        Path file = temporary.resolve("large.ndjson");
        byte[] line = utf8("{\"id\":\"" + "x".repeat(JsonLimits.DOCUMENT - 10) + "\"}\n");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(line);
            }
            out.write(utf8(LINE));
        }

        CommandRun run = Child.run(
                temporary.resolve("out").toFile(), "-Xmx64m", "desk", "--into", folder().toString(), file.toString());

        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(names(folder()))
                .containsExactly("0101.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");
    }

    @Test
    @DisplayName("leaves nothing, and nothing beside it, if a file cannot be read")
    void nothingByHalves() throws IOException {
        CommandRun run = desk("rvs-2022-1079.json", "no-such-file.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(names(temporary)).isEmpty();
    }

    @Test
    @DisplayName("refuses a folder that it wrote before, names --replace, and replaces it with that: no page stays")
    void replace() throws IOException {
        desk("rvs-2022-1079.json", "example-keren.json");

        CommandRun refused = deskOf(Repository.DOSSIERS.resolve("example-keren.json"));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("--replace").contains(folder().toString());
        assertThat(names(folder()))
                .containsExactly(
                        "0001.html", "0002.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");

        assertThat(deskOf(Repository.DOSSIERS.resolve("example-keren.json"), "--replace")
                        .status())
                .isZero();
        assertThat(names(folder()))
                .containsExactly("0001.html", "index.html", "list.csv", "list.json", "manifest.json", "style.css");
        assertThat(folder().resolve("0001.html")).content().contains("example-keren");
        assertThat(names(temporary)).containsExactly("pages");
    }
}
