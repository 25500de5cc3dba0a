package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.between;
import static io.github.termijn.rules.Section3Facts.claim;
import static io.github.termijn.rules.Section3Facts.claims;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.days;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Relation;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Claim.Standing;
import io.github.termijn.term.ClaimStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** EXT-1, EXT-4, EXT-9 and EXT-0: grounds measured by a period. The term of 1-3-2015 has the last day 28-2-2018. */
@DisplayName("Section 3a: grounds measured by a period")
class Section3aPeriodClaimsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2018, 2, 28);

    private static Dossier.Builder dossier() {
        return obligedFrom("2015-03-01");
    }

    private static Circumstance illness(String from, String through) {
        return Circumstance.builder()
                .copyOf(Circumstance.of(CircumstanceKind.ILLNESS, day(from), day(through)))
                .medicalAuthorisation(true)
                .build();
    }

    private static Circumstance illnessSince(String from) {
        return Circumstance.builder()
                .kind(CircumstanceKind.ILLNESS)
                .from(day(from))
                .medicalAuthorisation(true)
                .build();
    }

    private static Circumstance centre(String from, String through) {
        return Circumstance.of(CircumstanceKind.ASYLUM_CENTRE, day(from), day(through));
    }

    private static Circumstance special(String from, String through) {
        return Circumstance.of(CircumstanceKind.SPECIAL_CIRCUMSTANCES, day(from), day(through));
    }

    @Law({Rule.EXT_1, Rule.TRM_3})
    @DisplayName("EXT-1: three consecutive months: first day + 3 months on or before the day after the last day")
    @ParameterizedTest(name = "ill {0} - {1}: {2}")
    @CsvSource(textBlock = """
        2016-01-01, 2016-03-30, NOT_MET
        2016-01-01, 2016-03-31, AVAILABLE
        2016-05-10, 2016-08-08, NOT_MET
        2016-05-10, 2016-08-09, AVAILABLE
        # 30-11-2016 + 3 months: 30-2-2017 does not exist, so 1-3-2017
        2016-11-30, 2017-02-27, NOT_MET
        2016-11-30, 2017-02-28, AVAILABLE
        2015-11-29, 2016-02-27, NOT_MET
        2015-11-29, 2016-02-28, AVAILABLE
        """)
    void threeMonths(String from, String through, Standing standing) {
        Dossier.Builder dossier = dossier().addCircumstances(illness(from, through));
        Claim claim = claim(dossier, "2017-12-31", Ground.ILLNESS);
        assertThat(claim.standing()).isEqualTo(standing);
        if (standing == Standing.AVAILABLE) {
            int length = days(from, through);
            assertThat(claim.length()).contains(Bounds.exactly(Period.ofDays(length)));
            assertThat(claim.lastDayIfGranted()).contains(Bounds.exactly(LAST_DAY.plusDays(length)));
            assertThat(claims(dossier, "2017-12-31", Ground.SPECIAL_CIRCUMSTANCES))
                    .isEmpty();
        } else {
            assertThat(claim.length()).isEmpty();
            // shorter: EXT-9
            assertThat(claim(dossier, "2017-12-31", Ground.SPECIAL_CIRCUMSTANCES)
                            .standing())
                    .isEqualTo(Standing.OPEN);
        }
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(LAST_DAY);
    }

    @Law(Rule.EXT_1)
    @DisplayName(
            "EXT-1: the example of the evidence: last day 15-6-2020 in the record, ill 1-1 ... 30-4-2020: 121 days")
    @Test
    void example() {
        // Corona rounds are recorded (as none), so that the example stands alone: 15-6-2020 + 121 days = 14-10-2020.
        Dossier.Builder dossier = Section3Facts.firstLastDay("2020-06-15")
                .addExtensions(decided(Ground.CORONA, "P0D", "2020-01-01"))
                .addCircumstances(illness("2020-01-01", "2020-04-30"));
        assertThat(claim(dossier, "2020-05-01", Ground.ILLNESS).lastDayIfGranted())
                .contains(Bounds.exactly(day("2020-10-14")));
    }

    @Law(Rule.EXT_1)
    @DisplayName(
            "EXT-1: it counts from its first day but not before the term, and whole if it began on or before the last day")
    @ParameterizedTest(name = "ill {0} - {1}: {2} days")
    @CsvSource(textBlock = """
        # 153 days from 1-4-2015; 123 days of it, from 1-3-2015
        2015-04-01, 2015-08-31, 153
        2015-01-01, 2015-07-01, 123
        # the condition is tested on the whole illness: one day of it lies in the term
        2014-10-01, 2015-03-01, 1
        2018-02-28, 2018-07-31, 154
        """)
    void whichDaysCount(String from, String through, int length) {
        Claim claim = claim(dossier().addCircumstances(illness(from, through)), "2018-12-31", Ground.ILLNESS);
        assertThat(claim.standing()).isEqualTo(Standing.AVAILABLE);
        assertThat(claim.length()).contains(Bounds.exactly(Period.ofDays(length)));
        assertThat(claim.lastDayIfGranted()).contains(Bounds.exactly(LAST_DAY.plusDays(length)));
    }

    @Law(Rule.EXT_1)
    @DisplayName("EXT-1: an illness that began after the last day, or was over before the term, gives no claim to it")
    @ParameterizedTest(name = "ill {0} - {1}")
    @CsvSource({"2018-03-01, 2018-07-31", "2014-10-01, 2015-02-28"})
    void outsideTheTerm(String from, String through) {
        assertThat(claims(dossier().addCircumstances(illness(from, through)), "2018-12-31", Ground.ILLNESS).stream()
                        .filter(claim -> claim.standing() != Standing.NOT_MET))
                .isEmpty();
    }

    @Law(Rule.EXT_1)
    @DisplayName("EXT-1: without the medical authorisation it is not met and the minister decides; not known: open")
    @Test
    void medicalAuthorisation() {
        Circumstance without = Circumstance.builder()
                .copyOf(illness("2016-01-01", "2016-04-30"))
                .medicalAuthorisation(false)
                .build();
        Circumstance unknown = Circumstance.of(CircumstanceKind.ILLNESS, day("2016-01-01"), day("2016-04-30"));
        Dossier.Builder refused = dossier().addCircumstances(without);
        assertThat(claim(refused, "2017-12-31", Ground.ILLNESS).standing()).isEqualTo(Standing.NOT_MET);
        assertThat(claim(refused, "2017-12-31", Ground.SPECIAL_CIRCUMSTANCES).standing())
                .isEqualTo(Standing.OPEN);
        Dossier.Builder open = dossier().addCircumstances(unknown);
        assertThat(claim(open, "2017-12-31", Ground.ILLNESS).standing()).isEqualTo(Standing.OPEN);
        assertThat(claim(open, "2017-12-31", Ground.ILLNESS).length()).contains(Bounds.exactly(Period.ofDays(121)));
    }

    @Law(Rule.EXT_1)
    @DisplayName("EXT-1: an illness that still runs is open: its length at least the days so far")
    @ParameterizedTest(name = "ill since 2016-01-01, as of {0}: {1}, at least {2} days")
    @CsvSource({"2016-03-30, OPEN, 90", "2016-03-31, AVAILABLE, 91", "2016-06-30, AVAILABLE, 182"})
    void stillIll(String asOf, Standing standing, int length) {
        assertThat(days("2016-01-01", asOf)).isEqualTo(length);
        Claim claim = claim(dossier().addCircumstances(illnessSince("2016-01-01")), asOf, Ground.ILLNESS);
        assertThat(claim.standing()).isEqualTo(standing);
        assertThat(claim.length()).contains(Bounds.atLeast(Period.ofDays(length)));
        assertThat(claim.lastDayIfGranted()).contains(Bounds.atLeast(LAST_DAY.plusDays(length)));
        assertThat(claim.openPoints()).isNotEmpty();
    }

    @Law(Rule.EXT_1)
    @DisplayName("EXT-1: also of the partner, a relative in the first degree, and by DUO's page of in-laws")
    @ParameterizedTest(name = "{0}")
    @EnumSource(Relation.class)
    void whoseIllness(Relation relation) {
        Circumstance illness = Circumstance.builder()
                .copyOf(illness("2016-01-01", "2016-04-30"))
                .relation(relation)
                .build();
        assertThat(claim(dossier().addCircumstances(illness), "2017-12-31", Ground.ILLNESS)
                        .standing())
                .isEqualTo(Standing.AVAILABLE);
    }

    @Law(Rule.EXT_1)
    @DisplayName(
            "EXT-1: policy for decisions of 4-2-2019 to 31-12-2021, official before and after, in-laws always official")
    @ParameterizedTest(name = "as of {0}: {1}; in-laws {2}")
    @CsvSource({
        "2019-02-03, OFFICIAL, OFFICIAL",
        "2019-02-04, POLICY, OFFICIAL",
        "2021-12-31, POLICY, OFFICIAL",
        "2022-01-01, OFFICIAL, OFFICIAL"
    })
    void authority(String asOf, Authority own, Authority inLaws) {
        Circumstance illness = illness("2016-01-01", "2016-04-30");
        assertThat(claim(dossier().addCircumstances(illness), asOf, Ground.ILLNESS)
                        .conditions())
                .extracting(finding -> finding.authority())
                .containsOnly(own);
        Circumstance ofInLaw =
                Circumstance.builder().copyOf(illness).relation(Relation.IN_LAW).build();
        assertThat(claim(dossier().addCircumstances(ofInLaw), asOf, Ground.ILLNESS)
                        .authority())
                .isEqualTo(inLaws);
    }

    @Law(Rule.EXT_4)
    @DisplayName(
            "EXT-4: more than 56 days in a centre; at least a day, at most the stay rounded up to whole four weeks")
    @ParameterizedTest(name = "{0} - {1}, {2} days: {3}, at most {4} days")
    @CsvSource(textBlock = """
        2015-03-01, 2015-04-25,  56, NOT_MET,   0
        2015-03-01, 2015-04-26,  57, AVAILABLE, 84
        2015-04-01, 2015-05-26,  56, NOT_MET,   0
        2015-04-01, 2015-05-27,  57, AVAILABLE, 84
        2015-04-01, 2015-06-23,  84, AVAILABLE, 84
        2015-04-01, 2015-06-24,  85, AVAILABLE, 112
        2015-04-01, 2016-03-30, 365, AVAILABLE, 392
        """)
    void asylumCentre(String from, String through, int length, Standing standing, int most) {
        assertThat(days(from, through)).isEqualTo(length);
        Dossier.Builder dossier = dossier().addCircumstances(centre(from, through));
        Claim claim = claim(dossier, "2017-12-31", Ground.ASYLUM_CENTRE);
        assertThat(claim.standing()).isEqualTo(standing);
        if (standing == Standing.AVAILABLE) {
            assertThat(claim.length()).contains(Bounds.between(Period.ofDays(1), Period.ofDays(most)));
            assertThat(claim.lastDayIfGranted())
                    .contains(Bounds.between(LAST_DAY.plusDays(1), LAST_DAY.plusDays(most)));
            assertThat(claim.openPoints()).isNotEmpty();
        } else {
            assertThat(claim.length()).isEmpty();
        }
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(LAST_DAY);
    }

    @Law(Rule.EXT_4)
    @DisplayName("EXT-4: the stay counts from the later of arrival and obliged from")
    @ParameterizedTest(name = "{0} - {1}: {2}")
    @CsvSource({
        "2014-01-01, 2015-04-25, NOT_MET",
        "2014-01-01, 2015-04-26, AVAILABLE",
        "2015-02-28, 2015-04-25, NOT_MET"
    })
    void fromObligedFrom(String from, String through, Standing standing) {
        assertThat(claim(dossier().addCircumstances(centre(from, through)), "2017-12-31", Ground.ASYLUM_CENTRE)
                        .standing())
                .isEqualTo(standing);
    }

    @Law(Rule.EXT_4)
    @DisplayName("EXT-4: a stay that still lasts is open until it is more than 56 days, and its length after that")
    @ParameterizedTest(name = "in the centre since 2015-03-01, as of {0}: {1}")
    @CsvSource({"2015-04-25, OPEN", "2015-04-26, AVAILABLE"})
    void stillThere(String asOf, Standing standing) {
        Dossier.Builder dossier = dossier()
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.ASYLUM_CENTRE)
                        .from(day("2015-03-01"))
                        .build());
        Claim claim = claim(dossier, asOf, Ground.ASYLUM_CENTRE);
        assertThat(claim.standing()).isEqualTo(standing);
        assertThat(claim.length()).contains(Bounds.atLeast(Period.ofDays(1)));
        assertThat(claim.lastDayIfGranted()).contains(Bounds.atLeast(LAST_DAY.plusDays(1)));
    }

    @Law({Rule.EXT_9, Rule.TRM_3})
    @DisplayName(
            "EXT-9: special circumstances are for the minister; a published condition that is not met never closes them")
    @ParameterizedTest(name = "{0} - {1}: three months {2}, open either way")
    @CsvSource({
        "2016-01-01, 2016-03-30, false",
        "2016-01-01, 2016-03-31, true",
        "2016-11-30, 2017-02-27, false",
        "2016-11-30, 2017-02-28, true"
    })
    void specialCircumstances(String from, String through, boolean published) {
        Dossier.Builder dossier = dossier().addCircumstances(special(from, through));
        Claim claim = claim(dossier, "2017-12-31", Ground.SPECIAL_CIRCUMSTANCES);
        assertThat(claim.standing()).isEqualTo(Standing.OPEN);
        assertThat(claim.conditions().stream()
                        .anyMatch(finding -> finding.statement() == ClaimStatement.CIRCUMSTANCES_LASTED
                                && finding.verdict() == Verdict.HOLDS))
                .isEqualTo(published);
        assertThat(claim.length().orElseThrow().isExact()).isFalse();
        assertThat(claim.length().orElseThrow().atMost()).isEmpty();
        assertThat(claim.lastDayIfGranted()).contains(Bounds.atLeast(LAST_DAY));
        assertThat(lastDay(dossier, "2017-12-31")).isEqualTo(LAST_DAY);
    }

    @Law({Rule.EXT_1, Rule.EXT_4, Rule.EXT_9})
    @DisplayName(
            "3a: a recorded decision of the ground replaces the claim; with a period only the claim that overlaps it")
    @Test
    void recorded() {
        Dossier.Builder dossier = dossier()
                .addCircumstances(
                        illness("2015-06-01", "2015-09-30"),
                        illness("2016-06-01", "2016-09-30"),
                        centre("2015-03-01", "2015-05-15"));
        assertThat(claims(dossier, "2017-12-31", Ground.ILLNESS)).hasSize(2);
        ExtensionDecision decision = decided(Ground.ILLNESS, "P122D", "2017-01-02");
        Dossier.Builder forOne = Dossier.builder()
                .copyOf(dossier.build())
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(decision)
                        .from(day("2015-09-30"))
                        .through(day("2015-12-31"))
                        .build());
        assertThat(claims(forOne, "2017-12-31", Ground.ILLNESS)).hasSize(1);
        assertThat(claims(forOne, "2017-12-31", Ground.ASYLUM_CENTRE)).hasSize(1);
        Dossier.Builder forNone = Dossier.builder()
                .copyOf(dossier.build())
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(decision)
                        .from(day("2015-10-01"))
                        .through(day("2016-05-31"))
                        .build());
        assertThat(claims(forNone, "2017-12-31", Ground.ILLNESS)).hasSize(2);
        assertThat(claims(dossier.addExtensions(decision), "2017-12-31", Ground.ILLNESS))
                .isEmpty();
        assertThat(claims(dossier, "2017-12-31", Ground.ASYLUM_CENTRE)).hasSize(1);
        dossier.addExtensions(decided(Ground.ASYLUM_CENTRE, "P12W", "2015-09-01"));
        assertThat(claims(dossier, "2017-12-31", Ground.ASYLUM_CENTRE)).isEmpty();
    }

    @Law({Rule.EXT_4, Rule.EXT_10, Rule.TRM_5})
    @DisplayName("3a: an open claim to a term that is over is bounded by the last day of every length it can have")
    @Test
    void boundsOverRounds() {
        // Last day 10-3-2020; 84 days in the centre. 2 days: 12-3-2020 at the least 11-3. 84 days: 3-6, then 1: 3-8 ...
        // as of 1-5-2020 only round 1 is known: 11-3-2020 + 84 days = 3-6-2020, + 2 months = 3-8-2020.
        Dossier.Builder dossier =
                Section3Facts.firstLastDay("2020-03-10").addCircumstances(centre("2017-03-11", "2017-06-02"));
        assertThat(days("2017-03-11", "2017-06-02")).isEqualTo(84);
        assertThat(claim(dossier, "2020-05-01", Ground.ASYLUM_CENTRE).lastDayIfGranted())
                .contains(between("2020-03-11", "2020-08-02"));
    }

    /**
     * The term of 1-10-2016 ended on 30-9-2019. With 349 days more it would have run until 13-9-2020, with rounds 1 to 4 (10
     * months) until 13-7-2021, just in time for the 4 months of round 5: 13-11-2021. A day more and round 5 is refused: 14-7-2021.
     * With all of the 392 days of the stay it is 26-10-2020, and with 10 months 26-8-2021: less than with 349 days. A day later
     * with everything, and a day less of it is enough.
     */
    @Law({Rule.EXT_4, Rule.COR_5, Rule.TRM_5})
    @DisplayName("EXT-4: a length between the shortest and the longest can give the latest last day, and is counted")
    @ParameterizedTest(name = "obliged from {0}: latest with {1} days, between {2} and {3}")
    @CsvSource({
        "2016-10-01, 349, 2019-10-01, 2021-11-13",
        "2016-10-02, 348, 2019-10-02, 2021-11-13",
        "2016-10-03, 347, 2019-10-03, 2021-11-13",
        "2016-10-04, 346, 2019-10-04, 2021-11-13"
    })
    void lengthBetween(String from, int days, String least, String most) {
        Dossier.Builder facts = obligedFrom(from).addCircumstances(centre(from, "2017-10-27"));
        String asOf = "2022-03-01";

        assertThat(claim(facts, asOf, Ground.ASYLUM_CENTRE).lastDayIfGranted()).contains(between(least, most));
        assertThat(lastDay(facts.addExtensions(decided(Ground.ASYLUM_CENTRE, "P" + days + "D", asOf)), asOf))
                .isEqualTo(day(most));
    }

    @Law({Rule.EXT_0, Rule.EXT_1, Rule.EXT_4})
    @DisplayName("EXT-0: of two periods that began on one day the shorter one is judged first")
    @Test
    void sameFirstDay() {
        // 1-1-2016 ... 31-3-2016: 91 days in the centre; ill for 182 days, of which those 91 are used.
        assertThat(days("2016-01-01", "2016-03-31")).isEqualTo(91);
        Dossier.Builder dossier =
                dossier().addCircumstances(illness("2016-01-01", "2016-06-30"), centre("2016-01-01", "2016-03-31"));
        assertThat(claim(dossier, "2017-12-31", Ground.ILLNESS).length()).contains(Bounds.exactly(Period.ofDays(91)));
        assertThat(claim(dossier, "2017-12-31", Ground.ASYLUM_CENTRE).standing())
                .isEqualTo(Standing.AVAILABLE);
    }

    @Law({Rule.EXT_0, Rule.TRM_6})
    @DisplayName("EXT-0: days of a gap that does not lengthen the term are not used up, whatever else lengthened it")
    @Test
    void gapThatDoesNotCount() {
        Dossier.Builder dossier = dossier()
                .addExtensions(Section3Facts.decided(Ground.MINISTER_DECISION, "P4W", "2016-09-01"))
                .addCircumstances(Section3Facts.gap("2015-02-01", "2015-03-10"), illness("2015-03-01", "2015-08-31"));
        Claim claim = claim(dossier, "2017-12-31", Ground.ILLNESS);
        assertThat(claim.length()).contains(Bounds.exactly(Period.ofDays(days("2015-03-01", "2015-08-31"))));
        assertThat(claim.conditions())
                .as("nothing was used before")
                .noneMatch(finding -> finding.statement() == ClaimStatement.DAYS_USED);
    }

    @Law(Rule.EXT_1)
    @DisplayName("3a: a recorded decision with a first day only replaces the claims of illnesses that reach that day")
    @ParameterizedTest(name = "ill through {0}, decision from 1-7-2016: {1} claims")
    @CsvSource({"2016-06-30, 1", "2016-07-01, 0"})
    void decisionWithoutLastDay(String through, int claims) {
        Dossier.Builder dossier = dossier()
                .addCircumstances(illness("2016-01-01", through))
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(Section3Facts.decided(Ground.ILLNESS, "P12W", "2016-11-01"))
                        .from(day("2016-07-01"))
                        .build());
        assertThat(claims(dossier, "2017-12-31", Ground.ILLNESS)).hasSize(claims);
    }

    @Law(Rule.EXT_9)
    @DisplayName("EXT-9: that special circumstances lasted long enough is told only if they did")
    @ParameterizedTest(name = "1-1-2016 through {0}: told {1}")
    @CsvSource({"2016-03-30, false", "2016-03-31, true"})
    void lastedLongEnough(String through, boolean told) {
        Claim claim = claim(
                dossier().addCircumstances(special("2016-01-01", through)), "2017-12-31", Ground.SPECIAL_CIRCUMSTANCES);
        assertThat(claim.conditions().stream()
                        .map(Finding::statement)
                        .toList()
                        .contains(ClaimStatement.CIRCUMSTANCES_LASTED))
                .isEqualTo(told);
    }
}
