package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The assess command")
class AssessCommandTest {

    private static final String CASE = "rvs-2022-1079.json";

    private static CommandRun obligedFrom(String day, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "assess";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandRun.withInput("{\"permit\": \"OTHER\", \"obligedFrom\": \"" + day + "\"}", args);
    }

    @Test
    @DisplayName("takes today as the as-of day unless another is given")
    void asOfToday() {
        assertThat(CommandRun.assess(CASE, "--lang", "en").out()).contains("as of 8 November 2018", "6 days late");
    }

    @Test
    @DisplayName("writes Dutch unless English is asked for, in capitals too")
    void language() {
        assertThat(CommandRun.assess(CASE).out()).contains("Tijdlijn", "Waarom").doesNotContain("Timeline");
        assertThat(CommandRun.assess(CASE, "--lang", "nl").out())
                .isEqualTo(CommandRun.assess(CASE).out());
        assertThat(CommandRun.assess(CASE, "--lang", "EN").out())
                .contains("Timeline", "Why")
                .doesNotContain("Tijdlijn");
    }

    @Test
    @DisplayName(
            "says what to ask if it is asked: after the rest as text, beside it in JSON, the first three on a page")
    void questions() {
        String fined = "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2014-03-28\","
                + "\"fines\":[{\"kind\":\"EXAM\",\"amount\":1250,\"decidedOn\":\"2018-05-30\"}]}";
        String[] asked = {"assess", "-", "--as-of", "2018-06-15", "--lang", "en", "--questions", "--format", "text"};
        String text = CommandRun.withInput(fined, asked).out();
        asked[asked.length - 1] = "json";
        String json = CommandRun.withInput(fined, asked).out();
        String page = CommandRun.withInput(
                        fined, "assess", "-", "--as-of", "2018-06-15", "--lang", "en", "--format", "html")
                .out();

        String question = "Did you live in an asylum centre";
        assertThat(text).contains("What to ask", question, "The fine is now € 1,250.00.");
        assertThat(json).contains("\"assessment\" :", "\"questions\" :", "\"stake\" : \"FINE\"");
        assertThat(page).contains("What to ask", question);
        assertThat(CommandRun.withInput(fined, "assess", "-", "--as-of", "2018-06-15")
                        .out())
                .doesNotContain("Wat te vragen");
    }

    @Test
    @DisplayName("reads standard input for the file -")
    void standardInput() {
        String json = Repository.read(Repository.DOSSIERS.resolve(CASE));

        assertThat(CommandRun.withInput(json, "assess", "-")).isEqualTo(CommandRun.assess(CASE));
    }

