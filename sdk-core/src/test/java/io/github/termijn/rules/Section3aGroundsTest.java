package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.assess;
import static io.github.termijn.rules.Section3Facts.claim;
import static io.github.termijn.rules.Section3Facts.claims;
import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.examsPassed;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Relation;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Claim.Standing;
import io.github.termijn.term.Extension;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 3a: grounds that are an event or a course. The term of 28-3-2014 has the last day 27-3-2017. */
@DisplayName("Section 3a: grounds of extension")
class Section3aGroundsTest {

    private static Dossier.Builder dossier() {
        return obligedFrom("2014-03-28");
    }

    private static Circumstance event(CircumstanceKind kind, String on) {
        Circumstance.Builder event = Circumstance.builder().kind(kind).from(day(on));
        return kind == CircumstanceKind.BEREAVEMENT
                ? event.relation(Relation.PARTNER).build()
                : event.build();
    }

    @Law({
        Rule.EXT_1,
        Rule.EXT_2,
        Rule.EXT_3,
        Rule.EXT_4,
        Rule.EXT_5,
        Rule.EXT_6,
        Rule.EXT_7,
        Rule.EXT_8,
        Rule.EXT_9,
        Rule.EXT_10,
        Rule.EXT_11,
        Rule.EXT_12
    })
    @DisplayName("3a: a recorded decision moves the last day by its length, whatever its ground, and names its rule")
    @ParameterizedTest(name = "{0}")
    @EnumSource(Ground.class)
    void everyRecordedGroundMoves(Ground ground) {
        Dossier.Builder dossier = dossier().addExtensions(decided(ground, "P12W", "2016-10-03"));
        assertThat(lastDay(dossier, "2016-10-02")).isEqualTo(day("2017-03-27"));
        assertThat(lastDay(dossier, "2016-10-03")).isEqualTo(day("2017-06-19"));
        assertThat(firstTerm(dossier, "2016-10-03").extensions())
                .extracting(Extension::ground)
                .containsExactly(ground);
        Rule rule = ground == Ground.INTERRUPTION ? Rule.TRM_6 : ground.rule();
        assertThat(firstTerm(dossier, "2016-10-03").extensions())
                .extracting(Extension::rule)
                .containsExactly(rule);
    }

    @Law(Rule.EXT_2)
    @DisplayName("EXT-2: three months for a death during the term, from its first to its last day")
    @ParameterizedTest(name = "death on {0}: claim {1}")
    @CsvSource({"2014-03-27, false", "2014-03-28, true", "2017-03-27, true", "2017-03-28, false"})
    void bereavement(String on, boolean claimed) {
        Dossier.Builder dossier = dossier().addCircumstances(event(CircumstanceKind.BEREAVEMENT, on));
        assertThat(claims(dossier, "2017-04-01", Ground.BEREAVEMENT).stream()
                        .anyMatch(claim -> claim.standing() == Standing.AVAILABLE))
                .isEqualTo(claimed);
        if (claimed) {
            // 28-3-2017 + 3 months = 28-6-2017
            Claim claim = claim(dossier, "2017-04-01", Ground.BEREAVEMENT);
            assertThat(claim.length()).contains(Bounds.exactly(Period.ofMonths(3)));
            assertThat(claim.lastDayIfGranted()).contains(Bounds.exactly(day("2017-06-27")));
        }
        assertThat(lastDay(dossier, "2017-04-01")).isEqualTo(day("2017-03-27"));
    }

    @Law(Rule.EXT_2)
    @DisplayName("EXT-2: a claim per death, also for two of one day")
    @Test
    void perDeath() {
        Circumstance death = event(CircumstanceKind.BEREAVEMENT, "2015-01-01");
        Dossier.Builder dossier = dossier()
                .addCircumstances(
                        death,
                        Circumstance.builder()
                                .copyOf(death)
                                .relation(Relation.FIRST_DEGREE)
                                .build(),
                        event(CircumstanceKind.BEREAVEMENT, "2016-01-01"));
        assertThat(claims(dossier, "2016-12-31", Ground.BEREAVEMENT)).hasSize(3);
    }

