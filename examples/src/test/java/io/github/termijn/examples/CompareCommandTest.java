package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.termijn.json.JsonSchema;
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
import org.junit.jupiter.params.provider.CsvSource;
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
    @DisplayName("refuses a record that is none, and compares the others")
    void refused() throws IOException {
        Path one = records("one", List.of("a", "b"));
        Path broken = Files.writeString(
                folder.resolve("broken"), "{}\n{\"assessment\":{\"act\":\"WI_2013\"}}\n" + Files.readString(one));

        CommandRun run = run(one.toString(), broken.toString(), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(summary(run).get("same").asInt()).isEqualTo(2);
        assertThat(summary(run).get("refused").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("refuses a compact record in which a constant is none, or a day, and compares the others")
    void damagedCompact() throws IOException {
        Path one = records("one", List.of("a", "b", "c", "d"), "--compact");
        List<String> lines = Files.readAllLines(one);
        Path other = Files.write(
                folder.resolve("other"),
                List.of(
                        lines.get(0).replace("\"OPEN\"", "\"NEVER\""),
                        lines.get(1).replace("\"2014-03-28\"", "\"2014-02-30\"").replace("\"2017-03-27\"", "\"soon\""),
                        lines.get(2).replace("\"receipt\"", "\"paper\""),
                        lines.get(3)));

        CommandRun run = run(one.toString(), other.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(summary(run).get("refused").asInt()).isEqualTo(3);
        assertThat(summary(run).get("same").asInt()).isEqualTo(1);
    }

    /** All example dossiers on a day, in the full or the compact form. */
    private Path examples(String day, String... options) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : WhyCommandTest.dossiers()) {
            lines.append(new JsonMapper().readTree(Repository.read(Repository.DOSSIERS.resolve(name))))
                    .append('\n');
        }
        String[] args = Stream.concat(Stream.of("assess", "-", "--batch", "--as-of", day), Stream.of(options))
                .toArray(String[]::new);
        return Files.writeString(
                Files.createTempFile(folder, "run", ""),
                CommandRun.withInput(lines.toString(), args).out());
    }

    /** What is told of the persons, without the findings. */
    private static List<JsonNode> outcomes(CommandRun run) throws IOException {
        List<JsonNode> persons = lines(run);
        for (JsonNode person : persons.subList(0, persons.size() - 1)) {
            for (JsonNode difference : person.at("/comparison/differences")) {
                ((ObjectNode) difference).putArray("onlyInOne");
                ((ObjectNode) difference).putArray("onlyInOther");
            }
        }
        return persons.subList(0, persons.size() - 1);
    }

    @ParameterizedTest(name = "{0} beside {1}")
    @DisplayName(
            "finds in compact records, or in a full one and a compact one, the differences of the full ones, without reasons")
    @CsvSource({"--compact, --compact", "--compact,", ", --compact"})
    void compact(String before, String after) throws IOException {
        for (List<String> days : List.of(List.of("2016-10-01", "2018-12-01"), List.of("2019-07-01", "2022-06-15"))) {
            CommandRun full =
                    run(examples(days.get(0)).toString(), examples(days.get(1)).toString(), "--format", "json");
            CommandRun compact = run(
                    examples(days.get(0), options(before)).toString(),
                    examples(days.get(1), options(after)).toString(),
                    "--format",
                    "json");

            assertThat(compact.status()).isEqualTo(3).isEqualTo(full.status());
            assertThat(outcomes(compact)).isEqualTo(outcomes(full)).isNotEmpty();
            assertThat(summary(compact).get("topics")).isEqualTo(summary(full).get("topics"));
            assertThat(summary(compact).get("rules")).isEmpty();
            assertThat(summary(compact).get("withoutReasons").asInt())
                    .isEqualTo(WhyCommandTest.dossiers().size());
            assertThat(summary(full).get("withoutReasons").asInt()).isZero();
        }
    }

    private static String[] options(String given) {
        return Stream.ofNullable(given).toArray(String[]::new);
    }

    @Test
    @DisplayName("says once that a compact record has no reasons, and takes what is missing there for no difference")
    void saidOnce() throws IOException {
        CommandRun run = run(
                examples("2018-12-01").toString(),
                examples("2018-12-01", "--compact").toString(),
                "--lang",
                "en");

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsOnlyOnce("compared on outcomes only: a compact record has no reasons");
    }

    @Test
    @DisplayName("writes lines by their schema")
    void schema() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "{}\n" + Files.readString(examples("2018-12-01")));
        Path other = Files.writeString(
                folder.resolve("other"),
                Files.readString(examples("2016-10-01", "--compact")) + Files.readString(records("one", List.of("a"))));
        for (CommandRun run : List.of(
                run(broken.toString(), other.toString(), "--format", "json"),
                run(CASE, "--as-of", "2018-01-01", "--and", "2019-06-15", "--format", "json", "--lang", "nl"))) {
            assertThat(run.out().lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(Schemas.errors(JsonSchema.COMPARED, line))
                            .isEmpty());
        }
    }

    @Test
    @DisplayName("names only the file that cannot be read")
    void unreadable() throws IOException {
        String there = records("one", List.of("a")).toString();
        for (String none : List.of(folder.resolve("none").toString(), folder.toString())) {
            for (CommandRun run : List.of(run(there, none), run(none, there), run(none, "--and", "2018-01-01"))) {
                assertThat(run.status()).isEqualTo(2);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).isEqualTo("Bestand %s kan niet gelezen worden.%n", none);
            }
        }
    }

    @Test
    @DisplayName("makes a page of what it says as text, with the counts first, in both languages")
    void page() throws IOException {
        String one = examples("2018-12-01").toString();
        String other = examples("2022-06-15").toString();
        for (String language : List.of("nl", "en")) {
            String page =
                    run(one, other, "--format", "html", "--lang", language).out();
            String said = page.replaceAll("(?s)<head>.*</head>", "")
                    .replace('\u00A0', ' ')
                    .replaceAll("</?[a-z][^>]*>", " ")
                    .replace("&#34;", "\"")
                    .replaceAll("\\s+", " ");
            JsonNode counted = summary(run(one, other, "--format", "json"));

            assertThat(page).contains("<html lang=\"" + language + "\">").doesNotContain("<script", "src=\"");
            assertThat(page.split("<section class=\"whatif\">", -1))
                    .hasSize(counted.get("different").asInt() + 1);
            assertThat(page.indexOf("id=\"counts\"")).isLessThan(page.indexOf("class=\"whatif\""));
            run(one, other, "--lang", language)
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("  now") || line.startsWith("  nu"))
                    .forEach(
                            line -> assertThat(said).contains(line.substring(12).strip()));
        }
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
