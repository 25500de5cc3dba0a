package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.course;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Course;
import io.github.termijn.exam.CountedHours;
import io.github.termijn.exam.ExamStatement;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 5 of the rulebook, as far as course hours are counted, and AGI-6 on hours that cannot be proven. */
class Section5HoursTest {

    /** The reference day of the examples: the last day of a term. */
    private static final String DAY = "2019-01-31";

    private static final List<CourseKind> KINDS = List.of(CourseKind.INTEGRATION, CourseKind.NT2);

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: hours of integration and NT2 courses add up, decimals included: 120 + 80.5 = 200.5")
    void addUp() {
        assertExactly(
                "200.5",
                count(
                        course(CourseKind.INTEGRATION, "2017-02-01", "2017-12-31", "120"),
                        course(CourseKind.NT2, "2018-02-01", "2018-12-31", "80.5")));
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: without a course there are no hours, and that is certain")
    void none() {
        assertExactly("0", count());
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: a course that ended on the reference day counts whole; one that ends a day later counts with"
            + " bounds, 0 to all")
    void acrossTheReferenceDay() {
        assertExactly("100", count(course(CourseKind.INTEGRATION, "2018-02-01", "2019-01-31", "100")));
        assertBetween("0", "100", count(course(CourseKind.INTEGRATION, "2018-02-01", "2019-02-01", "100")));
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: a course that still runs counts with bounds, 0 to all")
    void stillRunning() {
        Course running = Course.builder()
                .copyOf(course(CourseKind.INTEGRATION, "2018-02-01", DAY, "100"))
                .through(Optional.empty())
                .build();

        assertBetween("0", "100", count(running));
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: a course that started on the reference day can have hours on it; one of the day after cannot")
    void startedAfterwards() {
        assertBetween("0", "100", count(course(CourseKind.INTEGRATION, "2019-01-31", "2019-06-01", "100")));
        assertExactly("0", count(course(CourseKind.INTEGRATION, "2019-02-01", "2019-06-01", "100")));
        assertThat(count(course(CourseKind.INTEGRATION, "2019-02-01", "2019-06-01", "100"))
                        .openPoints())
                .isEmpty();
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: without its hours a course counts from 0 with no upper bound")
    void hoursUnknown() {
        CountedHours counted = count(
                course(CourseKind.INTEGRATION, "2017-02-01", "2017-12-31", "120"),
                Course.builder()
                        .copyOf(course(CourseKind.NT2, "2018-02-01", "2018-12-31", "1"))
                        .hours(Optional.empty())
                        .build());

        assertThat(counted.hours().atLeast()).isEqualByComparingTo("120");
        assertThat(counted.hours().atMost()).isEmpty();
        assertThat(counted.openPoints()).isNotEmpty();
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: without \"certified\" a course counts with bounds, 0 to all")
    void certificateUnknown() {
        Course unknown = Course.builder()
                .copyOf(course(CourseKind.NT2, "2018-02-01", "2018-12-31", "80"))
                .certified(Optional.empty())
                .build();

        assertBetween("0", "80", count(unknown));
        assertBetween("120", "200", count(course(CourseKind.INTEGRATION, "2017-02-01", "2017-12-31", "120"), unknown));
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: two unclear courses add their bounds: 0 to 80 and 0 to 100 make 0 to 180")
    void boundsAddUp() {
        assertBetween(
                "0",
                "180",
                count(
                        course(CourseKind.NT2, "2018-02-01", "2019-02-01", "80"),
                        course(CourseKind.INTEGRATION, "2018-02-01", "2019-02-01", "100")));
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: at a school without certificate no hour counts, and that is certain; it is said, though")
    void notCertified() {
        Course uncertified = Course.builder()
                .copyOf(course(CourseKind.INTEGRATION, "2018-02-01", "2018-12-31", "300"))
                .certified(false)
                .build();

        assertExactly("0", count(uncertified));
        assertThat(count(uncertified).findings()).isNotEmpty();
        assertThat(count(uncertified).unproven()).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0}")
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: self-study and courses of another kind are reported, never counted")
    @EnumSource(names = {"ONA", "OTHER", "SELF_STUDY"})
    void otherKinds(CourseKind kind) {
        CountedHours counted = count(course(kind, "2018-02-01", "2018-12-31", "300"));

        assertExactly("0", counted);
        assertThat(counted.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).contains(kind));
    }

    @ParameterizedTest(name = "fine decision of {0}: {1}")
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: literacy hours count for fine decisions from 1-1-2022; the day before they do not")
    @CsvSource({"2021-12-31, 0", "2022-01-01, 60"})
    void literacy(LocalDate decision, String hours) {
        CountedHours counted = CountedHours.of(
                List.of(course(CourseKind.LITERACY, "2018-02-01", "2018-12-31", "60")),
                LawBook.standard().on(FineLaw.COUNTED_COURSES, decision),
                day(DAY));

        assertExactly(hours, counted);
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("FIN-4: integration and NT2 count in every fine decision, self-study and other courses in none")
    void countedKinds() {
        for (String decision : List.of("2016-01-01", "2018-07-01", "2022-01-01")) {
            assertThat(LawBook.standard().on(FineLaw.COUNTED_COURSES, day(decision)))
                    .contains(CourseKind.INTEGRATION, CourseKind.NT2)
                    .doesNotContain(CourseKind.ONA, CourseKind.OTHER, CourseKind.SELF_STUDY);
        }
    }

    @Test
    @Law({Rule.AGI_6, Rule.FIN_4})
    @DisplayName("AGI-6: hours whose record was lost never count; they are shown apart")
    void unproven() {
        CountedHours counted =
                count(course(CourseKind.INTEGRATION, "2017-02-01", "2017-12-31", "120"), lost(CourseKind.NT2, "80.5"));

        assertExactly("120", counted);
        assertThat(counted.unproven()).isEqualByComparingTo("80.5");
        assertThat(counted.findings())
                .filteredOn(finding -> finding.rule() == Rule.AGI_6)
                .hasSize(1);
    }

    @Test
    @Law(Rule.AGI_6)
    @DisplayName("AGI-6: hours that would not count with a record either are not claimed: another kind, no certificate,"
            + " after the day")
    void unprovenThatWouldNotCount() {
        Course otherKind = lost(CourseKind.SELF_STUDY, "80");
        Course uncertified = Course.builder()
                .copyOf(lost(CourseKind.NT2, "80"))
                .certified(false)
                .build();
        Course later = Course.builder()
                .copyOf(course(CourseKind.NT2, "2019-02-01", "2019-06-01", "80"))
                .proven(false)
                .build();

        assertThat(count(otherKind, uncertified, later).unproven()).isEqualByComparingTo("0");
    }

    @Test
    @Law(Rule.AGI_6)
    @DisplayName("AGI-6: without proof and without a number of hours a course claims nothing and counts nothing")
    void unprovenAndUnknown() {
        Course unknown = Course.builder()
                .copyOf(lost(CourseKind.NT2, "80"))
                .hours(Optional.empty())
                .build();

        assertExactly("0", count(unknown));
        assertThat(count(unknown).unproven()).isEqualByComparingTo("0");
        assertThat(count(unknown).findings())
                .extracting(Finding::statement)
                .containsExactly(ExamStatement.COURSE_UNPROVEN);
    }

    @Property
    @Law(Rule.FIN_4)
    @Label("FIN-4: on a later day there are never fewer hours, neither at least nor at most")
    void laterNeverFewer(
            @ForAll("courses") List<Course> courses, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Bounds<BigDecimal> earlier = CountedHours.of(courses, KINDS, one.isBefore(other) ? one : other)
                .hours();
        Bounds<BigDecimal> later = CountedHours.of(courses, KINDS, one.isBefore(other) ? other : one)
                .hours();

        assertThat(later.atLeast()).isGreaterThanOrEqualTo(earlier.atLeast());
        later.atMost()
                .ifPresent(most -> assertThat(earlier.atMost())
                        .hasValueSatisfying(before -> assertThat(before).isLessThanOrEqualTo(most)));
    }

    @Property
    @Law(Rule.FIN_4)
    @Label("FIN-4: one more course never makes hours fewer; the order of courses does not matter")
    void moreNeverFewer(@ForAll("courses") List<Course> courses, @ForAll("days") LocalDate day, @ForAll Random random) {
        Bounds<BigDecimal> all = CountedHours.of(courses, KINDS, day).hours();
        List<Course> shuffled = new ArrayList<>(courses);
        Collections.shuffle(shuffled, random);
        Bounds<BigDecimal> reordered = CountedHours.of(shuffled, KINDS, day).hours();

        assertThat(reordered.atLeast()).isEqualByComparingTo(all.atLeast());
        assertThat(reordered.atMost().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(all.atMost().map(BigDecimal::stripTrailingZeros));
        if (!courses.isEmpty()) {
            Bounds<BigDecimal> fewer = CountedHours.of(courses.subList(1, courses.size()), KINDS, day)
                    .hours();
            assertThat(all.atLeast()).isGreaterThanOrEqualTo(fewer.atLeast());
        }
    }

    @Property
    @Law({Rule.AGI_6, Rule.FIN_4})
    @Label("AGI-6: an open count contains the one that the missing facts give: bounds never exclude what proof shows")
    void boundsContainWhatFactsGive(@ForAll("courses") List<Course> courses, @ForAll("days") LocalDate day) {
        Bounds<BigDecimal> open = CountedHours.of(courses, KINDS, day).hours();
        List<Course> completed = courses.stream()
                .map(course -> Course.builder()
                        .copyOf(course)
                        .certified(course.certified().orElse(true))
                        .hours(course.hours().orElse(BigDecimal.TEN))
                        .build())
                .toList();
        Bounds<BigDecimal> known = CountedHours.of(completed, KINDS, day).hours();

        assertThat(known.atLeast()).isGreaterThanOrEqualTo(open.atLeast());
        open.atMost()
                .ifPresent(most -> assertThat(known.atMost())
                        .hasValueSatisfying(known1 -> assertThat(known1).isLessThanOrEqualTo(most)));
    }

    @Provide
    Arbitrary<List<Course>> courses() {
        return Dossiers.courses(Dossiers.LAST).list().ofMaxSize(6).withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days();
    }

    private static Course lost(CourseKind kind, String hours) {
        return Course.builder()
                .copyOf(course(kind, "2018-02-01", "2018-12-31", hours))
                .proven(false)
                .build();
    }

    private static CountedHours count(Course... courses) {
        return CountedHours.of(List.of(courses), KINDS, day(DAY));
    }

    private static void assertExactly(String hours, CountedHours counted) {
        assertThat(counted.hours().exact())
                .hasValueSatisfying(exact -> assertThat(exact).isEqualByComparingTo(hours));
        assertThat(counted.openPoints()).isEmpty();
    }

    private static void assertBetween(String least, String most, CountedHours counted) {
        assertThat(counted.hours().exact()).isEmpty();
        assertThat(counted.hours().atLeast()).isEqualByComparingTo(least);
        assertThat(counted.hours().atMost())
                .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo(most));
        assertThat(counted.openPoints()).isNotEmpty();
    }
}
