package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.afterCorona;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assertComputed;
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
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.dispensedSomeDay;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.failed;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExamScheme;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.CountingWindow;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** FIN-5 and FIN-9: the attempts that count. No hours, so the rows are 1,250, 1,000 and 750. */
@DisplayName("Section 5: the attempts that count")
class Section5AttemptsTest {

    private static final String AS_OF = "2018-09-01";
    private static final List<Part> ALL_BUT_READING = FIVE.subList(1, 5);

    @Law(Rule.FIN_5)
    @DisplayName("FIN-5: the open part with the fewest attempts decides, not the others")
    @ParameterizedTest(name = "four parts {0} times, reading {1} times: {2}")
    @CsvSource(textBlock = """
            5, 0, 1250
            5, 1, 1000
            5, 2, 750
            2, 5, 750
            1, 5, 1000
            0, 5, 1250
            """)
    void lowest(int others, int reading, String amount) {
        Dossier.Builder dossier =
                five().addAllExams(failed(others, ALL_BUT_READING)).addAllExams(failed(reading, List.of(Part.READING)));
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law(Rule.FIN_5)
    @DisplayName("FIN-5: each of the parts can be the one with the fewest attempts")
    @ParameterizedTest
    @EnumSource(value = Part.class, names = "PVT", mode = EnumSource.Mode.EXCLUDE)
    void eachPart(Part least) {
        Dossier.Builder dossier = six().addAllExams(
                        failed(2, SIX.stream().filter(part -> part != least).toList()));
        assertComputed(fine(dossier, AS_OF), "1250");
        assertThat(finding(fine(dossier, AS_OF), FineStatement.LEAST_ATTEMPTS).namedValues())
                .containsEntry("part", least)
                .containsEntry("attempts", 0);
    }

    @Law(Rule.FIN_5)
    @DisplayName("FIN-5: attempts at the inburgering exam and at the state exam NT2 at one part add up")
    @ParameterizedTest(name = "reading: {0} times A2, {1} times NT2 I, {2} times NT2 II: {3}")
    @CsvSource(textBlock = """
            0, 0, 0, 1250
            1, 0, 0, 1000
            0, 1, 0, 1000
            0, 0, 1, 1000
            1, 1, 0, 750
            1, 0, 1, 750
            0, 1, 1, 750
            0, 2, 0, 750
            """)
    void nt2AddsUp(int a2, int nt2One, int nt2Two, String amount) {
        Dossier.Builder dossier =
                five().addAllExams(failed(2, ALL_BUT_READING)).addAllExams(failed(a2, List.of(Part.READING)));
        for (int i = 0; i < nt2One; i++) {
            dossier.addExams(readingFailed(ExamScheme.NT2_I, i));
        }
        for (int i = 0; i < nt2Two; i++) {
            dossier.addExams(readingFailed(ExamScheme.NT2_II, i));
        }
        assertComputed(fine(dossier, AS_OF), amount);
    }

    private static ExamAttempt readingFailed(ExamScheme scheme, int days) {
        return ExamAttempt.builder()
                .scheme(scheme)
                .part(Part.READING)
                .on(day("2016-10-01").plusDays(days))
                .passed(false)
                .build();
    }

    @Law(Rule.FIN_5)
    @DisplayName("FIN-5: an attempt on the last day counts, one the day after does not")
    @ParameterizedTest(name = "second attempt at reading on {0}: {1}")
    @CsvSource({"2017-03-27, 750", "2017-03-28, 1000"})
    void onTheLastDay(String second, String amount) {
        Dossier.Builder dossier = five().addAllExams(failed(2, ALL_BUT_READING))
                .addExams(failed(Part.READING, "2016-01-01"), failed(Part.READING, second));
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law(Rule.FIN_5)
    @DisplayName("FIN-5: ONA attempted once counts as twice in fine decisions from 1-1-2022")
    @ParameterizedTest(name = "decision on {0}, ONA {1} times, the other parts {2} times: {3}")
    @CsvSource(textBlock = """
            2021-12-31, 1, 2, 1000
            2022-01-01, 1, 2, 750
            2021-12-31, 2, 2, 750
            2021-12-31, 0, 2, 1250
            2022-01-01, 0, 2, 1250
            2022-01-01, 1, 1, 1000
            2022-01-01, 1, 0, 1250
            """)
    void ona(String decision, int ona, int others, String amount) {
        Dossier.Builder dossier = six().addAllExams(failed(others, FIVE)).addAllExams(failed(ona, List.of(Part.ONA)));
        assertComputed(fine(dossier, decision), amount);
        Dossier.Builder fined = dossier.addFines(decision(1, decision));
        assertComputed(fine(fined, "2022-06-01"), amount);
    }

    @Law(Rule.FIN_5)
    @DisplayName("FIN-5, switch: a law in which one attempt at ONA is one attempt")
    @Test
    void onaSwitch() {
        LawBook law = STANDARD.with(FineLaw.ONA_ATTEMPT_COUNTS_AS, 1);
        Dossier.Builder dossier = six().addAllExams(failed(2, FIVE)).addExams(failed(Part.ONA, "2016-01-01"));
        assertComputed(fine(law, dossier, "2022-01-01"), "1000");
    }

    @Law({Rule.FIN_5, Rule.FIN_6})
    @DisplayName("FIN-5: a part passed, dispensed or exempted on the last day is not open: only the others count")
    @ParameterizedTest(name = "reading {0} on {1}: {2}")
    @CsvSource(textBlock = """
            passed,    2017-12-30, 600
            dispensed, 2017-12-30, 600
            exempted,  2017-12-30, 600
            passed,    2017-12-31, 1250
            dispensed, 2017-12-31, 1250
            exempted,  2017-12-31, 1250
            """)
    void doneIsNotOpen(String how, String on, String amount) {
        // The last day is 30-12-2017. Four parts twice: row C, 750; one of five done: 750 x 4 / 5 = 600. Reading open
        // and never attempted: row A.
        Dossier.Builder dossier = obligedFrom("2014-12-31").addAllExams(failed(2, ALL_BUT_READING));
        switch (how) {
            case "passed" -> dossier.addExams(Dossiers.passed(Part.READING, on));
            case "dispensed" -> dossier.addDispensations(dispensed(on, Part.READING));
            default -> dossier.addExemptions(exempted(ExemptionKind.AGI, on, Part.READING));
        }
        assertComputed(fine(dossier, AS_OF), amount);
    }

    @Law(Rule.FIN_5)
    @DisplayName("FIN-5: the PVT is not one of the parts: unsigned it is no open part, signed no passed one")
    @ParameterizedTest(name = "signed on {0}: {1}")
    @CsvSource({", 750", "2021-06-01, 750"})
    void pvt(String signed, String amount) {
        Dossier.Builder dossier = afterCorona().addAllExams(failed(2, SIX, "2022-06-01"));
        if (signed != null) {
            dossier.participationSignedOn(day(signed));
        }
        assertComputed(fine(dossier, "2024-03-01"), amount);
    }

    @Law(Rule.FIN_5)
    @DisplayName(
            "FIN-5: a part of which nobody knows whether it is dispensed may be an open part that was never attempted")
    @Test
    void undetermined() {
        // Open: row A, 1,250. Dispensed: row C with one of five done, 600.
        Dossier.Builder dossier =
                five().addAllExams(failed(2, ALL_BUT_READING)).addDispensations(dispensedSomeDay(Part.READING));
        FineOutcome fine = fine(dossier, AS_OF);
        assertThat(fine.openPoints()).isNotEmpty();
        assertThat(finding(fine, FineStatement.LEAST_ATTEMPTS).namedValues())
                .as("the part that may be open is named")
                .containsEntry("part", Part.READING)
                .containsEntry("attempts", 0);
        assertThat(fine.computed().orElseThrow().atMost()).contains(Dossiers.euro(1250));
        assertThat(fine.computed().orElseThrow().atLeast().isLessThan(Dossiers.euro(601)))
                .isTrue();
    }

    @Law(Rule.FIN_5)
    @DisplayName(
            "FIN-5: where every other part is done, the base is that of a part never attempted, or of no open part")
    @Test
    void undeterminedAlone() {
        // Never attempted: row A, 1,250. No open part: row C, 750. Four of five done leaves a fifth: at most 250.
        Dossier.Builder dossier = five().addAllExams(passed(ALL_BUT_READING, "2016-05-10"))
                .addDispensations(dispensedSomeDay(Part.READING))
                .addFines(decision(1250, AS_OF));
        FineOutcome fine = fine(dossier, AS_OF);
        assertComputed(fine, "0..250");
        assertThat(finding(fine, FineStatement.BASE_UNCLEAR).values())
                .containsExactly(amount("750..1250").orElseThrow());
    }

    @Law({Rule.FIN_5, Rule.FIN_13})
    @DisplayName("FIN-5: with 300 hours such a part makes it open between no fine and EUR 500, not no fine")
    @Test
    void undeterminedWithManyHours() {
        Dossier.Builder dossier = five().addAllExams(failed(2, ALL_BUT_READING))
                .addCourses(hours("300"))
                .addDispensations(dispensedSomeDay(Part.READING));
        assertComputed(fine(dossier, AS_OF), "0..500");
    }

    /** Fined on 5-12-2017; the new term is 28-3-2017 … 27-3-2019. */
    private static Dossier.Builder fined() {
        return five().addFines(decision(1250, "2017-12-05"));
    }

    private static final LawBook NEW_TERM_ONLY = STANDARD.with(Interpretation.COUNTING_WINDOW, CountingWindow.NEW_TERM);

    @Law(Rule.FIN_9)
    @DisplayName(
            "FIN-9: for a repeated fine attempts count over the whole period; by the switch only those in the new term")
    @ParameterizedTest(name = "second attempt at every part on {0}: {1}, by the switch {2}")
    @CsvSource(textBlock = """
            2017-03-27, 750, 1250
            2017-03-28, 750, 1000
            2019-03-27, 750, 1000
            2019-03-28, 1000, 1250
            """)
    void windowOfAttempts(String second, String cumulative, String newTerm) {
        Dossier.Builder dossier = fined().addAllExams(failed(1, FIVE)).addAllExams(failed(1, FIVE, second));
        assertComputed(fine(STANDARD, dossier, "2019-06-01", 1), cumulative);
        assertComputed(fine(NEW_TERM_ONLY, dossier, "2019-06-01", 1), newTerm);
    }

    @Law(Rule.FIN_9)
    @DisplayName(
            "FIN-9: for a repeated fine hours count over the whole period; by the switch only those in the new term")
    @ParameterizedTest(name = "100 hours in the first term, {0} in the new one: {1}, by the switch {2}")
    @CsvSource(textBlock = """
            49,  1250, 1250
            50,  875,  1250
            149, 875,  1250
            150, 875,  875
            200, 500,  875
            """)
    void windowOfHours(String hours, String cumulative, String newTerm) {
        Dossier.Builder dossier = fined().addCourses(
                        hours("100"),
                        Section5Facts.course("2017-09-01", "2018-06-30", hours).build());
        assertComputed(fine(STANDARD, dossier, "2019-06-01", 1), cumulative);
        assertComputed(fine(NEW_TERM_ONLY, dossier, "2019-06-01", 1), newTerm);
    }

    @Law({Rule.FIN_9, Rule.FIN_6})
    @DisplayName("FIN-9: parts passed lower the repeated fine whenever they were taken, also by the switch")
    @Test
    void passedWhenever() {
        // Nothing else attempted: row A. Two of five passed in the first term: 1,250 x 3 / 5 = 750.
        Dossier.Builder dossier = fined().addAllExams(passed(FIVE.subList(0, 2), "2016-05-10"));
        assertComputed(fine(STANDARD, dossier, "2019-06-01", 1), "750");
        assertThat(finding(fine(STANDARD, dossier, "2019-06-01", 1), FineStatement.COUNTING_WINDOW)
                        .values())
                .containsExactly(CountingWindow.WHOLE_PERIOD);
        assertComputed(fine(NEW_TERM_ONLY, dossier, "2019-06-01", 1), "750");
    }

    @Law(Rule.FIN_9)
    @DisplayName("FIN-9: the switch does not touch the fine of the first term, nor the course that began before it")
    @Test
    void windowOfTheFirstTerm() {
        Dossier.Builder dossier = five().addAllExams(failed(1, FIVE))
                .addCourses(
                        Section5Facts.course("2014-02-01", "2014-05-31", "150").build());
        assertComputed(fine(NEW_TERM_ONLY, dossier, AS_OF), "625");
        assertThat(statements(fine(dossier, AS_OF)))
                .as("there is no window to name")
                .doesNotContain(FineStatement.COUNTING_WINDOW);
    }
}
