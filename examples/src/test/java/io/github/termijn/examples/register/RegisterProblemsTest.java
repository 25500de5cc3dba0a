package io.github.termijn.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.testing.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad input: the example with one change, and all problems that it gives. */
@DisplayName("A register with something wrong")
class RegisterProblemsTest {

    private static final String BAD_FILES = """
            EXAMS   | person,part,attempt,date,passed | person,part,attempt,date | exams.csv:1:passed: MISSING_COLUMN
            EXAMS   | date,passed      | date,passed,level   | exams.csv:1: UNKNOWN_COLUMN
            EXAMS   | date,passed      | date,passed,passed  | exams.csv:1:passed: DUPLICATE_COLUMN
            EXAMS   | ,                | :                   | exams.csv:1:person: MISSING_COLUMN; exams.csv:1:part: MISSING_COLUMN; exams.csv:1:attempt: MISSING_COLUMN; exams.csv:1:date: MISSING_COLUMN; exams.csv:1:passed: MISSING_COLUMN; exams.csv:1: UNKNOWN_COLUMN
            PERSONS | Morocco          | "Morocco            | persons.csv:3: NOT_CSV
            PERSONS | Morocco          | "Morocco"x          | persons.csv:3: NOT_CSV
            COURSES | School B         | "School~B"          | courses.csv:4: LINE_BREAK
            """;

