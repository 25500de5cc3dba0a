package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.claim;
import static io.github.termijn.rules.Section3Facts.claims;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Claim.Standing;
import io.github.termijn.term.TermStatement;
import io.github.termijn.testing.Law;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EXT-6, EXT-8 and EXT-12: literacy course, exempting education and late letter. */
@DisplayName("Section 3a: courses, education and late letters")
class Section3aSchoolAndLetterTest {

    private static Dossier.Builder dossier() {
        return obligedFrom("2014-03-28");
    }

    private static Course literacy(String from) {
        return Course.builder().kind(CourseKind.LITERACY).from(day(from)).build();
    }

    @Law(Rule.EXT_6)
    @DisplayName(
            "EXT-6: a literacy course that began on or before the last day gives a claim between nothing and two years")
    @ParameterizedTest(name = "course from {0}: {1}")
    @CsvSource({"2013-12-01, OPEN_LENGTH", "2017-03-27, OPEN_LENGTH", "2017-03-28, NOT_MET"})
    void literacyCourse(String from, String expected) {
        Dossier.Builder dossier = dossier().addCourses(literacy(from));
        Claim claim = claim(dossier, "2017-04-01", Ground.LITERACY);
        if (expected.equals("NOT_MET")) {
            assertThat(claim.standing()).isEqualTo(Standing.NOT_MET);
            assertThat(claim.length()).isEmpty();
            assertThat(claim.lastDayIfGranted()).isEmpty();
        } else {
            // A course without hours, certificate or last day is enough; 28-3-2017 + 2 years = 28-3-2019.
            assertThat(claim.standing()).isEqualTo(Standing.AVAILABLE);
            assertThat(claim.length()).contains(Bounds.between(Period.ZERO, Period.ofYears(2)));
            assertThat(claim.lastDayIfGranted()).contains(between("2017-03-27", "2019-03-27"));
            assertThat(claim.openPoints()).isNotEmpty();
        }
        assertThat(lastDay(dossier, "2017-04-01")).isEqualTo(day("2017-03-27"));
    }

    @Law(Rule.EXT_6)
    @DisplayName("EXT-6: a course of another kind gives no literacy claim")
    @Test
    void otherCourse() {
        Dossier.Builder dossier = dossier()
                .addCourses(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(day("2015-01-01"))
                        .build());
        assertThat(claims(dossier, "2016-12-31", Ground.LITERACY)).isEmpty();
    }

    @Law(Rule.EXT_6)
    @DisplayName("EXT-6: once; a second recorded decision is counted and flagged")
    @Test
    void literacyTwice() {
        // 27-3-2017 + 1 year + 6 months = 27-9-2018
        Dossier.Builder once = dossier()
                .addCourses(literacy("2015-01-01"))
                .addExtensions(decided(Ground.LITERACY, "P1Y", "2016-10-03"));
        assertThat(claims(once, "2017-01-31", Ground.LITERACY)).isEmpty();
        assertThat(statements(firstTerm(once, "2017-01-31"))).doesNotContain(TermStatement.SECOND_LITERACY);
        Dossier.Builder twice = once.addExtensions(decided(Ground.LITERACY, "P6M", "2017-01-31"));
        assertThat(lastDay(twice, "2017-01-31")).isEqualTo(day("2018-09-27"));
        assertThat(statements(firstTerm(twice, "2017-01-31"))).contains(TermStatement.SECOND_LITERACY);
    }

    private static Dossier.Builder enrolled(String from, String through) {
        Circumstance.Builder education =
                Circumstance.builder().kind(CircumstanceKind.EDUCATION).from(day(from));
        if (!through.isEmpty()) {
            education.through(day(through));
        }
        // last day 12-4-2019
        return obligedFrom("2016-04-13").addCircumstances(education.build());
    }

    @Law(Rule.EXT_8)
    @DisplayName(
            "EXT-8: enrolled on the last day of the term: between nothing and the shorter of the enrolment and two years")
    @ParameterizedTest(name = "enrolled {0} - {1}, as of 2019-06-30: {2}, at most {3}, last day at most {4}")
    @CsvSource(textBlock = """
        # 13-4-2019 + 224 days (1-9-2018 ... 12-4-2019) = 23-11-2019
        2018-09-01, 2019-04-12, AVAILABLE, P224D, 2019-11-22
        2018-09-01, 2019-04-11, NOT_MET,   '',    ''
        2019-04-12, 2019-04-30, AVAILABLE, P19D,  2019-05-01
        2019-04-13, 2019-04-30, NOT_MET,   '',    ''
        2018-09-01, '',         AVAILABLE, P2Y,   2021-04-12
        # 1-9-2016 ... 31-5-2019 is longer than two years
        2016-09-01, 2019-05-31, AVAILABLE, P2Y,   2021-04-12
        """)
    void education(String from, String through, Standing standing, String most, String lastDay) {
        Claim claim = claim(enrolled(from, through), "2019-06-30", Ground.EDUCATION);
        assertThat(claim.standing()).isEqualTo(standing);
        if (standing == Standing.NOT_MET) {
            assertThat(claim.length()).isEmpty();
        } else {
            assertThat(claim.length()).contains(Bounds.between(Period.ZERO, Period.parse(most)));
            assertThat(claim.lastDayIfGranted()).contains(between("2019-04-12", lastDay));
        }
    }

