package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.termijn.examples.why.Asked;
import io.github.termijn.examples.why.Basis;
import io.github.termijn.json.JsonSchema;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Source;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command why")
class WhyCommandTest {

    private static final String AS_OF = "2019-06-15";

    static List<String> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(Repository.DOSSIERS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.startsWith("refused"))
                    .sorted()
                    .toList();
        }
    }

    private static CommandRun run(String dossier, String... options) {
        return CommandRun.of(Stream.concat(
                        Stream.of("why", Repository.DOSSIERS.resolve(dossier).toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static JsonNode json(String dossier, String... options) throws IOException {
        CommandRun run = run(
                dossier,
                Stream.concat(Stream.of("--format", "json", "--as-of", AS_OF), Stream.of(options))
                        .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return new JsonMapper().readTree(run.out());
    }

    private static List<JsonNode> findings(JsonNode why, boolean onlyAsked) {
        List<JsonNode> findings = new ArrayList<>();
        why.get("subjects")
                .forEach(subject -> subject.get("steps").forEach(step -> {
                    if (step.get("asked").asBoolean() || !onlyAsked) {
                        findings.add(step.get("finding"));
                    }
                }));
        return findings;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dossiers")
    @DisplayName("knows every rule that the assessment has a finding of, and no other")
    void everyRule(String dossier) throws IOException {
        JsonNode assessment = new JsonMapper()
                .readTree(CommandRun.assess(dossier, "--as-of", AS_OF, "--format", "json")
                        .out());
        Set<String> used = new TreeSet<>();
        assessment.findParents("statement").stream()
                .filter(finding -> finding.has("values"))
                .forEach(finding -> used.add(finding.get("rule").textValue()));

        Set<String> known = new TreeSet<>();
        json(dossier, "--article", "nowhere").get("rulesUsed").forEach(rule -> known.add(rule.textValue()));

        assertThat(known).isEqualTo(used).isNotEmpty();
    }

    @Test
    @DisplayName("gives of a rule its findings alone, and what it rests on: reading, values of the day, sources, tests")
    void rule() throws IOException {
        JsonNode why = json("example-fine-removed.json", "--rule", "FIN-4");

        assertThat(findings(why, false))
                .isNotEmpty()
                .allMatch(finding -> finding.get("rule").textValue().equals("FIN-4"));
        JsonNode rule = why.at("/rules/0");
        assertThat(rule.get("rule").textValue()).isEqualTo("FIN-4");
        assertThat(rule.at("/aspects/0/value").textValue()).isEqualTo("countingDay");
        assertThat(rule.get("values").findValuesAsText("name"))
                .containsExactly("countedCourses", "nt2HoursSure", "countingDay");
        assertThat(rule.get("sources").findValuesAsText("address"))
                .contains("https://wetten.overheid.nl/BWBR0040729/2019-12-31");
    }

    @Test
    @DisplayName("names for every rule a place in the lawbook and its tests that is there, in both languages")
    void lawbook() throws IOException {
        for (Rule rule : Rule.values()) {
            for (String language : List.of("nl", "en")) {
                for (String place : places(rule, language)) {
                    List<String> parts = List.of(place.split("#", -1));
                    assertThat(Files.readString(Repository.ROOT.resolve(parts.get(0))))
                            .as(place)
                            .contains("<a id=\"" + parts.get(1) + "\"></a>");
                }
            }
        }
    }

    private static List<String> places(Rule rule, String language) {
        Basis basis = new Basis(rule, Set.of(), List.of(), List.of(), List.of());
        Language spoken = Language.valueOf(language.toUpperCase(Locale.ROOT));
        return List.of(basis.lawbook(spoken), basis.tests(spoken));
    }

    @Test
    @DisplayName("of a day tells the findings that name it, after the steps from which it came, and nothing after")
    void day() throws IOException {
        // ECLI:NL:RBLIM:2019:6788: the first term ended on 18 May 2017; two years later is the end of the new one
        JsonNode why = json("rblim-2019-6788.json", "--day", "2017-05-18");

        why.get("subjects")
                .forEach(subject -> assertThat(subject.get("steps").findValuesAsText("asked"))
                        .endsWith("true"));
        assertThat(why.at("/subjects/1/subject").textValue()).isEqualTo("Eerste examentermijn");
        assertThat(why.at("/subjects/1/steps/0/finding/rule").textValue()).isEqualTo("TRM-1");
        assertThat(findings(why, true)).allMatch(finding -> finding.toString().contains("2017-05-18"));
        assertThat(findings(why, false)).anyMatch(finding -> !finding.toString().contains("2017-05-18"));
        assertThat(run("rblim-2019-6788.json", "--as-of", AS_OF, "--day", "2017-05-18")
                        .out())
                .containsPattern("(?m)^-> \\d+\\.")
                .containsPattern("(?m)^\\d+\\.");
    }

    @Test
    @DisplayName("numbers a finding as the explanation of the whole assessment does")
    void numbers() {
        String whole =
                CommandRun.assess("rblim-2019-6788.json", "--as-of", AS_OF).out();
        String one =
                run("rblim-2019-6788.json", "--as-of", AS_OF, "--rule", "FIN-8").out();
        String number = one.replaceAll("(?s).*?\\n(\\d+)\\. .*", "$1");

        assertThat(one).contains("\n" + number + ".      De boetebeschikking van 12 oktober 2017 hoort bij");
        assertThat(whole).contains("\n" + number + ".   De boetebeschikking van 12 oktober 2017 hoort bij");
    }

    @Test
    @DisplayName("of an amount tells the findings that name it, also as one end of an open one")
    void amount() throws IOException {
        assertThat(findings(json("rblim-2019-6788.json", "--amount", "500"), true))
                .isNotEmpty()
                .allMatch(finding -> finding.toString().contains(":500.0"));
        assertThat(findings(json("rblim-2019-6788.json", "--amount", "500.01"), true))
                .isEmpty();
        assertThat(findings(json("rblim-2019-6788.json", "--amount", "1250", "--rule", "FIN-1"), true))
                .isNotEmpty()
                .allMatch(finding -> finding.at("/rule").textValue().equals("FIN-1"));
    }

    @Test
    @DisplayName("of an article gives the findings that cite it on their day")
    void article() throws IOException {
        assertThat(findings(json("rblim-2019-6788.json", "--article", "wi 31"), false))
                .isNotEmpty()
                .allMatch(finding -> finding.get("citations").toString().contains("Wi art. 31"));
        assertThat(findings(json("rblim-2019-6788.json", "--article", "ECLI:NL:RBLIM:2019:6788"), false))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @DisplayName("takes an article without its paragraphs for all of them, and no other article")
    @CsvSource(delimiter = '|', textBlock = """
                Wi 7b         | art. 7b(1)-(2) | true
                wi art. 7b    | art. 7b(1)-(2) | true
                Wi 7b(1)-(2)  | art. 7b(1)-(2) | true
                Wi 7b(1)      | art. 7b(1)-(2) | true
                Wi 7b(2)      | art. 7b(1)-(2) | false
                Wi 7          | art. 7b(1)-(2) | false
                Wi 7          | art. 7         | true
                Wi 7b         | art. 7         | false
                Bi 7          | art. 7         | false
                Wi 2.1        | art. 2.10(2)   | false
                Wi 2.10       | art. 2.10(2)   | true
                Wi            | art. 7         | false
                """)
    void place(String asked, String place, boolean isIt) {
        assertThat(new Asked(Optional.empty(), Optional.of(asked), Optional.empty(), Optional.empty())
                        .isAt(Citation.of(Source.WI, place)))
                .isEqualTo(isIt);
    }

    @Test
    @DisplayName("says which rules were used where there is no such finding, and which places for an article")
    void nothing() {
        assertThat(run("rblim-2019-6788.json", "--as-of", AS_OF, "--rule", "COR-1")
                        .out())
                .contains("Geen bevinding", "regels: REG-1, EXM-1");
        assertThat(run("rblim-2019-6788.json", "--as-of", AS_OF, "--article", "Wi 99")
                        .out())
                .contains("Geen bevinding", "Wi art. 31");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dossiers")
    @DisplayName(
            "writes JSON by its schema: all that is cited, found or not, in both languages, also under an amended law")
    void schema(String dossier) throws IOException {
        List<List<String>> asked = List.of(
                List.of("--article", "Wi 7"),
                List.of("--article", "Wi 31", "--reading", "fineMaximum=1000"),
                List.of("--rule", "FIN-6", "--lang", "en"),
                List.of("--rule", "REP-4"),
                List.of("--amount", "1250"));
        for (List<String> options : asked) {
            assertThat(Schemas.errors(
                            JsonSchema.WHY,
                            json(dossier, options.toArray(String[]::new)).toString()))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "[{0}]")
    @DisplayName("is wrong usage without a question, and with a value that is none; the value is not repeated")
    @ValueSource(strings = {"", "--rule NONE", "--amount 1.234", "--amount -5", "--amount 1e3", "--day 2019-02-29"})
    void wrong(String options) {
        CommandRun run = run("rblim-2019-6788.json", options.isEmpty() ? new String[0] : options.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("NONE", "1.234", "1e3", "02-29");
    }

    @Test
    @DisplayName("refuses a dossier with every problem")
    void refused() {
        CommandRun run = run("refused-impossible.json", "--rule", "FIN-4");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
    }
}
