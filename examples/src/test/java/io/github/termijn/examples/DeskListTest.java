package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.examples.desk.PersonList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The list of the desk command")
class DeskListTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/list.md");

    @TempDir
    private Path temporary;

    private Path dossiers(String name, String... lines) throws IOException {
        return Files.writeString(temporary.resolve(name), String.join("\n", lines) + "\n");
    }

    private static CommandRun desk(Path into, String asOf, Path file, String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of("desk", "--into", into.toString(), "--as-of", asOf, "--lang", "en", file.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private static JsonNode list(Path folder) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("list.json")));
    }

    @Test
    @DisplayName(
            "says of each dossier its last day, days left, parts, fine and first step; of a refused one that it was")
    void values() throws IOException {
        // obliged from 1-3-2016: the first term is 1-3-2016 … 28-2-2019
        Path file = dossiers(
                "persons.ndjson",
                "{\"id\":\"a\",\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-03-01\"}",
                "{\"permit\":\"NOBODY\"}",
                "{\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-03-01\"}");
        Path folder = temporary.resolve("desk");

        CommandRun run = desk(folder, "2019-02-26", file);

        assertThat(run.status()).isEqualTo(1);
        JsonNode persons = list(folder).get("persons");
        assertThat(list(folder).get("asOf").asText()).isEqualTo("2019-02-26");
        assertThat(persons).hasSize(3);
        JsonNode first = persons.get(0);
        assertThat(first.get("id").asText()).isEqualTo("a");
        assertThat(first.get("group").asText()).isEqualTo("FAMILY");
        assertThat(first.get("lastDayFrom").asText()).isEqualTo("2019-02-28");
        assertThat(first.get("lastDayThrough").asText()).isEqualTo("2019-02-28");
        assertThat(first.get("daysLeft").isInt()).isTrue();
        assertThat(first.get("daysLeft").asInt()).isEqualTo(2);
        assertThat(first.get("status").asText()).isEqualTo("RUNNING");
        assertThat(first.get("partsToGo").asInt()).isEqualTo(6);
        assertThat(first.has("fineFrom")).isFalse();
        assertThat(first.get("elip").asText()).isNotEmpty();
        assertThat(persons.get(1).get("refused").asBoolean()).isTrue();
        assertThat(persons.get(1).get("place").asText()).isEqualTo("persons.ndjson #2");
        assertThat(persons.get(1)).hasSize(2);
        assertThat(persons.get(2).has("id")).isFalse();
    }

    @Test
    @DisplayName("is a table too, with the separator and the byte order mark that are asked, and no cell that is run")
    void table() throws IOException {
        Path file =
                dossiers("persons.ndjson", "{\"id\":\"=1+1\",\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-03-01\"}");

        desk(temporary.resolve("one"), "2019-02-26", file);
        desk(temporary.resolve("other"), "2019-02-26", file, "--separator", "comma", "--bom");

        List<String> lines = Files.readAllLines(temporary.resolve("one/list.csv"));
        assertThat(lines.get(0)).isEqualTo(String.join(";", PersonList.headers()));
        assertThat(lines.get(1))
                .startsWith("persons.ndjson #1;'=1+1;false;WI_2013;FAMILY;2019-02-28;2019-02-28;2;RUNNING;");
        assertThat(Files.readString(temporary.resolve("other/list.csv"))).startsWith("\uFEFFplace,id,refused,");
    }

    @Test
    @DisplayName(
            "is laid beside an earlier one: who is new, who is gone, what is said otherwise; days that pass are no change")
    void since() throws IOException {
        String same = "{\"id\":\"same\",\"permit\":\"FAMILY\",\"obligedFrom\":\"2018-03-01\"}";
        String before = "{\"id\":\"late\",\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-03-01\"}";
        String gone = "{\"id\":\"gone\",\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-03-01\"}";
        String fresh = "{\"id\":\"fresh\",\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-03-01\"}";
        Path former = temporary.resolve("former");
        desk(former, "2019-02-27", dossiers("former.ndjson", same, before, gone));

        CommandRun run = desk(
                temporary.resolve("now"),
                "2019-03-01",
                dossiers("now.ndjson", before, fresh, same),
                "--since",
                former.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Changed since 27 February 2019", "Of 1 of the 2 persons", "New (1): fresh.", "(1): gone.")
                .containsPattern("late +how the exam term stands +running +overrun")
                .doesNotContain("same ", "days left");
        assertThat(temporary.resolve("now/index.html")).content().contains("Changed since", "fresh");
    }

    @Test
    @DisplayName("--since wants a folder with a list, and writes nothing without one")
    void noList() throws IOException {
        Path file = dossiers("persons.ndjson", "{\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-03-01\"}");
        Path other = Files.createDirectory(temporary.resolve("other"));
        Path into = temporary.resolve("into");

        CommandRun none = desk(into, "2019-03-01", file, "--since", other.toString());
        Files.writeString(other.resolve("list.json"), "{\"asOf\":\"2019-03-01\",\"persons\":[{}]}");
        CommandRun otherForm = desk(into, "2019-03-01", file, "--since", other.toString());

        assertThat(none.status()).isEqualTo(2);
        assertThat(otherForm.status()).isEqualTo(2);
        assertThat(otherForm.err()).contains("no list");
        assertThat(into).doesNotExist();
    }

    @Test
    @DisplayName("has the columns that its page explains")
    void page() {
        List<String> explained = Pattern.compile("(?m)^\\| ([a-z]\\w*) \\|")
                .matcher(Repository.read(PAGE))
                .results()
                .map(row -> row.group(1))
                .filter(column -> !column.equals("column"))
                .toList();

        assertThat(explained).isEqualTo(PersonList.headers());
    }

    @Test
    @DisplayName("links one style for all pages of the folder")
    void style() throws IOException {
        Path folder = temporary.resolve("desk");
        desk(
                folder,
                "2019-02-26",
                dossiers("persons.ndjson", "{\"permit\":\"FAMILY\",\"obligedFrom\":\"2016-03-01\"}"));

        assertThat(Files.readString(folder.resolve("style.css"))).contains("color-scheme");
        for (String page : List.of("index.html", "0001.html")) {
            assertThat(Files.readString(folder.resolve(page)))
                    .contains("<link rel=\"stylesheet\" href=\"style.css\">", "style-src &#39;self&#39; file:;")
                    .doesNotContain("<style>");
        }
    }
}