    @Law(Rule.EXT_8)
    @DisplayName("EXT-8: for decisions from 1-7-2018")
    @ParameterizedTest(name = "as of {0}: claim {1}")
    @CsvSource({"2018-06-30, false", "2018-07-01, true"})
    void educationFrom2018(String asOf, boolean claimed) {
        // last day 27-6-2018
        Dossier.Builder dossier = obligedFrom("2015-06-28")
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.EDUCATION)
                        .from(day("2017-09-01"))
                        .build());
        assertThat(claims(dossier, asOf, Ground.EDUCATION).isEmpty()).isEqualTo(!claimed);
    }

    @Law(Rule.EXT_8)
    @DisplayName("EXT-8: before the last day it is open whether a running enrolment will still run on it")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2019-04-11, OPEN", "2019-04-12, AVAILABLE"})
    void educationNotYet(String asOf, Standing standing) {
        assertThat(claim(enrolled("2018-09-01", ""), asOf, Ground.EDUCATION).standing())
                .isEqualTo(standing);
    }

    @Law(Rule.EXT_12)
    @DisplayName("EXT-12: a letter of more than 28 days after obliged from gives a claim of 28 days")
    @ParameterizedTest(name = "obliged from 2015-08-11, letter on {0}: {1}")
    @CsvSource({"2015-08-11, NOT_MET", "2015-09-08, NOT_MET", "2015-09-09, AVAILABLE", "2015-09-28, AVAILABLE"})
    void lateLetter(String letter, Standing standing) {
        Dossier.Builder dossier = obligedFrom("2015-08-11").notifiedOn(day(letter));
        Claim claim = claim(dossier, "2016-01-01", Ground.LATE_NOTIFICATION);
        assertThat(claim.standing()).isEqualTo(standing);
        if (standing == Standing.AVAILABLE) {
            // ECLI:NL:RVS:2022:1079: 10-8-2018 -> 7-9-2018
            assertThat(claim.length()).contains(Bounds.exactly(Period.ofDays(28)));
            assertThat(claim.lastDayIfGranted()).contains(Bounds.exactly(day("2018-09-07")));
        } else {
            assertThat(claim.length()).isEmpty();
            assertThat(claim.lastDayIfGranted()).isEmpty();
        }
        assertThat(lastDay(dossier, "2016-01-01")).isEqualTo(day("2018-08-10"));
    }

    @Law(Rule.EXT_12)
    @DisplayName(
            "EXT-12: after a letter of more than 56 days after obliged from the length is open: 28 days at least, at most the days it took")
    @ParameterizedTest(name = "obliged from 2015-08-11, letter on {0}: at most {1} days, last day at most {2}")
    @CsvSource({"2015-10-06, 28, 2018-09-07", "2015-10-07, 57, 2018-10-06", "2017-12-11, 853, 2020-12-10"})
    void veryLateLetter(String letter, int most, String lastDay) {
        Claim claim = claim(obligedFrom("2015-08-11").notifiedOn(day(letter)), "2018-06-01", Ground.LATE_NOTIFICATION);
        assertThat(claim.standing()).isEqualTo(Standing.AVAILABLE);
        assertThat(claim.length()).contains(Bounds.between(Period.ofDays(28), Period.ofDays(most)));
        assertThat(claim.lastDayIfGranted()).contains(Bounds.between(day("2018-09-07"), day(lastDay)));
        assertThat(claim.openPoints().isEmpty()).isEqualTo(most == 28);
    }

    @Law(Rule.EXT_12)
    @DisplayName("EXT-12: seen for letters of 2015 and 2016; for other years it is a reading")
    @ParameterizedTest(name = "letter on {0}: {1}")
    @CsvSource({"2014-12-31, READING", "2015-01-01, CASE", "2016-12-31, CASE", "2017-01-01, READING"})
    void lateLetterAuthority(String letter, Authority authority) {
        Dossier.Builder dossier = obligedFrom(day(letter).minusDays(48)).notifiedOn(day(letter));
        Claim claim = claim(dossier, "2017-06-30", Ground.LATE_NOTIFICATION);
        assertThat(claim.standing()).isEqualTo(Standing.AVAILABLE);
        assertThat(claim.authority()).isEqualTo(authority);
    }

    @Law(Rule.EXT_12)
    @DisplayName("EXT-12: without a day of the letter it was not late")
    @Test
    void noLetter() {
        assertThat(claims(dossier(), "2016-01-01", Ground.LATE_NOTIFICATION)).isEmpty();
    }
}
