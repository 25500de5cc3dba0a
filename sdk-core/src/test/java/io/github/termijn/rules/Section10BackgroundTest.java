package io.github.termijn.rules;

import static io.github.termijn.rules.Section10Facts.obliged;
import static io.github.termijn.rules.Section10Facts.tables;
import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.testing.Dossiers.course;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.exempted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.cohort.AgeClass;
import io.github.termijn.cohort.AgesTable;
import io.github.termijn.cohort.CoursesTable;
import io.github.termijn.cohort.EndsTable;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.OriginsTable;
import io.github.termijn.cohort.PartsTable;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.Standing;
import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Sex;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the persons of the tables are, what they followed and how their duty ended, counted by hand. */
@DisplayName("Section 10: background, courses and ends in the tables of the report")
class Section10BackgroundTest {

    private static Dossier.Builder born(Permit permit, Sex sex, int year, String country) {
        return obliged(permit, "2015-06-01")
                .background(Background.builder()
                        .sex(sex)
                        .birthYear(year)
                        .birthCountry(country)
                        .build());
    }

    @Test
    @Law(Rule.REG_1)
    @DisplayName(
            "Figures 4 and 5: whose duty still stands, by country, sex and age; who did the duty is not among them")
    void origins() {
        OriginsTable origins = tables(
                        born(Permit.ASYLUM, Sex.MALE, 1990, "SY"),
                        born(Permit.ASYLUM, Sex.FEMALE, 1960, "SY"),
                        born(Permit.FAMILY, Sex.FEMALE, 1990, "MA"),
                        five().background(
                                        Background.builder().birthCountry("SY").build())
                                .addAllExams(passed(FIVE, "2016-05-10")),
                        obliged(Permit.OTHER, "2014-06-01"))
                .origins();

        assertThat(origins.persons()).isEqualTo(4);
        assertThat(origins.countries().of("SY")).isEqualTo(2);
        assertThat(origins.from(List.of("SY")).with(Sex.FEMALE).persons()).isEqualTo(1);
        assertThat(origins.from(List.of("SY", "MA")).persons()).isEqualTo(3);
        assertThat(origins.fromNowhere().persons()).as("no country known").isEqualTo(1);
        assertThat(origins.of(MigrantGroup.FAMILY).countries().counts()).containsOnlyKeys("MA");
        assertThat(origins.in(2014).persons()).isEqualTo(1);
        assertThat(origins.aged(AgeClass.UNKNOWN).persons()).isEqualTo(1);
    }