    @Law(Rule.EXT_2)
    @DisplayName("EXT-2: the partner and relatives in the first degree, no in-laws")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PARTNER, true", "FIRST_DEGREE, true", "IN_LAW, false"})
    void whoseDeath(Relation relation, boolean available) {
        Dossier.Builder dossier = dossier()
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.BEREAVEMENT)
                        .from(day("2015-01-01"))
                        .relation(relation)
                        .build());
        assertThat(claims(dossier, "2016-12-31", Ground.BEREAVEMENT).stream()
                        .anyMatch(claim -> claim.standing() == Standing.AVAILABLE))
                .isEqualTo(available);
    }

    @Law(Rule.EXT_3)
    @DisplayName("EXT-3: sixteen weeks for a birth during the term")
    @ParameterizedTest(name = "birth on {0}: claim {1}")
    @CsvSource({"2015-09-01, false", "2015-09-02, true", "2018-09-01, true", "2018-09-02, false"})
    void childbirth(String on, boolean claimed) {
        // 2-9-2015: last day 1-9-2018 + 112 days = 22-12-2018.
        Dossier.Builder dossier = obligedFrom("2015-09-02").addCircumstances(event(CircumstanceKind.CHILDBIRTH, on));
        assertThat(claims(dossier, "2018-10-01", Ground.CHILDBIRTH).stream()
                        .anyMatch(claim -> claim.standing() == Standing.AVAILABLE))
                .isEqualTo(claimed);
        if (claimed) {
            Claim claim = claim(dossier, "2018-10-01", Ground.CHILDBIRTH);
            assertThat(claim.length()).contains(Bounds.exactly(Period.ofWeeks(16)));
            assertThat(claim.lastDayIfGranted()).contains(Bounds.exactly(day("2018-12-22")));
        }
        assertThat(lastDay(dossier, "2018-10-01")).isEqualTo(day("2018-09-01"));
    }

    @Law(Rule.EXT_3)
    @DisplayName("EXT-3: the extension is for who gives birth, not for a partner or family")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"SELF, AVAILABLE", "PARTNER, NOT_MET", "FIRST_DEGREE, NOT_MET", "IN_LAW, NOT_MET"})
    void whoGivesBirth(Relation relation, Standing standing) {
        Dossier.Builder dossier = obligedFrom("2015-09-02")
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.CHILDBIRTH)
                        .from(day("2017-01-01"))
                        .relation(relation)
                        .build());

        assertThat(claim(dossier, "2018-10-01", Ground.CHILDBIRTH).standing()).isEqualTo(standing);
    }

    @Law({Rule.EXT_2, Rule.EXT_3})
    @DisplayName("EXT-2, EXT-3: an event in the extended part of the term is an event during the term")
    @ParameterizedTest(name = "birth on {0}: claim {1}")
    @CsvSource({"2017-06-19, true", "2017-06-20, false"})
    void eventInTheExtendedPart(String on, boolean claimed) {
        Dossier.Builder dossier = dossier()
                .addExtensions(decided(Ground.ASYLUM_CENTRE, "P12W", "2014-09-01"))
                .addCircumstances(event(CircumstanceKind.CHILDBIRTH, on));
        assertThat(claims(dossier, "2017-12-31", Ground.CHILDBIRTH).isEmpty()).isEqualTo(!claimed);
    }

    @Law({Rule.EXT_2, Rule.EXT_3, Rule.EXT_12})
    @DisplayName("3a: a recorded decision of a ground replaces the claims of that ground, and no other")
    @Test
    void recordedReplaces() {
        Dossier.Builder dossier = dossier()
                .notifiedOn(day("2014-06-01"))
                .addCircumstances(
                        event(CircumstanceKind.BEREAVEMENT, "2015-01-01"),
                        event(CircumstanceKind.BEREAVEMENT, "2016-01-01"),
                        event(CircumstanceKind.CHILDBIRTH, "2015-05-05"))
                .addExtensions(decided(Ground.BEREAVEMENT, "P3M", "2016-02-01"));
        assertThat(claims(dossier, "2016-01-31", Ground.BEREAVEMENT)).hasSize(2);
        assertThat(claims(dossier, "2016-02-01", Ground.BEREAVEMENT)).isEmpty();
        assertThat(claims(dossier, "2016-02-01", Ground.CHILDBIRTH)).hasSize(1);
        assertThat(claims(dossier, "2016-02-01", Ground.LATE_NOTIFICATION)).hasSize(1);
        dossier.addExtensions(
                undated(Ground.CHILDBIRTH, "P16W"), decided(Ground.LATE_NOTIFICATION, "P28D", "2014-06-01"));
        assertThat(claims(dossier, "2016-02-01", Ground.LATE_NOTIFICATION)).isEmpty();
    }

    @Law(Rule.EXT_2)
    @DisplayName("3a: a record that carries its period replaces only a claim that overlaps it")
    @ParameterizedTest(name = "record for {0} - {1}: {2} claims left")
    @CsvSource({
        "2015-01-01, 2015-01-01, 1",
        "2014-12-01, 2015-01-31, 1",
        "2015-01-02, 2015-12-31, 2",
        "2015-01-01, 2016-01-01, 0"
    })
    void recordedWithPeriod(String from, String through, int left) {
        Dossier.Builder dossier = dossier()
                .addCircumstances(
                        event(CircumstanceKind.BEREAVEMENT, "2015-01-01"),
                        event(CircumstanceKind.BEREAVEMENT, "2016-01-01"))
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(decided(Ground.BEREAVEMENT, "P3M", "2016-02-01"))
                        .from(day(from))
                        .through(day(through))
                        .build());
        assertThat(claims(dossier, "2016-02-01", Ground.BEREAVEMENT)).hasSize(left);
    }

    @Law({Rule.EXT_3, Rule.TRM_5, Rule.COR_1})
    @DisplayName(
            "3a: the last day if granted is computed as if decided on the as-of day, with the rounds that then fall in the term")
    @ParameterizedTest(name = "last day 10-3-2020, birth in 2019, as of {0}: {1}")
    @CsvSource(textBlock = """
        # 11-3-2020 + 112 days = 1-7-2020
        2020-03-10, 2020-06-30
        2020-03-12, 2020-06-30
        # with round 1: 1-9-2020
        2020-03-13, 2020-08-31
        # with rounds 1 and 2: 1-11-2020
        2020-05-12, 2020-10-31
        # with all five: 1-7, 1-9, 1-11, 1-1-2021, 1-5-2021, 1-9-2021
        2021-06-01, 2021-08-31
        """)
    void granted(String asOf, LocalDate expected) {
        Dossier.Builder dossier = Section3Facts.firstLastDay("2020-03-10")
                .addCircumstances(event(CircumstanceKind.CHILDBIRTH, "2019-05-05"));
        assertThat(lastDay(dossier, asOf)).isEqualTo(day("2020-03-10"));
        assertThat(claim(dossier, asOf, Ground.CHILDBIRTH).lastDayIfGranted().flatMap(Bounds::exact))
                .contains(expected);
    }

    @Law(Rule.EXT_11)
    @DisplayName("EXT-11: a decision of the minister is only ever recorded, never claimed")
    @Test
    void ministerNeverClaimed() {
        assertThat(assess(dossier(), "2017-12-31").claims())
                .extracting(Claim::ground)
                .doesNotContain(Ground.MINISTER_DECISION, Ground.CORONA, Ground.INTERRUPTION);
    }

    @Law({Rule.EXT_3, Rule.TRM_9})
    @DisplayName("3a: no claim to a term that was completed in time; one to a term completed late")
    @ParameterizedTest(name = "done on {0}: claims {1}")
    @CsvSource({"2017-03-27, 0", "2017-03-28, 1"})
    void completedInTime(String doneOn, int count) {
        Dossier.Builder dossier = dossier()
                .addAllExams(examsPassed(doneOn))
                .addCircumstances(event(CircumstanceKind.CHILDBIRTH, "2015-05-05"));
        assertThat(claims(dossier, "2017-12-31", Ground.CHILDBIRTH)).hasSize(count);
    }

    @Law(Rule.EXT_3)
    @DisplayName("3a: a circumstance is known from its first day, not the day before")
    @Test
    void knownFromItsDay() {
        Dossier.Builder dossier = dossier().addCircumstances(event(CircumstanceKind.CHILDBIRTH, "2015-05-05"));
        assertThat(claims(dossier, "2015-05-04", Ground.CHILDBIRTH)).isEmpty();
        assertThat(claims(dossier, "2015-05-05", Ground.CHILDBIRTH)).hasSize(1);
        assertThat(Optional.of(claim(dossier, "2015-05-05", Ground.CHILDBIRTH).term()))
                .contains(0);
    }
}
