package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The example dossiers give what expected.csv says")
class DossiersTest {

    private static final String EXPECTED = "expected.csv";

    /** One line of the table; what is empty is not looked at. */
    record Row(
            String file,
            LocalDate asOf,
            String kind,
            LocalDate lastDay,
            String status,
            String culpability,
            String fine,
            String loan,
            String source) {

        static Row of(String line) {
            String[] cells = line.split(",", 9);
            return new Row(
                    cells[0],
                    LocalDate.parse(cells[1]),
                    cells[2],
                    LocalDate.parse(cells[3]),
                    cells[4],
                    cells[5],
                    cells[6],
                    cells[7],
                    cells[8]);
        }

        @Override
        public String toString() {
            return file + " as of " + asOf + ", " + kind + ": " + lastDay + " (" + source + ")";
        }
    }

    static List<Row> rows() {
        return Repository.read(Repository.DOSSIERS.resolve(EXPECTED))
                .lines()
                .skip(1)
                .map(Row::of)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void text(Row row) {
        for (Language language : Language.values()) {
            CommandRun run = CommandRun.assess(row.file(), "--as-of", row.asOf().toString(), "--lang", language.name());

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(answer(run.out())).contains(Explanation.in(language).value(row.lastDay()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void json(Row row) throws IOException {
        CommandRun run = CommandRun.assess(row.file(), "--as-of", row.asOf().toString(), "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        JsonNode assessment = new ObjectMapper().readTree(run.out());
        JsonNode chain = assessment.get(row.kind().equals("EXAM") ? "terms" : "participationTerms");
        JsonNode term = chain.get(chain.size() - 1);
        assertThat(term.get("lastDay").asText()).isEqualTo(row.lastDay().toString());
        assertUnlessEmpty(row.status(), term.path("status").asText());
        assertUnlessEmpty(row.culpability(), assessment.path("culpability").asText("none"));
        assertUnlessEmpty(row.fine(), latestFine(chain));
        assertUnlessEmpty(row.loan(), forgiveness(assessment.path("forgiveness")));
    }

    /** What the exemptions must give: a line is file, as-of day, AGI, medical, AVI and source. */
    static List<List<String>> exemptions() {
        return Repository.read(Repository.DOSSIERS.resolve("expected-exemptions.csv"))
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", 6)))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exemptions")
    void exemptions(List<String> row) throws IOException {
        CommandRun run = CommandRun.assess(row.get(0), "--as-of", row.get(1), "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        JsonNode exemptions = new ObjectMapper().readTree(run.out()).get("exemptions");
        assertThat(exemptions.at("/agi/result").asText()).isEqualTo(row.get(2));
        assertThat(exemptions.at("/medical/verdict").asText()).isEqualTo(row.get(3));
        assertThat(exemptions.at("/sufficientIntegration/verdict").asText()).isEqualTo(row.get(4));
    }

    private static void assertUnlessEmpty(String expected, String actual) {
        assertThat(actual).isEqualTo(expected.isEmpty() ? actual : expected);
    }

    /** The state and the amount, recorded or else computed, of the fine for the latest end that passed. */
    private static String latestFine(JsonNode chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            JsonNode former = chain.get(i).get("formerOverruns");
            JsonNode fine = chain.get(i).has("fine")
                    ? chain.get(i).get("fine")
                    : former.path(former.size() - 1).path("fine");
            if (!fine.isMissingNode()) {
                JsonNode amount = fine.has("recorded") ? fine.at("/recorded/amount") : fine.path("computed");
                return fine.get("state").asText() + " " + amount(amount);
            }
        }
        return "none";
    }

    /** The kind of forgiveness with its percentage. */
    private static String forgiveness(JsonNode forgiveness) {
        JsonNode percentage = forgiveness.path("percentage");
        String percent = percentage.isObject()
                ? percentage.get("atLeast").asText() + ".."
                        + percentage.get("atMost").asText()
                : percentage.asText();
        return forgiveness.path("kind").asText() + " " + percent;
    }

    private static String amount(JsonNode amount) {
        if (amount.isMissingNode()) {
            return "none";
        }
        return amount.isObject()
                ? amount(amount.get("atLeast")) + ".." + amount(amount.get("atMost"))
                : amount.decimalValue().setScale(2).toString();
    }

    @Test
    @DisplayName("every dossier stands in README.md, and in expected.csv unless it is refused")
    void everyFileIsListed() throws IOException {
        String readme = Repository.read(Repository.DOSSIERS.resolve("README.md"));
        List<String> expected = rows().stream().map(Row::file).toList();
        try (Stream<Path> files = Files.list(Repository.DOSSIERS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(name -> {
                        assertThat(readme).contains("`" + name + "`");
                        assertThat(name.startsWith("refused-") || expected.contains(name))
                                .as(name)
                                .isTrue();
                    });
        }
    }

    /** The lines between the title and the timeline. */
    private static String answer(String text) {
        return text.lines()
                .skip(2)
                .takeWhile(line -> !line.startsWith("---"))
                .reduce("", (all, line) -> all + " " + line);
    }
}
