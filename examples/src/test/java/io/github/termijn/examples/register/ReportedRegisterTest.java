package io.github.termijn.examples.register;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.CommandRun;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example in the form of annex 1 of the report: file 1 has the year, file 4 the day. */
@DisplayName("The register as the report has it")
class ReportedRegisterTest {

    private static RegisterFolder reported() {
        RegisterFolder folder = RegisterFolder.ofExample();
        return folder.write(
                RegisterFile.PERSONS,
                folder.text(RegisterFile.PERSONS)
                        .replace("obliged_from", "cohort")
                        .replaceAll("(?m)^(\\d+,\\d{4})-\\d\\d-\\d\\d", "$1"));
    }

    private static List<RegisterRecord> example() {
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            return folder.read();
        }
    }

    private static List<String> problems(RegisterRecord record) {
        return ((RegisterRecord.Refused) record)
                .problems().stream().map(RegisterProblem::toString).toList();
    }

    @Test
    @DisplayName(
            "takes the first day from the first term: everybody with a term is the same person as with the day itself")
    void dayOfFirstTerm() {
        try (RegisterFolder folder = reported()) {
            List<RegisterRecord> read = folder.read();

            assertThat(read.get(0)).isEqualTo(example().get(0));
            assertThat(read.get(1)).isEqualTo(example().get(1));
            assertThat(read.get(2)).isEqualTo(example().get(2));
            assertThat(read.get(4)).isEqualTo(example().get(4));
        }
    }

    /** 2016 has 366 days. */
    @Test
    @DisplayName("without a term the duty can have begun on any day of the year, and only that")
    void anyDayOfTheYear() {
        try (RegisterFolder folder = reported()) {
            assertThat(folder.read().get(3)).isInstanceOfSatisfying(RegisterRecord.Undated.class, undated -> {
                assertThat(undated.possible())
                        .extracting(Dossier::obligedFrom)
                        .hasSize(366)
                        .startsWith(day("2016-01-01"))
                        .endsWith(day("2016-12-31"))
                        .isSorted();
                assertThat(undated.unknown()).hasToString("persons.csv:5:cohort: START_NOT_KNOWN");
                assertThat(undated.possible())
                        .allSatisfy(one -> assertThat(one.background().flatMap(Background::birthCountry))
                                .contains("China"));
            });
        }
    }

    /** A fine of 1 July 2016 has an earlier or the same first day: 31 + 29 + 31 + 30 + 31 + 30 + 1 days. */
    @Test
    @DisplayName("a day on which the facts cannot be true is not the day")
    void possibleDays() {
        try (RegisterFolder folder = reported().append(RegisterFile.TERMS, "1004,2016-07-01,,,,,,,,100,2016-07-01")) {
            assertThat(((RegisterRecord.Undated) folder.read().get(3)).possible())
                    .extracting(Dossier::obligedFrom)
                    .hasSize(183)
                    .endsWith(LocalDate.of(2016, 7, 1));
        }
    }

    /** Three years from any day of 2016 end on 31 December 2018 or later: all run on 1 June 2018, some on 1 June 2019. */
    @ParameterizedTest(name = "as of {0}: {1} obliged, {2} refused")
    @CsvSource({"2018-06-01, 5, 0", "2019-06-01, 4, 1"})
    @DisplayName("is counted with everybody where every day gives the same tables, and else refused and told")
    void counted(String asOf, int obliged, int refused) {
        try (RegisterFolder folder = reported()) {
            CommandRun run =
                    CommandRun.of("cohort", folder.path.toString(), "--as-of", asOf, "--format", "csv", "--lang", "en");

            assertThat(run.status()).isEqualTo(refused);
            assertThat(run.out().lines())
                    .contains(
                            "run,,read,5,,,",
                            "run,,refused," + refused + ",,,",
                            "obliged,ALL,ALL_OBLIGED," + obliged + ",,,");
            assertThat(run.err().contains("persons.csv, line 5, column cohort: No file has the day"))
                    .isEqualTo(refused == 1);
        }
    }

    @ParameterizedTest(name = "{0},{1} is {2}")
    @CsvSource({
        "2015, 2016-10-03, cohort: OTHER_COHORT",
        "2016, 03-10-2016, obliged_from: NOT_A_DAY",
        "16, '', cohort: DAY_OUT_OF_RANGE",
        "MMXVI, '', cohort: NOT_A_NUMBER",
        "2017, '', cohort: PARTICIPATION_NOT_HELD",
        "'', '', obliged_from: MISSING_CELL"
    })
    @DisplayName("can have year and day; what does not fit is told")
    void yearAndDay(String year, String day, String problem) {
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            folder.write(
                    RegisterFile.PERSONS,
                    folder.text(RegisterFile.PERSONS)
                            .replace("person,obliged_from", "person,cohort,obliged_from")
                            .replaceAll("(?m)^(\\d+),(\\d{4})(-\\d\\d-\\d\\d)", "$1,$2,$2$3")
                            .replace("1004,2016,2016-10-03", "1004," + year + "," + day));
            List<RegisterRecord> read = folder.read();

            assertThat(problems(read.get(3))).containsExactly("persons.csv:5:" + problem);
            assertThat(read.get(0)).isEqualTo(example().get(0));
        }
    }

    @Test
    @DisplayName("a term that begins in another year than the cohort is no first term")
    void otherYear() {
        try (RegisterFolder folder = reported().replace(RegisterFile.PERSONS, "1002,2013", "1002,2014")) {
            assertThat(problems(folder.read().get(1)))
                    .containsExactly(
                            "terms.csv:5:previous_start: UNKNOWN_TERM", "terms.csv:6:previous_start: UNKNOWN_TERM");
        }
    }

    private static final Pattern DAY = Pattern.compile("(\\d{4})-0?(\\d+)-0?(\\d+)");

    /** Semicolons, days as 3-4-2015, a comma before decimals, WAAR and ONWAAR, a byte order mark, lines of Windows. */
    private static RegisterFolder ofExcel() {
        RegisterFolder folder = RegisterFolder.ofExample();
        for (RegisterFile file : RegisterFile.values()) {
            String dutch = DAY.matcher(folder.text(file).replace(',', ';')).replaceAll("$3-$2-$1");
            folder.write(
                    file,
                    "\uFEFF"
                            + dutch.replace('.', ',')
                                    .replace("true", "WAAR")
                                    .replace("false", "ONWAAR")
                                    .replace("\n", "\r\n"));
        }
        return folder;
    }

    @Test
    @DisplayName("as Dutch Excel writes it is the same, and that is told of each file")
    void excel() {
        try (RegisterFolder folder = ofExcel()) {
            assertThat(folder.open().dutch()).containsExactly(RegisterFile.values());
            assertThat(folder.read()).isEqualTo(example());
            assertThat(CommandRun.of("cohort", folder.path.toString(), "--lang", "en")
                            .err()
                            .lines())
                    .contains("terms.csv has semicolons between its cells. It is read as Dutch Excel writes it:"
                            + " 3-4-2015 is 3 April 2015, and 212,5 is 212 and a half.")
                    .hasSize(5);
        }
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            assertThat(folder.open().dutch()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvSource({
        "EXAMS, 2-10-2018, 2018-10-02, exams.csv:11:date: NOT_A_DAY",
        "EXAMS, 2-10-2018, 2-13-2018, exams.csv:11:date: NOT_A_DAY",
        "EXAMS, 2-10-2018, 29-2-2018, exams.csv:11:date: NOT_A_DAY",
        "EXAMS, 2-10-2018, 2/10/2018, exams.csv:11:date: NOT_A_DAY",
        "EXAMS, 2-10-2018, 2-10-18, exams.csv:11:date: NOT_A_DAY",
        "EXAMS, 2-10-2018;ONWAAR, 2-10-2018;FALSE, exams.csv:11:passed: UNKNOWN_CODE",
        "TERMS, '1250,00', 1250.00, terms.csv:8:fine: NOT_A_NUMBER",
        "TERMS, '1250,00', '1.250,00', terms.csv:8:fine: NOT_A_NUMBER",
        "TERMS, '1250,00', '1250,005', terms.csv:8:fine: NOT_A_NUMBER"
    })
    @DisplayName("as Dutch Excel writes it has one way to write a day, a number and a truth: nothing is guessed")
    void notGuessed(RegisterFile file, String cell, String by, String problem) {
        try (RegisterFolder folder = ofExcel().replace(file, cell, by)) {
            assertThat(problems(folder.read().get(4))).containsExactly(problem);
        }
    }
}
