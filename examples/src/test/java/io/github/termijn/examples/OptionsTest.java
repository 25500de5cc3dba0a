package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

@DisplayName("An option does what it says, or is refused")
class OptionsTest {

    private static final String DOSSIER =
            "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2015-03-28\",\"loan\":{\"drawn\":8000}}";

    private static CommandRun run(String input, String line) {
        return CommandRun.withInput(input, line.isEmpty() ? new String[0] : line.split(" "));
    }

    /** Everything that is refused, with the words that say so in English and in Dutch. */
    static Stream<Arguments> refused() {
        return Stream.of(
                // options that have no effect together
                arguments("assess - --batch --format text", "JSON only", "alleen JSON"),
                arguments("assess - --batch --format html", "JSON only", "alleen JSON"),
                arguments("assess - --batch --what-if elip_twelve_months", "one dossier", "één dossier"),
                arguments("assess - --batch --questions", "for one dossier", "voor één dossier"),
                arguments("assess - --progress", "needs --batch", "alleen met --batch"),
                arguments("assess - --compact", "needs --format json", "alleen met --format json"),
                arguments("assess - --no-progress", "needs --batch", "alleen met --batch"),
                arguments("assess - --print full", "only with --format html", "alleen met --format html"),
                arguments(
                        "assess - --format letter --print full", "only with --format html", "alleen met --format html"),
                arguments("assess - --batch --print full", "only with --format html", "alleen met --format html"),
                arguments("assess - --format letter --questions", "no --questions", "geen --questions"),
                arguments("cohort - --later a.ndjson", "needs --and", "alleen met --and"),
                arguments("cohort - --as-of 2018-01-02 --and 2018-01-02", "a day after --as-of", "een dag na --as-of"),
                arguments("cohort - --and 02-01-2018", "as 2018-12-31", "zoals 2018-12-31"),
                arguments("cohort - --rows .", "overwrites nothing", "overschrijft niets"),
                arguments("compare a b --as-of 2018-01-01", "were made already", "zijn al gemaakt"),
                // what is not there, or twice
                arguments("", "Name a command", "Noem een opdracht"),
                arguments("assess", "FILE is missing", "FILE ontbreekt"),
                arguments("desk a.json", "--into is missing", "--into ontbreekt"),
                arguments("desk --into", "--into needs a value", "--into heeft een waarde nodig"),
                arguments("assess - --as-of", "--as-of needs a value", "--as-of heeft een waarde nodig"),
                arguments("assess - --format json --format text", "--format is given twice", "--format staat er twee"),
                // what is not known
                arguments("asess -", "Did you mean assess", "Misschien is assess"),
                arguments("assess - --colour", "Option --colour is not known", "Optie --colour bestaat hier niet"),
                arguments("assess - --formt=json", "Option --formt", "Optie --formt"),
                arguments("assess - fatima", "argument that is not known", "argument dat hier niet bestaat"),
                arguments("population --into x --as-of 2018-01-01", "--as-of", "--as-of"),
                // values
                arguments("assess - --format pdf", "Expected: text, json, html", "Verwacht: text, json, html"),
                arguments("cohort - --format ndjson", "Expected: text, csv, json, html", "Verwacht: text, csv, json"),
                arguments("assess - --what-if fatima", "elip_twelve_months", "elip_twelve_months"),
                arguments("assess - --as-of 31-12-1987", "as 2018-12-31", "zoals 2018-12-31"),
                arguments("assess - --as-of 0000-01-01", "1900 through 2199", "1900 tot en met 2199"),
                arguments("assess - --as-of 2200-01-01", "1900 through 2199", "1900 tot en met 2199"),
                arguments("assess - --batch=fatima", "--batch cannot have this value", "--batch kan deze waarde niet"),
                arguments("population --into x --persons fatima", "a whole number", "een geheel getal"),
                arguments("population --into x --persons -1", "cannot be negative", "kan niet negatief"),
                arguments("population --into x --all --format csv", "dossiers on lines", "dossiers op regels"),
                arguments("cohort - --fine-classes 50,fatima", "a whole number", "een geheel getal"),
                arguments("cohort - --fine-classes 50,50", "each above the last", "elk hoger dan het vorige"));
    }

    @ParameterizedTest(name = "termijn {0}")
    @MethodSource
    @DisplayName("with exit status 2, one line and where the help is, in the language asked, and no value repeated")
    void refused(String line, String english, String dutch) {
        for (String language : List.of("en", "nl")) {
            CommandRun run = run(DOSSIER, ("--lang " + language + " " + line).strip());
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(2);
            assertThat(run.err())
                    .contains(language.equals("en") ? english : dutch, " --help")
                    .doesNotContain("fatima", "1987", "31-12", "pdf", "Exception");
        }
        assertThat(run(DOSSIER, line).err())
                .isEqualTo(run(DOSSIER, ("--lang nl " + line).strip()).err());
    }

    @Test
    @DisplayName("that is not a language is refused in Dutch, and before or after the command it is the same")
    void language() {
        assertThat(run(DOSSIER, "assess - --lang fr").err()).contains("--lang kan deze waarde niet hebben", "nl, en");
        assertThat(run(DOSSIER, "--lang en assess - --as-of 2017-06-01"))
                .isEqualTo(run(DOSSIER, "assess - --as-of 2017-06-01 --lang=EN"));
    }