    @Law(Rule.REG_1)
    @DisplayName("Figures 6 and 7 of appendix 3: born in {0}, on a day of 2018 somebody is in the class {1}")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1994, UNDER_25",
        "1993, UNDER_35",
        "1984, UNDER_35",
        "1983, UNDER_45",
        "1974, UNDER_45",
        "1973, UNDER_55",
        "1964, UNDER_55",
        "1963, OVER_54",
        "1930, OVER_54"
    })
    void ageClasses(int year, AgeClass age) {
        assertThat(tables(born(Permit.ASYLUM, Sex.MALE, year, "SY"))
                        .origins()
                        .aged(age)
                        .persons())
                .isEqualTo(1);
    }

    @Test
    @Law(Rule.REG_1)
    @DisplayName("An age is a difference of calendar years: born in 1990 or 1980, obliged in 2015, seen in 2018")
    void ages() {
        AgesTable ages = tables(
                        born(Permit.ASYLUM, Sex.MALE, 1990, "SY"),
                        obliged(Permit.FAMILY, "2015-06-01").birthDate(day("1980-12-31")),
                        obliged(Permit.OTHER, "2015-06-01"))
                .ages();

        assertThat(ages.onTheDay().values().counts().keySet()).containsExactlyInAnyOrder(28L, 38L);
        assertThat(ages.onTheDay().mean(1)).contains(new BigDecimal("33.0"));
        assertThat(ages.atStart().mean(1)).contains(new BigDecimal("30.0"));
        assertThat(ages.with(Sex.MALE).onTheDay().maximum()).contains(28L);
        assertThat(ages.of(MigrantGroup.FAMILY).onTheDay().minimum()).contains(38L);
        assertThat(ages.in(2014).onTheDay().total()).isZero();
    }

    @Test
    @Law(Rule.FIN_4)
    @DisplayName("Paragraph 2.3.1: kinds of course, each once for a person, alone and together, of those with a course")
    void courses() {
        var integration = course(CourseKind.INTEGRATION, "2016-01-01", "2016-06-30", "100");
        var again = course(CourseKind.INTEGRATION, "2017-01-01", "2017-06-30", "100");
        var literacy = course(CourseKind.LITERACY, "2015-07-01", "2015-12-31", "100");
        var ona = course(CourseKind.ONA, "2017-07-01", "2017-08-31", "20");
        CoursesTable courses = tables(
                        obliged(Permit.ASYLUM, "2015-06-01").addCourses(integration, again),
                        obliged(Permit.ASYLUM, "2015-06-01").addCourses(integration, literacy),
                        obliged(Permit.FAMILY, "2015-06-01").addCourses(literacy, integration, ona),
                        obliged(Permit.OTHER, "2015-06-01"))
                .courses();

        assertThat(courses.withCourse()).isEqualTo(new Share(3, 4));
        assertThat(courses.with(CourseKind.INTEGRATION)).isEqualTo(new Share(3, 3));
        assertThat(courses.with(CourseKind.LITERACY, CourseKind.INTEGRATION)).isEqualTo(new Share(2, 3));
        assertThat(courses.only(List.of(CourseKind.LITERACY, CourseKind.INTEGRATION)))
                .isEqualTo(new Share(1, 3));
        assertThat(courses.withKinds(1)).isEqualTo(new Share(1, 3));
        assertThat(courses.withKinds(3)).isEqualTo(new Share(1, 3));
        assertThat(courses.of(MigrantGroup.ASYLUM).with(CourseKind.LITERACY)).isEqualTo(new Share(1, 2));
        assertThat(courses.combinations().total()).isEqualTo(3);
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName(
            "Paragraph 2.3.2: which part is the only one to go; who made no attempt or has two to go is not among them")
    void onlyOneToGo() {
        PartsTable parts = tables(
                        five().addAllExams(passed(FIVE.subList(0, 4), "2016-05-10")),
                        five().addAllExams(passed(FIVE.subList(1, 5), "2016-05-10")),
                        five().addAllExams(passed(FIVE.subList(0, 3), "2016-05-10")),
                        five())
                .parts();

        assertThat(parts.onlyToGo(FIVE.get(4))).isEqualTo(new Share(1, 2));
        assertThat(parts.onlyToGo(FIVE.get(0))).isEqualTo(new Share(1, 2));
        assertThat(parts.onlyToGo(FIVE.get(3))).isEqualTo(new Share(0, 2));
        assertThat(parts.onlyToGo(Part.ONA)).isEqualTo(new Share(0, 2));
    }

    @Test
    @Law(Rule.EXM_7)
    @DisplayName("The text at table 3: more than ten times failed; ten is not more than ten")
    void manyFailures() {
        var failures = tables(
                        five().addAllExams(Section5Facts.failed(2, FIVE)),
                        five().addAllExams(Section5Facts.failed(3, FIVE)))
                .progress()
                .failures(Standing.THREE_OR_MORE_TO_GO);

        assertThat(failures.minimum()).contains(10L);
        assertThat(failures.above(10)).isEqualTo(new Share(1, 2));
        assertThat(failures.above(9)).isEqualTo(new Share(2, 2));
    }

    @Test
    @Law(Rule.REG_3)
    @DisplayName("Chapter 4: how the duty ended, and exemptions by kind; two kinds of one person count for both")
    void ends() {
        EndsTable ends = tables(
                        five().addAllExams(passed(FIVE, "2016-05-10")),
                        five().addExemptions(exempted(ExemptionKind.AGI, "2017-05-10")),
                        five().permit(Permit.FAMILY)
                                .addExemptions(
                                        exempted(ExemptionKind.MEDICAL, "2016-05-10", Part.SPEAKING),
                                        exempted(ExemptionKind.AGI, "2017-05-10")),
                        five())
                .ends();

        assertThat(ends.persons()).isEqualTo(3);
        assertThat(ends.share(DutyEnd.Cause.FULFILLED)).isEqualTo(new Share(1, 3));
        assertThat(ends.share(DutyEnd.Cause.EXEMPTED)).isEqualTo(new Share(2, 3));
        assertThat(ends.exempted(ExemptionKind.AGI)).isEqualTo(new Share(2, 2));
        assertThat(ends.exempted(ExemptionKind.MEDICAL)).isEqualTo(new Share(1, 2));
        assertThat(ends.of(MigrantGroup.FAMILY).persons()).isEqualTo(1);
        assertThat(ends.in(2020).persons()).isZero();
    }
}
