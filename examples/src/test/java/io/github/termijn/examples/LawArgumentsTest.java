package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A command under an amended law")
class LawArgumentsTest {

    private static final String CASE =
            Repository.DOSSIERS.resolve("rblim-2019-6788.json").toString();
    private static final String FINED =
            "{\"permit\":\"FAMILY\",\"obligedFrom\":\"2014-03-28\",\"fines\":[{\"kind\":\"EXAM\","
                    + "\"amount\":1250,\"decidedOn\":\"2019-05-30\"}]}";

    @TempDir
    private Path folder;

    private Path law(String json) throws IOException {
        return Files.writeString(folder.resolve("law.json"), json);
    }

    private static CommandRun run(String... args) {
        return CommandRun.of(args);
    }

    private static String lastDay(String... options) {
        String[] args = Stream.concat(
                        Stream.of("assess", CASE, "--as-of", "2018-01-01", "--format", "json"), Stream.of(options))
                .toArray(String[]::new);
        try {
            return new JsonMapper()
                    .readTree(run(args).out())
                    .at("/currentTerm/lastDay")
                    .textValue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("gives the new term of ECLI:NL:RBLIM:2019:6788 under both anchors (FIN-8)")
    void bothAnchors() throws IOException {
        // from the end of the first term, 18 May 2017, and from the fine decision of 12 October 2017: two years
        assertThat(lastDay()).isEqualTo("2019-05-18");
        assertThat(lastDay("--reading", "newTermAnchor=FINE_DECISION")).isEqualTo("2019-10-12");
        assertThat(lastDay(
                        "--law",
                        law("{\"newTermAnchor\":[{\"value\":\"FINE_DECISION\"}]}")
                                .toString()))
                .isEqualTo("2019-10-12");
    }

    @Test
    @DisplayName("takes what is read before what is in the file, and the file for all else")
    void readingBeforeLaw() throws IOException {
        String law = law("{\"newTermAnchor\":[{\"value\":\"FINE_DECISION\"}],\"newExamTerm\":[{\"value\":\"P1Y\"}]}")
                .toString();

        assertThat(lastDay("--law", law)).isEqualTo("2018-10-12");
        assertThat(lastDay("--law", law, "--reading", "newTermAnchor=END_OF_TERM"))
                .isEqualTo("2018-05-18");
        assertThat(lastDay("--reading", "newExamTerm=P3Y", "--reading", "newTermAnchor=FINE_DECISION"))
                .isEqualTo("2020-10-12");
    }

    @Test
    @DisplayName("says in text and page first that the law was amended, and beside each finding of the rule")
    void said() {
        String[] reading = {"--as-of", "2018-01-01", "--lang", "en", "--reading", "newTermAnchor=FINE_DECISION"};
        for (String format : List.of("text", "html")) {
            String out = run(Stream.concat(Stream.of("assess", CASE, "--format", format), Stream.of(reading))
                            .toArray(String[]::new))
                    .out()
                    .replace('\u00A0', ' ')
                    .replaceAll("</?[a-z][^>]*>", "")
                    .replaceAll("\\s+", " ");
            int notice = out.indexOf("This is not the law as it is. Amended: newTermAnchor = FINE_DECISION.");
            assertThat(notice).as(format).isBetween(0, out.indexOf("12 October 2019"));
            assertThat(out).contains("FIN-8 · amended: newTermAnchor · Wi art.");
            assertThat(out).doesNotContain("TRM-1 · amended");
        }
        assertThat(run("assess", CASE, "--as-of", "2018-01-01", "--lang", "en").out())
                .doesNotContain("not the law", "amended");
    }

    @Test
    @DisplayName("can be why, objection, desk and cohort too, and each says it first")
    void everyCommand() throws IOException {
        String reading = "newTermAnchor=FINE_DECISION";
        assertThat(run("why", CASE, "--as-of", "2018-01-01", "--rule", "FIN-8", "--reading", reading)
                        .out())
                .contains("Dit is niet het geldende recht.", "12 oktober 2019", "newTermAnchor = FINE_DECISION");
        assertThat(CommandRun.withInput(
                                FINED,
                                "objection",
                                "-",
                                "--decision",
                                "1",
                                "--as-of",
                                "2019-06-15",
                                "--reading",
                                reading)
                        .out())
                .contains("Dit is niet het geldende recht.");
        assertThat(CommandRun.withInput(FINED, "cohort", "-", "--as-of", "2019-06-15", "--reading", reading)
                        .out())
                .contains("Dit is niet het geldende recht.");
        Path pages = folder.resolve("pages");
        assertThat(run("desk", CASE, "--into", pages.toString(), "--as-of", "2018-01-01", "--reading", reading)
                        .status())
                .isZero();
        for (String page : List.of("index.html", "0001.html")) {
            assertThat(Files.readString(pages.resolve(page))).contains("Dit is niet het geldende recht.");
        }
    }

    @Test
    @DisplayName("counts a population under the amended law, and names it for programs")
    void cohort() throws IOException {
        JsonNode json = new JsonMapper()
                .readTree(CommandRun.withInput(
                                FINED, "cohort", "-", "--format", "json", "--reading", "newTermAnchor=FINE_DECISION")
                        .out());

        assertThat(json.at("/amendments/newTermAnchor").textValue()).isEqualTo("FINE_DECISION");
    }

    @Test
    @DisplayName("takes a known amendment by its name wherever it takes a file, also to lay it beside the law")
    void knownAmendments() throws IOException {
        String file = law("{\"elipWindow\":[{\"value\":\"P12M\"}]}").toString();
        String named = CommandRun.withInput(FINED, "assess", "-", "--law", "ELIP_twelve_months")
                .out();

        assertThat(CommandRun.withInput(FINED, "assess", "-", "--law", file).out())
                .isEqualTo(named);
        assertThat(CommandRun.withInput(FINED, "assess", "-", "--what-if", file).out())
                .contains("Wat als: law.json");
        assertThat(CommandRun.withInput(FINED, "cohort", "-", "--what-if", file).out())
                .contains("Wat als: law.json");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is wrong usage with a name or value that the law does not have, and says what is possible")
    @ValueSource(
            strings = {"newTermAnchor=NEVER", "nothing=1", "newTermAnchor", "=1", "pvtFine=-1", "examTerm=three years"})
    void wrong(String reading) {
        CommandRun run = run("assess", CASE, "--lang", "en", "--reading", reading);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("Expected:|as newTermAnchor=FINE_DECISION")
                .doesNotContain("NEVER", "three years");
    }

    @Test
    @DisplayName("is wrong usage with a file that is not there, or is no law")
    void wrongFile() throws IOException {
        assertThat(run("assess", CASE, "--law", folder.resolve("none").toString())
                        .status())
                .isEqualTo(2);
        CommandRun run = run("assess", CASE, "--law", law("[]").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("De aangepaste wet is geweigerd: 1 fout.");
    }
}
