package io.github.termijn.rules;

import static io.github.termijn.testing.Dossiers.allPassed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensed;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.StepKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.term.TermStatus;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 1: who is not obliged has no late term, in every room (REG-4). */
class Section1NotObligedTest {

    private static Assessment assess(Dossier.Builder dossier, String asOf) {
        return assess(dossier.build(), day(asOf));
    }

    private static Assessment assess(Dossier dossier, LocalDate asOf) {
        return Wi2013.standard().assess(dossier, asOf);
    }

    /** Obliged from 1-6-2014, last day 31-5-2017, with the nationality of an EU state since before the duty. */
    private static Dossier.Builder european() {
        return obligedFrom("2014-06-01").nationalityGroup(NationalityGroup.EU_EEA_SWISS);
    }

    private static FineDecision fine(String decidedOn, int amount) {
        return FineDecision.builder()
                .kind(TermKind.EXAM)
                .amount(euro(amount))
                .decidedOn(day(decidedOn))
                .build();
    }

    private static AssessedTerm first(Assessment assessment) {
        return assessment.terms().get(0);
    }

    // Properties

    @Provide
    Arbitrary<Dossier> anybody() {
        return Dossiers.underTheAct();
    }

    @Provide
    Arbitrary<LocalDate> anyDay() {
        return Dossiers.days();
    }

    @Law({Rule.REG_4, Rule.VRS_1, Rule.FIN_1, Rule.CUL_2})
    @Label(
            "REG-4: nobody of whom record and grounds contradict each other over a whole term has a determined fine or blame for it")
    @Property(tries = 600)
    void noDeterminedFine(
            @ForAll("anybody") Dossier dossier,
            @ForAll("grounds") NationalityGroup nationality,
            @ForAll("anyDay") LocalDate asOf) {
        Dossier foreigner = Dossier.builder()
                .copyOf(dossier)
                .nationalityGroup(nationality)
                .nationalitySince(Optional.empty())
                .build();
        Assessment assessment = assess(foreigner, asOf);
        for (AssessedTerm term : terms(assessment)) {
            if (term.doubt().isPresent()) {
                assertThat(term.status()).isNotIn(TermStatus.OVERRUN, TermStatus.COMPLETED_LATE);
                assertThat(term.culpability()).isEmpty();
                term.fine().ifPresent(fine -> {
                    assertThat(isSurelyAboveNothing(fine.computed().orElse(Bounds.exactly(euro(0)))))
                            .isFalse();
                    assertThat(isSurelyAboveNothing(fine.amount().orElse(Bounds.exactly(euro(0)))))
                            .isFalse();
                });
            }
        }
    }

    @Provide
    Arbitrary<NationalityGroup> grounds() {
        return Arbitraries.of(NationalityGroup.values());
    }

    private static boolean isSurelyAboveNothing(Bounds<Money> amount) {
        return amount.atLeast().isPositive();
    }

