package io.github.termijn.rules;

import static io.github.termijn.rules.Section3Facts.day;
import static io.github.termijn.rules.Section3Facts.decided;
import static io.github.termijn.rules.Section3Facts.firstLastDay;
import static io.github.termijn.rules.Section3Facts.firstTerm;
import static io.github.termijn.rules.Section3Facts.gap;
import static io.github.termijn.rules.Section3Facts.lastDay;
import static io.github.termijn.rules.Section3Facts.lastDaysAfterEach;
import static io.github.termijn.rules.Section3Facts.obligedFrom;
import static io.github.termijn.rules.Section3Facts.statements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.ExtensionScope;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import io.github.termijn.term.Extension;
import io.github.termijn.term.ExtensionSource;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EXT-10 and COR-1 to COR-5: the corona rounds of a first exam term. */
@Law({Rule.EXT_10, Rule.COR_1, Rule.COR_2, Rule.COR_3, Rule.COR_4, Rule.COR_5})
@DisplayName("Section 3a: corona rounds")
class Section3aCoronaTest {

    @DisplayName("COR-1 to COR-5: each round is known on its reference day, not the day before")
    @ParameterizedTest(name = "last day 20-3-2020, as of {0}: {1}")
    @CsvSource(textBlock = """
        2020-03-12, 2020-03-20
        2020-03-13, 2020-05-20
        2020-05-11, 2020-05-20
        2020-05-12, 2020-07-20
        2020-06-30, 2020-07-20
        2020-07-01, 2020-09-20
        2020-08-31, 2020-09-20
        2020-09-01, 2021-01-20
        2021-01-12, 2021-01-20
        2021-01-13, 2021-05-20
        2025-12-31, 2021-05-20
        """)
    void known(String asOf, LocalDate expected) {
        assertThat(lastDay(firstLastDay("2020-03-20"), asOf)).isEqualTo(expected);
    }

    @DisplayName("EXT-10: rounds are steps of two, two, two, four and four months, ex officio")
    @Test
    void steps() {
        Term term = firstTerm(firstLastDay("2020-03-20"), "2021-12-31");
        assertThat(lastDaysAfterEach(term))
                .containsExactly(
                        day("2020-05-20"), day("2020-07-20"), day("2020-09-20"), day("2021-01-20"), day("2021-05-20"));
        assertThat(term.extensions())
                .extracting(Extension::rule, Extension::on, Extension::length)
                .containsExactly(
                        tuple(Rule.COR_1, day("2020-03-13"), Bounds.exactly(Period.ofMonths(2))),
                        tuple(Rule.COR_2, day("2020-05-12"), Bounds.exactly(Period.ofMonths(2))),
                        tuple(Rule.COR_3, day("2020-07-01"), Bounds.exactly(Period.ofMonths(2))),
                        tuple(Rule.COR_4, day("2020-09-01"), Bounds.exactly(Period.ofMonths(4))),
                        tuple(Rule.COR_5, day("2021-01-13"), Bounds.exactly(Period.ofMonths(4))));
        assertThat(term.extensions()).allSatisfy(extension -> {
            assertThat(extension.source()).isEqualTo(ExtensionSource.EX_OFFICIO);
            assertThat(extension.ground()).isEqualTo(Ground.CORONA);
        });
    }

    @DisplayName("EXT-10: a term takes a round when the reference day is on or before its last day")
    @ParameterizedTest(name = "last day {0} without rounds: {1} with them")
    @CsvSource(textBlock = """
        2020-03-12, 2020-03-12
        # 14-3-2020, 14-5, 14-7, 14-9, 14-1-2021: last day 13-1-2021 is the reference day of round 5: 14-5-2021
        2020-03-13, 2021-05-13
        2020-03-14, 2021-05-14
        # month ends: exclusive end 31-3-2020, 31-5, 31-7, 1-10 (31-9 does not exist), 1-2-2021, 1-6-2021
        2020-03-30, 2021-05-31
        # exclusive end 1-4-2020, 1-6, 1-8, 1-10, 1-2-2021, 1-6-2021
        2020-03-31, 2021-05-31
        # exclusive end 30-4-2020, 30-6, 30-8, 30-10, 1-3-2021 (30-2 does not exist), 1-7-2021
        2020-04-29, 2021-06-30
        """)
    void onItsLastDay(String without, LocalDate with) {
        assertThat(lastDay(firstLastDay(without), "2021-12-31")).isEqualTo(with);
    }

