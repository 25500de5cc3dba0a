package io.github.termijn.dossier;

import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.termijn.Wi2013;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Permit;
import io.github.termijn.testing.Dossiers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("School and last invoice of a course")
class CourseTest {

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    private static Dossier withSchools(Dossier dossier) {
        return Dossier.builder()
                .copyOf(dossier)
                .courses(named(dossier.courses()))
                .build();
    }

    /** Each course at a school of its own, so that no two of them are equal before or after. */
    private static List<Course> named(List<Course> courses) {
        return courses.stream()
                .map(course -> Course.builder()
                        .copyOf(course)
                        .school("School " + courses.indexOf(course))
                        .lastInvoiceOn(course.from().plusMonths(1))
                        .build())
                .toList();
    }

    @Property(tries = 100)
    @Label("are read by no rule: with others every assessment is the same")
    void noRule(@ForAll("anybody") Dossier dossier, @ForAll("anyDay") LocalDate asOf) {
        assertThat(Wi2013.standard().assess(withSchools(dossier), asOf))
                .isEqualTo(Wi2013.standard().assess(dossier, asOf));
    }

    private static Dossier.Builder with(Course.Builder course) {
        return Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(day("2014-02-24"))
                .addCourses(course.kind(CourseKind.NT2).from(day("2015-01-01")).build());
    }

    @Example
    @Label("an invoice is known from its day")
    void known() {
        Dossier dossier = with(Course.builder().school("A").lastInvoiceOn(day("2015-03-01")))
                .build();

        assertThat(dossier.knownOn(day("2015-02-28")).courses())
                .extracting(Course::school, Course::lastInvoiceOn)
                .containsExactly(tuple(Optional.of("A"), Optional.empty()));
        assertThat(dossier.knownOn(day("2015-03-01"))).isEqualTo(dossier);
    }

    @Example
    @Label("a name shows itself, and a day is one of a fact")
    void refused() {
        Dossier.Builder dossier = with(Course.builder().school("A\u202EB").lastInvoiceOn(day("2200-01-01")));

        assertThatThrownBy(dossier::build)
                .isInstanceOfSatisfying(
                        ImpossibleDossierException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        new Problem("/courses/0/school", ProblemCode.UNFIT_CHARACTER),
                                        new Problem("/courses/0/lastInvoiceOn", ProblemCode.DAY_OUT_OF_RANGE)));
    }
}
