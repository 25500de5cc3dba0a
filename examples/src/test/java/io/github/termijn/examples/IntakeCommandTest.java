package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.termijn.dossier.AskedFact;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.json.jackson2.TermijnJson;
import io.github.termijn.law.Permit;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dossier that is made by asking")
class IntakeCommandTest {

    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("dossier.json");
    }

    private CommandRun run(String input, String... options) {
        return CommandRun.withInput(
                input,
                Stream.concat(Stream.of("intake", file.toString(), "--as-of", "2018-06-15"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Dossier dossier() throws IOException {
        return TermijnJson.readDossier(Files.readAllBytes(file));
    }

    private static String lines(String... answers) {
        return Stream.of(answers).map(answer -> answer + "\n").collect(Collectors.joining());
    }

    @Test
    @DisplayName("begins with permit and first day, in either way of writing a day, and is kept at once")
    void begins() throws IOException {
        CommandRun run = run(lines("1", "28-03-2014", "stop"));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Op welke vergunning berust de plicht?", "Gestopt.");
        assertThat(dossier().permit()).isEqualTo(Permit.ASYLUM);
        assertThat(dossier().obligedFrom()).isEqualTo(LocalDate.of(2014, 3, 28));
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @DisplayName("is gone on with: nothing that was answered is asked again, also after the input was cut off")
    void goesOn() throws IOException {
        run(lines("1", "28-03-2014"));
        CommandRun on = run(lines("nee", "stop"));

        assertThat(on.out()).doesNotContain("Op welke vergunning");
        assertThat(dossier().askedAndNone()).hasSize(1);
        AskedFact first = dossier().askedAndNone().get(0).fact();
        // how many school-age years is asked for as a whole number
        assertThat(run(lines("7,5", "0", "nee", "stop")).out()).contains("Antwoord een heel getal");
        assertThat(dossier().schoolAgeResidenceYears()).contains(0);
        assertThat(dossier().askedAndNone()).hasSize(2);
        assertThat(dossier().askedAndNone().get(1).fact()).isNotEqualTo(first);
    }

    @Test
    @DisplayName("says why something is asked, what proves it and by which rule, for a question mark")
    void why() {
        CommandRun run = run(lines("1", "28-03-2014", "?", "stop"));

        assertThat(run.out()).contains("Wat het bewijst:", "Regel ");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"31-02-2014", "2014-2-1x", "gisteren", "14"})
    @DisplayName("takes no day that is none, says what is expected, and repeats nothing")
    void noDay(String answer) throws IOException {
        CommandRun run = run(lines("1", answer, "28-03-2014", "stop"));

        assertThat(run.out()).contains("Antwoord een dag").doesNotContain("> " + answer);
        assertThat(dossier().obligedFrom()).isEqualTo(LocalDate.of(2014, 3, 28));
    }

    @Test
    @DisplayName("ends when no other answer would change anything")
    void ends() throws IOException {
        String no = lines(Stream.of(AskedFact.values()).map(fact -> "").toArray(String[]::new));
        CommandRun run = run(lines("4", "28-03-2014") + no + no);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Niets meer te vragen");
    }

    @Test
    @DisplayName("takes an answer that cannot be true back, says so, and asks again")
    void impossible() throws IOException {
        CommandRun run = run(lines("1", "01-01-2300", "28-03-2014", "stop"), "--lang", "en");

        assertThat(run.out()).contains("That cannot be:").doesNotContain("2300");
        assertThat(dossier().obligedFrom()).isEqualTo(LocalDate.of(2014, 3, 28));
    }

    @Test
    @DisplayName("that cannot be kept is told, and is no defect of this program")
    void notKept() {
        CommandRun run = CommandRun.withInput(
                lines("1", "28-03-2014", "stop"),
                "intake",
                folder.resolve("none/dossier.json").toString(),
                "--as-of",
                "2018-06-15");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("kan niet worden bewaard");
    }

    @Test
    @DisplayName("begins with another dossier, and asks only what that lacks; not over one that is there")
    void from() throws IOException {
        Path begun = Files.writeString(
                folder.resolve("begun.json"), "{\"permit\":\"FAMILY\",\"obligedFrom\":\"2014-03-28\"}");
        CommandRun run = run(lines("stop"), "--from", begun.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("Op welke vergunning");
        assertThat(dossier().permit()).isEqualTo(Permit.FAMILY);
        assertThat(run(lines("stop"), "--from", begun.toString()).status()).isEqualTo(2);
    }

    @Test
    @DisplayName("leaves a dossier that is refused as it was")
    void refused() throws IOException {
        Files.writeString(file, "{\"permit\":\"NONE\"}");
        CommandRun run = run(lines("nee"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("/permit");
        assertThat(file).hasContent("{\"permit\":\"NONE\"}");
    }

    @Test
    @DisplayName("is asked on a real terminal, and a process that is killed loses only the answer being typed")
    void onATerminal() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "needs script, of util-linux, for a pseudo-terminal");
        File out = folder.resolve("out.txt").toFile();
        List<String> command = Child.of("intake", file.toString(), "--as-of", "2018-06-15", "--lang", "en")
                .command();
        String quoted = command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Process process = new ProcessBuilder(SCRIPT.toString(), "-q", "-f", "-c", quoted, out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        OutputStream keys = process.getOutputStream();
        type(keys, "1\n28-03-2014\nno\n");
        while (process.isAlive()
                && (Files.notExists(file) || dossier().askedAndNone().isEmpty())) {
            Thread.onSpinWait();
        }
        type(keys, "y");
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Child.status(process);

        assertThat(dossier().askedAndNone()).hasSize(1);
        assertThat(Files.readString(out.toPath())).contains("Which permit is the duty based on?");
    }

    private static void type(OutputStream keys, String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }
}