    @DisplayName("EXT-10: a term takes a round when it has begun on the reference day")
    @ParameterizedTest(name = "obliged from {0}: {1} months, last day {2}")
    @CsvSource(textBlock = """
        2020-03-12, 10, 2024-01-11
        2020-03-13, 10, 2024-01-12
        2020-03-14,  8, 2023-11-13
        2020-05-11,  8, 2024-01-10
        2020-05-12,  8, 2024-01-11
        2020-05-13,  6, 2023-11-12
        2020-06-30,  6, 2023-12-29
        2020-07-01,  6, 2023-12-31
        2020-07-02,  4, 2023-11-01
        2020-09-01,  4, 2023-12-31
        2020-09-02,  0, 2023-09-01
        2021-01-13,  0, 2024-01-12
        """)
    void onItsFirstDay(String start, int months, LocalDate expected) {
        assertThat(day(start).plusYears(3).plusMonths(months).minusDays(1)).isEqualTo(expected);
        assertThat(lastDay(obligedFrom(start), "2021-12-31")).isEqualTo(expected);
    }

    @DisplayName("COR-5: only with a last day on or before 13-7-2021 as the term stands on 13-1-2021")
    @ParameterizedTest(name = "last day {0} without rounds, {1} after round 4, {2} in the end")
    @CsvSource(textBlock = """
        2020-09-12, 2021-07-12, 2021-11-12
        2020-09-13, 2021-07-13, 2021-11-13
        2020-09-14, 2021-07-14, 2021-07-14
        2020-09-15, 2021-07-15, 2021-07-15
        """)
    void fifthRound(String without, LocalDate afterFour, LocalDate inTheEnd) {
        assertThat(lastDay(firstLastDay(without), "2021-01-12")).isEqualTo(afterFour);
        assertThat(lastDay(firstLastDay(without), "2021-01-13")).isEqualTo(inTheEnd);
    }

    @Law({Rule.COR_5, Rule.TRM_5})
    @DisplayName("COR-5: a decision of 13-1-2021 comes before the round, one of the next day after it")
    @ParameterizedTest(name = "one day more, decided on {0}: last day {1}")
    @CsvSource({"2021-01-12, 2021-07-14", "2021-01-13, 2021-07-14", "2021-01-14, 2021-11-14"})
    void decidedAroundTheFifthRound(String decidedOn, LocalDate expected) {
        // 13-7-2021 after round 4; with one day more: 14-7-2021, too late for round 5.
        Dossier.Builder dossier =
                firstLastDay("2020-09-13").addExtensions(decided(Ground.MINISTER_DECISION, "P1D", decidedOn));
        assertThat(lastDay(dossier, "2021-12-31")).isEqualTo(expected);
    }

    @DisplayName("COR-5: that the round was refused is said")
    @Test
    void refusedIsSaid() {
        assertThat(statements(firstTerm(firstLastDay("2020-09-14"), "2021-12-31")))
                .contains(TermStatement.ROUND_REFUSED);
    }

    @Law({Rule.EXT_10, Rule.TRM_6})
    @DisplayName("EXT-10: an interruption before a reference day decides whether the term runs on it")
    @ParameterizedTest(name = "last day 29-2-2020, gap 2020-02-01 - {0}: last day {1}")
    @CsvSource(textBlock = """
        # exclusive end 1-3-2020 + 12 days = 13-3: last day 12-3, no round
        2020-02-12, 2020-03-12
        # + 13 days: last day 13-3: 14-3, 14-5, 14-7, 14-9, 14-1-2021, 14-5-2021
        2020-02-13, 2021-05-13
        """)
    void afterAnInterruption(String through, LocalDate expected) {
        Dossier.Builder dossier = obligedFrom("2017-03-01").addCircumstances(gap("2020-02-01", through));
        assertThat(lastDay(dossier, "2021-12-31")).isEqualTo(expected);
    }

