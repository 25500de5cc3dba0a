package io.github.termijn.rules;

import static io.github.termijn.rules.Section8Facts.LAW;
import static io.github.termijn.rules.Section8Facts.attempts;
import static io.github.termijn.rules.Section8Facts.bounds;
import static io.github.termijn.rules.Section8Facts.hours;
import static io.github.termijn.rules.Section8Facts.only;
import static io.github.termijn.rules.Section8Facts.routeA;
import static io.github.termijn.rules.Section8Facts.same;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.AgiTest;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.exemption.ExemptionStatement;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Section 8: waiting time, attempts and learnability test of demonstrated effort (AGI)")
class Section8AttemptsTest {

    private static final List<HoursOfKind> ENOUGH =
            hours(new BigDecimal("600"), BigDecimal.ZERO, new BigDecimal("600"));

    @Law({Rule.AGI_1, Rule.AGI_3, Rule.TRM_3})
    @DisplayName(
            "AGI-1: 2 years and 6 months after the start of the first exam term, on that day and not the day before")
    @ParameterizedTest(name = "start {0}: from {1}")
    @CsvSource({
        "2014-03-28, 2016-09-28",
        "2013-08-29, 2016-02-29", // the leap day exists
        "2013-08-30, 2016-03-01", // 30 February does not
        "2013-08-31, 2016-03-01",
        "2014-08-29, 2017-03-01", // no leap day in 2017
        "2014-08-28, 2017-02-28",
        "2016-02-29, 2018-08-29",
        "2014-10-31, 2017-05-01", // no 31 April
        "2015-12-31, 2018-07-01", // no 31 June
        "2021-12-31, 2024-07-01"
    })
    void waitingTime(LocalDate start, LocalDate from) {
        for (AgiRouteOutcome route : bothRoutes(start, from)) {
            Criterion criterion = only(route, CriterionKind.WAITING_TIME);
            assertThat(criterion.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(criterion.metFrom()).contains(from);
            assertThat(criterion.missing()).matches(actual -> same(actual, bounds("0")));
        }
        for (AgiRouteOutcome route : bothRoutes(start, from.minusDays(1))) {
            Criterion criterion = only(route, CriterionKind.WAITING_TIME);
            assertThat(criterion.verdict()).isEqualTo(Verdict.FAILS);
            assertThat(criterion.metFrom()).contains(from);
            assertThat(criterion.missing()).matches(actual -> same(actual, bounds("1")));
            assertThat(route.verdict()).isEqualTo(Verdict.FAILS);
        }
    }

    @Law(Rule.AGI_1)
    @DisplayName("AGI-1: the waiting time in days: 28-3-2014 to 28-9-2016 are 365 + 366 + 184 = 915")
    @Test
    void waitingTimeInDays() {
        Criterion criterion = only(
                AgiTest.routeA(LAW, day("2014-03-28"), ENOUGH, List.of(), day("2016-08-28")),
                CriterionKind.WAITING_TIME);

        assertThat(criterion.required()).isEqualByComparingTo("915");
        assertThat(criterion.present()).matches(actual -> same(actual, bounds("884")));
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds("31")));
        assertThat(ChronoUnit.DAYS.between(day("2016-08-28"), day("2016-09-28")))
                .isEqualTo(31);
    }

    @Law(Rule.AGI_1)
    @DisplayName("AGI-1: four attempts at every open part, three for decisions from 1-4-2023; NT2 as the day allows")
    @ParameterizedTest(name = "{1} attempts and {2} at NT2, decided {0}: {3}, missing {4}")
    @CsvSource(textBlock = """
            2013-08-01, 4, 0, HOLDS, 0
            2013-08-01, 3, 0, FAILS, 1
            2023-03-31, 4, 0, HOLDS, 0
            2023-03-31, 3, 0, FAILS, 1
            2023-04-01, 3, 0, HOLDS, 0
            2023-04-01, 2, 0, FAILS, 1
            2023-04-01, 0, 0, FAILS, 3
            # until 30-6-2018 NT2 is not in the text: needed is open
            2018-06-30, 3, 1, OPEN,  0..1
            2018-06-30, 0, 4, OPEN,  0..4
            2018-06-30, 2, 1, FAILS, 1..2
            2018-06-30, 4, 1, HOLDS, 0
            # from 1-7-2018 two count; a third is open until the limit was published
            2018-07-01, 3, 1, HOLDS, 0
            2018-07-01, 2, 2, HOLDS, 0
            2018-07-01, 1, 2, FAILS, 1
            2018-07-01, 1, 3, OPEN,  0..1
            2018-07-01, 0, 3, FAILS, 1..2
            2018-07-01, 0, 4, OPEN,  0..2
            2021-12-31, 1, 3, OPEN,  0..1
            # from 1-1-2022 at most two
            2022-01-01, 1, 3, FAILS, 1
            2022-01-01, 0, 9, FAILS, 2
            2022-01-01, 2, 2, HOLDS, 0
            2023-04-01, 1, 2, HOLDS, 0
            2023-04-01, 0, 3, FAILS, 1
            """)
    void numberOfAttempts(LocalDate day, int a2, int nt2, Verdict verdict, String missing) {
        Criterion criterion = attempts(Part.WRITING, a2, nt2, day);

        assertThat(criterion.verdict()).isEqualTo(verdict);
        assertThat(criterion.part()).contains(Part.WRITING);
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds(missing)), missing);
    }

    @Law(Rule.AGI_1)
    @DisplayName("AGI-1: how many attempts are asked: 4 through 31-3-2023, 3 from 1-4-2023")
    @ParameterizedTest
    @CsvSource({"2013-08-01, 4", "2018-07-01, 4", "2023-03-31, 4", "2023-04-01, 3", "2026-01-01, 3"})
    void required(LocalDate day, BigDecimal required) {
        assertThat(attempts(Part.KNM, 0, 0, day).required()).isEqualByComparingTo(required);
    }

    @Law(Rule.AGI_1)
    @DisplayName("AGI-1: the attempts that count are told, and those at NT2 that do not")
    @ParameterizedTest(name = "{1} attempts and {2} at NT2, decided {0}: {3} count, {4}")
    @CsvSource({
        "2018-06-30, 1, 3, 1..4, NT2_ATTEMPTS_UNCLEAR",
        "2021-12-31, 1, 3, 3..4, NT2_ATTEMPTS_UNCLEAR",
        "2022-01-01, 1, 3, 3, NT2_ATTEMPTS_COUNTED"
    })
    void present(LocalDate day, int a2, int nt2, String present, ExemptionStatement told) {
        Criterion criterion = attempts(Part.SPEAKING, a2, nt2, day);

        assertThat(criterion.present()).matches(actual -> same(actual, bounds(present)), present);
        assertThat(criterion.findings()).extracting(Finding::statement).contains(told);
    }

    @Law(Rule.AGI_1)
    @DisplayName("AGI-1: every open part needs its own attempts: one that has too few is enough to miss it")
    @ParameterizedTest
    @EnumSource(names = {"READING", "LISTENING", "WRITING", "SPEAKING", "KNM"})
    void everyOpenPart(Part part) {
        PartAttempts enough = PartAttempts.of(part == Part.READING ? Part.KNM : Part.READING, 4, 0);

        assertThat(routeA(ENOUGH, day("2017-06-01"), enough, PartAttempts.of(part, 4, 0))
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(routeA(ENOUGH, day("2017-06-01"), enough, PartAttempts.of(part, 3, 0))
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Law(Rule.AGI_1)
    @DisplayName("AGI-1: a part that may be done already needs attempts perhaps: too few are open, enough are enough")
    @ParameterizedTest
    @CsvSource({"0, OPEN, 0..4, true", "3, OPEN, 0..1, true", "4, HOLDS, 0, false"})
    void partThatMayBeDone(int made, Verdict verdict, String missing, boolean told) {
        Criterion criterion = only(
                routeA(ENOUGH, day("2022-06-01"), new PartAttempts(Part.KNM, made, 0, true)), CriterionKind.ATTEMPTS);

        assertThat(criterion.verdict()).isEqualTo(verdict);
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds(missing)), missing);
        assertThat(saysThatThePartMayBeDone(criterion))
                .as("told only where it leaves the attempts open")
                .isEqualTo(told);
    }

    @Law({Rule.AGI_1, Rule.AGI_4})
    @DisplayName("AGI-4: attempts that are open because of the text do not say that the part may be done already")
    @Test
    void openForAnotherReason() {
        Criterion ona = attempts(Part.ONA, 0, 0, day("2022-06-01"));

        assertThat(ona.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(saysThatThePartMayBeDone(ona)).isFalse();
    }

    private static boolean saysThatThePartMayBeDone(Criterion criterion) {
        return criterion.findings().stream()
                .anyMatch(finding -> finding.statement() == ExemptionStatement.PART_MAY_BE_DONE);
    }

    @Law(Rule.AGI_4)
    @DisplayName("AGI-4: ONA is a part like the others until 30-6-2018; from 1-7-2018 too few attempts leave it open")
    @ParameterizedTest(name = "{1} attempts at ONA, decided {0}: {2}, missing {3}, {4}")
    @CsvSource({
        "2018-06-30, 4, HOLDS, 0, STATUTE",
        "2018-06-30, 3, FAILS, 1, STATUTE",
        "2018-06-30, 0, FAILS, 4, STATUTE",
        "2018-07-01, 4, HOLDS, 0, READING",
        "2018-07-01, 3, OPEN, 0..1, READING",
        "2022-06-01, 0, OPEN, 0..4, READING",
        "2023-03-31, 3, OPEN, 0..1, READING",
        "2023-04-01, 3, HOLDS, 0, READING",
        "2023-04-01, 2, OPEN, 0..1, READING"
    })
    void ona(LocalDate day, int made, Verdict verdict, String missing, Authority authority) {
        Criterion criterion = attempts(Part.ONA, made, 0, day);

        assertThat(criterion.verdict()).isEqualTo(verdict);
        assertThat(criterion.missing()).matches(actual -> same(actual, bounds(missing)), missing);
        assertThat(criterion.findings().get(0).statement()).isEqualTo(ExemptionStatement.ONA_ATTEMPTS);
        assertThat(criterion.authority()).isEqualTo(authority);
    }

    @Law({Rule.AGI_4, Rule.AGI_5})
    @DisplayName("AGI-4, AGI-5: with ONA open and another part short of attempts, route A is not met")
    @Test
    void openAndNotMet() {
        PartAttempts ona = PartAttempts.of(Part.ONA, 0, 0);

        assertThat(routeA(ENOUGH, day("2022-06-01"), ona, PartAttempts.of(Part.WRITING, 4, 0))
                        .verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(routeA(ENOUGH, day("2022-06-01"), ona, PartAttempts.of(Part.WRITING, 3, 0))
                        .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Law(Rule.AGI_3)
    @DisplayName("AGI-3: the test must show that the capacity is not there; not taken is open, \"test to take\"")
    @Test
    void learnabilityTest() {
        LocalDate day = day("2016-03-01");

        assertThat(routeB(Optional.of(LearnabilityTest.of(day, false)), day).verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(routeB(Optional.of(LearnabilityTest.of(day, true)), day).verdict())
                .isEqualTo(Verdict.FAILS);
        AgiRouteOutcome notTaken = routeB(Optional.empty(), day);
        assertThat(notTaken.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(only(notTaken, CriterionKind.LEARNABILITY_TEST).missing())
                .matches(actual -> same(actual, bounds("0..1")));
        assertThat(notTaken.openPoints())
                .extracting(Finding::statement)
                .containsExactly(ExemptionStatement.LEARNABILITY_TEST_TO_TAKE);
    }

    @Law(Rule.AGI_3)
    @DisplayName("AGI-3: a test of the day itself counts, one of the day after is not known yet")
    @Test
    void dayOfTheTest() {
        Optional<LearnabilityTest> test = Optional.of(LearnabilityTest.of(day("2016-03-02"), false));

        assertThat(routeB(test, day("2016-03-01")).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(routeB(test, day("2016-03-02")).verdict()).isEqualTo(Verdict.HOLDS);
    }

    private static AgiRouteOutcome routeB(Optional<LearnabilityTest> test, LocalDate day) {
        return AgiTest.routeB(LAW, Section8Facts.LONG_AGO, ENOUGH, test, day);
    }

    private static List<AgiRouteOutcome> bothRoutes(LocalDate start, LocalDate day) {
        return List.of(
                AgiTest.routeA(LAW, start, ENOUGH, List.of(PartAttempts.of(Part.KNM, 4, 0)), day),
                AgiTest.routeB(
                        LAW, start, ENOUGH, Optional.of(LearnabilityTest.of(LocalDate.of(2013, 9, 1), false)), day));
    }
}
