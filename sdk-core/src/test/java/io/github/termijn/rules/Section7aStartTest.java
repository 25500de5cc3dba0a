package io.github.termijn.rules;

import static io.github.termijn.rules.Section7aFacts.findings;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.ExtendedTermFulfilment;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.RepaymentFacts;
import io.github.termijn.loan.RepaymentFacts.NewTerm;
import io.github.termijn.loan.RepaymentStart;
import io.github.termijn.loan.RepaymentStatement;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** REP-1: the day that triggers the run-in, its length, and the day of the first instalment. */
@DisplayName("Section 7a: the start of the repayment")
class Section7aStartTest {

    @Law(Rule.REP_1)
    @DisplayName("REP-1: T until 31-12-2019 is the last day of the last term or earlier fulfilment, then six months")
    @ParameterizedTest(name = "last day {0}, fulfilled {1}: T {2}, run-in through {3}, first instalment {4}")
    @CsvSource(textBlock = """
        2018-03-27,           , 2018-03-27, 2018-09-27, 2018-10-01
        2018-03-27, 2017-11-14, 2017-11-14, 2018-05-14, 2018-06-01
        # late fulfilment triggers nothing: the term ended before
        2018-03-27, 2018-08-01, 2018-03-27, 2018-09-27, 2018-10-01
        # the example of the rulebook; the run-in ends with 2019, so nothing is open
        2019-06-30,           , 2019-06-30, 2019-12-31, 2020-01-01
        # the end of a month: 31-8-2017 + 6 months = 1-3-2018 (TRM-3)
        2017-08-30,           , 2017-08-30, 2018-02-28, 2018-03-01
        2017-08-31,           , 2017-08-31, 2018-02-28, 2018-03-01
        2017-09-01,           , 2017-09-01, 2018-03-01, 2018-04-01
        # a leap day: 29-8-2019 + 6 months = 29-2-2020, 30-8-2019 + 6 months = 1-3-2020
        2021-01-01, 2019-08-28, 2019-08-28, 2020-02-28, 2020-03-01
        2021-01-01, 2019-08-29, 2019-08-29, 2020-02-29, 2020-03-01
        2021-01-01, 2019-08-31, 2019-08-31, 2020-02-29, 2020-03-01
        # fulfilled on or before T: a run-in that reaches 2020 is not open
        2019-12-31, 2019-12-31, 2019-12-31, 2020-06-30, 2020-07-01
        2021-01-01, 2019-12-31, 2019-12-31, 2020-06-30, 2020-07-01
        """)
    void earlierLaw(
            String lastDay,
            @Nullable String fulfilled,
            LocalDate trigger,
            LocalDate through,
            LocalDate firstInstalment) {
        RepaymentStart start = start(facts(lastDay).fulfilledOn(optional(fulfilled)));

        assertThat(start.openPoints()).isEmpty();
        assertStart(start, trigger, through, firstInstalment);
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: T from 1-1-2020 is the day of fulfilment or of the end of the claim, whichever comes first")
    @ParameterizedTest(name = "last day {0}, fulfilled {1}, claim ended {2}: T {3}, through {4}, first instalment {5}")
    @CsvSource(textBlock = """
        # the example of the rulebook
        2020-09-30, 2021-01-15,           , 2021-01-15, 2021-07-15, 2021-08-01
        2021-06-30, 2020-01-01,           , 2020-01-01, 2020-07-01, 2020-08-01
        2020-01-01,           , 2021-01-01, 2021-01-01, 2021-07-01, 2021-08-01
        2020-01-01, 2022-05-31, 2021-05-31, 2021-05-31, 2021-11-30, 2021-12-01
        2020-01-01, 2021-05-30, 2021-05-31, 2021-05-30, 2021-11-30, 2021-12-01
        # a claim that ended in 2020, before the last term
        2021-06-30,           , 2020-01-01, 2020-01-01, 2020-07-01, 2020-08-01
        """)
    void laterLaw(
            String lastDay,
            @Nullable String fulfilled,
            @Nullable String claimEnded,
            LocalDate trigger,
            LocalDate through,
            LocalDate firstInstalment) {
        RepaymentStart start =
                start(facts(lastDay).fulfilledOn(optional(fulfilled)).claimEndedOn(optional(claimEnded)));

        assertThat(start.openPoints()).isEmpty();
        assertStart(start, trigger, through, firstInstalment);
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: from 2020 the end of a term alone triggers nothing")
    @Test
    void notTriggered() {
        RepaymentStart start = start(facts("2020-01-01"));

        assertThat(start.trigger()).isEmpty();
        assertThat(start.runInThrough()).isEmpty();
        assertThat(start.firstInstalment()).isEmpty();
        assertThat(start.runIn()).isEmpty();
        assertThat(start.openPoints()).isEmpty();
        assertThat(findings(start, RepaymentStatement.TRIGGERED_LATER_LAW, Verdict.FAILS))
                .hasSize(1);
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: T in 2019 without fulfilment and a run-in that reaches 2020: open")
    @ParameterizedTest(name = "last day {0}, fulfilled {1}: open {2}")
    @CsvSource(textBlock = """
        2019-06-30,           , false
        2019-07-01,           , true
        2019-12-31,           , true
        2019-07-01, 2019-07-01, false
        2019-07-01, 2019-07-02, true
        """)
    void transition(String lastDay, @Nullable String fulfilled, boolean open) {
        RepaymentStart start = start(facts(lastDay).fulfilledOn(optional(fulfilled)));

        assertThat(start.openPoints())
                .extracting(Finding::statement)
                .isEqualTo(open ? List.of(RepaymentStatement.TRANSITION) : List.of());
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: in the transition the two texts are the bounds; without fulfilment there is no upper one")
    @Test
    void boundsOfTheTransition() {
        RepaymentStart fulfilledLater = start(facts("2019-10-01").fulfilledOn(day("2020-05-10")));
        // run-in 2-10-2019 through 1-4-2020, or 11-5-2020 through 10-11-2020
        assertThat(fulfilledLater.trigger()).contains(Bounds.between(day("2019-10-01"), day("2020-05-10")));
        assertThat(fulfilledLater.runInThrough()).contains(Bounds.between(day("2020-04-01"), day("2020-11-10")));
        assertThat(fulfilledLater.firstInstalment()).contains(Bounds.between(day("2020-05-01"), day("2020-12-01")));
        assertThat(fulfilledLater.runIn()).isEmpty();

        RepaymentStart notFulfilled = start(facts("2019-10-01"));
        assertThat(notFulfilled.trigger()).contains(Bounds.atLeast(day("2019-10-01")));
        assertThat(notFulfilled.firstInstalment()).contains(Bounds.atLeast(day("2020-05-01")));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a gap can make a run-in of 2019 reach 2020, and then it is open")
    @Test
    void gapReaches2020() {
        assertThat(start(facts("2019-03-31")).openPoints()).isEmpty();
        // run-in 1-4 through 30-9-2019; 92 days from 1-10 is through 31-12, 93 days through 1-1-2020
        assertThat(start(facts("2019-03-31").addGaps(gap("2019-05-01", "2019-07-31")))
                        .openPoints())
                .isEmpty();
        assertThat(start(facts("2019-03-31").addGaps(gap("2019-05-01", "2019-08-01")))
                        .openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.TRANSITION);
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a T before 2019 is not open, even if a gap makes its run-in reach 2020")
    @Test
    void gapFrom2018Reaches2020() {
        // run-in 1-1 through 30-6-2019, and 366 days: 1-6-2019 through 31-5-2020
        RepaymentStart start = start(facts("2018-12-31").addGaps(gap("2019-06-01", "2020-05-31")));

        assertThat(start.openPoints()).isEmpty();
        assertStart(start, day("2018-12-31"), day("2020-06-30"), day("2020-07-01"));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: the claim ended before 2020 and the last term ends after: open between both days")
    @Test
    void claimEndedBefore2020() {
        RepaymentStart open = start(facts("2020-01-01").claimEndedOn(day("2019-12-31")));
        assertThat(open.trigger()).contains(Bounds.between(day("2019-12-31"), day("2020-01-01")));
        assertThat(open.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.CLAIM_ENDED_EARLIER);

        RepaymentStart closed = start(facts("2019-06-30").claimEndedOn(day("2018-12-31")));
        assertThat(closed.openPoints()).isEmpty();
        assertThat(closed.trigger()).contains(Bounds.exactly(day("2019-06-30")));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a new term counts only if its fine was decided on or before the T found without it")
    @ParameterizedTest(name = "fulfilled {0}, fine decided {1}, new term through {2}: T {3}")
    @CsvSource(textBlock = """
                  , 2018-06-30, 2019-03-31, 2019-03-31
                  , 2018-07-01, 2019-03-31, 2018-06-30
                  , 2018-01-01, 2018-05-31, 2018-06-30
        2018-05-01, 2018-05-01, 2019-03-31, 2018-05-01
        2018-09-01, 2018-06-30, 2019-03-31, 2018-09-01
        2018-09-01, 2018-07-01, 2019-03-31, 2018-06-30
        """)
    void newTerm(@Nullable String fulfilled, LocalDate decidedOn, LocalDate lastDay, LocalDate trigger) {
        RepaymentStart start = start(
                facts("2018-06-30").fulfilledOn(optional(fulfilled)).addNewTerms(new NewTerm(decidedOn, lastDay)));

        assertThat(start.trigger()).contains(Bounds.exactly(trigger));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a second new term is held against the T found with the first, in the order of the decisions")
    @Test
    void secondNewTerm() {
        NewTerm first = new NewTerm(day("2018-06-01"), day("2018-12-31"));
        NewTerm second = new NewTerm(day("2018-12-31"), day("2019-05-31"));

        assertThat(start(facts("2018-06-30").addNewTerms(second, first)).trigger())
                .contains(Bounds.exactly(day("2019-05-31")));
        assertThat(start(facts("2018-06-30").addNewTerms(second)).trigger())
                .contains(Bounds.exactly(day("2018-06-30")));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: until 30-9-2017 the text names no earlier fulfilment for an extended term: a switch")
    @ParameterizedTest(name = "extended {0}, fulfilled {1}, {2}: T {3}")
    @CsvSource(textBlock = """
        true,  2017-09-30, STARTS_RUN_IN,     2017-09-30
        true,  2017-09-30, WAITS_FOR_THE_END, 2018-06-30
        true,  2017-10-01, WAITS_FOR_THE_END, 2017-10-01
        false, 2017-09-30, WAITS_FOR_THE_END, 2017-09-30
        """)
    void extendedTerm(boolean extended, LocalDate fulfilled, ExtendedTermFulfilment reading, LocalDate trigger) {
        LawBook law = LawBook.standard().with(Interpretation.EXTENDED_TERM_FULFILMENT, reading);
        RepaymentFacts facts = facts("2018-06-30")
                .termExtended(extended)
                .fulfilledOn(fulfilled)
                .build();

        assertThat(RepaymentStart.of(law, facts).trigger()).contains(Bounds.exactly(trigger));
        assertThat(facts("2018-06-30").build().termExtended()).as("unless said").isFalse();
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a gap of at most a year that begins in the run-in lengthens it by its whole length")
    @ParameterizedTest(name = "gap {0} through {1}: run-in through {2}, first instalment {3}")
    @CsvSource(textBlock = """
        # T 30-6-2017, run-in 1-7 through 31-12-2017
        2017-07-01, 2017-07-01, 2018-01-01, 2018-02-01
        2017-06-30, 2017-07-31, 2017-12-31, 2018-01-01
        # 31 days from its last day
        2017-12-31, 2018-01-30, 2018-01-31, 2018-02-01
        2018-01-01, 2018-01-31, 2017-12-31, 2018-01-01
        # a year: 365 days from 1-1-2018 is 31-12-2018; a day more is too long (TRM-6)
        2017-08-01, 2018-07-31, 2018-12-31, 2019-01-01
        2017-08-01, 2018-08-01, 2017-12-31, 2018-01-01
        """)
    void gap(String from, String through, LocalDate lastDay, LocalDate firstInstalment) {
        RepaymentStart start = start(facts("2017-06-30").addGaps(gap(from, through)));

        assertStart(start, day("2017-06-30"), lastDay, firstInstalment);
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: that a gap is too long is said, and so is that one lengthens the run-in")
    @ParameterizedTest(name = "through {0}: {1}")
    @CsvSource({"2018-07-31, HOLDS", "2018-08-01, FAILS"})
    void gapFinding(String through, Verdict verdict) {
        RepaymentStart start = start(facts("2017-06-30").addGaps(gap("2017-08-01", through)));

        assertThat(findings(start, RepaymentStatement.GAP_LENGTHENS, verdict)).hasSize(1);
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: gaps add up, also one that begins in the part that another added")
    @Test
    void gaps() {
        // 31 days through 31-1-2018, and 1 day more
        RepaymentStart start =
                start(facts("2017-06-30").addGaps(gap("2018-01-31", "2018-01-31"), gap("2017-12-31", "2018-01-30")));

        assertThat(start.runInThrough()).contains(Bounds.exactly(day("2018-02-01")));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a gap without end leaves the run-in open, up to a year longer")
    @Test
    void gapRuns() {
        RepaymentStart start = start(facts("2017-06-30").addGaps(LocalDateRange.ofUnboundedEnd(day("2017-08-01"))));

        assertThat(start.openPoints()).extracting(Finding::statement).containsExactly(RepaymentStatement.GAP_RUNS);
        assertThat(start.trigger()).contains(Bounds.exactly(day("2017-06-30")));
        assertThat(start.runInThrough()).contains(Bounds.between(day("2017-12-31"), day("2018-12-31")));
        assertThat(start.firstInstalment()).contains(Bounds.between(day("2018-01-01"), day("2019-01-01")));
        assertThat(start.runIn()).isEmpty();
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: earlier on request, but the text gives no day: open from the request on")
    @Test
    void earlierOnRequest() {
        RepaymentStart start = start(facts("2018-06-30").earlierStartRequestedOn(day("2017-02-01")));
        assertThat(start.trigger()).contains(Bounds.between(day("2017-02-01"), day("2018-06-30")));
        assertThat(start.firstInstalment()).contains(Bounds.between(day("2017-02-01"), day("2019-01-01")));
        assertThat(start.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.EARLIER_START_REQUESTED);
        assertThat(findings(start, RepaymentStatement.RUN_IN, Verdict.HOLDS))
                .as("the explanation shows the same bounds")
                .singleElement()
                .satisfies(finding -> assertThat(finding.namedValues())
                        .containsEntry(
                                "firstInstalment", start.firstInstalment().orElseThrow()));

        assertThat(start(facts("2021-06-30").earlierStartRequestedOn(day("2020-02-01")))
                        .firstInstalment())
                .contains(Bounds.atLeast(day("2020-02-01")));
    }

    @Law(Rule.REP_1)
    @Property
    @Label("REP-1: the first instalment is due on a first of a month, at most a month after a run-in of six months")
    void shapeOfTheStart(@ForAll("days") LocalDate fulfilled) {
        RepaymentStart start = start(facts("2026-12-31").fulfilledOn(fulfilled));
        LocalDateRange runIn = start.runIn().orElseThrow();
        LocalDate due = start.firstInstalment().flatMap(Bounds::exact).orElseThrow();

        assertThat(runIn.getStart()).isEqualTo(fulfilled.plusDays(1));
        assertThat(ChronoUnit.MONTHS.between(runIn.getStart(), runIn.getEnd())).isEqualTo(6);
        assertThat(due.getDayOfMonth()).isEqualTo(1);
        assertThat(due)
                .isAfterOrEqualTo(runIn.getEnd())
                .isBeforeOrEqualTo(runIn.getEnd().plusDays(30));
    }

    @Law(Rule.REP_1)
    @Property
    @Label("REP-1: fulfilled a day later, the repayment never begins earlier; a gap never makes it begin earlier")
    void monotone(
            @ForAll("days") LocalDate fulfilled,
            @ForAll @IntRange(max = 250) int after,
            @ForAll @IntRange(min = 1, max = 500) int days) {
        LocalDate due = due(facts("2026-12-31").fulfilledOn(fulfilled));
        LocalDate from = fulfilled.plusDays(after);

        assertThat(due(facts("2026-12-31").fulfilledOn(fulfilled.plusDays(1)))).isAfterOrEqualTo(due);
        assertThat(due(facts("2026-12-31")
                        .fulfilledOn(fulfilled)
                        .addGaps(LocalDateRange.of(from, from.plusDays(days)))))
                .isAfterOrEqualTo(due);
    }

    @Law(Rule.REP_1)
    @Property
    @Label("REP-1: an open start bounds the one that a later fulfilment gives")
    void openBoundsDetermined(@ForAll("daysOf2020") LocalDate fulfilled, @ForAll @IntRange(max = 183) int before) {
        String lastDay = day("2019-12-31").minusDays(before).toString();
        Bounds<LocalDate> open = start(facts(lastDay)).firstInstalment().orElseThrow();
        Bounds<LocalDate> narrower =
                start(facts(lastDay).fulfilledOn(fulfilled)).firstInstalment().orElseThrow();

        assertThat(narrower.atLeast()).isEqualTo(open.atLeast());
        assertThat(narrower.atMost()).contains(due(facts("2026-12-31").fulfilledOn(fulfilled)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dossiers.days().filter(day -> day.isBefore(LocalDate.of(2026, 12, 30)));
    }

    @Provide
    Arbitrary<LocalDate> daysOf2020() {
        return Arbitraries.integers().between(0, 365).map(day("2020-01-01")::plusDays);
    }

    private static RepaymentFacts.Builder facts(String lastDay) {
        return RepaymentFacts.builder().termLastDay(day(lastDay));
    }

    private static LocalDateRange gap(String from, String through) {
        return LocalDateRange.ofClosed(day(from), day(through));
    }

    private static RepaymentStart start(RepaymentFacts.Builder facts) {
        return RepaymentStart.of(LawBook.standard(), facts.build());
    }

    private static LocalDate due(RepaymentFacts.Builder facts) {
        return start(facts).firstInstalment().flatMap(Bounds::exact).orElseThrow();
    }

    private static Optional<LocalDate> optional(@Nullable String iso) {
        return Optional.ofNullable(iso).map(Dossiers::day);
    }

    private static void assertStart(
            RepaymentStart start, LocalDate trigger, LocalDate through, LocalDate firstInstalment) {
        assertThat(start.trigger()).contains(Bounds.exactly(trigger));
        assertThat(start.runInThrough()).contains(Bounds.exactly(through));
        assertThat(start.firstInstalment()).contains(Bounds.exactly(firstInstalment));
        assertThat(start.runIn()).contains(LocalDateRange.ofClosed(trigger.plusDays(1), through));
    }
}
