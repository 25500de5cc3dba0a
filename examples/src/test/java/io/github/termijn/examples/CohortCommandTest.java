package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("termijn cohort")
class CohortCommandTest {

    /** Five persons: obliged in 2014, 2014 (done), 2015, before the act, under the act of 2021; and a line that is refused. */
    private static final String LINES = """
            {"permit":"ASYLUM","obligedFrom":"2014-03-28"}
            {"permit":"FAMILY","obligedFrom":"2014-03-28","naturalisedOn":"2018-01-01"}

            {"permit":"OTHER","obligedFrom":"2015-03-28","exams":[{"part":"KNM","on":"2016-02-01","passed":false}],\
            "fines":[{"kind":"EXAM","amount":1250.00,"decidedOn":"2018-05-01"}]}
            {"permit":"OTHER","obligedFrom":"2012-12-31"}
            {"permit":"OTHER","obligedFrom":"2022-01-01"}
            {"permit":"asylum","obligedFrom":"2015-02-30"}
            """;

    private static final String REGISTER = Repository.MODULE.resolve("register").toString();

    private static CommandRun run(String... options) {
        String[] args = new String[options.length + 4];
        System.arraycopy(new String[] {"cohort", "-", "--as-of", "2018-11-08"}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return CommandRun.withInput(LINES, args);
    }

    @Test
    @DisplayName("counts who was read and refused, tells every problem with its line, and ends with status 1")
    void refused() {
        CommandRun run = run("--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("as of 8 November 2018")
                .contains("6 dossiers were read. 1 was refused.")
                .contains("3 persons became obliged under the act of 2013. For 2 of them the duty still stands.")
                .contains("As table 2 of the report", "Made with termijn", "standard law");
        assertThat(run.err().lines())
                .containsExactly(
                        "Line 7: /permit: The value is none of the constants of this property."
                                + " Expected: string: one of ASYLUM, FAMILY_OF_STATUS_HOLDER, FAMILY, OTHER.",
                        "Line 7: /obligedFrom: The value is not an existing day, written as YYYY-MM-DD."
                                + " Expected: string: a day YYYY-MM-DD.");
    }

    @DisplayName("writes a line per cell as CSV, with the same names in every language")
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void csv(String language) {
        assertThat(run("--format", "csv", "--lang", language).out().lines())
                .startsWith("table,row,column,count,of,percent,value", "run,,read,6,,,", "run,,refused,1,,,")
                .contains("run,,asOf,,,,2018-11-08")
                .contains("acts,BEFORE_2013,PERSONS,1,,,", "acts,WI_2013,PERSONS,3,,,", "acts,WI_2021,PERSONS,1,,,")
                .contains("obliged,2014,ALL_STILL,1,2,50.0,", "obliged,ALL,ALL_STILL,2,3,66.7,")
                .contains("progress,ASYLUM,INACTIVE,1,1,100.0,", "progress,FAMILY,INACTIVE,0,0,,")
                .contains("partsToGo,WITH_ONA,TO_GO_6,1,1,100.0,", "partsToGo,WITHOUT_ONA,INACTIVE,1,1,100.0,")
                .contains("culpability,ALL,CULPABLE,1,2,50.0,", "culpability,ALL,RECORDED,0,2,0.0,")
                .contains("fines,ALL,FINED,1,2,50.0,", "fineAmounts,ALL,MEAN_SUM,,,,1250.00")
                .contains("fineClasses,1000.00-1500.00,PERSONS,1,1,100.0,", "fineClasses,3000.00+,PERSONS,0,1,0.0,")
                .contains("failures,ONE_OR_TWO_TO_GO,MEAN,,,,");
    }

    @Test
    @DisplayName("writes the same figures as JSON")
    void json() throws JsonProcessingException {
        JsonNode json = new JsonMapper().readTree(run("--format", "json").out());

        assertThat(json.at("/read").asLong()).isEqualTo(6);
        assertThat(json.at("/refused").asLong()).isEqualTo(1);
        assertThat(json.at("/asOf").asText()).isEqualTo("2018-11-08");
        assertThat(json.at("/lawBook").asText()).isNotEmpty();
        assertThat(json.at("/tables/obliged/ALL/ALL_STILL")).hasToString("{\"count\":2,\"of\":3,\"percent\":66.7}");
        assertThat(json.at("/tables/progress/FAMILY/INACTIVE")).hasToString("{\"count\":0,\"of\":0}");
        assertThat(json.at("/tables/fineAmounts/ALL/MEAN_SUM/value").decimalValue())
                .isEqualByComparingTo("1250");
        assertThat(json.at("/tables/fineAmounts/ASYLUM/MEAN_SUM")).isEmpty();
    }

    @Test
    @DisplayName("reads the four files of the register from a folder")
    void register() {
        CommandRun run = CommandRun.of("cohort", REGISTER, "--as-of", "2022-11-14", "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines()).contains("run,,read,5,,,", "run,,refused,0,,,", "obliged,ALL,ALL_OBLIGED,5,,,");
    }

    @Test
    @DisplayName(
            "says of a register without a manifest that nothing tells whether it is complete, and of others nothing")
    void manifest(@TempDir Path folder) {
        CommandRun without = CommandRun.of("cohort", REGISTER, "--lang", "en");
        assertThat(without.status()).isZero();
        assertThat(without.err())
                .isEqualTo("This register has no manifest.json: nothing says whether it is complete.\n");

        CommandRun.of("population", "--persons", "10", "--into", folder.toString());
        assertThat(CommandRun.of("cohort", folder.toString()).err()).isEmpty();
    }

    @Test
    @DisplayName("refuses a register that was cut, says so, and counts nothing")
    void cut(@TempDir Path folder) throws IOException {
        CommandRun.of("population", "--persons", "100", "--into", folder.toString());
        List<String> persons = Files.readAllLines(folder.resolve("persons.csv"));
        Files.write(folder.resolve("persons.csv"), persons.subList(0, 32));

        CommandRun run = CommandRun.of("cohort", folder.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("persons.csv: The file is not as it was written")
                .hasLineCount(1);
    }

    @Test
    @DisplayName("refuses a person of the register for a bad row, with file and line, and counts the others")
    void badRow(@TempDir Path folder) throws IOException {
        for (String file : List.of("persons.csv", "exams.csv", "courses.csv", "terms.csv")) {
            Files.copy(Path.of(REGISTER, file), folder.resolve(file));
        }
        String exams = Files.readString(folder.resolve("exams.csv"));
        Files.writeString(folder.resolve("exams.csv"), exams.replaceFirst("\\d{4}-\\d{2}-\\d{2}", "2016-02-30"));

        CommandRun run = CommandRun.of("cohort", folder.toString(), "--as-of", "2022-11-14", "--format", "csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).contains("run,,read,5,,,", "run,,refused,1,,,", "obliged,ALL,ALL_OBLIGED,4,,,");
        assertThat(run.err()).contains("exams.csv", "2");
    }

    @Test
    @DisplayName("ends with status 2 for a file or register that cannot be read, and for classes that do not ascend")
    void wrongUsage(@TempDir Path folder) {
        CommandRun missing = CommandRun.of("cohort", folder.resolve("none").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("none");
        CommandRun empty = CommandRun.of("cohort", folder.toString());
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("persons.csv", "terms.csv");
        for (String classes : List.of("0,50", "50,50", "500,50")) {
            CommandRun run = run("--fine-classes", classes);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("--fine-classes");
        }
    }

    @DisplayName("takes the borders of the classes of fines")
    @ParameterizedTest
    @CsvSource({"'1250', '1250.00+', 1", "'50,1250', '50.00-1250.00', 0", "'50,1251', '50.00-1251.00', 1"})
    void classes(String borders, String name, long count) {
        assertThat(run("--fine-classes", borders, "--format", "csv").out())
                .contains("fineClasses," + name + ",PERSONS," + count + ",1,");
    }

    @Test
    @DisplayName("says so of no dossier at all, in every format")
    void nobody() {
        for (String format : List.of("text", "csv", "json", "html")) {
            CommandRun run = CommandRun.withInput("", "cohort", "-", "--format", format);
            assertThat(run.status()).as(run.err()).isZero();
        }
        assertThat(CommandRun.withInput("", "cohort", "-").out()).contains("Er is geen dossier gelezen.");
    }

    @Test
    @DisplayName("shows its progress on standard error if that is asked, and the tables are the same")
    void progress() {
        CommandRun shown = CommandRun.of("cohort", REGISTER, "--as-of", "2022-11-14", "--progress");
        assertThat(shown.err()).contains("assess", "100%", "/s");
        assertThat(shown.out())
                .isEqualTo(CommandRun.of("cohort", REGISTER, "--as-of", "2022-11-14", "--no-progress")
                        .out());
    }

    /** Counts as the report prints them, percentages as they follow; rows asylum in table 4 are left out: its rows and totals differ. */
    @Test
    @DisplayName("finds the totals of the report in the synthetic population, from the facts in its four files")
    void report(@TempDir Path folder) {
        assertThat(CommandRun.of("population", "--into", folder.toString()).status())
                .isZero();
        CommandRun run = CommandRun.of("cohort", folder.toString(), "--as-of", "2022-11-14", "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .contains("composition,ALL,ASYLUM,1483,2893,51.3,", "composition,ALL,FAMILY,1253,2893,43.3,")
                .contains("composition,2015,ASYLUM,438,810,54.1,", "composition,2016,ASYLUM,824,1392,59.2,")
                .contains(
                        "progress,ASYLUM,INACTIVE,415,1483,28.0,",
                        "progress,ASYLUM,ONE_OR_TWO_TO_GO,358,1483,24.1,",
                        "progress,ASYLUM,THREE_OR_MORE_TO_GO,710,1483,47.9,",
                        "progress,FAMILY_AND_OTHER,INACTIVE,435,1410,30.9,",
                        "progress,FAMILY_AND_OTHER,ONE_OR_TWO_TO_GO,443,1410,31.4,",
                        "progress,FAMILY_AND_OTHER,THREE_OR_MORE_TO_GO,532,1410,37.7,")
                .contains("parts,ONA,PASSED,167,608,27.5,", "parts,ONA,MEAN,,,,0.1", "parts,SPEAKING,MEAN,,,,2.2")
                .contains(
                        "culpability,FAMILY_AND_OTHER,CULPABLE,170,1408,12.1,",
                        "culpability,FAMILY_AND_OTHER,NOT_CULPABLE,278,1408,19.7,",
                        "culpability,FAMILY_AND_OTHER,PROVISIONALLY_CULPABLE,960,1408,68.2,",
                        "culpability,ALL,CULPABLE,317,2890,11.0,",
                        "culpability,ALL,NOT_CULPABLE,774,2890,26.8,",
                        "culpability,ALL,PROVISIONALLY_CULPABLE,1799,2890,62.2,",
                        "culpability,ALL,NO_OVERRUN,3,,,")
                .contains("reasons,MINISTER_DECISION,PERSONS,526,774,68.0,", "reasons,LITERACY,PERSONS,70,774,9.0,")
                .contains("fines,NOT_CULPABLE,OF_NOTHING,52,774,6.7,", "fines,ALL,NO_DECISION,817,2893,28.2,")
                .contains("fineAmounts,ALL,FINED,1942,2893,67.1,", "fineAmounts,ALL,MEDIAN_SUM,,,,1250.00");
    }

    /**
     * As of 1 March 2017: the first was found not to have the capacity; the second has used 7,500 of the loan, and its term ends
     * on 31 December 2017; the third was done in time with a debt of 1,000.
     */
    private static final String THREE = """
            {"permit":"ASYLUM","obligedFrom":"2014-06-01","learnabilityTest":{"on":"2015-01-01","capable":false}}
            {"permit":"ASYLUM","obligedFrom":"2015-01-01","loan":{"drawn":7500.00}}
            {"permit":"FAMILY","obligedFrom":"2014-06-01","loan":{"drawn":1000.00,"debtAtFulfilment":1000.00},"exams":[\
            {"part":"READING","on":"2016-05-10","passed":true},{"part":"LISTENING","on":"2016-05-10","passed":true},\
            {"part":"WRITING","on":"2016-05-10","passed":true},{"part":"SPEAKING","on":"2016-05-10","passed":true},\
            {"part":"KNM","on":"2016-05-10","passed":true}]}
            """;

    private static final String[] WHAT_IF = {
        "cohort",
        "-",
        "--as-of",
        "2017-03-01",
        "--what-if",
        "learnability_test_alone",
        "--what-if",
        "ELIP_TWELVE_MONTHS",
        "--what-if",
        "FORGIVENESS_FOR_FAMILY",
        "--what-if",
        "elip_twelve_months"
    };

    private static CommandRun whatIf(String... options) {
        return CommandRun.withInput(
                THREE, Stream.concat(Stream.of(WHAT_IF), Stream.of(options)).toArray(String[]::new));
    }

    /** 1 July less 1 January 2017 is 181 days, less 1 March 122. */
    @Test
    @DisplayName(
            "lays each amendment beside the standard law: who is exempted, signalled earlier and forgiven, and by which rule")
    void whatIf() {
        CommandRun run = whatIf("--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .contains("LEARNABILITY_TEST_ALONE.effort,ROUTE_B,NOW,0,3,0.0,")
                .contains("LEARNABILITY_TEST_ALONE.effort,ROUTE_B,THEN,1,3,33.3,")
                .contains("LEARNABILITY_TEST_ALONE.effort,ROUTE_B,COME,1,,,")
                .contains("ELIP_TWELVE_MONTHS.differs,ANYTHING,PERSONS,1,3,33.3,")
                .contains("ELIP_TWELVE_MONTHS.differences,SIGNAL.SIG_1,ONLY_THEN,1,,,")
                .contains("ELIP_TWELVE_MONTHS.elip,HOLDS,NOW,0,3,0.0,", "ELIP_TWELVE_MONTHS.elip,HOLDS,COME,1,,,")
                .contains("ELIP_TWELVE_MONTHS.lead,WINDOW_DAYS,MAXIMUM,,,,181")
                .contains("ELIP_TWELVE_MONTHS.lead,AHEAD_DAYS,MAXIMUM,,,,122")
                .contains("FORGIVENESS_FOR_FAMILY.forgiveness,FULL,COME,1,,,")
                .contains("FORGIVENESS_FOR_FAMILY.forgiven,NOW_DETERMINED,AT_MOST,,,,0.00")
                .contains("FORGIVENESS_FOR_FAMILY.forgiven,THEN_DETERMINED,AT_LEAST,,,,1000.00")
                .contains("FORGIVENESS_FOR_FAMILY.forgiven,THEN_DETERMINED,PERCENT_AT_LEAST,,,,100.0")
                .contains("FORGIVENESS_FOR_FAMILY.forgiven,NOW_OPEN,PERCENT_AT_LEAST,,,,0.0")
                .contains("FORGIVENESS_FOR_FAMILY.forgiven,NOW_OPEN,PERCENT_AT_MOST,,,,100.0")
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("names the amended laws and their tables in JSON; without amendments nothing is said of any")
    void whatIfJson() throws JsonProcessingException {
        JsonNode json = new JsonMapper().readTree(whatIf("--format", "json").out());

        assertThat(json.at("/amendedLawBooks")).hasSize(3);
        assertThat(json.at("/amendedLawBooks/ELIP_TWELVE_MONTHS").asText())
                .isNotEmpty()
                .isNotEqualTo(json.at("/lawBook").asText());
        assertThat(json.at("/tables/ELIP_TWELVE_MONTHS.elip/HOLDS/COME/count").asLong())
                .isEqualTo(1);
        assertThat(run("--format", "json").out()).doesNotContain("amended", "ELIP");
        assertThat(whatIf("--format", "html", "--lang", "en").out()).contains("What if: ELIP signal");
    }

    @DisplayName("gives the whole text of three amendments as it was accepted")
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatIfGolden(String language) throws IOException {
        String out = whatIf("--lang", language).out();
        String receipt = language.equals("nl") ? "\nGemaakt met" : "\nMade with";
        accepted(out.substring(0, out.indexOf(receipt)), "what-if.2017-03-01." + language);
    }

    @DisplayName("gives the whole text as it was accepted")
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void golden(String language) throws IOException {
        String out = CommandRun.of("cohort", REGISTER, "--as-of", "2022-11-14", "--lang", language)
                .out();
        accepted(out.substring(0, out.lastIndexOf('\n', out.length() - 2) + 1), "register.2022-11-14." + language);
    }

    private static void accepted(String text, String name) throws IOException {
        Path golden = Repository.MODULE.resolve("src/test/resources/golden-cohort/" + name + ".txt");
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Repository.read(golden));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
}