    private static final String BAD_ROWS = """
            EXAMS   | 1001,LISTENING,1,2016-05-10,true | 1001,LISTENING,1,2016-05-10      | exams.csv:4: WRONG_NUMBER_OF_CELLS
            EXAMS   | 1001,LISTENING,1,2016-05-10,true | 1001,LISTENING,1,2016-05-10,true,| exams.csv:4: WRONG_NUMBER_OF_CELLS
            EXAMS   | 1005,KNM,1,2018-10-02,false      | 1005,KNM,1,2018-10-02,false~9999,KNM,1,2018-10-02,false | exams.csv:12: UNKNOWN_PERSON
            EXAMS   | 1005,KNM,1,2018-10-02,false      | 1005,KNM,1,2018-10-02,false~,KNM,1,2018-10-02,false | exams.csv:12: NO_PERSON
            EXAMS   | 1005,KNM,1,2018-10-02,false      | 1005,KNM,1,2018-10-02,false~1005,KNM,1,2018-10-02,false | exams.csv:12: DUPLICATE_ROW
            EXAMS   | 1005,KNM,1,2018-10-02,false      | 1005,KNM,1,2018-10-02,false~1005,KNM,1,2018-11-02,false | exams.csv:12:attempt: ATTEMPTS_INCOMPLETE
            EXAMS   | 1005,KNM,1,2018-10-02,false      | 1005,KNM,2,2018-10-02,false      | exams.csv:11:attempt: ATTEMPTS_INCOMPLETE
            EXAMS   | 1005,KNM,1,2018-10-02,false      | 1005,KNM,0,2018-10-02,false      | exams.csv:11:attempt: ATTEMPTS_INCOMPLETE
            EXAMS   | 1005,KNM,1,2018-10-02,false      | 1005,KNM,1,2018-10-02,false~1005,KNM,2,2018-10-01,false | exams.csv:12:date: ATTEMPTS_OUT_OF_ORDER
            EXAMS   | 1005,KNM,1,                      | 1005,KNS,1,                      | exams.csv:11:part: UNKNOWN_CODE
            EXAMS   | 1005,KNM,1,                      | 1005,PVT,1,                      | exams.csv:11:part: NOT_AN_EXAM_PART
            EXAMS   | 1005,KNM,1,                      | 1005,KNM,one,                    | exams.csv:11:attempt: NOT_A_NUMBER
            EXAMS   | 1005,KNM,1,                      | 1005,,,                          | exams.csv:11:part: MISSING_CELL; exams.csv:11:attempt: MISSING_CELL
            EXAMS   | 2018-10-02,false                 | ,                                | exams.csv:11:date: MISSING_CELL; exams.csv:11:passed: MISSING_CELL
            EXAMS   | 2018-10-02,false                 | 2018-10-02,no                    | exams.csv:11:passed: UNKNOWN_CODE
            EXAMS   | 2018-10-02                       | 02-10-2018                       | exams.csv:11:date: NOT_A_DAY
            EXAMS   | 2018-10-02                       | 2018-02-29                       | exams.csv:11:date: NOT_A_DAY
            EXAMS   | 2018-10-02                       | 9999-12-31                       | exams.csv:11:date: DAY_OUT_OF_RANGE
            EXAMS   | 2018-10-02                       | 1993-12-31                       | exams.csv:11:date: BEFORE_BIRTH
            PERSONS | 1005,2016-01-11                  | 1005,                            | persons.csv:6:obliged_from: MISSING_CELL
            PERSONS | 1004,2016-10-03                  | 1004,2017-10-01                  | persons.csv:5:obliged_from: PARTICIPATION_NOT_HELD
            PERSONS | 1004,2016-10-03,1988             | 1004,2016-10-03,2017             | persons.csv:5:obliged_from: BEFORE_BIRTH
            PERSONS | 1988                             | 88                               | persons.csv:5:birth_year: DAY_OUT_OF_RANGE
            PERSONS | 1988                             | 3-10-1988                        | persons.csv:5:birth_year: NOT_A_NUMBER
            PERSONS | OTHER                            | ''                               | persons.csv:5:group: MISSING_CELL
            PERSONS | OTHER                            | Overig                           | persons.csv:5:group: UNKNOWN_CODE
            PERSONS | 1004,2016-10-03                  | 1003,2016-10-03                  | persons.csv:5: DUPLICATE_PERSON
            COURSES | 2015-09-07,2016-10-28            | 2015-09-07,2015-09-06            | courses.csv:4:end: ENDS_BEFORE_IT_BEGINS
            COURSES | 2015-09-07                       | ''                               | courses.csv:4:start: MISSING_CELL
            COURSES | LITERACY                         | PVT                              | courses.csv:4:kind: UNKNOWN_CODE
            COURSES | LITERACY                         | ''                               | courses.csv:4:kind: MISSING_CELL
            COURSES | 2016-11-04                       | november                         | courses.csv:4:last_invoice: NOT_A_DAY
            COURSES | 300,212.5                        | many,212.5                       | courses.csv:4:contract_hours: NOT_A_NUMBER
            COURSES | 212.5                            | "212,5"                          | courses.csv:4:attended_hours: NOT_A_NUMBER
            COURSES | 212.5                            | -1                               | courses.csv:4:attended_hours: NEGATIVE
            TERMS   | 2016-11-21,200,LITERACY          | 2016-11-21,199,LITERACY          | terms.csv:5:days: DAYS_DO_NOT_FIT
            TERMS   | 2016-11-21,200,LITERACY          | 2016-11-21,201,LITERACY          | terms.csv:5:days: DAYS_DO_NOT_FIT
            TERMS   | 2016-11-21,200,LITERACY          | 2016-11-21,,LITERACY             | terms.csv:5:days: MISSING_CELL
            TERMS   | 2016-11-21,200,LITERACY          | 2016-11-21,200,                  | terms.csv:5:reason: MISSING_CELL
            TERMS   | 2016-11-21,200,LITERACY          | 2016-11-21,200,COURSE            | terms.csv:5:reason: UNKNOWN_CODE
            TERMS   | 2016-11-21,200,LITERACY          | 2016-05-04,-1,LITERACY           | terms.csv:5:days: NEGATIVE
            TERMS   | 2013-05-06,2016-05-05,2013-05-06 | 2013-05-06,2016-05-05,2013-05-07 | terms.csv:5:new_start: OTHER_START
            TERMS   | 2013-05-06,2016-05-05,2013-05-06 | 2013-05-07,2016-05-05,2013-05-07 | terms.csv:5:previous_start: UNKNOWN_TERM
            TERMS   | 1002,,2013-05-06,2016-11-21      | 1002,,2013-05-05,2016-11-21      | terms.csv:6:previous_start: UNKNOWN_TERM
            TERMS   | PROVISIONALLY_CULPABLE,1250.00,2019-06-04 | NOT_CULPABLE,1250.00,2019-06-04~1005,2021-02-01,2019-01-11,2021-01-10,2019-01-11,2021-04-10,90,ILLNESS,,, | terms.csv:9:previous_start: UNKNOWN_TERM
            TERMS   | 1002,,2013-05-06,2016-11-21      | 1002,,2013-05-06,2013-05-05      | terms.csv:6:previous_end: ENDS_BEFORE_IT_BEGINS
            TERMS   | 2019-01-11,2021-01-10            | 2019-01-11,2019-01-10            | terms.csv:8:new_end: ENDS_BEFORE_IT_BEGINS
            TERMS   | 2019-01-11,2021-01-10            | 2019-01-10,2021-01-10            | terms.csv:8:new_start: NEW_TERM_TOO_EARLY
            TERMS   | 1250.00,2019-06-04               | ,                                | terms.csv:8:new_start: NEW_TERM_WITHOUT_FINE
            TERMS   | 1250.00,2019-06-04               | 1250.00,                         | terms.csv:8:fine_date: MISSING_CELL
            TERMS   | 1250.00,2019-06-04               | ,2019-06-04                      | terms.csv:8:fine: MISSING_CELL
            TERMS   | 1250.00                          | 1250.005                         | terms.csv:8:fine: NOT_A_NUMBER
            TERMS   | 1250.00                          | -1250                            | terms.csv:8:fine: NEGATIVE
            TERMS   | 1250.00,2019-06-04               | 1250.00,2016-01-10               | terms.csv:8:fine_date: BEFORE_ITS_CAUSE
            TERMS   | ,LITERACY,                       | ,LITERACY,CULPABLE               | terms.csv:5:status: STATUS_NOT_HELD
            TERMS   | 2016-04-11,2013-05-06,2016-05-05,2013-05-06,2016-11-21,200,LITERACY, | 2016-05-05,2013-05-06,2016-05-05,2013-05-06,2016-11-21,200,LITERACY,NOT_CULPABLE | terms.csv:5:status: STATUS_NOT_HELD
            TERMS   | 2016-04-11,2013-05-06,2016-05-05,2013-05-06,2016-11-21,200,LITERACY, | ,2013-05-06,2016-05-05,2013-05-06,2016-11-21,200,LITERACY,NOT_CULPABLE | terms.csv:5:status: STATUS_NOT_HELD
            TERMS   | 1005,2019-06-04                  | 1005,4-6-2019                    | terms.csv:8:date: NOT_A_DAY
            TERMS   | 2016-11-21,,,,,PROVISIONALLY_CULPABLE | 2016-11-21,,,,,CULPABLE     | terms.csv:6:status: STATUS_NOT_HELD
            TERMS   | 2016-11-21,,,,,PROVISIONALLY_CULPABLE | 2016-11-21,,,,,NOT_CULPABLE | terms.csv:6:status: STATUS_NOT_HELD
            TERMS   | 2016-11-21,,,,,PROVISIONALLY_CULPABLE | 2016-11-21,,,,,MAYBE        | terms.csv:6:status: UNKNOWN_CODE
            TERMS   | 2016-11-21,,,,,PROVISIONALLY_CULPABLE | 2016-11-21,,,,,             | terms.csv:6: NOTHING_RECORDED
            """;

