package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page on what to do after a change of law")
class AfterAChangeOfLawTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/after-a-change-of-law.md");

    @TempDir
    private Path folder;

    /** Runs a line of the page; its files are those of the repository, or stand in the folder. */
    private CommandRun run(String line) {
        return CommandRun.of(List.of(line.strip().split(" ", -1)).stream()
                .skip(1)
                .map(word -> word.startsWith("examples/")
                        ? Repository.ROOT.resolve(word).toString()
                        : word.contains(".") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
    }

    private void amendment() throws IOException {
        Files.writeString(folder.resolve("amendment.json"), ReadmeTest.block(PAGE, "json"));
    }

    @Test
    @DisplayName("shows what the command says of the made-up amendment, after what it was made with")
    void shown() throws IOException {
        amendment();

        CommandRun run = run(ReadmeTest.block(PAGE, "console").replace("$ ", ""));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).endsWith("\n\n" + ReadmeTest.block(PAGE, "text"));
        assertThat(run.out()).contains("amended: fineMaximum", "standard law");
    }

    @Test
    @DisplayName("shows a regression that runs: a run kept, one under the amendment, and what differs")
    void regression() throws IOException {
        amendment();
        Files.copy(Repository.DOSSIERS.resolve("batch.ndjson"), folder.resolve("dossiers.ndjson"));
        List<String> lines = ReadmeTest.block(PAGE, "shell").lines().toList();
        assertThat(lines).hasSize(3);
        for (String line : lines.subList(0, 2)) {
            List<String> parts = List.of(line.split(" > ", -1));
            Files.writeString(folder.resolve(parts.get(1)), run(parts.get(0)).out());
        }

        assertThat(run(lines.get(2)).err()).doesNotContain("kan niet gelezen worden");
        assertThat(run(lines.get(2)).out()).contains("Personen");
    }
}
