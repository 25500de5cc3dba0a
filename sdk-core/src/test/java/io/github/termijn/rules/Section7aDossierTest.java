package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.rules.Section7aFacts.LATER;
import static io.github.termijn.rules.Section7aFacts.copy;
import static io.github.termijn.rules.Section7aFacts.euro;
import static io.github.termijn.rules.Section7aFacts.findings;
import static io.github.termijn.rules.Section7aFacts.fulfilled;
import static io.github.termijn.rules.Section7aFacts.obliged;
import static io.github.termijn.rules.Section7aFacts.repayment;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.dispensedSomeDay;
import static io.github.termijn.testing.Dossiers.exempted;
import static io.github.termijn.testing.Dossiers.interruption;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.RepaymentTrigger;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Repayment;
import io.github.termijn.loan.RepaymentStart;
import io.github.termijn.loan.RepaymentStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REP-1 for a person: when the repayment begins, from the facts of a dossier. */
@DisplayName("Section 7a: the start of the repayment of a person")
class Section7aDossierTest {

    private static RepaymentStart start(Dossier.Builder dossier, String asOf) {
        Repayment repayment = repayment(dossier, asOf);
        return repayment
                .start()
                .orElseThrow(() -> new AssertionError(repayment.findings().toString()));
    }

    private static void assertRunIn(RepaymentStart start, String trigger, String through) {
        assertThat(start.openPoints()).isEmpty();
        assertThat(start.trigger()).contains(Bounds.exactly(day(trigger)));
        assertThat(start.runInThrough()).contains(Bounds.exactly(day(through)));
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1: the run-in follows from the dossier, under the text until 31-12-2019 and under that from 1-1-2020")
    @ParameterizedTest(name = "obliged from {0}, fulfilled {1}: T {2}, run-in through {3}")
    @CsvSource(textBlock = """
        # term through 27-3-2018: its end, or fulfilment if that is earlier
        2015-03-28,           , 2018-03-27, 2018-09-27
        2015-03-28, 2017-11-14, 2017-11-14, 2018-05-14
        2015-03-28, 2018-03-27, 2018-03-27, 2018-09-27
        2015-03-28, 2018-03-28, 2018-03-27, 2018-09-27
        # term through 31-12-2019: the earlier text; through 1-1-2020: the later one, by which late fulfilment counts
        2017-01-01, 2019-12-31, 2019-12-31, 2020-06-30
        2017-01-02, 2019-12-31, 2019-12-31, 2020-06-30
        2017-01-02, 2020-01-01, 2020-01-01, 2020-07-01
        2017-01-02, 2020-01-02, 2020-01-02, 2020-07-02
        2017-01-02, 2021-05-30, 2021-05-30, 2021-11-30
        """)
    void trigger(String from, @Nullable String on, String trigger, String through) {
        assertRunIn(start(fulfilled(from, on), LATER), trigger, through);
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1: the term ended on 31-12-2019 without fulfilment: which text governs is open, and so is the schedule")
    @Test
    void transition() {
        Repayment late = repayment(fulfilled("2017-01-01", "2020-01-15"), LATER);
        assertThat(late.start().orElseThrow().trigger()).contains(Bounds.between(day("2019-12-31"), day("2020-01-15")));
        assertThat(late.schedule()).isEmpty();
        assertThat(late.openPoints()).extracting(Finding::statement).containsExactly(RepaymentStatement.TRANSITION);

        assertThat(start(obliged("2017-01-01"), "2019-12-31").trigger()).contains(Bounds.atLeast(day("2019-12-31")));
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1: before T repayment has not begun: the term runs, or by the later text the duty is not fulfilled")
    @ParameterizedTest(name = "obliged from {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
        2015-03-28, 2018-03-26, NOT_BEGUN
        2015-03-28, 2018-03-27, TRIGGERED_EARLIER_LAW
        2017-01-02, 2020-01-02, TRIGGERED_LATER_LAW
        2017-01-02, 2025-12-31, TRIGGERED_LATER_LAW
        """)
    void notBegun(String from, String asOf, RepaymentStatement statement) {
        boolean begun = statement == RepaymentStatement.TRIGGERED_EARLIER_LAW;
        Repayment repayment = repayment(obliged(from), asOf);

        assertThat(findings(repayment, statement, begun ? Verdict.HOLDS : Verdict.FAILS))
                .hasSize(1);
        assertThat(repayment.start().flatMap(RepaymentStart::trigger).isPresent())
                .isEqualTo(begun);
        assertThat(repayment.openPoints().isEmpty()).isEqualTo(!begun);
        assertThat(repayment.schedule().isPresent()).isEqualTo(begun);
    }

    @Law({Rule.REP_1, Rule.LOA_3})
    @DisplayName(
            "REP-1: from 2020 the end of the claim starts the run-in: six years after the term, or no longer obliged")
    @Test
    void endOfClaim() {
        // term through 1-1-2020, so over on 2-1-2020
        assertThat(start(obliged("2017-01-02"), "2026-01-01").trigger()).isEmpty();
        assertRunIn(start(obliged("2017-01-02"), "2026-01-02"), "2026-01-02", "2026-07-02");

        assertRunIn(start(obliged("2017-01-02").naturalisedOn(day("2021-06-01")), LATER), "2021-06-01", "2021-12-01");
        assertRunIn(start(obliged("2017-01-02").naturalisedOn(day("2020-06-01")), LATER), "2021-01-01", "2021-07-01");
        assertRunIn(
                start(obliged("2017-01-02").addExemptions(exempted(ExemptionKind.MEDICAL, "2021-06-01")), LATER),
                "2021-06-01",
                "2021-12-01");
    }

    @Law({Rule.REP_1, Rule.LOA_3})
    @DisplayName("REP-1: from 2020 a participation statement not signed in time ends the claim and starts the run-in")
    @Test
    void participation() {
        // PVT term 1-2-2021 through 31-1-2022
        Dossier.Builder unsigned = obliged("2021-02-01").municipalRegistration(day("2021-02-01"));
        assertThat(start(unsigned, "2022-01-31").trigger()).isEmpty();
        assertRunIn(start(unsigned, "2022-02-01"), "2022-02-01", "2022-08-01");
        assertThat(start(unsigned.participationSignedOn(day("2022-01-31")), "2022-02-01")
                        .trigger())
                .isEmpty();
    }

    @Law({Rule.REP_1, Rule.LOA_3})
    @DisplayName(
            "REP-1: if the day of registration is not known, it is open whether the claim ended, and the start with it")
    @Test
    void participationUnknown() {
        // a PVT term of a year is over on 1-2-2022 at the earliest
        Dossier.Builder unknown = obliged("2021-02-01");
        assertThat(start(unknown, "2022-01-31").trigger()).isEmpty();

        Repayment open = repayment(unknown, "2022-02-01");
        assertThat(open.start()).isEmpty();
        assertThat(open.openPoints())
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.atLeast(day("2022-02-01"))));
    }

    @Law({Rule.REP_1, Rule.LOA_3})
    @DisplayName("REP-1: a claim that ended before 2020 while the last term ended after it leaves the start open")
    @Test
    void claimEndedEarlier() {
        // PVT term through 30-9-2018, not signed; exam term through 30-9-2020 and ten months of corona
        Repayment open = repayment(obliged("2017-10-01").municipalRegistration(day("2017-10-01")), LATER);
        assertThat(open.start().orElseThrow().trigger()).contains(Bounds.between(day("2018-10-01"), day("2021-07-31")));
        assertThat(open.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.CLAIM_ENDED_EARLIER);
        assertThat(open.schedule()).isEmpty();
    }

    @Law({Rule.REP_1, Rule.LOA_3})
    @DisplayName(
            "REP-1: whether there is a claim after the last term does not move the start; the outcome says it is a reading")
    @Test
    void endOfTerms() {
        Repayment late = repayment(fulfilled("2017-01-02", "2021-05-30"), LATER);
        assertThat(findings(late, RepaymentStatement.END_OF_TERMS_IS_NO_END, Verdict.HOLDS))
                .hasSize(1);
        assertThat(statements(repayment(fulfilled("2017-01-02", "2020-01-01"), LATER)))
                .doesNotContain(RepaymentStatement.END_OF_TERMS_IS_NO_END);
        assertThat(statements(repayment(fulfilled("2015-03-28", "2018-08-01"), LATER)))
                .doesNotContain(RepaymentStatement.END_OF_TERMS_IS_NO_END);
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a new term whose fine was decided after T does not count")
    @Test
    void newTermTooLate() {
        Dossier.Builder fined = obliged("2015-03-28").addFines(decision(1250, "2018-05-15"));
        assertThat(assess(fined, LATER).terms()).hasSize(2);
        assertRunIn(start(fined, LATER), "2018-03-27", "2018-09-27");
        assertThat(findings(start(fined, LATER), RepaymentStatement.NEW_TERM_COUNTS, Verdict.FAILS))
                .extracting(finding -> finding.namedValues().get("decidedOn"))
                .containsExactly(day("2018-05-15"));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a new term whose fine was decided on or before T counts, if the earlier text still governed")
    @ParameterizedTest(name = "PVT fine decided on {0}: counts {1}")
    @CsvSource({"2021-07-31, true", "2021-08-01, false"})
    void newTermInTime(String decidedOn, boolean counts) {
        // exam term through 30-9-2020, with ten months of corona through 31-7-2021; the PVT term of 1-4-2019 ends
        // before
        LawBook earlier = STANDARD.with(RepaymentLaw.TRIGGER, RepaymentTrigger.LAST_TERM_OR_FULFILMENT);
        Dossier.Builder fined = obliged("2017-10-01")
                .municipalRegistration(day("2019-04-01"))
                .addFines(decision(TermKind.PVT, 340, decidedOn));
        Assessment assessment = assess(earlier, fined, "2024-01-01");
        assertThat(assessment.terms().get(0).lastDay()).isEqualTo(Bounds.exactly(day("2021-07-31")));
        Bounds<LocalDate> newTerm = assessment.participationTerms().get(1).lastDay();
        assertThat(newTerm.atLeast()).isAfter(day("2021-07-31"));

        assertThat(assessment.repayment().orElseThrow().start().orElseThrow().trigger())
                .contains(counts ? newTerm : Bounds.exactly(day("2021-07-31")));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a gap that begins in the run-in lengthens it; one that still runs leaves its end open")
    @Test
    void gap() {
        Dossier.Builder ended =
                fulfilled("2015-03-28", "2017-11-14").addCircumstances(interruption("2018-01-10", "2018-02-08"));
        assertRunIn(start(ended, LATER), "2017-11-14", "2018-06-13"); // 14-5-2018 and 30 days
        Dossier.Builder ill = fulfilled("2015-03-28", "2017-11-14")
                .addCircumstances(Circumstance.of(CircumstanceKind.ILLNESS, day("2018-01-10"), day("2018-02-08")));
        assertRunIn(start(ill, LATER), "2017-11-14", "2018-05-14"); // an illness is no gap

        Repayment runs = repayment(
                fulfilled("2015-03-28", "2017-11-14")
                        .addCircumstances(Circumstance.builder()
                                .kind(CircumstanceKind.INTERRUPTION)
                                .from(day("2018-01-10"))
                                .build()),
                "2018-03-01");
        assertThat(runs.start().orElseThrow().trigger()).contains(Bounds.exactly(day("2017-11-14")));
        assertThat(runs.openPoints()).extracting(Finding::statement).containsExactly(RepaymentStatement.GAP_RUNS);
        assertThat(runs.schedule()).isEmpty();
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: a request to begin earlier leaves the start open, from the request on")
    @Test
    void earlyRepayment() {
        Repayment asked = repayment(
                obliged("2015-03-28")
                        .loan(Loan.builder()
                                .debtAtRunIn(euro("10000"))
                                .earlyRepaymentRequestedOn(day("2017-02-01"))
                                .build()),
                LATER);
        assertThat(asked.start().orElseThrow().trigger())
                .contains(Bounds.between(day("2017-02-01"), day("2018-03-27")));
        assertThat(asked.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.EARLIER_START_REQUESTED);
        assertThat(asked.schedule()).isEmpty();
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1: a part done on an unknown day leaves the start open, within bounds that hold every day it can be")
    @ParameterizedTest(name = "ONA dispensed on {0}: T {1}")
    @CsvSource({"2020-06-01, 2021-03-01", "2021-03-01, 2021-03-01", "2021-09-01, 2021-09-01"})
    void dayUnknown(String dispensedOn, LocalDate trigger) {
        Dossier.Builder five = obliged("2017-01-02").addAllExams(passed(SIX.subList(0, 5), "2021-03-01"));
        Repayment open = repayment(copy(five).addDispensations(dispensedSomeDay(Part.ONA)), LATER);
        assertThat(open.start()).isEmpty();
        assertThat(open.schedule()).isEmpty();
        assertThat(open.openPoints())
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.atLeast(day("2021-03-01"))));

        assertThat(start(copy(five).addDispensations(dispensed(dispensedOn, Part.ONA)), LATER)
                        .trigger())
                .contains(Bounds.exactly(trigger));
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1: an interruption that still runs may have ended the duty, and with it the claim: the start is open")
    @Test
    void dutyMayHaveEnded() {
        Dossier.Builder away = obliged("2017-01-02")
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.INTERRUPTION)
                        .from(day("2021-06-01"))
                        .build());
        Repayment open = repayment(away, LATER);
        assertThat(open.start()).isEmpty();
        assertThat(open.openPoints())
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.atLeast(day("2021-06-01"))));
        // longer than a year: the duty ended on its first day
        assertRunIn(start(away, "2022-06-02"), "2021-06-01", "2021-12-01");
    }

    @Law({Rule.REP_1, Rule.FIN_8})
    @DisplayName("REP-1: a fine between the end of the terms and fulfilment does not move the start")
    @Test
    void finedBeforeFulfilment() {
        // exam term through 1-1-2020
        assertRunIn(
                start(fulfilled("2017-01-02", "2021-05-30").addFines(decision(1250, "2020-06-01")), LATER),
                "2021-05-30",
                "2021-11-30");
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1: a part passed late but perhaps dispensed before leaves the start open from the last sure day to the pass")
    @Test
    void perhapsEarlier() {
        Repayment open = repayment(perhapsDispensed(obliged("2017-01-02"), "2021-03-01", "2021-09-01"), LATER);
        assertThat(open.start()).isEmpty();
        assertThat(open.openPoints())
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.between(day("2021-03-01"), day("2021-09-01"))));
    }

    @Law(Rule.REP_1)
    @DisplayName("REP-1: while another part is surely open, a part done on an unknown day leaves no start open")
    @Test
    void anotherPartOpen() {
        Dossier.Builder four = obliged("2017-01-02")
                .addAllExams(passed(SIX.subList(0, 4), "2021-03-01"))
                .addDispensations(dispensedSomeDay(Part.ONA));
        assertThat(start(four, LATER).trigger()).isEmpty();
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1: if every part may have been dispensed on any day, the start is open from the first day of the duty")
    @Test
    void everyPartUnknown() {
        Repayment open =
                repayment(obliged("2015-03-28").addDispensations(dispensedSomeDay(SIX.toArray(Part[]::new))), LATER);
        assertThat(open.start()).isEmpty();
        assertThat(open.openPoints())
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.between(day("2015-03-28"), day("2018-03-27"))));
    }

    @Law({Rule.REP_1, Rule.LOA_3})
    @DisplayName(
            "REP-1: the claim perhaps ended by the PVT, or the duty was done, early or late: from the first to the last of these days")
    @Test
    void participationAndDayUnknown() {
        // the claim ended on 1-2-2022 at the earliest, or not before fulfilment; fulfilled on 1-3 or 1-9-2023
        Dossier.Builder dossier = perhapsDispensed(
                obliged("2021-02-01").participationSignedOn(day("2022-03-01")), "2023-03-01", "2023-09-01");
        Repayment open = repayment(dossier, "2024-01-01");
        assertThat(open.start()).isEmpty();
        assertThat(findings(open, RepaymentStatement.START_OPEN, Verdict.OPEN))
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.between(day("2022-02-01"), day("2023-09-01"))));
    }

    @Law({Rule.REP_1, Rule.LOA_3})
    @DisplayName("REP-1: before 2020 the PVT can have ended the claim while the exam term runs: the start is open")
    @Test
    void participationUnknownBefore2020() {
        // a PVT term of a year is over on 1-10-2018 at the earliest
        Dossier.Builder unknown = obliged("2017-10-01");
        assertThat(start(unknown, "2018-09-30").trigger()).isEmpty();
        assertThat(findings(repayment(unknown, "2018-10-01"), RepaymentStatement.START_OPEN, Verdict.OPEN))
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.atLeast(day("2018-10-01"))));
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1: if the PVT term may end last, the start is open from the exam term to fulfilment, under the earlier text")
    @Test
    void participationTermMayEndLast() {
        // exam term through 31-7-2021 with ten months of corona; when the PVT term ends is not known
        LawBook earlier = STANDARD.with(RepaymentLaw.TRIGGER, RepaymentTrigger.LAST_TERM_OR_FULFILMENT);
        Dossier.Builder dossier = perhapsDispensed(
                obliged("2017-10-01").participationSignedOn(day("2019-01-01")), "2022-03-01", "2022-09-01");
        assertThat(findings(repayment(earlier, dossier, "2024-01-01"), RepaymentStatement.START_OPEN, Verdict.OPEN))
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.between(day("2021-07-31"), day("2022-09-01"))));
    }

    @Law({Rule.REP_1, Rule.FIN_8})
    @DisplayName(
            "REP-1: a fine of nothing may not have set a new term, so that the start is open, under the earlier text")
    @Test
    void newTermOpen() {
        LawBook earlier = STANDARD.with(RepaymentLaw.TRIGGER, RepaymentTrigger.LAST_TERM_OR_FULFILMENT);
        Dossier.Builder fined = obliged("2017-10-01")
                .municipalRegistration(day("2019-04-01"))
                .addFines(decision(TermKind.PVT, 0, "2021-07-31"));
        Assessment assessment = assess(earlier, fined, "2024-01-01");
        Bounds<LocalDate> newTerm = assessment.participationTerms().get(1).lastDay();
        assertThat(findings(assessment.repayment().orElseThrow(), RepaymentStatement.START_OPEN, Verdict.OPEN))
                .extracting(Finding::values)
                .containsExactly(List.of(Bounds.exactly(day("2021-07-31")).hull(newTerm)));
    }

    @Law(Rule.REP_1)
    @DisplayName(
            "REP-1, switch: until 30-9-2017 fulfilment in an extended term waits for its end, in another it does not")
    @ParameterizedTest(name = "extended {0}: T {1}")
    @CsvSource({"false, 2017-06-01", "true, 2018-04-24"})
    void extendedTerm(boolean extended, LocalDate trigger) {
        // term through 27-3-2018; with four weeks through 24-4-2018
        LawBook law = STANDARD.with(
                Interpretation.EXTENDED_TERM_FULFILMENT, Interpretation.ExtendedTermFulfilment.WAITS_FOR_THE_END);
        Dossier.Builder dossier = fulfilled("2015-03-28", "2017-06-01");
        if (extended) {
            dossier.addExtensions(
                    extending(Ground.MINISTER_DECISION, "P4W", "2017-01-01").build());
        }
        assertThat(repayment(law, dossier, LATER).start().orElseThrow().trigger())
                .contains(Bounds.exactly(trigger));
    }

    /** Five parts passed on one day, and ONA passed on another one or dispensed before, on an unknown day. */
    private static Dossier.Builder perhapsDispensed(Dossier.Builder dossier, String five, String ona) {
        return dossier.addAllExams(passed(SIX.subList(0, 5), five))
                .addAllExams(passed(List.of(Part.ONA), ona))
                .addDispensations(dispensedSomeDay(Part.ONA));
    }
}
