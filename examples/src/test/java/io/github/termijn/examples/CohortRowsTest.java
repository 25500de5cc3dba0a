package io.github.termijn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("termijn cohort --rows")
class CohortRowsTest {

    private static final String LINES = """
            {"id":"=1","permit":"FAMILY_OF_STATUS_HOLDER","obligedFrom":"2014-03-28","exams":[\
            {"part":"KNM","on":"2015-02-01","passed":false},{"part":"KNM","on":"2015-06-01","passed":true}],\
            "courses":[{"kind":"NT2","from":"2015-01-01","through":"2015-12-31","hours":212.5,"certified":true},\
            {"kind":"NT2","from":"2016-01-01","certified":true}],\
            "fines":[{"kind":"EXAM","amount":600.00,"decidedOn":"2018-05-01"},{"kind":"EXAM","amount":0,"decidedOn":"2018-05-02"}]}
            {"permit":"ASYLUM","obligedFrom":"2016-02-30"}
            {"permit":"OTHER","obligedFrom":"2022-01-01"}
            {"id":"4","permit":"ASYLUM","obligedFrom":"2016-03-28","naturalisedOn":"2018-01-01","loan":{"drawn":1000.00}}
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("rows.csv");
    }

    private CommandRun run(String input, String... options) {
        String[] args = new String[options.length + 6];
        System.arraycopy(
                new String[] {"cohort", "-", "--as-of", "2018-11-08", "--rows", file.toString()}, 0, args, 0, 6);
        System.arraycopy(options, 0, args, 6, options.length);
        return CommandRun.withInput(input, args);
    }

    private List<Map<String, String>> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    @Test
    @DisplayName(
            "writes one row for each person who was counted, in the order of the dossiers; the tables are the same")
    void rowForEach() throws IOException {
        CommandRun run = run(LINES, "--format", "csv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(CommandRun.withInput(LINES, "cohort", "-", "--as-of", "2018-11-08", "--format", "csv")
                        .out());
        assertThat(rows()).hasSize(3);
        assertThat(rows().get(0))
                .containsEntry("person", "'=1")
                .containsEntry("act", "WI_2013")
                .containsEntry("cohort", "2014")
                .containsEntry("permit", "FAMILY_OF_STATUS_HOLDER")
                .containsEntry("group", "FAMILY")
                .containsEntry("duty", "STANDS")
                .containsEntry("standing", "THREE_OR_MORE_TO_GO")
                .containsEntry("partsToGo", "4")
                .containsEntry("attempts", "2")
                .containsEntry("failures", "1")
                .containsEntry("courses", "2")
                .containsEntry("courseHours", "212.5")
                .containsEntry("coursesWithoutHours", "1")
                .containsEntry("fines", "1")
                .containsEntry("fineSum", "600.00")
                .containsEntry("forgiveness", "");
        assertThat(rows().get(1))
                .containsEntry("act", "WI_2021")
                .containsEntry("duty", "")
                .containsEntry("overrun", "");
        assertThat(rows().get(2))
                .containsEntry("duty", "NATURALISED")
                .containsEntry("dutyEnd", "2018-01-01")
                .containsEntry("standing", "")
                .containsEntry("attempts", "0")
                .doesNotContainEntry("forgiveness", "");
    }

    @Test
    @DisplayName("has the days of an overrun, and of a term that runs the days that are left")
    void days() throws IOException {
        run("""
                {"permit":"OTHER","obligedFrom":"2014-03-28"}
                {"permit":"OTHER","obligedFrom":"2015-11-09"}
                """);

        // 27 March 2017 to 27 March 2018: 365; to 27 October: 31 + 30 + 31 + 30 + 31 + 31 + 30 = 214; to 8 November: 12
        assertThat(rows().get(0))
                .containsEntry("termStatus", "OVERRUN")
                .containsEntry("daysOverrunFrom", "591")
                .containsEntry("daysOverrunThrough", "591")
                .containsEntry("overrun", "PROVISIONALLY_CULPABLE");
        assertThat(rows().get(1)).containsEntry("daysLeft", "0").containsEntry("overrun", "NO_OVERRUN");
    }

    @Test
    @DisplayName("overwrites nothing, and leaves nothing of a run without a result")
    void onlyNew() throws IOException {
        Files.writeString(file, "mine");
        CommandRun there = run(LINES, "--lang", "en");
        assertThat(there.status()).isEqualTo(2);
        assertThat(there.err()).startsWith("--rows overwrites nothing");
        assertThat(file).hasContent("mine");

        Files.delete(file);
        CommandRun missing = CommandRun.of("cohort", folder.resolve("none").toString(), "--rows", file.toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();

        CommandRun nowhere = CommandRun.withInput(
                LINES, "cohort", "-", "--rows", folder.resolve("no/rows.csv").toString());
        assertThat(nowhere.status()).isEqualTo(2);
    }
}
