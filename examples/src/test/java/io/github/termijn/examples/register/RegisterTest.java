package io.github.termijn.examples.register;

import static io.github.termijn.testing.Dossiers.course;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.examples.Repository;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.text.Language;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The register")
class RegisterTest {

    private static Dossier dossier(String number) {
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            return folder.read().stream()
                    .map(found -> ((RegisterRecord.Person) found).dossier())
                    .filter(dossier -> dossier.id().equals(Optional.of(number)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static ExtensionDecision extensionOfFirstTerm(Ground ground, int days, String decidedOn) {
        return ExtensionDecision.builder()
                .ground(ground)
                .length(Period.ofDays(days))
                .decidedOn(day(decidedOn))
                .term(0)
                .build();
    }

    private static FineDecision fine(int amount, String decidedOn, Culpability status) {
        return FineDecision.builder()
                .kind(TermKind.EXAM)
                .amount(euro(amount))
                .decidedOn(day(decidedOn))
                .status(status)
                .build();
    }

    @Test
    @DisplayName("becomes one dossier for each person, in the order of the numbers")
    void persons() {
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            Register register = folder.open();
            assertThat(register.isSorted()).isTrue();
            assertThat(register.persons()).isEqualTo(5);
            assertThat(RegisterFolder.read(register))
                    .extracting(found ->
                            ((RegisterRecord.Person) found).dossier().id().orElseThrow())
                    .containsExactly("1001", "1002", "1003", "1004", "1005");
        }
    }

    private static Background background(int birthYear, String country, String nationality) {
        return Background.builder()
                .birthYear(birthYear)
                .birthCountry(country)
                .nationality(nationality)
                .build();
    }

    @Test
    @DisplayName(
            "gives attempts, courses with their school, extensions and fines; hours of a contract are not hours attended")
    void factsOfAPerson() {
        assertThat(dossier("1001"))
                .isEqualTo(Dossier.builder()
                        .id("1001")
                        .permit(Permit.ASYLUM)
                        .obligedFrom(day("2014-02-24"))
                        .background(background(1985, "Syria", "Syrian"))
                        .addExams(
                                failed(Part.READING, "2016-05-10"),
                                passed(Part.READING, "2016-11-08"),
                                passed(Part.LISTENING, "2016-05-10"))
                        .addCourses(
                                Course.builder()
                                        .copyOf(course(CourseKind.INTEGRATION, "2014-06-02", "2015-12-18", "320"))
                                        .school("School A")
                                        .lastInvoiceOn(day("2016-01-15"))
                                        .build(),
                                Course.builder()
                                        .kind(CourseKind.INTEGRATION)
                                        .from(day("2016-02-01"))
                                        .certified(true)
                                        .school("School A")
                                        .lastInvoiceOn(day("2016-06-30"))
                                        .build())
                        .addExtensions(extensionOfFirstTerm(Ground.ASYLUM_CENTRE, 168, "2014-09-01"))
                        .addFines(fine(600, "2017-12-05", Culpability.CULPABLE))
                        .build());
    }

    @Test
    @DisplayName("can have an extension and a fine in one row: a decision of 0 euro keeps its status")
    void extensionAndFineInOneRow() {
        Dossier dossier = dossier("1003");
        assertThat(dossier.extensions())
                .containsExactly(extensionOfFirstTerm(Ground.MINISTER_DECISION, 365, "2018-11-20"));
        assertThat(dossier.fines()).containsExactly(fine(0, "2018-11-20", Culpability.NOT_CULPABLE));
    }

    @Test
    @DisplayName("has people of whom nothing is recorded")
    void nothingRecorded() {
        assertThat(dossier("1004"))
                .isEqualTo(Dossier.builder()
                        .id("1004")
                        .permit(Permit.OTHER)
                        .obligedFrom(day("2016-10-03"))
                        .background(background(1988, "China", "Chinese"))
                        .build());
    }

    @Test
    @DisplayName("names the term of an extension by its first day: the second row after a fine is about the new term")
    void extensionOfNewTerm() {
        String row = "1005,2021-02-01,2019-01-11,2021-01-10,2019-01-11,2021-04-10,90,ILLNESS,NOT_CULPABLE,,";
        try (RegisterFolder folder = RegisterFolder.ofExample().append(RegisterFile.TERMS, row)) {
            RegisterRecord.Person last = (RegisterRecord.Person) folder.read().get(4);
            assertThat(last.dossier().extensions())
                    .extracting(ExtensionDecision::term)
                    .containsExactly(Optional.of(1));
        }
    }

    @Test
    @DisplayName(
            "can say not culpable of an extension decided on the day after the end that it moves: it follows anyway")
    void statusThatFollows() {
        String row = "1004,2019-10-03,2016-10-03,2019-10-02,2016-10-03,2020-01-10,100,ILLNESS,NOT_CULPABLE,,";
        try (RegisterFolder folder = RegisterFolder.ofExample().append(RegisterFile.TERMS, row)) {
            RegisterRecord.Person person = (RegisterRecord.Person) folder.read().get(3);
            assertThat(person.dossier().extensions())
                    .containsExactly(extensionOfFirstTerm(Ground.ILLNESS, 100, "2019-10-03"));
            assertThat(person.dossier().fines()).isEmpty();
            assertThat(Wi2013.standard()
                            .assess(person.dossier(), day("2019-10-03"))
                            .culpability())
                    .contains(Culpability.NOT_CULPABLE);
        }
    }

    @Test
    @DisplayName("counts new terms without those of a fine that is not culpable, which sets none (CUL-5)")
    void newTermOfFineWithoutCulpability() {
        try (RegisterFolder folder = RegisterFolder.ofExample()
                .replace(RegisterFile.TERMS, "PROVISIONALLY_CULPABLE,1250", "NOT_CULPABLE,1250")
                .append(
                        RegisterFile.TERMS,
                        "1005,2021-06-01,2019-01-11,2021-01-10,2021-01-11,2023-01-10,,,CULPABLE,800,2021-06-01")
                .append(
                        RegisterFile.TERMS,
                        "1005,2022-05-02,2021-01-11,2023-01-10,2021-01-11,2023-04-10,90,ILLNESS,,,")) {
            RegisterRecord.Person last = (RegisterRecord.Person) folder.read().get(4);
            assertThat(last.dossier().fines()).hasSize(2);
            assertThat(last.dossier().extensions())
                    .extracting(ExtensionDecision::term)
                    .containsExactly(Optional.of(1));
        }
    }

    @Test
    @DisplayName("keeps the year of birth, country and nationality as the background that no rule reads")
    void background() {
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            RegisterRecord.Person first = (RegisterRecord.Person) folder.read().get(0);
            assertThat(first.dossier().background()).contains(background(1985, "Syria", "Syrian"));
            assertThat(first.dossier().birthDate()).isEmpty();
        }
    }

    @Test
    @DisplayName("of the example is written and read back as the same")
    void roundTrip() {
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            List<RegisterRecord> example = folder.read();
            List<RegisterRecord.Person> persons =
                    example.stream().map(RegisterRecord.Person.class::cast).toList();
            try (RegisterFolder copy = RegisterFolder.of(persons)) {
                assertThat(copy.read()).isEqualTo(example);
            }
        }
    }

