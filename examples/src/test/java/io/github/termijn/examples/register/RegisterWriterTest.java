package io.github.termijn.examples.register;

import static io.github.termijn.testing.Dossiers.course;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.Sex;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The writer of the register")
class RegisterWriterTest {

    private static Dossier.Builder person() {
        return Dossier.builder().id("12").permit(Permit.FAMILY).obligedFrom(day("2014-02-24"));
    }

    private static RegisterFolder written(Dossier.Builder dossier) {
        return RegisterFolder.of(List.of(new RegisterRecord.Person(dossier.build())));
    }

    @Test
    @DisplayName("numbers the attempts at each part by their day")
    void attempts() {
        Dossier.Builder dossier = person().addExams(
                        passed(Part.READING, "2016-11-08"),
                        failed(Part.LISTENING, "2016-05-10"),
                        failed(Part.READING, "2016-05-10"));
        try (RegisterFolder folder = written(dossier)) {
            assertThat(folder.rows().get(RegisterFile.EXAMS))
                    .containsExactly(
                            "12,READING,2,2016-11-08,true",
                            "12,LISTENING,1,2016-05-10,false",
                            "12,READING,1,2016-05-10,false");
        }
    }

    @Test
    @DisplayName("writes extensions in days and fines with their status, and no term that it would have to compute")
    void terms() {
        Dossier.Builder dossier = person().addExtensions(
                        ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofWeeks(24), day("2014-09-01")))
                .addFines(FineDecision.of(TermKind.EXAM, euro(600), day("2017-12-05")));
        try (RegisterFolder folder = written(dossier)) {
            assertThat(folder.rows().get(RegisterFile.TERMS))
                    .containsExactly(
                            "12,2014-09-01,,,,,168,ASYLUM_CENTRE,,,", "12,2017-12-05,,,,,,,,600.00,2017-12-05");
        }
    }

    static Stream<Arguments> notHeld() {
        return Stream.of(
                fact("/id", dossier -> dossier.id(Optional.empty())),
                fact("/obligedFrom", dossier -> dossier.obligedFrom(day("2017-10-01"))),
                fact("/birthDate", dossier -> dossier.birthDate(day("1985-01-01"))),
                fact(
                        "/background/sex",
                        dossier -> dossier.background(Background.builder()
                                .sex(Sex.FEMALE)
                                .birthYear(1985)
                                .build())),
                fact(
                        "/loan",
                        dossier -> dossier.loan(Loan.builder().drawn(euro(1)).build())),
                fact(
                        "/exams/1/scheme",
                        dossier -> dossier.addExams(
                                passed(Part.READING, "2016-11-08"),
                                passed(ExamScheme.NT2_I, Part.WRITING, "2016-11-08"))),
                fact(
                        "/courses/0/certified",
                        dossier -> dossier.addCourses(Course.builder()
                                .kind(CourseKind.NT2)
                                .from(day("2015-01-01"))
                                .build())),
                fact(
                        "/courses/1",
                        dossier -> dossier.addCourses(
                                course(CourseKind.NT2, "2015-01-01", "2015-12-31", "100"),
                                Course.builder()
                                        .copyOf(course(CourseKind.NT2, "2015-01-01", "2015-12-31", "100"))
                                        .proven(false)
                                        .build())),
                fact(
                        "/extensions/0/length",
                        dossier -> dossier.addExtensions(
                                ExtensionDecision.of(Ground.LITERACY, Period.ofYears(2), day("2016-09-01")))),
                fact(
                        "/extensions/0/term",
                        dossier -> dossier.addExtensions(ExtensionDecision.builder()
                                .ground(Ground.ILLNESS)
                                .length(Period.ofDays(90))
                                .term(1)
                                .build())),
                fact(
                        "/fines/0/kind",
                        dossier -> dossier.addFines(FineDecision.of(TermKind.PVT, euro(340), day("2019-12-05")))));
    }

    private static Arguments fact(String pointer, UnaryOperator<Dossier.Builder> fact) {
        return arguments(pointer, fact);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notHeld")
    @DisplayName("refuses a person of whom the files cannot hold a fact, and names it")
    void refusesFact(String pointer, UnaryOperator<Dossier.Builder> fact) {
        Dossier.Builder dossier = fact.apply(person());
        assertThatThrownBy(() -> written(dossier))
                .isInstanceOfSatisfying(
                        NotHeldException.class, e -> assertThat(e.pointers()).containsExactly(pointer));
    }

    @Test
    @DisplayName("writes nothing of a person that it refuses")
    void nothingOfRefused() throws Exception {
        try (RegisterFolder folder = new RegisterFolder()) {
            try (RegisterWriter writer = RegisterWriter.in(folder.path)) {
                writer.write(new RegisterRecord.Person(person().build()));
                Dossier refused = person().id("13")
                        .addExams(passed(Part.KNM, "2016-11-08"))
                        .birthDate(day("1985-01-01"))
                        .build();
                assertThatThrownBy(() -> writer.write(new RegisterRecord.Person(refused)))
                        .isInstanceOf(NotHeldException.class)
                        .hasMessage("The register cannot hold: /birthDate");
                writer.complete();
            }
            assertThat(folder.read()).containsExactly(new RegisterRecord.Person(person().build()));
        }
    }
}
