package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.claim;
import static io.github.termijn.rules.Section3Facts.claims;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExtensionRequest;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.ExtensionLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Claim.Standing;
import io.github.termijn.term.ClaimStatement;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EXT-7: the claim of demonstrated effort. */
@Law(Rule.EXT_7)
@DisplayName("Section 3a: demonstrated effort")
class Section3aEffortClaimTest {

    private static final Set<Part> FIVE = Set.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM);
    private static final Set<Part> FOUR = Set.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING);

    private static Course course(CourseKind kind, String hours) {
        return Course.builder()
                .kind(kind)
                .from(day("2014-06-01"))
                .through(day("2015-12-31"))
                .hours(new BigDecimal(hours))
                .certified(true)
                .build();
    }

    private static Dossier.Builder failed(Dossier.Builder dossier, Set<Part> parts, int times) {
        for (Part part : parts) {
            for (int i = 0; i < times; i++) {
                dossier.addExams(ExamAttempt.of(part, day("2016-02-01").plusDays(i), false));
            }
        }
        return dossier;
    }

    /** Five parts, each tried so many times; last day 27-3-2017. */
    private static Dossier.Builder tried(int times, Course... courses) {
        return failed(obligedFrom("2014-03-28").addCourses(courses), FIVE, times);
    }

    @DisplayName("EXT-7: at least 300 hours and every open part tried at least twice: two years")
    @ParameterizedTest(name = "{0} hours, every part {1} times: {2}")
    @CsvSource({
        "299, 2, NOT_MET",
        "299.99, 2, NOT_MET",
        "300, 2, AVAILABLE",
        "300, 1, NOT_MET",
        "600, 0, NOT_MET",
        "600, 3, AVAILABLE"
    })
    void hoursAndAttempts(String hours, int times, Standing standing) {
        Dossier.Builder dossier = tried(times, course(CourseKind.INTEGRATION, hours));
        Claim claim = claim(dossier, "2017-02-01", Ground.EFFORT);
        assertThat(claim.standing()).isEqualTo(standing);
        if (standing == Standing.AVAILABLE) {
            assertThat(claim.length()).contains(Bounds.exactly(Period.ofYears(2)));
            assertThat(claim.lastDayIfGranted()).contains(Bounds.exactly(day("2019-03-27")));
        } else {
            assertThat(claim.length()).isEmpty();
        }
        assertThat(lastDay(dossier, "2017-02-01")).isEqualTo(day("2017-03-27"));
    }

    @DisplayName("EXT-7: one open part tried once is enough to miss it; a passed part needs no second attempt")
    @Test
    void everyOpenPart() {
        Dossier.Builder dossier =
                failed(obligedFrom("2014-03-28").addCourses(course(CourseKind.INTEGRATION, "300")), FOUR, 2);
        assertThat(claim(dossier, "2017-02-01", Ground.EFFORT).standing()).isEqualTo(Standing.NOT_MET);
        dossier.addExams(ExamAttempt.of(Part.KNM, day("2016-03-01"), true));
        assertThat(claim(dossier, "2017-02-01", Ground.EFFORT).standing()).isEqualTo(Standing.AVAILABLE);
    }

    @DisplayName("EXT-7: courses add up; literacy, other courses and self-study do not count")
    @ParameterizedTest(name = "200 hours integration and 100 hours {0}, as of 2019-01-31: {1}")
    @CsvSource({
        "INTEGRATION, AVAILABLE",
        "NT2, AVAILABLE",
        "LITERACY, NOT_MET",
        "ONA, NOT_MET",
        "OTHER, NOT_MET",
        "SELF_STUDY, NOT_MET"
    })
    void whichHours(CourseKind kind, Standing standing) {
        Dossier.Builder dossier = tried(2, course(CourseKind.INTEGRATION, "200"), course(kind, "100"));
        assertThat(claim(dossier, "2019-01-31", Ground.EFFORT).standing()).isEqualTo(standing);
    }

    @DisplayName("EXT-7: literacy hours do not count from 1-1-2022 either")
    @Test
    void neverLiteracy() {
        Dossier.Builder dossier = tried(2, course(CourseKind.INTEGRATION, "200"), course(CourseKind.LITERACY, "100"));
        assertThat(claim(dossier, "2022-06-01", Ground.EFFORT).standing()).isEqualTo(Standing.NOT_MET);
    }

    @DisplayName("EXT-7: hours without certificate or proof do not count; unknown ones leave the claim open")
    @Test
    void certifiedAndProven() {
        Course certified = course(CourseKind.INTEGRATION, "300");
        assertThat(standing(Course.builder().copyOf(certified).certified(false).build()))
                .isEqualTo(Standing.NOT_MET);
        assertThat(standing(Course.builder().copyOf(certified).proven(false).build()))
                .isEqualTo(Standing.NOT_MET);
        assertThat(standing(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(certified.from())
                        .through(certified.through())
                        .hours(certified.hours())
                        .build()))
                .isEqualTo(Standing.OPEN);
        assertThat(standing(Course.builder()
                        .kind(CourseKind.INTEGRATION)
                        .from(certified.from())
                        .through(certified.through())
                        .certified(true)
                        .build()))
                .isEqualTo(Standing.OPEN);
        assertThat(standing(Course.builder()
                        .copyOf(certified)
                        .through(day("2017-02-02"))
                        .build()))
                .isEqualTo(Standing.OPEN);
    }

    private static Standing standing(Course course) {
        return claim(tried(2, course), "2017-02-01", Ground.EFFORT).standing();
    }

    @DisplayName("EXT-7: met only with NT2 hours is open until 30-6-2018 and counts from 1-7-2018, by the as-of day")
    @ParameterizedTest(name = "{0} integration and {1} NT2 hours, as of {2}: {3}")
    @CsvSource(textBlock = """
        0,   300, 2018-06-30, OPEN
        0,   300, 2018-07-01, AVAILABLE
        150, 150, 2018-06-30, OPEN
        150, 150, 2018-07-01, AVAILABLE
        0,   299, 2018-06-30, NOT_MET
        0,   299, 2018-07-01, NOT_MET
        300, 100, 2018-06-30, AVAILABLE
        """)
    void nt2Hours(String integration, String nt2, String asOf, Standing standing) {
        Dossier.Builder dossier = tried(2, course(CourseKind.INTEGRATION, integration), course(CourseKind.NT2, nt2));
        assertThat(claim(dossier, asOf, Ground.EFFORT).standing()).isEqualTo(standing);
    }

    @DisplayName("EXT-7: met only with NT2 attempts is open until 30-6-2018 and counts from 1-7-2018")
    @ParameterizedTest(name = "reading tried {0} times and {1} times in NT2, as of {2}: {3}")
    @CsvSource(textBlock = """
        1, 1, 2018-06-30, OPEN
        1, 1, 2018-07-01, AVAILABLE
        0, 2, 2018-06-30, OPEN
        0, 2, 2018-07-01, AVAILABLE
        0, 1, 2018-06-30, NOT_MET
        0, 1, 2018-07-01, NOT_MET
        2, 1, 2018-06-30, AVAILABLE
        """)
    void nt2Attempts(int own, int nt2, String asOf, Standing standing) {
        Dossier.Builder dossier = failed(
                obligedFrom("2014-03-28").addCourses(course(CourseKind.INTEGRATION, "300")),
                Set.of(Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM),
                2);
        failed(dossier, Set.of(Part.READING), own);
        for (int i = 0; i < nt2; i++) {
            dossier.addExams(ExamAttempt.builder()
                    .part(Part.READING)
                    .on(day("2016-05-01").plusDays(i))
                    .passed(false)
                    .scheme(ExamScheme.NT2_I)
                    .build());
        }
        assertThat(claim(dossier, asOf, Ground.EFFORT).standing()).isEqualTo(standing);
    }

    /** Obliged in 2015, so with ONA; last day 12-4-2018. */
    private static Dossier.Builder withOna(int attempts) {
        Dossier.Builder dossier =
                failed(obligedFrom("2015-04-13").addCourses(course(CourseKind.INTEGRATION, "300")), FIVE, 2);
        return failed(dossier, Set.of(Part.ONA), attempts);
    }

    @DisplayName("EXT-7: ONA twice until 31-12-2021, once from 1-1-2022, by the as-of day")
    @ParameterizedTest(name = "ONA {0} times, as of {1}: {2}")
    @CsvSource(textBlock = """
        0, 2021-12-31, NOT_MET
        1, 2021-12-31, NOT_MET
        2, 2021-12-31, AVAILABLE
        0, 2022-01-01, NOT_MET
        1, 2022-01-01, AVAILABLE
        """)
    void ona(int attempts, String asOf, Standing standing) {
        assertThat(claim(withOna(attempts), asOf, Ground.EFFORT).standing()).isEqualTo(standing);
    }

    @DisplayName("EXT-7: who was obliged before 2015 needs no ONA")
    @Test
    void noOna() {
        assertThat(claim(tried(2, course(CourseKind.INTEGRATION, "300")), "2017-02-01", Ground.EFFORT)
                        .conditions())
                .noneMatch(finding -> finding.values().contains(Part.ONA));
    }

    @DisplayName("EXT-7: how often ONA must be tried can be amended: it is a switch")
    @Test
    void onaSwitch() {
        LawBook once = LawBook.standard().with(ExtensionLaw.EFFORT_ONA_ATTEMPTS, 1);
        assertThat(Section3Facts.assess(once, withOna(1), "2019-01-01").claims())
                .filteredOn(claim -> claim.ground() == Ground.EFFORT)
                .extracting(Claim::standing)
                .containsExactly(Standing.AVAILABLE);
    }

    @DisplayName("EXT-7: without a request the conditions are tested on the last day, or before it on the as-of day")
    @ParameterizedTest(name = "the second attempts on {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
        2017-01-31, 2017-01-30, NOT_MET
        2017-01-31, 2017-01-31, AVAILABLE
        2017-03-27, 2017-12-31, AVAILABLE
        2017-03-28, 2017-12-31, NOT_MET
        """)
    void testedOn(LocalDate second, String asOf, Standing standing) {
        Dossier.Builder dossier = tried(1, course(CourseKind.INTEGRATION, "300"));
        FIVE.forEach(part -> dossier.addExams(ExamAttempt.of(part, second, false)));
        assertThat(claim(dossier, asOf, Ground.EFFORT).standing()).isEqualTo(standing);
    }

    @DisplayName("EXT-7: with a request the conditions are tested on its day")
    @ParameterizedTest(name = "requested on {0}: {1}")
    @CsvSource({"2017-01-31, NOT_MET", "2017-02-01, AVAILABLE", "2017-06-01, AVAILABLE"})
    void testedOnTheRequest(String requestedOn, Standing standing) {
        Dossier.Builder dossier = tried(1, course(CourseKind.INTEGRATION, "300"))
                .addExtensionRequests(ExtensionRequest.of(Ground.EFFORT, day(requestedOn)));
        FIVE.forEach(part -> dossier.addExams(ExamAttempt.of(part, day("2017-02-01"), false)));
        assertThat(claim(dossier, "2017-12-31", Ground.EFFORT).standing()).isEqualTo(standing);
    }

    @DisplayName("EXT-7: a request on another ground sets no day for effort")
    @Test
    void requestOnAnotherGround() {
        Dossier.Builder dossier = tried(2, course(CourseKind.INTEGRATION, "300"))
                .addExtensionRequests(ExtensionRequest.of(Ground.ILLNESS, day("2014-06-01")));
        assertThat(claim(dossier, "2017-12-31", Ground.EFFORT).standing()).isEqualTo(Standing.AVAILABLE);
    }

    @DisplayName("EXT-7: once; a second time only as a recorded decision, which counts")
    @Test
    void once() {
        Dossier.Builder dossier = tried(2, course(CourseKind.INTEGRATION, "300"))
                .addExtensions(decided(Ground.EFFORT, "P2Y", "2017-01-02"));
        assertThat(claims(dossier, "2017-01-01", Ground.EFFORT)).hasSize(1);
        assertThat(claims(dossier, "2017-01-02", Ground.EFFORT)).isEmpty();
        dossier.addExtensions(decided(Ground.EFFORT, "P1Y", "2019-01-02"));
        assertThat(lastDay(dossier, "2019-01-02")).isEqualTo(day("2020-03-27"));
    }

    @DisplayName("EXT-7: from 1-8-2013")
    @ParameterizedTest(name = "as of {0}: claim {1}")
    @CsvSource({"2013-07-31, false", "2013-08-01, true"})
    void from2013(String asOf, boolean shown) {
        assertThat(claims(obligedFrom("2013-01-01"), asOf, Ground.EFFORT).isEmpty())
                .isEqualTo(!shown);
    }

    @DisplayName("EXT-7: how many attempts at ONA are enough is a reading, the attempts at the other parts are not")
    @Test
    void authorityOfAttempts() {
        Claim claim = claim(tried(2, course(CourseKind.INTEGRATION, "300")), "2018-09-01", Ground.EFFORT);
        assertThat(claim.conditions())
                .filteredOn(finding -> finding.statement() == ClaimStatement.EFFORT_ATTEMPTS)
                .hasSizeGreaterThan(1)
                .allMatch(finding -> (finding.authority() == Authority.READING)
                        == (finding.namedValues().get("part") == Part.ONA));
    }
}
