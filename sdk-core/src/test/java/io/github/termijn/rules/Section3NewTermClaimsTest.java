package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.days;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.fine;
import static io.github.termijn.rules.Section3Facts.firstLastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.ClaimStatement;
import io.github.termijn.testing.Law;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * TRM-8: claims in a new term. First last day 27-3-2019, fined 1-6-2019; the new term until 27-3-2021 becomes with the
 * corona rounds 1 to 4 one until 27-1-2022.
 */
@Law(Rule.TRM_8)
@DisplayName("Section 3: claims in new terms")
class Section3NewTermClaimsTest {

    private static Dossier.Builder dossier(Circumstance... circumstances) {
        return firstLastDay("2019-03-27").addFines(fine(1250, "2019-06-01")).addCircumstances(circumstances);
    }

    private static Circumstance birth(String on) {
        return Circumstance.builder()
                .kind(CircumstanceKind.CHILDBIRTH)
                .from(day(on))
                .build();
    }

    private static List<Claim> claims(Dossier.Builder dossier, String asOf, int term) {
        return assess(dossier, asOf).claims().stream()
                .filter(claim -> claim.term() == term)
                .toList();
    }

    @DisplayName("TRM-8: a claim to a new term is shown from 31-12-2021, not before")
    @ParameterizedTest(name = "as of {0}: claim {1}")
    @CsvSource({"2020-06-01, false", "2021-12-30, false", "2021-12-31, true", "2024-01-01, true"})
    void fromTheLastDayOf2021(String asOf, boolean shown) {
        List<Claim> claims = claims(dossier(birth("2020-01-01")), asOf, 1);
        assertThat(claims).hasSize(shown ? 1 : 0);
        if (shown) {
            // 28-1-2022 + 112 days = 20-5-2022
            assertThat(claims.get(0).ground()).isEqualTo(Ground.CHILDBIRTH);
            assertThat(claims.get(0).length()).contains(Bounds.exactly(Period.ofWeeks(16)));
            assertThat(claims.get(0).lastDayIfGranted()).contains(Bounds.exactly(day("2022-05-19")));
        }
    }

    @DisplayName("TRM-8: an event belongs to the term in which it fell")
    @ParameterizedTest(name = "birth on {0}: claim to term {1}")
    @CsvSource({"2019-03-27, 0", "2019-03-28, 1", "2022-01-27, 1"})
    void eventInItsTerm(String on, int term) {
        assertThat(assess(dossier(birth(on)), "2022-06-01").claims())
                .filteredOn(claim -> claim.ground() == Ground.CHILDBIRTH)
                .allMatch(
                        claim -> isCapped(claim) == (term == 1), "the most that a claim to a new term can add is told")
                .extracting(Claim::term)
                .containsExactly(term);
    }

    private static boolean isCapped(Claim claim) {
        return claim.lengthFindings().stream().anyMatch(finding -> finding.statement() == ClaimStatement.NEW_TERM_MOST);
    }

    @Law({Rule.TRM_10, Rule.EXT_6})
    @DisplayName(
            "3a, TRM-10: a claim that can take the basis of a fine counts what was decided after that fine for the same term")
    @ParameterizedTest(name = "as of {0}: at most {1}")
    @CsvSource(textBlock = """
            # With the most, two years from 4-10-2016, the fine of 31-7-2017 is without basis and sets no term. Then the 18 months
            # of 24-12-2017 are about the first term: 4-4-2018, and with two years 4-4-2020.
            2020-01-01, 2020-04-03
            # Rounds 1 to 4 of corona met the term that is deemed to have run on: ten months; and round 5, which asks for an end
            # of 13-7-2021 at the latest: four months.
            2021-10-03, 2021-06-03
            """)
    void takesTheBasisOfTheFine(String asOf, String most) {
        Dossier.Builder dossier = obligedFrom("2013-10-04")
                .addCourses(Course.builder()
                        .kind(CourseKind.LITERACY)
                        .from(day("2014-07-19"))
                        .build())
                .addFines(fine(875, "2017-07-31"))
                .addExtensions(decided(Ground.EDUCATION, "P18M", "2017-12-24"));
        Claim claim = claims(dossier, asOf, 0).stream()
                .filter(one -> one.ground() == Ground.LITERACY)
                .findFirst()
                .orElseThrow();
        // with the least, nothing, the fine stands, and the 18 months are about the new term
        assertThat(claim.lastDayIfGranted()).contains(Bounds.between(day("2016-10-03"), day(most)));
    }

    @Law({Rule.TRM_8, Rule.EXT_1})
    @DisplayName("TRM-8: at most two years each")
    @ParameterizedTest(name = "ill from 2019-04-01 through {0}: {1}, last day {2}")
    @CsvSource(textBlock = """
        # 28-1-2022 + 730 days = 28-1-2024 = + 2 years
        2021-03-30, P730D, 2024-01-27
        2021-03-31, P2Y,   2024-01-27
        2021-12-30, P2Y,   2024-01-27
        """)
    void atMostTwoYears(String through, String length, String lastDay) {
        assertThat(days("2019-04-01", "2021-03-30")).isEqualTo(730);
        Circumstance illness = Circumstance.builder()
                .copyOf(Circumstance.of(CircumstanceKind.ILLNESS, day("2019-04-01"), day(through)))
                .medicalAuthorisation(true)
                .build();
        Claim claim = claims(dossier(illness), "2021-12-31", 1).stream()
                .filter(one -> one.ground() == Ground.ILLNESS)
                .findFirst()
                .orElseThrow();
        assertThat(claim.length()).contains(Bounds.exactly(Period.parse(length)));
        assertThat(claim.lastDayIfGranted()).contains(Bounds.exactly(day(lastDay)));
    }

    @Law({Rule.TRM_8, Rule.EXT_9})
    @DisplayName("TRM-8: special circumstances in a new term: open, between nothing and two years")
    @Test
    void specialCircumstances() {
        Circumstance special =
                Circumstance.of(CircumstanceKind.SPECIAL_CIRCUMSTANCES, day("2021-01-01"), day("2021-06-30"));
        List<Claim> claims = claims(dossier(special), "2021-12-31", 1);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).length()).contains(Bounds.between(Period.ZERO, Period.ofYears(2)));
        assertThat(claims.get(0).lastDayIfGranted()).contains(Section3Facts.between("2022-01-27", "2024-01-27"));
    }

    @Law({Rule.TRM_8, Rule.EXT_6, Rule.EXT_7, Rule.EXT_8, Rule.EXT_12})
    @DisplayName("TRM-8: literacy, effort, education and a late letter give no claim to a new term")
    @Test
    void neverInANewTerm() {
        Dossier.Builder dossier = dossier(Circumstance.builder()
                        .kind(CircumstanceKind.EDUCATION)
                        .from(day("2018-09-01"))
                        .build())
                .notifiedOn(day("2016-12-01"))
                .addCourses(Course.builder()
                        .kind(CourseKind.LITERACY)
                        .from(day("2019-02-01"))
                        .build());
        assertThat(claims(dossier, "2022-06-01", 1)).isEmpty();
        assertThat(claims(dossier, "2022-06-01", 0))
                .extracting(Claim::ground)
                .contains(Ground.LITERACY, Ground.EFFORT, Ground.EDUCATION, Ground.LATE_NOTIFICATION);
    }
}