    private static RegisterFolder changed(RegisterFile file, String part, String by) {
        return RegisterFolder.ofExample().replace(file, part, by.replace('~', '\n'));
    }

    private static String refusal(RegisterFolder folder) {
        try {
            Register.open(folder.path);
            throw new AssertionError("The register was not refused");
        } catch (RefusedRegisterException e) {
            return String.join(
                    "; ", e.problems().stream().map(RegisterProblem::toString).toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = BAD_FILES, delimiter = '|', quoteCharacter = '`')
    @DisplayName("in the form of a file is refused as a whole, before a row is used")
    void badFile(RegisterFile file, String part, String by, String problems) {
        try (RegisterFolder folder = changed(file, part, by)) {
            assertThat(refusal(folder)).isEqualTo(problems);
        }
    }

    @ParameterizedTest(name = "{0} {2} is {3}")
    @CsvSource(textBlock = BAD_ROWS, delimiter = '|')
    @DisplayName("in a row refuses its person and nobody else, with file, line and column")
    void badRow(RegisterFile file, String part, String by, String problems) {
        List<RegisterRecord> good;
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            good = folder.read();
        }
        try (RegisterFolder folder = changed(file, part, by)) {
            List<RegisterRecord> read = folder.read();
            List<RegisterProblem> found = read.stream()
                    .filter(RegisterRecord.Refused.class::isInstance)
                    .flatMap(refused -> ((RegisterRecord.Refused) refused).problems().stream())
                    .toList();
            assertThat(found.stream().map(RegisterProblem::toString)).containsExactly(problems.split("; "));
            List<RegisterRecord> others = read.stream()
                    .filter(RegisterRecord.Person.class::isInstance)
                    .toList();
            assertThat(others).hasSizeGreaterThanOrEqualTo(3);
            assertThat(good).containsAll(others);
        }
    }

    @Test
    @DisplayName("is told in every way it can be wrong: each code is what some register gives")
    void allCodes() throws IOException {
        Set<Enum<?>> told = new HashSet<>();
        for (String row : (BAD_FILES + BAD_ROWS).lines().toList()) {
            List<String> cells = Stream.of(row.split("\\|")).map(String::strip).toList();
            String by = cells.get(2).equals("''") ? "" : cells.get(2);
            try (RegisterFolder folder = changed(RegisterFile.valueOf(cells.get(0)), cells.get(1), by)) {
                told.addAll(codes(folder));
            }
        }
        try (RegisterFolder missing = new RegisterFolder();
                RegisterFolder empty = RegisterFolder.ofExample().write(RegisterFile.TERMS, "");
                RegisterFolder marked = changed(RegisterFile.TERMS, "person,", "\uFEFFperson,");
                RegisterFolder latin = inLatin1()) {
            for (RegisterFolder folder : List.of(missing, empty, marked, latin)) {
                told.addAll(codes(folder));
            }
        }
        // those of the manifest, and of a defect, are shown where they arise
        EnumSet<RegisterCode> elsewhere =
                EnumSet.of(RegisterCode.UNFINISHED, RegisterCode.NOT_AS_WRITTEN, RegisterCode.NOT_READ);
        elsewhere.addAll(EnumSet.of(RegisterCode.START_NOT_KNOWN, RegisterCode.OTHER_COHORT)); // ReportedRegisterTest
        assertThat(told).containsAll(EnumSet.complementOf(elsewhere));
    }

    @Test
    @DisplayName("is refused with an exception that keeps its problems when it is sent elsewhere")
    void sent() throws IOException {
        List<RegisterProblem> problems = List.of(
                RegisterProblem.of(RegisterFile.EXAMS, RegisterCode.NO_FILE),
                new RegisterProblem(
                        RegisterFile.EXAMS, 2, Optional.of(Column.PART), ProblemCode.NOT_AN_EXAM_PART, List.of("KNM")));

        assertThat(Sent.copyOf(new RefusedRegisterException(problems)).problems())
                .isEqualTo(problems);
        assertThat(Sent.copyOf(new NotHeldException(List.of("/loan"))).pointers())
                .containsExactly("/loan");
    }

    private static List<Enum<?>> codes(RegisterFolder folder) {
        try {
            Register.open(folder.path);
        } catch (RefusedRegisterException e) {
            return e.problems().stream().<Enum<?>>map(RegisterProblem::code).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return folder.read().stream()
                .filter(RegisterRecord.Refused.class::isInstance)
                .flatMap(refused -> ((RegisterRecord.Refused) refused).problems().stream())
                .<Enum<?>>map(RegisterProblem::code)
                .toList();
    }

    @Test
    @DisplayName("can miss files: all of them are named at once")
    void missingFiles() {
        try (RegisterFolder folder = new RegisterFolder()) {
            assertThat(refusal(folder))
                    .isEqualTo("persons.csv: NO_FILE; exams.csv: NO_FILE; courses.csv: NO_FILE; terms.csv: NO_FILE");
        }
    }

    @Test
    @DisplayName("can have an empty file")
    void emptyFile() {
        try (RegisterFolder folder = RegisterFolder.ofExample().write(RegisterFile.TERMS, "")) {
            assertThat(refusal(folder)).isEqualTo("terms.csv: NO_HEADER");
        }
    }

    @Test
    @DisplayName("can have a byte order mark")
    void byteOrderMark() {
        try (RegisterFolder folder = changed(RegisterFile.TERMS, "person,", "\uFEFFperson,")) {
            assertThat(refusal(folder)).isEqualTo("terms.csv:1: BYTE_ORDER_MARK");
        }
    }

    @Test
    @DisplayName("can be in another encoding")
    void otherEncoding() throws IOException {
        try (RegisterFolder folder = inLatin1()) {
            assertThat(refusal(folder)).isEqualTo("persons.csv: NOT_UTF_8");
        }
    }

    private static RegisterFolder inLatin1() throws IOException {
        RegisterFolder folder = RegisterFolder.ofExample();
        byte[] latin =
                folder.text(RegisterFile.PERSONS).replace("Syria", "Syrië").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.path.resolve("persons.csv"), latin);
        return folder;
    }

    @Test
    @DisplayName("can have all sorts of problems of one person: all are told")
    void allProblemsOfAPerson() {
        try (RegisterFolder folder = changed(RegisterFile.EXAMS, "1005,KNM,1,2018-10-02", "1005,KNM,1,2018")
                .replace(RegisterFile.TERMS, "1250.00", "much")
                .replace(RegisterFile.PERSONS, "1994,Eritrea,Eritrean,ASYLUM", "1994,Eritrea,Eritrean,A")) {
            assertThat(folder.read().get(4)).isInstanceOfSatisfying(RegisterRecord.Refused.class, refused -> {
                assertThat(refused.rows()).isEqualTo(3);
                assertThat(refused.problems().stream().map(RegisterProblem::toString))
                        .containsExactly(
                                "persons.csv:6:group: UNKNOWN_CODE",
                                "exams.csv:11:date: NOT_A_DAY",
                                "terms.csv:8:fine: NOT_A_NUMBER");
            });
        }
    }

    @Test
    @DisplayName("counts lines as an editor does, blank ones too")
    void blankLines() {
        try (RegisterFolder folder =
                changed(RegisterFile.EXAMS, "1001,READING,1,2016-05-10", "~~1001,READING,1,2016")) {
            assertThat(folder.read().get(0))
                    .isInstanceOfSatisfying(
                            RegisterRecord.Refused.class,
                            refused -> assertThat(refused.problems().toString())
                                    .isEqualTo("[exams.csv:4:date: NOT_A_DAY]"));
        }
    }

    @Test
    @DisplayName("never shows a value of a person, also not in its message")
    void noValues() {
        try (RegisterFolder folder = changed(RegisterFile.PERSONS, "person,obliged_from", "1001,2014-02-24")) {
            assertThatThrownBy(() -> Register.open(folder.path))
                    .isInstanceOf(RefusedRegisterException.class)
                    .hasMessageNotContaining("1001")
                    .hasMessageNotContaining("2014");
        }
        try (RegisterFolder folder = changed(RegisterFile.PERSONS, "1985", "19850101")) {
            assertThat(folder.read().get(0).toString())
                    .doesNotContain("1985")
                    .doesNotContain("1001")
                    .contains("NOT_A_NUMBER");
        }
    }
}
