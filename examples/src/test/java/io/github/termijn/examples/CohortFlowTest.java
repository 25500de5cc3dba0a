package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From 1 September 2022 to 2 January 2023, as table 7 of the report. */
@DisplayName("termijn cohort --and")
class CohortFlowTest {

    private static final String PASSED = """
            "exams":[{"part":"READING","on":"2016-05-10","passed":true},{"part":"LISTENING","on":"2016-05-10","passed":true},\
            {"part":"WRITING","on":"2016-05-10","passed":true},{"part":"SPEAKING","on":"2016-05-10","passed":true},\
            {"part":"KNM","on":"2022-10-03","passed":true}]""";

    /** Fulfilled, exempted twice, died, fined and still obliged, done long before, under another act. */
    private static final String LINES = """
            {"id":"1","permit":"FAMILY","obligedFrom":"2014-03-28",%s}
            {"id":"2","permit":"ASYLUM","obligedFrom":"2014-03-28","exemptions":[{"kind":"AGI","decidedOn":"2022-09-02"}]}
            {"id":"3","permit":"ASYLUM","obligedFrom":"2013-03-28","exemptions":[{"kind":"MEDICAL","decidedOn":"2023-01-02"}]}
            {"id":"4","permit":"OTHER","obligedFrom":"2013-03-28","diedOn":"2022-12-01"}
            {"id":"5","permit":"ASYLUM","obligedFrom":"2014-03-28","fines":[{"kind":"EXAM","amount":1250.00,"decidedOn":"2022-11-01"}]}
            {"id":"6","permit":"ASYLUM","obligedFrom":"2014-03-28","naturalisedOn":"2020-01-01"}
            {"id":"7","permit":"ASYLUM","obligedFrom":"2022-01-01"}
            """.formatted(PASSED);

    private static CommandRun run(String lines, String... options) {
        String[] args = new String[options.length + 6];
        System.arraycopy(new String[] {"cohort", "-", "--as-of", "2022-09-01", "--and", "2023-01-02"}, 0, args, 0, 6);
        System.arraycopy(options, 0, args, 6, options.length);
        return CommandRun.withInput(lines, args);
    }

    @Test
    @DisplayName(
            "says who fulfilled the duty, was exempted and how, left, was fined; the shares are of who had the duty or came in")
    void csv() {
        CommandRun run = run(LINES, "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .contains("run,,asOf,,,,2022-09-01", "run,,and,,,,2023-01-02")
                .contains("flow,STOOD,ALL,5,5,100.0,", "flow,NEW,ALL,0,5,0.0,")
                .contains("flow,FULFILLED,FAMILY,1,1,100.0,", "flow,FULFILLED,ALL,1,5,20.0,")
                .contains("flow,EXEMPTED_FOR_EFFORT,ASYLUM,1,3,33.3,", "flow,EXEMPTED_MEDICALLY,ASYLUM,1,3,33.3,")
                .contains("flow,DIED,OTHER,1,1,100.0,", "flow,STANDS,ALL,1,5,20.0,")
                .contains("flowEvents,WAS_FINED,ASYLUM,1,3,33.3,", "flowEvents,TERM_RAN_OUT,ALL,0,5,0.0,")
                .contains(
                        "flowByCohort,2014,STOOD,3,,,",
                        "flowByCohort,2014,EXEMPTED,1,3,33.3,",
                        "flowByCohort,2013,LEFT,1,2,50.0,",
                        "flowByCohort,ALL,CAME_IN,0,,,")
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("is the same in JSON, in sentences, and drawn on the page")
    void otherFormats() throws JsonProcessingException {
        JsonNode json = new JsonMapper().readTree(run(LINES, "--format", "json").out());
        assertThat(json.at("/and").asText()).isEqualTo("2023-01-02");
        assertThat(json.at("/tables/flow/STANDS/ALL")).hasToString("{\"count\":1,\"of\":5,\"percent\":20.0}");

        assertThat(run(LINES, "--lang", "en").out().replaceAll("\\s+", " "))
                .contains(
                        "From 1 September 2022 to 2 January 2023: 5 had the duty and 0 came in. 1 fulfilled it; 2 were"
                                + " exempted, of whom 1 for demonstrated effort and 1 on medical grounds. 1 still have the duty.");

        String page = run(LINES, "--format", "html", "--lang", "en").out();
        assertThat(page).contains("A band is as thick as", "<svg class=\"flow\"", "Had the duty → Fulfilled: 1");
        assertThat(CommandRun.withInput(LINES, "cohort", "-", "--format", "html")
                        .out())
                .doesNotContain("class=\"flow\"");
    }

    @Test
    @DisplayName(
            "of two files of one register finds persons by their ids: who is not in the later one has left without a reason")
    void twoFiles(@TempDir Path folder) throws IOException {
        Path later = folder.resolve("later.ndjson");
        Files.writeString(later, """
                {"id":"2","permit":"ASYLUM","obligedFrom":"2014-03-28","exemptions":[{"kind":"AGI","decidedOn":"2022-09-02"}]}
                {"id":"5","permit":"ASYLUM","obligedFrom":"2014-03-28"}
                {"id":"8","permit":"FAMILY","obligedFrom":"2016-03-28"}
                """);

        CommandRun run = run(LINES, "--later", later.toString(), "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .contains("flow,STOOD,ALL,5,6,83.3,", "flow,CORRECTED,FAMILY,1,2,50.0,")
                .contains("flow,EXEMPTED_FOR_EFFORT,ALL,1,6,16.7,", "flow,NOT_IN_LATER,ALL,3,6,50.0,")
                .contains("flow,STANDS,ALL,2,6,33.3,");
    }

    @Test
    @DisplayName("of two files refuses persons whom nobody can find, and a file that cannot be read, without a result")
    void notFound(@TempDir Path folder) throws IOException {
        Path later = folder.resolve("later.ndjson");
        Files.writeString(later, "{\"permit\":\"ASYLUM\",\"obligedFrom\":\"2014-03-28\"}\n");
        CommandRun run = run(LINES, "--later", later.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--later finds persons by their ids");
        assertThat(run(LINES + LINES, "--later", later.toString(), "--lang", "en")
                        .err())
                .startsWith("--later finds persons by their ids");

        CommandRun missing = run(LINES, "--later", folder.resolve("none").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("none");
        assertThat(missing.out()).isEmpty();
    }

    @Test
    @DisplayName("counts what is refused in the later file too: the exit status is 1")
    void refused(@TempDir Path folder) throws IOException {
        Path later = folder.resolve("later.ndjson");
        Files.writeString(later, "{\"id\":\"2\",\"permit\":\"asylum\",\"obligedFrom\":\"2014-03-28\"}\n");

        CommandRun run = run(LINES, "--later", later.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("/permit");
    }
}