    @Test
    @DisplayName("is the same in any order of its rows and columns, with quotes and with lines of Windows")
    void otherLayout() {
        try (RegisterFolder folder = RegisterFolder.ofExample()) {
            List<RegisterRecord> expected = folder.read();
            List<String> persons = new ArrayList<>(folder.rows().get(RegisterFile.PERSONS));
            persons.add(0, persons.remove(4));
            folder.withRows(RegisterFile.PERSONS, persons);
            String swapped = folder.text(RegisterFile.EXAMS)
                    .replaceAll("(?m)^(\\w+),(\\w+),(.*)$", "\"$2\",$1,$3")
                    .replace("\n", "\r\n");
            folder.write(RegisterFile.EXAMS, swapped);
            assertThat(folder.open().isSorted()).isFalse();
            assertThat(folder.read()).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("counts each row of a refused person once")
    void countsRows() {
        RegisterProblem first = RegisterProblem.of(RegisterFile.EXAMS, 2, RegisterCode.DUPLICATE_ROW);
        RegisterProblem sameRow = RegisterProblem.of(RegisterFile.EXAMS, 2, RegisterCode.UNKNOWN_PERSON);
        RegisterProblem otherFile = RegisterProblem.of(RegisterFile.TERMS, 2, RegisterCode.UNKNOWN_PERSON);
        assertThat(new RegisterRecord.Refused(List.of(first, sameRow, otherFile)).rows())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(RegisterCode.class)
    @DisplayName("says what is wrong in both languages")
    void texts(RegisterCode code) {
        RegisterProblem problem =
                new RegisterProblem(RegisterFile.EXAMS, 1017, Optional.of(Column.DATE), code, List.of("A", "B"));
        assertThat(problem.line(Language.EN))
                .startsWith("exams.csv, line 1017, column date: ")
                .doesNotContain("{");
        assertThat(problem.line(Language.NL))
                .startsWith("exams.csv, regel 1017, kolom date: ")
                .doesNotContain("{");
        assertThat(problem.text(Language.NL)).isNotEqualTo(problem.text(Language.EN));
    }

    @Test
    @DisplayName("has the same texts in both languages, and none that is not used")
    void sameKeys() {
        List<String> keys = Stream.concat(
                        Arrays.stream(RegisterCode.values()).map(Enum::name), Stream.of("place.row", "place.column"))
                .toList();
        for (Language language : Language.values()) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("io.github.termijn.examples.register.problems", language.locale());
            assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    @DisplayName("is described completely: every file, column and code")
    void documentation() {
        String page = Repository.read(Repository.ROOT.resolve("docs/register.md"));
        for (RegisterFile file : RegisterFile.values()) {
            assertThat(page).contains("`" + file.fileName() + "`");
            file.columns().forEach(column -> assertThat(page).contains("| `" + column.header() + "` |"));
        }
        for (RegisterCode code : RegisterCode.values()) {
            assertThat(page).contains("| `" + code + "` |");
        }
    }
}
