package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A message says nothing of a person")
class NothingOfAPersonTest {

    private static final String DOSSIER = "{\"id\":\"Fatima\",\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"assess", "objection --decision 1", "cohort", "desk --into pages"})
    @DisplayName("@FILE is the name of a file that is not there, not what stands in it")
    void atFile(String command) throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.json"), DOSSIER);
        String line = command.replace("pages", folder.resolve("pages").toString());

        CommandRun run = CommandRun.of((line + " @" + dossier).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out() + run.err()).contains("@" + dossier).doesNotContain("Fatima", "ASYLUM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jdevries19800101\"}",
                "{\"fatima\":{}}",
                "{\"fatima\" 1}",
                "{\"loan\":{\"fatima\":1}}",
                "{\"permit\":\"fatima\",\"obligedFrom\":\"19800101\"}",
                "fatima",
                "{\"id\":\"fatima"
            })
    @DisplayName("when a dossier is refused, alone, in a batch, in a population and at the desk")
    void refused(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("lines.ndjson"), json + "\n");
        for (String line : new String[] {
            "assess " + file,
            "assess --batch --lang en " + file,
            "objection --decision 1 " + file,
            "cohort " + file,
            "desk --into " + folder.resolve("pages") + " " + file
        }) {
            CommandRun run = CommandRun.of(line.split(" "));
            assertThat(run.status()).as(run.err()).isEqualTo(1);
            assertThat(run.out() + run.err()).doesNotContain("fatima", "jdevries", "19800101", "Exception", "jackson");
        }
    }

    @Test
    @DisplayName("when a program fails: its kind and place, and those of its causes, not their messages")
    void defect() {
        CommandRun run = CommandRun.assessing(
                (dossier, day) -> {
                    throw new IllegalStateException("Fatima", new StackOverflowError("1980-01-01"));
                },
                DOSSIER,
                "assess",
                "-");

        assertThat(run.status()).isEqualTo(Main.DEFECT);
        assertThat(run.err())
                .startsWith("Een fout in dit programma")
                .contains("java.lang.IllegalStateException\n\tat ", "java.lang.StackOverflowError\n\tat ")
                .doesNotContain("Fatima", "1980");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("when a program fails, be it an error: not a word of what was thrown")
    void anyDefect(Defect defect) {
        CommandRun run = CommandRun.assessing(
                (dossier, day) -> defect.get(), DOSSIER, "assess", "-", "--format", "json", "--lang", "en");

        assertThat(run.status()).isEqualTo(Main.DEFECT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .startsWith("A defect of this program. Please report this:")
                .allMatch(line -> line.matches("A defect .*|\tat .*|[\\w.$]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess %s", "objection --decision 1 %s", "cohort %s", "desk --into pages %s"})
    @DisplayName("The name of a file is printed without what acts on a terminal")
    void fileName(String line) {
        String file = folder.resolve("a\u001B[31m\u009B\u202Eb.json").toString();

        CommandRun run =
                CommandRun.of(line.replace("pages", folder.resolve("pages").toString())
                        .formatted(file)
                        .split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a\uFFFD[31m\uFFFD\uFFFDb.json").doesNotContain("\u001B", "\u009B", "\u202E");
    }

    @Test
    @DisplayName("A folder that cannot be written is said to be that, not a file that cannot be read")
    void folder() throws IOException {
        Path dossier = Files.writeString(folder.resolve("dossier.json"), DOSSIER);
        Path file = Files.createFile(folder.resolve("file"));

        CommandRun desk = CommandRun.of("desk", "--lang", "en", "--into", file.toString(), dossier.toString());
        CommandRun population = CommandRun.of(
                "population", "--lang", "en", "--into", file.resolve("x").toString());

        for (CommandRun run : new CommandRun[] {desk, population}) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(file.toString()).doesNotContain("read");
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}~{\"permit\":\"OTHER\",\"obligedFrom\":\"2015-04-13\"}~ | --batch",
                "~{\"id\":\"a\"}~~{\"id\":\"b\"} | --batch",
                "naam;geboren;status~fatima;1980-01-01;asiel~ | CSV",
                "\"naam\";\"geboren\"~\"fatima\";\"1980-01-01\"~ | CSV",
                "\uFEFFid;permit;obligedFrom~fatima;ASYLUM;2015-04-13 | CSV",
                "person,obliged_from,group~1,2015-04-13,ASYLUM | CSV",
            })
    @DisplayName("What was meant is guessed from the first lines, which are not repeated")
    void hint(String input, String hint) {
        CommandRun run = CommandRun.withInput(input.replace('~', '\n'), "assess", "-", "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(hint).doesNotContain("fatima", "naam", "1980");
        if (hint.equals("CSV")) {
            assertThat(run.err()).contains("termijn cohort FOLDER");
            for (String[] args :
                    new String[][] {{"assess", "-", "--batch", "--lang", "en"}, {"cohort", "-", "--lang", "en"}}) {
                assertThat(CommandRun.withInput(input.replace('~', '\n'), args).err())
                        .contains("This looks like CSV");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"permit\":\"ASYLUM\"}", "[]", "{\n\"permit\":\n{}}", "fatima", ""})
    @DisplayName("No hint is given where nothing else was meant")
    void noHint(String input) {
        assertThat(CommandRun.withInput(input, "assess", "-", "--lang", "en").err())
                .doesNotContain("--batch", "CSV");
    }
}