    @ParameterizedTest(name = "obliged from {0}: {1}")
    @CsvSource({"2012-12-31, before 1 January 2013", "2022-01-01, act of 2021"})
    @DisplayName("says clearly that a person falls under another act, with status 0")
    void outsideTheAct(String day, String words) {
        CommandRun run = obligedFrom(day, "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("No term is computed here", words, "[REG-1")
                .doesNotContain("Timeline");
        assertThat(obligedFrom(day, "--format", "json").status()).isZero();
    }

    @Test
    @DisplayName("shows an open last day as bounds, never as one day")
    void openLastDay() {
        CommandRun run = CommandRun.assess("example-abroad.json", "--as-of", "2016-08-01", "--lang", "en");

        assertThat(run.out()).contains("between 1 May 2018 and 28 February 2019", "OPEN: ", "3 points are open.");
    }

    @Test
    @DisplayName("does not say that a fine set a new term where that is open")
    void openNewTerm() {
        CommandRun run = CommandRun.withInput("""
                {"permit": "FAMILY", "obligedFrom": "2016-02-01",
                 "fines": [{"kind": "EXAM", "amount": 0, "decidedOn": "2019-09-01"}]}
                """, "assess", "-", "--as-of", "2019-10-01", "--lang", "en");

        assertThat(run.out())
                .contains("Whether the fine of 1 September 2019 set a new exam term is open.")
                .contains("start, if the fine decision of 1 September 2019 set it");
    }

    @Test
    @DisplayName("ends every text with what it was made with")
    void receipt() {
        assertThat(CommandRun.assess(CASE, "--lang", "en").out())
                .containsPattern("\\nMade with termijn \\S+, law book [0-9a-f]{16}, standard law\\.\\n$");
    }

    @Test
    @DisplayName("says with --what-if what would differ under an amendment, and that it is no law")
    void whatIf() {
        String dossier = """
                {"permit": "ASYLUM", "obligedFrom": "2015-03-28", "loan": {"drawn": 8000}}
                """;
        CommandRun differs = CommandRun.withInput(
                dossier, "assess", "-", "--as-of", "2017-06-01", "--lang", "en", "--what-if", "elip_twelve_months");

        assertThat(differs.status()).isZero();
        assertThat(differs.out())
                .contains("What if: ELIP signal from twelve months before the end of the term")
                .contains("This is not the law.")
                .containsPattern("now +does not hold")
                .containsPattern("then +holds")
                .contains("The exam term ends within 12 months. Last day: 27 March 2018. [SIG-1");

        CommandRun same = CommandRun.withInput(
                dossier, "assess", "-", "--as-of", "2016-06-01", "--lang", "en", "--what-if", "ELIP_TWELVE_MONTHS");
        assertThat(same.out()).contains("For this person nothing changes on this day.");
        assertThat(CommandRun.withInput(dossier, "assess", "-", "--as-of", "2016-06-01", "--lang", "en")
                        .out())
                .doesNotContain("What if");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    @DisplayName("writes no line of more than 100 characters")
    void width(String language) {
        DossiersTest.rows()
                .forEach(row -> assertThat(CommandRun.assess(
                                        row.file(), "--as-of", row.asOf().toString(), "--lang", language)
                                .out()
                                .lines())
                        .allSatisfy(line ->
                                assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" ")));
    }

    @Test
    @DisplayName("ends with status 2 for wrong usage and says what is wrong")
    void wrongUsage() {
        assertWrongUsage("Noem een opdracht");
        assertWrongUsage("FILE", "assess");
        assertWrongUsage("--colour", "assess", "-", "--colour");
        assertWrongUsage("nl, en", "assess", "-", "--lang", "fr");
        assertWrongUsage("--what-if", "assess", "-", "--what-if", "no_fines");
        assertWrongUsage("text, json, html", "assess", "-", "--format", "pdf");
        assertWrongUsage("zoals 2018-12-31", "assess", "-", "--as-of", "31-12-2018");
        assertWrongUsage("zoals 2018-12-31", "assess", "-", "--as-of", "2019-02-29");
    }

    @Test
    @DisplayName("ends with status 2 for a file that cannot be read")
    void unreadable(@TempDir Path folder) {
        assertWrongUsage(
                "missing.json", "assess", folder.resolve("missing.json").toString());
        assertWrongUsage("kan niet gelezen worden", "assess", folder.toString());
        assertWrongUsage("kan niet gelezen worden", "assess", "not\0a path");
    }

    private static void assertWrongUsage(String words, String... args) {
        CommandRun run = CommandRun.of(args);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("explains itself")
    void help() {
        CommandRun run = CommandRun.of("assess", "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("FILE", "--as-of", "nl|en", "text|json", "Exitcode");
        assertThat(CommandRun.of("assess", "--help", "--lang", "en").out()).contains("Exit status", "Default: today");
        assertThat(CommandRun.of("--help").out()).contains("assess");
    }

    @Test
    @DisplayName("writes UTF-8 whatever the platform does")
    void utf8() throws IOException, InterruptedException {
        Process process = Child.of(
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dsun.stdout.encoding=US-ASCII",
                        "-Dstdout.encoding=US-ASCII",
                        "assess",
                        Repository.DOSSIERS.resolve(CASE).toString(),
                        "--as-of=2018-11-08")
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(Child.status(process)).isZero();
        assertThat(out).isEqualTo(CommandRun.assess(CASE).out()).contains(" · ");
    }
}
