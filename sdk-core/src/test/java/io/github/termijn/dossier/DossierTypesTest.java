package io.github.termijn.dossier;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The facts of a dossier")
class DossierTypesTest {

    @Test
    @DisplayName("\"proven\" absent means proven; certificate and hours absent mean unknown")
    void courseDefaults() {
        Course course = Course.builder()
                .kind(CourseKind.INTEGRATION)
                .from(day("2016-06-01"))
                .build();

        assertThat(course.proven()).isTrue();
        assertThat(course.certified()).isEmpty();
        assertThat(course.hours()).isEmpty();
        assertThat(course.through()).isEmpty();
    }

    @Test
    @DisplayName("An attempt is one at the integration exam, an illness one's own, unless said otherwise")
    void defaults() {
        assertThat(ExamAttempt.of(Part.READING, day("2016-06-01"), true).scheme())
                .isEqualTo(ExamScheme.A2);
        assertThat(Circumstance.of(CircumstanceKind.ILLNESS, day("2016-06-01"), day("2016-06-02"))
                        .relation())
                .isEqualTo(Relation.SELF);
    }

    @ParameterizedTest(name = "{0} covers the exam term: {1}, the participation statement term: {2}")
    @DisplayName("Which terms a recorded extension names")
    @CsvSource({"EXAM, true, false", "PVT, false, true", "BOTH, true, true"})
    void scope(ExtensionScope scope, boolean exam, boolean participation) {
        assertThat(scope.covers(TermKind.EXAM)).isEqualTo(exam);
        assertThat(scope.covers(TermKind.PVT)).isEqualTo(participation);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("Every ground of extension has its rule")
    @CsvSource({
        "ILLNESS, EXT-1",
        "BEREAVEMENT, EXT-2",
        "CHILDBIRTH, EXT-3",
        "ASYLUM_CENTRE, EXT-4",
        "INTERRUPTION, TRM-6",
        "LITERACY, EXT-6",
        "EFFORT, EXT-7",
        "EDUCATION, EXT-8",
        "SPECIAL_CIRCUMSTANCES, EXT-9",
        "CORONA, EXT-10",
        "MINISTER_DECISION, EXT-11",
        "LATE_NOTIFICATION, EXT-12"
    })
    void groundHasItsRule(Ground ground, String id) {
        assertThat(ground.rule().id()).isEqualTo(id);
    }
}
