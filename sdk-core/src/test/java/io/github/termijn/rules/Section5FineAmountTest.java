package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assertComputed;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.finding;
import static io.github.termijn.rules.Section5Facts.fine;
import static io.github.termijn.rules.Section5Facts.five;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Dated;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.ReductionTable;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FIN-6: the reduction for parts passed. The maxima of FIN-1 and FIN-7 have a class of their own. */
@Law(Rule.FIN_6)
@DisplayName("Section 5: the fine lowered for parts passed")
class Section5FineAmountTest {

    private static final String AS_OF = "2018-09-01";
    private static final String TAKEN = "2016-05-10";

    /** Nothing for no part, then 10, 25, 40, 60 and 100 percent. */
    private static final ReductionTable TABLE = table("0 0.1 0.25 0.4 0.6 1");

    private static ReductionTable table(String shares) {
        return ReductionTable.of(
                Arrays.stream(shares.split(" ")).map(BigDecimal::new).toList());
    }

    private static LawBook with(ReductionTable table) {
        return STANDARD.with(FineLaw.REDUCTION, Optional.of(table));
    }

    @DisplayName("FIN-6: obliged before 1-1-2015, each of the five parts passed takes off a fifth")
    @ParameterizedTest(name = "{0} of five passed, the others never attempted, {1} hours: {2}")
    @CsvSource(textBlock = """
            0, 0,   1250
            1, 0,   1000
            2, 0,   750
            3, 0,   500
            4, 0,   250
            1, 150, 700
            2, 200, 525
            3, 150, 350
            4, 300, 100
            """)
    void fifths(int done, String hours, String amount) {
        Dossier.Builder dossier = five().addCourses(hours(hours)).addAllExams(passed(FIVE.subList(0, done), TAKEN));
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law({Rule.FIN_3, Rule.FIN_6})
    @Property
    @Label("FIN-6: whatever the table says, what is left of a fifth is rounded down to whole euros, never up")
    void fifthsOfAnyTable(@ForAll @IntRange(max = 125_000) int cents, @ForAll @IntRange(min = 1, max = 4) int done) {
        List<Money> row = Collections.nCopies(3, Money.ofMinor(CurrencyUnit.EUR, cents));
        LawBook amended = STANDARD.with(FineLaw.AMOUNTS, Dated.always(Collections.nCopies(3, row)));
        Dossier.Builder dossier = five().addAllExams(passed(FIVE.subList(0, done), TAKEN));

        long left = (long) cents * (5 - done); // fifths of a cent
        assertComputed(fine(amended, dossier, AS_OF), Long.toString(left / 500));
    }

    @DisplayName("FIN-6: EUR 1,000 with three of five parts passed becomes EUR 400, the example of the judgment")
    @Test
    void threeOfFive() {
        Dossier.Builder dossier =
                five().addAllExams(passed(FIVE.subList(0, 3), TAKEN)).addAllExams(failed(1, FIVE.subList(3, 5)));
        FineOutcome fine = fine(dossier, AS_OF);
        assertComputed(fine, "400");
        assertThat(finding(fine, FineStatement.LOWERED).namedValues())
                .containsEntry("done", 3)
                .containsEntry("required", 5);
    }

    @DisplayName(
            "FIN-6: 200 hours and a part never attempted: 875; two parts passed: 525 if obliged from 2014, open up to 875 if obliged from 2016")
    @ParameterizedTest(name = "obliged from {0}, {1} parts passed: {2}")
    @CsvSource(textBlock = """
            2014-01-01, 0, 875
            2014-01-01, 2, 525
            2016-01-01, 0, 875
            2016-01-01, 2, 0..875
            """)
    void workedExamples(String obligedFrom, int done, String amount) {
        Dossier.Builder dossier =
                obligedFrom(obligedFrom).addCourses(hours("200")).addAllExams(passed(FIVE.subList(0, done), TAKEN));
        FineOutcome fine = fine(dossier, "2019-09-01");
        assertComputed(fine, amount);
        assertThat(statements(fine).contains(FineStatement.TABLE_NOT_PUBLIC)).isEqualTo(amount.contains(".."));
    }

    @DisplayName("FIN-6: obliged on 31-12-2014 is lowered by fifths, from 1-1-2015 the table is not public")
    @ParameterizedTest(name = "obliged from {0}, {1} parts passed: {2}")
    @CsvSource(textBlock = """
            2014-12-31, 1, 1000
            2015-01-01, 1, 0..1250
            2014-12-31, 0, 1250
            2015-01-01, 0, 1250
            2015-01-01, 5, 0..1250
            """)
    void cohort(String obligedFrom, int done, String amount) {
        Dossier.Builder dossier = obligedFrom(obligedFrom).addAllExams(passed(FIVE.subList(0, done), TAKEN));
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @DisplayName("FIN-6: parts count that were done on or before the last day, 27-3-2017, also before the duty began")
    @ParameterizedTest(name = "passed on {0}: {1}")
    @CsvSource({"2013-06-01, 1000", "2017-03-27, 1000", "2017-03-28, 1250"})
    void whenPassed(String on, String amount) {
        assertComputed(fine(five().addAllExams(passed(FIVE.subList(0, 1), on)), AS_OF), amount);
    }

    @DisplayName("FIN-6: a supplied table makes it determined, in whole euros rounded down, and inside the open bounds")
    @ParameterizedTest(name = "{0} of six passed, {1} hours: {2} with the table, {3} without")
    @CsvSource(textBlock = """
            0, 0,   1250, 1250
            1, 0,   1125, 0..1250
            2, 0,   937,  0..1250
            3, 0,   750,  0..1250
            4, 0,   500,  0..1250
            5, 0,   0,    0..1250
            1, 150, 787,  0..875
            2, 200, 656,  0..875
            2, 300, 375,  0..500
            """)
    void suppliedTable(int done, String hours, String determined, String open) {
        // 1,250 x 0.75 = 937.50; 875 x 0.9 = 787.50; 875 x 0.75 = 656.25.
        Dossier.Builder dossier = six().addCourses(hours(hours)).addAllExams(passed(SIX.subList(0, done), TAKEN));
        assertComputed(fine(with(TABLE), dossier, AS_OF), determined);
        assertComputed(fine(dossier, AS_OF), open);
    }

    @DisplayName("FIN-6: an amount just below a whole euro is rounded down, a whole one stays")
    @ParameterizedTest(name = "1,250 less {0}: {1}")
    @CsvSource({"0.2001, 999", "0.2, 1000", "0.1999, 1000", "0.9999, 0", "0.9992, 1", "0.9993, 0"})
    void roundedDown(String share, String amount) {
        Dossier.Builder dossier = six().addAllExams(passed(SIX.subList(0, 1), TAKEN));
        assertComputed(fine(with(table("0 " + share)), dossier, AS_OF), amount);
    }

    @DisplayName(
            "FIN-6: a supplied table does not touch those obliged before 1-1-2015, nor decisions of before 1-7-2018")
    @Test
    void suppliedTableNotUsed() {
        Dossier.Builder first = five().addAllExams(passed(FIVE.subList(0, 2), TAKEN));
        assertComputed(fine(with(TABLE), first, AS_OF), "750");
        Dossier.Builder later = six().addAllExams(passed(SIX.subList(0, 2), TAKEN));
        assertComputed(fine(with(TABLE), later, "2018-06-30"), "0..1250");
    }

    @Law({Rule.FIN_6, Rule.FIN_7})
    @DisplayName(
            "FIN-7: where a supplied table changed between the overrun, 27-3-2018 or 31-12-2018, and the decision, the lower result counts")
    @ParameterizedTest(name = "half until 1-6-2019, then {0}: {1}")
    @CsvSource({"0.2, 625", "0.5, 625", "0.8, 250"})
    void tableThatChanged(String later, String amount) {
        LawBook law = STANDARD.with(
                FineLaw.REDUCTION,
                Dated.always(Optional.of(table("0 0.5")))
                        .thenFrom(day("2019-06-01"), Optional.of(table("0 " + later))));
        Dossier.Builder dossier = obligedFrom("2016-01-01").addAllExams(passed(SIX.subList(0, 1), TAKEN));
        assertComputed(fine(law, dossier, "2019-09-01"), amount);
    }

    @Law({Rule.FIN_6, Rule.FIN_7})
    @DisplayName("FIN-7: a table of before 1-7-2018, the first published policy, is not compared with a later one")
    @ParameterizedTest(name = "half until 1-7-2018, then a fifth, last day {1}: {2}")
    @CsvSource({"2015-03-28, 2018-03-27, 1000", "2015-06-30, 2018-06-29, 1000"})
    void tableOfBeforeThePolicy(String obligedFrom, String lastDay, String amount) {
        // 1,250 x 0.8 = 1,000; compared it would be 1,250 x 0.5 = 625.
        LawBook law = STANDARD.with(
                FineLaw.REDUCTION,
                Dated.always(Optional.of(table("0 0.5"))).thenFrom(day("2018-07-01"), Optional.of(table("0 0.2"))));
        Dossier.Builder dossier = obligedFrom(obligedFrom).addAllExams(passed(SIX.subList(0, 1), TAKEN));
        FineOutcome fine = fine(law, dossier, AS_OF);
        assertComputed(fine, amount);
        assertThat(finding(fine, FineStatement.HOURS).values()).contains(day(lastDay));
    }

    @Law(Rule.FIN_4)
    @DisplayName(
            "FIN-4: before 1-7-2018 it is unclear whether NT2 hours count: said where there are any, and only then")
    @ParameterizedTest(name = "{0}, as of {1}: said {2}")
    @CsvSource(textBlock = """
            NT2,         2018-06-30, true
            NT2,         2018-07-01, false
            INTEGRATION, 2018-06-30, false
            """)
    void nt2Unclear(CourseKind kind, String asOf, boolean said) {
        FineOutcome fine = fine(six().addCourses(hours(kind, "200")), asOf);
        assertThat(statements(fine).contains(FineStatement.NT2_HOURS_UNCLEAR)).isEqualTo(said);
        assertThat(statements(fine))
                .as("every hour is proven")
                .doesNotContain(FineStatement.UNPROVEN_HOURS_NOT_COUNTED);
    }

    @DisplayName(
            "FIN-6: a decision of before 1-7-2018 has no published policy: open up to 1,250 in every cell and cohort, with the table amount as an indication")
    @ParameterizedTest(name = "{1} hours, every open part {2} times, {0} passed: {3} on 30-6-2018, {4} on 1-7-2018")
    @CsvSource(textBlock = """
            0, 0,   0, 1250, 1250
            0, 200, 1, 625,  625
            0, 300, 1, 250,  250
            0, 300, 2, 0,    none
            2, 0,   1, 1000, 600
            """)
    void noPublishedPolicy(int done, String hours, int attempts, int indication, String after) {
        Dossier.Builder dossier = five().addCourses(hours(hours))
                .addAllExams(passed(FIVE.subList(0, done), TAKEN))
                .addAllExams(failed(attempts, FIVE.subList(done, 5)));
        FineOutcome before = fine(dossier, "2018-06-30");
        assertComputed(before, "0..1250");
        assertThat(finding(before, FineStatement.NO_PUBLISHED_POLICY).namedValues())
                .containsEntry("indication", euro(indication));
        assertComputed(fine(dossier, "2018-07-01"), after);
    }

    @DisplayName("FIN-6: for those obliged from 2015 too there was no published policy before 1-7-2018")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2018-06-30, 0..1250", "2018-07-01, 1250"})
    void noPublishedPolicyLaterCohort(String asOf, String amount) {
        assertComputed(fine(six(), asOf), amount);
    }

    @DisplayName(
            "FIN-6: a decision of before 1-7-2018 is lowered by fifths too if it was not final on 17-4-2019, seen from that day on")
    @ParameterizedTest(name = "final on {0}, objection pending {1}, as of {2}: {3}")
    @CsvSource(textBlock = """
            2019-04-16, , 2019-06-01, 0..1250
            2019-04-17, , 2019-06-01, 0..1250
            2019-04-18, , 2019-06-01, 400
            2021-01-01, , 2019-06-01, 400
            2019-04-18, , 2019-04-16, 0..1250
            2019-04-18, , 2019-04-17, 400
            ,       true, 2019-06-01, 400
            ,      false, 2019-06-01, 0..1250
            ,           , 2019-06-01, 0..1250
            """)
    void theJudgment(String finalOn, Boolean pending, String asOf, String amount) {
        FineDecision.Builder decision = deciding(1000, "2016-10-14")
                .finalOn(Optional.ofNullable(finalOn).map(LocalDate::parse))
                .objectionPending(Optional.ofNullable(pending));
        // The term of the judgment ended before 22-4-2016; no hours, the two open parts attempted once.
        Dossier.Builder dossier = obligedFrom("2013-04-22")
                .addAllExams(passed(FIVE.subList(0, 3), "2016-01-10"))
                .addAllExams(failed(1, FIVE.subList(3, 5)))
                .addFines(decision.build());
        FineOutcome fine = fine(dossier, asOf);
        assertComputed(fine, amount);
        assertThat(fine.amount()).as("what was decided stands beside it").isEqualTo(amount("1000"));
    }

    @DisplayName("FIN-6: the judgment does not reach those obliged from 2015")
    @Test
    void notForLaterCohorts() {
        Dossier.Builder dossier = six().addFines(
                        deciding(1250, "2018-06-30").finalOn(day("2021-01-01")).build());
        assertComputed(fine(dossier, "2019-06-01"), "0..1250");
    }

    @DisplayName("FIN-6: the day of a recorded decision decides, not the day of the question")
    @ParameterizedTest(name = "decided on {0}, asked much later: {1}")
    @CsvSource({"2018-06-30, 0..1250", "2018-07-01, 1250"})
    void dayOfTheDecision(String decided, String amount) {
        assertComputed(fine(six().addFines(decision(600, decided)), "2021-09-01"), amount);
    }

    @Law(Rule.FIN_10)
    @DisplayName("FIN-10: a recorded amount wins; the computed one stands beside it, whatever was decided")
    @ParameterizedTest(name = "decided: {0}")
    @ValueSource(ints = {1, 650, 1000, 1250})
    void recordedBesideComputed(int decided) {
        Dossier.Builder dossier =
                five().addAllExams(passed(FIVE.subList(0, 1), TAKEN)).addFines(decision(decided, "2018-09-01"));
        FineOutcome fine = fine(dossier, "2018-12-01");
        assertThat(fine.recorded().orElseThrow().amount())
                .isEqualTo(Section5Facts.decision(decided, "2018-09-01").amount());
        assertThat(fine.amount()).isEqualTo(amount(String.valueOf(decided)));
        assertComputed(fine, "1000");
        assertThat(statements(fine)).contains(FineStatement.RECORDED, FineStatement.LOWERED);
    }

    @Law(Rule.FIN_10)
    @DisplayName("FIN-10: without a recorded decision the computed amount counts")
    @Test
    void computedCounts() {
        FineOutcome fine = fine(five(), AS_OF);
        assertThat(fine.recorded()).isEmpty();
        assertThat(fine.procedure()).isEmpty();
        assertThat(fine.amount()).isEqualTo(fine.computed()).isEqualTo(amount("1250"));
    }

    @Law(Rule.FIN_10)
    @DisplayName("FIN-10: a recorded amount stands where the rules give none or leave it open")
    @Test
    void recordedWhereOpen() {
        List<Dossier.Builder> dossiers = List.of(
                six().addAllExams(passed(SIX.subList(0, 2), TAKEN)),
                six().addAllExams(failed(1, SIX)).permitRefusedOn(day("2018-05-01")));
        for (Dossier.Builder dossier : dossiers) {
            FineOutcome fine = fine(dossier.addFines(decision(340, "2018-09-01")), "2018-12-01");
            assertThat(fine.amount()).isEqualTo(amount("340"));
            assertThat(fine.computed()).isNotEqualTo(amount("340"));
        }
    }
}