    @Test
    @DisplayName("--lang gives JSON its sentences, of one dossier as of a batch; without it there are none")
    void languageOfJson() {
        assertThat(run(DOSSIER, "assess - --format json").out()).doesNotContain("\"text\"");
        assertThat(run(DOSSIER, "assess - --format json --lang en").out()).contains("\"text\" : \"The exam term");
        assertThat(run(DOSSIER, "--lang nl assess - --format json").out()).contains("\"text\" : \"De examentermijn");
        assertThat(run(DOSSIER, "--lang en assess - --batch").out()).contains("\"text\":\"The exam term");
        assertThat(run(DOSSIER, "cohort - --format csv --lang en").out())
                .as("names are the same in every language; problems are told in it")
                .isEqualTo(run(DOSSIER, "cohort - --format csv --lang nl").out());
    }

    @Test
    @DisplayName("--what-if reaches JSON and the page too")
    void whatIf() throws JsonProcessingException {
        String line = "assess - --as-of 2017-06-01 --lang en --what-if elip_twelve_months --format ";
        JsonNode json = new ObjectMapper().readTree(run(DOSSIER, line + "json").out());
        JsonNode alone = new ObjectMapper()
                .readTree(run(DOSSIER, "assess - --as-of 2017-06-01 --lang en --format json")
                        .out());
        assertThat(json.get("assessment")).isEqualTo(alone);
        assertThat(json.at("/comparison/one")).isEqualTo(alone.get("receipt"));
        assertThat(json.at("/comparison/differences/0/topic").textValue()).isEqualTo("SIGNAL");
        assertThat(json.at("/comparison/differences/0/onlyInOther").findValuesAsText("text"))
                .anyMatch(text -> text.startsWith("The exam term ends within 12 months."));

        String page = run(DOSSIER, line + "html").out();
        assertThat(page.replace('\u00A0', ' '))
                .contains("<h2 id=\"what-if\">What if: ELIP signal from twelve months before the end of the term</h2>")
                .contains("<dt>now</dt><dd><strong>does not hold")
                .contains("<dt>then</dt><dd><strong>holds")
                .contains("The exam term ends within 12 months.", "amended: ");
        assertThat(run(DOSSIER, "assess - --format html").out()).doesNotContain("what-if");
        assertThat(run(DOSSIER, line + "text").out()).contains("law book", "amended: ");
    }

    @Test
    @DisplayName("--version names the library and the fingerprint of the standard law")
    void version() {
        CommandRun run = run("", "--version --lang en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("termijn \\S+\\R" + "law book [0-9a-f]{16} \\(standard law\\)\\R");
        assertThat(run("", "--version").out()).contains("regelset", "geldend recht");
        String made = run(DOSSIER, "assess - --lang en").out();
        String fingerprint = run.out().replaceAll("(?s).*law book ([0-9a-f]+).*", "$1");
        assertThat(made).contains("law book " + fingerprint);
    }

    @Test
    @DisplayName("generate-completion prints a script that knows every command and option")
    void completion() {
        CommandRun run = run("", "generate-completion");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains(
                        "assess",
                        "why",
                        "compare",
                        "objection",
                        "desk",
                        "population",
                        "cohort",
                        "--what-if",
                        "--fine-classes",
                        "--rows",
                        "--later",
                        "--lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess ",
                "why ",
                "compare ",
                "objection ",
                "desk ",
                "population ",
                "cohort ",
                "generate-completion "
            })
    @DisplayName(
            "--help is in the language asked, with status 0, and names every option in both; no heading stands alone")
    void help(String command) {
        String dutch = run("", command + "--help").out();
        String english = run("", command + "--help --lang en").out();
        assertThat(run("", command + "--help").status()).isZero();
        assertThat(run("", command + "--help --lang nl").out()).isEqualTo(dutch);
        assertThat(dutch)
                .startsWith("Gebruik: termijn")
                .contains("Toont deze hulp")
                .doesNotContain("Shows", "Default");
        assertThat(english)
                .startsWith("Usage: termijn")
                .contains("Shows this help")
                .doesNotContain("Toont", "Standaard");
        assertThat(options(dutch)).isEqualTo(options(english)).isNotEmpty();
        for (String help : List.of(dutch, english)) {
            assertThat(help.strip()).doesNotEndWith(":");
        }
    }

    private static List<String> options(String help) {
        return help.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("-"))
                .map(line -> line.split("\\s{2,}|=", 2)[0])
                .toList();
    }

    @Test
    @DisplayName("Every text of the help is there in Dutch")
    void everyText() {
        ResourceBundle dutch = Execution.dutch();
        List<String> missing = new ArrayList<>();
        CommandLine termijn = Main.commandLine(
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                Clock.systemUTC());
        Stream.concat(Stream.of(termijn), termijn.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .flatMap(OptionsTest::keys)
                .filter(keys -> keys.stream().noneMatch(dutch::containsKey))
                .forEach(keys -> missing.add(keys.get(0)));
        assertThat(missing).isEmpty();
    }

    /** For each text its key with the name of the command, and without. */
    private static Stream<List<String>> keys(CommandSpec command) {
        List<String> keys = new ArrayList<>();
        keys.add("usage.description");
        for (int i = 0; i < command.usageMessage().exitCodeList().size(); i++) {
            keys.add("usage.exitCodeList." + i);
        }
        command.options().stream()
                .map(OptionSpec::longestName)
                .map(name -> name.replaceFirst("^-+", ""))
                .forEach(keys::add);
        command.positionalParameters().stream()
                .map((PositionalParamSpec file) -> file.paramLabel() + "[" + file.index() + "]")
                .forEach(keys::add);
        String prefix = command.qualifiedName(".") + ".";
        return keys.stream().map(key -> Arrays.asList(prefix + key, key));
    }
}
