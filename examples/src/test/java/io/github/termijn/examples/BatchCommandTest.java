package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.termijn.Wi2013;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The assess command with --batch")
class BatchCommandTest {

    private static final String GOOD = "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-04-13\"}";

    private static List<JsonNode> records(CommandRun run) {
        return run.out().lines().map(BatchCommandTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("prints a record per line and the counts, with status 1 if a line was refused")
    void refused() {
        CommandRun run = CommandRun.assess("batch.ndjson", "--batch", "--as-of", "2018-11-22");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(records(run)).hasSize(4);
        assertThat(records(run).get(0).at("/assessment/currentTerm/lastDay").asText())
                .isEqualTo("2018-09-27");
        assertThat(records(run).get(2).get("line").intValue()).isEqualTo(3);
        assertThat(records(run).get(2).findValuesAsText("code")).containsExactly("UNKNOWN_CONSTANT", "NOT_A_DAY");
        assertThat(records(run).get(3)).hasToString("{\"summary\":{\"lines\":3,\"assessed\":2,\"refused\":1}}");
    }

    @Test
    @DisplayName("ends with status 0 if every line was assessed, from standard input too")
    void assessed() {
        CommandRun run = CommandRun.withInput(GOOD + "\n" + GOOD + "\n", "assess", "-", "--batch");
        assertThat(run.status()).isZero();
        assertThat(records(run)).hasSize(3);
        assertThat(CommandRun.withInput("", "assess", "-", "--batch").status()).isZero();
    }

    @Test
    @DisplayName("prints the sentences if a language is named")
    void language() {
        assertThat(CommandRun.assess("batch.ndjson", "--batch", "--lang", "en").out())
                .contains("\"text\":\"The value is not an existing day, written as YYYY-MM-DD.\"");
        assertThat(CommandRun.assess("batch.ndjson", "--batch").out()).doesNotContain("\"text\"");
    }

    @Test
    @DisplayName("shows its progress on standard error if that is asked, and the records are the same")
    void progress() {
        CommandRun run = CommandRun.assess("batch.ndjson", "--batch", "--progress");
        assertThat(run.err()).contains("assess", "100%");
        assertThat(run.out())
                .isEqualTo(CommandRun.assess("batch.ndjson", "--batch", "--no-progress")
                        .out());
    }

    @Test
    @DisplayName("ends with status 2 for a file that cannot be read, and for text as its format")
    void wrongUsage(@TempDir Path folder) {
        CommandRun missing = CommandRun.of("assess", folder.resolve("none").toString(), "--batch");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("none");
        CommandRun text = CommandRun.assess("batch.ndjson", "--batch", "--format", "text", "--lang", "en");
        assertThat(text.status()).isEqualTo(2);
        assertThat(text.err()).contains("--batch prints JSON only");
        CommandRun whatIf =
                CommandRun.assess("batch.ndjson", "--batch", "--what-if", "elip_twelve_months", "--lang", "en");
        assertThat(whatIf.status()).isEqualTo(2);
        assertThat(whatIf.err()).contains("--what-if compares one dossier");
        assertThat(CommandRun.assess("batch.ndjson", "--batch", "--format", "json")
                        .status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("goes on after a line at which it fails, an error too: status 1, and the counts are whole")
    void defect(Defect defect) {
        CommandRun run = CommandRun.assessing(
                (dossier, day) -> dossier.id().isPresent()
                        ? defect.get()
                        : Wi2013.standard().assess(dossier, day),
                GOOD + "\n" + GOOD.replace("{", "{\"id\":\"31337\",") + "\n" + GOOD + "\n",
                "assess",
                "-",
                "--batch");
        assertThat(run.status()).isEqualTo(1);
        assertThat(records(run).get(1).at("/problems/0/code").asText()).isEqualTo("NOT_ASSESSED");
        assertThat(records(run).get(3)).hasToString("{\"summary\":{\"lines\":3,\"assessed\":2,\"refused\":1}}");
    }
}