    private static List<AssessedTerm> terms(Assessment assessment) {
        return Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream())
                .toList();
    }

    // The last day

    @Law(Rule.REG_4)
    @DisplayName(
            "REG-4: until the last day only the contradiction is told; from the day after it is open what it means")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2014-06-01, RUNNING", "2017-05-31, RUNNING", "2017-06-01, OPEN", "2024-01-01, OPEN"})
    void status(String asOf, TermStatus status) {
        AssessedTerm term = first(assess(european(), asOf));

        assertThat(term.status()).isEqualTo(status);
        assertThat(term.doubt().orElseThrow().contradicted()).isTrue();
        assertThat(term.statusOnRecord()).contains(status == TermStatus.OPEN ? TermStatus.OVERRUN : TermStatus.RUNNING);
        assertThat(term.findings()).extracting(Finding::statement).contains(DutyStatement.RECORD_CONTRADICTED);
        assertThat(term.findings().stream()
                        .anyMatch(finding -> finding.statement() == DutyStatement.OPEN_WHETHER_OBLIGED
                                && finding.verdict() == Verdict.OPEN))
                .isEqualTo(status == TermStatus.OPEN);
    }

    @Law(Rule.REG_4)
    @DisplayName("REG-4: a term completed in time stays so; one completed late is open")
    @ParameterizedTest(name = "passed on {0}: {1}")
    @CsvSource({"2017-05-31, COMPLETED_IN_TIME", "2017-06-01, OPEN"})
    void completed(String on, TermStatus status) {
        Dossier.Builder dossier = european()
                .addAllExams(allPassed(on, Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM));

        assertThat(first(assess(dossier, "2018-01-01")).status()).isEqualTo(status);
    }

    @Law({Rule.REG_4, Rule.REG_3})
    @DisplayName(
            "REG-4: a final dispensation by the last day is a recorded decision: the duty ended; a day later it does not")
    @ParameterizedTest(name = "dispensed on {0}: {1}")
    @CsvSource({"2017-05-31, COMPLETED_IN_TIME", "2017-06-01, OPEN"})
    void dispensedInTime(String on, TermStatus status) {
        assertThat(first(assess(european().addDispensations(dispensed(on)), "2018-01-01"))
                        .status())
                .isEqualTo(status);
    }

    // Blame and fine

    @Law({Rule.REG_4, Rule.FIN_3})
    @DisplayName("REG-4: the fine of the table is open down to nothing, and whose fault it is, is open")
    @Test
    void fineOpen() {
        // 2018-07-01: no hours, nothing tried, nothing passed: 1,250
        AssessedTerm term = first(assess(european(), "2018-07-01"));
        FineOutcome fine = term.fine().orElseThrow();

        assertThat(term.culpability()).isEmpty();
        assertThat(fine.computed()).contains(Bounds.between(euro(0), euro(1250)));
        assertThat(fine.amount()).contains(Bounds.between(euro(0), euro(1250)));
    }

    @Law({Rule.REG_4, Rule.FIN_8, Rule.CUL_2})
    @DisplayName("REG-4: a recorded fine and status are shown, but the fine, the status and the new term are open")
    @Test
    void recordedFine() {
        FineDecision recorded = FineDecision.builder()
                .copyOf(fine("2018-09-01", 875))
                .status(Culpability.CULPABLE)
                .build();
        Assessment assessment = assess(european().addFines(recorded), "2018-10-01");
        FineOutcome fine = first(assessment).fine().orElseThrow();

        assertThat(first(assessment).culpability()).isEmpty();
        assertThat(assessment.culpability()).isEmpty();
        assertThat(fine.recorded()).contains(recorded);
        assertThat(fine.amount()).contains(Bounds.between(euro(0), euro(875)));
        assertThat(assessment.terms()).hasSize(2);
        assertThat(assessment.terms().get(1).status()).isEqualTo(TermStatus.OPEN);
        assertThat(assessment.terms().get(1).findings())
                .filteredOn(finding -> finding.verdict() == Verdict.OPEN)
                .extracting(Finding::rule)
                .contains(Rule.REG_4);
    }

    @Law({Rule.REG_4, Rule.PVT_2})
    @DisplayName("REG-4: the fine for the participation statement is open between nothing and 340 as well")
    @Test
    void participation() {
        Assessment assessment = assess(
                obligedFrom("2018-02-01")
                        .municipalRegistration(day("2018-02-01"))
                        .nationalityGroup(NationalityGroup.EU_EEA_SWISS),
                "2019-06-01");
        AssessedTerm term = assessment.participationTerms().get(0);

        assertThat(term.status()).isEqualTo(TermStatus.OPEN);
        assertThat(term.fine().orElseThrow().computed()).contains(Bounds.between(euro(0), euro(340)));
        // the exam term still runs
        assertThat(first(assessment).status()).isEqualTo(TermStatus.RUNNING);
    }

    // A ground that begins later

    @Law({Rule.REG_3, Rule.REG_4, Rule.VRS_2})
    @DisplayName(
            "REG-4: a nationality that begins in the term ends the duty; one that begins after the last day leaves the overrun")
    @ParameterizedTest(name = "EU nationality since {0}: {1}")
    @CsvSource({"2014-06-01, OPEN", "2014-06-02, ENDED", "2017-05-31, ENDED", "2017-06-01, OVERRUN"})
    void begins(String since, TermStatus status) {
        assertThat(first(assess(european().nationalitySince(day(since)), "2018-01-01"))
                        .status())
                .isEqualTo(status);
    }

    // What to do first

    @Law({Rule.REG_4, Rule.SIG_4})
    @DisplayName("REG-4: the first step is to have DUO check the duty, before all that take it for granted")
    @ParameterizedTest(name = "as of {0}")
    @CsvSource({"2016-01-01", "2018-01-01"})
    void firstStep(String asOf) {
        List<NextStep> steps = assess(european(), asOf).guidance().orElseThrow().steps();

        assertThat(steps).extracting(NextStep::kind).startsWith(StepKind.HAVE_DUTY_CHECKED);
        assertThat(assess(obligedFrom("2014-06-01"), asOf)
                        .guidance()
                        .orElseThrow()
                        .steps())
                .extracting(NextStep::kind)
                .doesNotContain(StepKind.HAVE_DUTY_CHECKED);
    }

    // A ground on the first days only

    @Law({Rule.REG_4, Rule.VRS_1, Rule.TRM_1})
    @DisplayName("REG-4: with a school duty at first the term lies between the record and a start on the day after it")
    @Test
    void laterStart() {
        // school duty through 31-7-2015: from 1-6-2014 the last day is 31-5-2017, from 1-8-2015 it is 31-7-2018
        Dossier.Builder dossier = obligedFrom("2014-06-01").schoolDutyThrough(day("2015-07-31"));
        AssessedTerm running = first(assess(dossier, "2016-01-01"));
        AssessedTerm between = first(assess(dossier, "2018-01-01"));
        AssessedTerm over = first(assess(dossier, "2018-08-01"));

        assertThat(running.start()).isEqualTo(Bounds.between(day("2014-06-01"), day("2015-08-01")));
        assertThat(running.laterStart()).contains(day("2015-08-01"));
        assertThat(running.lastDay()).isEqualTo(Bounds.between(day("2017-05-31"), day("2018-07-31")));
        assertThat(running.requestFrom()).contains(Bounds.between(day("2016-12-01"), day("2018-02-01")));
        assertThat(running.frontOfficeFrom()).contains(day("2016-12-01")); // stays on the record
        assertThat(running.status()).isEqualTo(TermStatus.RUNNING);
        assertThat(between.status()).isEqualTo(TermStatus.OPEN);
        assertThat(over.status()).isEqualTo(TermStatus.OVERRUN);
        assertThat(over.findings()).extracting(Finding::statement).contains(DutyStatement.MAY_START_LATER);
    }

    @Law({Rule.REG_4, Rule.TRM_5})
    @DisplayName("REG-4: an extension decided before the later start lengthens both")
    @Test
    void extendsBoth() {
        Dossier.Builder dossier = obligedFrom("2014-06-01")
                .schoolDutyThrough(day("2015-07-31"))
                .addExtensions(ExtensionDecision.of(Ground.ASYLUM_CENTRE, Period.ofDays(28), day("2015-01-01")));

        assertThat(first(assess(dossier, "2016-01-01")).lastDay())
                .isEqualTo(Bounds.between(day("2017-06-28"), day("2018-08-28")));
    }

    @Law(Rule.REG_4)
    @DisplayName("REG-4: a later start after 2021 says that the act of 2021 may govern")
    @ParameterizedTest(name = "school duty through {0}: told {1}")
    @CsvSource({"2021-12-30, false", "2021-12-31, true"})
    void underTheNextAct(String through, boolean told) {
        Dossier.Builder dossier = obligedFrom("2021-06-01").schoolDutyThrough(day(through));

        assertThat(first(assess(dossier, "2022-06-01")).findings().stream()
                        .anyMatch(finding -> finding.statement() == DutyStatement.LATER_START_UNDER_NEXT_ACT))
                .isEqualTo(told);
    }

    // The loan

    @Law({Rule.REG_4, Rule.LOA_4, Rule.LOA_7})
    @DisplayName(
            "REG-4: once the first term is over forgiveness is open up to everything, outside the group it is none")
    @ParameterizedTest(name = "{0}, as of {1}: {2}")
    @CsvSource({"ASYLUM, 2017-05-31, PENDING", "ASYLUM, 2017-06-01, OPEN", "FAMILY, 2017-06-01, NONE"})
    void forgiveness(Permit permit, String asOf, ForgivenessKind kind) {
        Dossier.Builder dossier = european()
                .permit(permit)
                .loan(Loan.builder().debtAtFulfilment(euro(5000)).build());
        Assessment assessment = assess(dossier, asOf);

        assertThat(assessment.forgiveness().orElseThrow().kind()).isEqualTo(kind);
        if (kind == ForgivenessKind.OPEN) {
            assertThat(assessment.forgiveness().orElseThrow().percentage()).isEqualTo(Bounds.between(0, 100));
        }
        assertThat(assessment.entitlement().orElseThrow().findings())
                .extracting(Finding::statement)
                .contains(LoanStatement.ON_THE_RECORD);
    }
}