    @DisplayName("EXT-10: with a recorded corona decision no round is computed, from the day the record is known")
    @ParameterizedTest(name = "two months recorded on 2020-05-20, as of {0}: last day {1}, {2}")
    @CsvSource(textBlock = """
        2020-05-11, 2020-05-20, EX_OFFICIO
        2020-05-19, 2020-07-20, EX_OFFICIO
        2020-05-20, 2020-05-20, DECIDED
        2021-12-31, 2020-05-20, DECIDED
        """)
    void recorded(String asOf, LocalDate expected, ExtensionSource source) {
        Dossier.Builder dossier = firstLastDay("2020-03-20").addExtensions(decided(Ground.CORONA, "P2M", "2020-05-20"));
        Term term = firstTerm(dossier, asOf);
        assertThat(lastDay(term)).isEqualTo(expected);
        assertThat(term.extensions())
                .allSatisfy(extension -> assertThat(extension.source()).isEqualTo(source));
        assertThat(statements(Section3Facts.assess(dossier, asOf)).contains(TermStatement.ROUNDS_RECORDED))
                .isEqualTo(source == ExtensionSource.DECIDED);
    }

    @DisplayName("EXT-10: several recorded corona decisions are taken as complete")
    @Test
    void severalRecorded() {
        // 21-3-2020 + 2 months = 21-5; + 4 months = 21-9-2020; nothing else.
        Dossier.Builder dossier = firstLastDay("2020-03-20")
                .addExtensions(
                        decided(Ground.CORONA, "P2M", "2020-03-15"), decided(Ground.CORONA, "P4M", "2020-05-15"));
        assertThat(lastDaysAfterEach(firstTerm(dossier, "2022-12-31")))
                .containsExactly(day("2020-05-20"), day("2020-09-20"));
    }

    @DisplayName("EXT-10: a record for the PVT term alone switches off the computed rounds of the exam term too")
    @Test
    void recordedForTheOtherTerm() {
        // Obliged from 1-6-2018: last day 31-5-2021; rounds 1 to 4 would make it 31-3-2022.
        Dossier.Builder dossier = obligedFrom("2018-06-01");
        assertThat(lastDay(dossier, "2021-12-31")).isEqualTo(day("2022-03-31"));
        dossier.municipalRegistration(day("2019-06-01"))
                .addExtensions(ExtensionDecision.builder()
                        .copyOf(decided(Ground.CORONA, "P2M", "2020-04-15"))
                        .of(ExtensionScope.PVT)
                        .build());
        assertThat(lastDay(dossier, "2021-12-31")).isEqualTo(day("2021-05-31"));
    }

    @Law({Rule.EXT_1, Rule.EXT_10, Rule.TRM_5})
    @DisplayName(
            "3a: last day 10-3-2020, illness of 121 days decided on 1-6-2020: 9-7-2020, then rounds 1 to 5: 9-9-2021")
    @Test
    void illnessAndRounds() {
        Dossier.Builder dossier =
                firstLastDay("2020-03-10").addExtensions(decided(Ground.ILLNESS, "P121D", "2020-06-01"));
        assertThat(lastDay(dossier, "2020-05-31")).isEqualTo(day("2020-03-10"));
        assertThat(lastDaysAfterEach(firstTerm(dossier, "2020-06-01")))
                .containsExactly(day("2020-07-09"), day("2020-09-09"), day("2020-11-09"));
        assertThat(lastDaysAfterEach(firstTerm(dossier, "2021-12-31")))
                .containsExactly(
                        day("2020-07-09"),
                        day("2020-09-09"),
                        day("2020-11-09"),
                        day("2021-01-09"),
                        day("2021-05-09"),
                        day("2021-09-09"));
    }

    @Law({Rule.TRM_2, Rule.TRM_5, Rule.TRM_6, Rule.EXT_4, Rule.EXT_3})
    @DisplayName("3a: the worked examples")
    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(textBlock = """
        2014-03-28, P0D,  2017-03-27
        2014-03-28, P12W, 2017-06-19
        2015-04-13, P0D,  2018-04-12
        2015-04-13, P24W, 2018-09-27
        2016-03-05, P0D,  2019-03-04
        2016-03-05, P36W, 2019-11-11
        2013-12-02, P0D,  2016-12-01
        2013-12-02, P24W, 2017-05-18
        2015-09-02, P0D,  2018-09-01
        2015-09-02, P16W, 2018-12-22
        """)
    void workedExamples(String start, String length, LocalDate expected) {
        Dossier.Builder dossier = obligedFrom(start).addExtensions(decided(Ground.ASYLUM_CENTRE, length, start));
        assertThat(lastDay(dossier, start)).isEqualTo(expected);
    }
}
