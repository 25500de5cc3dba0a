package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command compare")
class CompareCommandTest {

    private static final String CASE =
            Repository.DOSSIERS.resolve("rblim-2019-6788.json").toString();

    @TempDir
    private Path folder;

    private static CommandRun run(String... args) {
        return CommandRun.of(
                Stream.concat(Stream.of("compare"), Stream.of(args)).toArray(String[]::new));
    }

    private static List<JsonNode> lines(CommandRun run) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }

    private static JsonNode summary(CommandRun run) throws IOException {
        List<JsonNode> lines = lines(run);
        return lines.get(lines.size() - 1).get("summary");
    }

    /** The records of some persons whose duty began on the days given, with ids a, b, c … */
    private Path records(String name, List<String> ids, String... options) throws IOException {
        StringBuilder dossiers = new StringBuilder();
        ids.forEach(id -> dossiers.append(
                "{\"id\":\"%s\",\"permit\":\"FAMILY\",\"obligedFrom\":\"2014-03-28\"}%n".formatted(id)));
        String[] args = Stream.concat(Stream.of("assess", "-", "--batch", "--as-of", "2016-06-01"), Stream.of(options))
                .toArray(String[]::new);
        return Files.writeString(
                folder.resolve(name),
                CommandRun.withInput(dossiers.toString(), args).out());
    }

    @Test
    @DisplayName("says of one case under two anchors that the last day differs, and by which rule (FIN-8)")
    void twoLaws() throws IOException {
        CommandRun run =
                run(CASE, "--as-of", "2018-01-01", "--reading", "newTermAnchor=FINE_DECISION", "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        JsonNode last = lines(run).get(0).at("/comparison/differences/0");
        assertThat(last.get("topic").textValue()).isEqualTo("LAST_DAY");
        assertThat(last.get("one").textValue()).isEqualTo("2019-05-18");
        assertThat(last.get("other").textValue()).isEqualTo("2019-10-12");
        assertThat(summary(run).at("/rules/FIN-8").asInt()).isEqualTo(1);
        assertThat(summary(run).at("/topics/LAST_DAY").asInt()).isEqualTo(1);
        assertThat(last.at("/onlyInOne/0").has("amended")).isFalse();
        assertThat(last.at("/onlyInOther/0/amended/0").textValue()).isEqualTo("newTermAnchor");
    }

    @Test
    @DisplayName("ends with 0 where nothing differs: on the same day, and under what the law is")
    void nothing() throws IOException {
        for (List<String> options :
                List.of(List.of("--and", "2018-01-01"), List.of("--reading", "newTermAnchor=END_OF_TERM"))) {
            CommandRun run =
                    run(Stream.concat(Stream.of(CASE, "--as-of", "2018-01-01", "--format", "json"), options.stream())
                            .toArray(String[]::new));
            assertThat(run.status()).isZero();
            assertThat(lines(run)).hasSize(1);
            assertThat(summary(run).get("same").asInt()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("lays two days side by side, as text with both values and the counts")
    void twoDays() {
        CommandRun run = run(CASE, "--as-of", "2018-01-01", "--and", "2019-06-15", "--lang", "en");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains(
                        "One side: as of 1 January 2018.", "Other side: as of 15 June 2019.", "Dossier rblim-2019-6788")
                .containsPattern("1 +different, of whom in");
    }

    @Test
    @DisplayName("brings two runs together in any order of their persons")
    void anyOrder() throws IOException {
        List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d"));
        Path one = records("one", ids);
        Collections.reverse(ids);
        Path other = records("other", ids);

        CommandRun run = run(one.toString(), other.toString(), "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(summary(run).get("same").asInt()).isEqualTo(4);
    }

    @Test
    @DisplayName("tells who is missing on one side, and a second record of the same person")
    void missing() throws IOException {
        Path one = records("one", List.of("a", "b", "b"));
        Path other = records("other", List.of("b", "c", "c"));

        CommandRun run = run(one.toString(), other.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(lines(run).stream()
                        .filter(line -> line.has("onlyIn"))
                        .map(line ->
                                line.get("id").textValue() + line.get("onlyIn").textValue()))
                .containsExactlyInAnyOrder("aONE", "bONE", "cOTHER", "cOTHER");
        assertThat(summary(run).get("same").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("finds what a law changed between two runs, with both receipts")
    void runsUnderTwoLaws() throws IOException {
        Path one = records("one", List.of("a"));
        Path other = records("other", List.of("a"), "--reading", "examTerm=P4Y");

        CommandRun run = run(one.toString(), other.toString(), "--format", "json");

        JsonNode comparison = lines(run).get(0).get("comparison");
        assertThat(comparison.at("/one/amendments")).isEmpty();
        assertThat(comparison.at("/other/amendments/examTerm").textValue()).isEqualTo("P4Y");
        assertThat(comparison.get("differences").findValuesAsText("topic")).contains("LAST_DAY");
    }

    @Test
    @DisplayName("refuses a record that is none, or has no reasons, and compares the others")
    void refused() throws IOException {
        Path one = records("one", List.of("a", "b"));
        Path compact = records("compact", List.of("a", "b"), "--compact");
        Path broken = Files.writeString(folder.resolve("broken"), "{}\n" + Files.readString(one));

        assertThat(run(one.toString(), compact.toString(), "--format", "json").out())
                .contains("COMPACT_FORM");
        CommandRun run = run(one.toString(), broken.toString(), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(summary(run).get("same").asInt()).isEqualTo(2);
        assertThat(summary(run).get("refused").asInt()).isEqualTo(1);
    }

    @ParameterizedTest(name = "[{0}]")
    @DisplayName("is wrong usage with nothing to compare with, and with another law for runs that were made")
    @ValueSource(strings = {"CASE", "CASE CASE --and 2019-01-01", "CASE CASE --reading lastDay=TOO_LATE", ""})
    void wrong(String line) {
        CommandRun run = run(Stream.of(line.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("CASE", CASE))
                .toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
    }
}
