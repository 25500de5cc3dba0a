package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.afterCorona;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.firstTerm;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Relation;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 3a and CUL-2: an overrun that an extension would remove if it were granted. The illness of 1-1-2016 … 30-6-2016 lasted
 * 182 days: granted, the last day 27-3-2018 becomes 25-9-2018.
 */
@Law(Rule.CUL_2)
@DisplayName("Section 4: an overrun that an extension could remove")
class Section4ClaimTest {

    private static Dossier.Builder ill() {
        return six().addCircumstances(illness(true));
    }

    private static Circumstance illness(Boolean authorised) {
        return Circumstance.builder()
                .kind(CircumstanceKind.ILLNESS)
                .from(day("2016-01-01"))
                .through(day("2016-06-30"))
                .medicalAuthorisation(Optional.ofNullable(authorised))
                .build();
    }

    private static void assertAmount(FineOutcome fine, String amount) {
        boolean open = amount.contains("..");
        assertThat(fine.amount()).isEqualTo(amount(amount));
        assertThat(statements(fine).contains(FineStatement.CLAIM_WOULD_REMOVE)).isEqualTo(open);
        assertThat(fine.openPoints().isEmpty()).isEqualTo(!open);
    }

    @DisplayName(
            "3a: as long as the term would still run the fine is open down to nothing and the status provisional; after that it is determined")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2018-09-24, 0..1250", "2018-09-25, 0..1250", "2018-09-26, 1250"})
    void stillCouldBe(String asOf, String amount) {
        AssessedTerm term = firstTerm(ill(), asOf);
        assertThat(term.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertAmount(term.fine().orElseThrow(), amount);
    }

    @DisplayName("3a: the upper bound is the computed amount, not the maximum")
    @Test
    void upperBound() {
        assertAmount(
                firstTerm(ill().addCourses(hours("200")), "2018-09-01").fine().orElseThrow(), "0..875");
    }

    @DisplayName("3a: done on or before the last day that the claim would give, the fine is open, done later it is not")
    @ParameterizedTest(name = "passed on {0}: {1}")
    @CsvSource({"2018-09-25, 0..1250", "2018-09-26, 1250"})
    void doneInTheExtendedTerm(String passed, String amount) {
        AssessedTerm term = firstTerm(ill().addAllExams(passed(SIX, passed)), "2019-03-01");
        assertThat(term.culpability()).contains(Culpability.PROVISIONALLY_CULPABLE);
        assertAmount(term.fine().orElseThrow(), amount);
    }

    @Law({Rule.CUL_2, Rule.REG_3})
    @DisplayName(
            "3a: if the duty ended on or before the last day that the claim would give, granting it leaves no overrun: the fine is open")
    @ParameterizedTest(name = "naturalised on {0}: {1}")
    @CsvSource({"2018-05-01, 0..1250", "2018-09-25, 0..1250", "2018-09-26, 1250"})
    void endedInTheExtendedTerm(String naturalised, String amount) {
        AssessedTerm term = firstTerm(ill().naturalisedOn(day(naturalised)), "2019-03-01");
        assertAmount(term.fine().orElseThrow(), amount);
    }

    @Law({Rule.CUL_2, Rule.FIN_10})
    @DisplayName(
            "CUL-2: with a recorded fine the status stays culpable and the fine is open, judged on the day of the fine")
    @ParameterizedTest(name = "EUR 900 on {0}, as of 1-3-2019: {1}")
    @CsvSource({"2018-09-24, 0..900", "2018-09-25, 0..900", "2018-09-26, 900"})
    void recordedFine(String decided, String amount) {
        AssessedTerm term = firstTerm(ill().addFines(decision(900, decided)), "2019-03-01");
        assertThat(term.culpability()).contains(Culpability.CULPABLE);
        assertAmount(term.fine().orElseThrow(), amount);
        assertThat(term.fine().orElseThrow().computed()).isEqualTo(amount(amount.contains("..") ? "0..1250" : "1250"));
    }

    @DisplayName("CUL-2: a recorded fine after everything was done in the extended term is open, done later it is not")
    @ParameterizedTest(name = "passed on {0}, EUR 900 on 15-12-2018: {1}")
    @CsvSource({"2018-09-25, 0..900", "2018-09-26, 900"})
    void recordedFineAfterFulfilment(String passed, String amount) {
        Dossier.Builder dossier = ill().addAllExams(passed(SIX, passed)).addFines(decision(900, "2018-12-15"));
        assertAmount(firstTerm(dossier, "2019-03-01").fine().orElseThrow(), amount);
    }

    @Law({Rule.CUL_2, Rule.FIN_10})
    @DisplayName("CUL-2: a recorded fine where the rules give none names the claim that leaves it open too")
    @Test
    void recordedFineWithEnoughEffort() {
        // 300 hours and every part twice: the rules give no fine, and the extension of two years for effort is
        // available.
        Dossier.Builder dossier =
                six().addCourses(hours("300")).addAllExams(failed(2, SIX)).addFines(decision(500, "2018-09-01"));
        FineOutcome fine = firstTerm(dossier, "2018-12-01").fine().orElseThrow();
        assertThat(fine.computed()).isEmpty();
        assertAmount(fine, "0..500");
    }

    @DisplayName("CUL-4: a recorded decision of 0 stays 0")
    @Test
    void recordedZero() {
        FineOutcome fine = firstTerm(ill().addFines(decision(0, "2018-09-01")), "2018-12-01")
                .fine()
                .orElseThrow();
        assertThat(fine.amount()).isEqualTo(amount("0"));
    }

    @DisplayName("3a: a condition that is unknown or failed proves no blame: the fine stays open")
    @ParameterizedTest(name = "medical authorisation {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            true,  2018-09-26, 1250
            ,      2018-09-25, 0..1250
            ,      2018-09-26, 1250
            false, 2018-09-25, 0..1250
            false, 2018-09-26, 0..1250
            """)
    void conditions(Boolean authorised, String asOf, String amount) {
        AssessedTerm term = firstTerm(six().addCircumstances(illness(authorised)), asOf);
        assertAmount(term.fine().orElseThrow(), amount);
    }

    @DisplayName("3a: an open claim counts by its upper bound: a literacy course, at most two years")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2020-03-27, 0..1250", "2020-03-28, 1250"})
    void upperBoundOfTheClaim(String asOf, String amount) {
        Dossier.Builder dossier =
                six().addCourses(hours(CourseKind.LITERACY, "10")).addExtensions(noRounds());
        assertAmount(firstTerm(dossier, asOf).fine().orElseThrow(), amount);
    }

    /** A recorded round of no length: no round is computed, also not in the term as it would be if extended. */
    private static ExtensionDecision noRounds() {
        return Section5Facts.extending(Ground.CORONA, "P0D", "2018-01-01").build();
    }

    @Law({Rule.CUL_1, Rule.PVT_1})
    @DisplayName("3a: a claim to the PVT term leaves the exam fine alone, and a claim to the exam term the PVT fine")
    @Test
    void ofItsOwnKind() {
        // PVT term until and including 31-1-2022, exam term until 31-1-2024; a death after the PVT term, in the exam
        // term.
        Dossier.Builder dossier = afterCorona()
                .municipalRegistration(day("2021-02-01"))
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.BEREAVEMENT)
                        .from(LocalDate.of(2023, 6, 1))
                        .relation(Relation.PARTNER)
                        .build());
        Assessment assessment = assess(dossier, "2024-03-01");
        assertAmount(assessment.terms().get(0).fine().orElseThrow(), "0..1250");
        assertAmount(assessment.participationTerms().get(0).fine().orElseThrow(), "340");
    }

    @Law({Rule.CUL_1, Rule.CUL_2})
    @DisplayName("3a: what is done in the term as it would be is asked of exam and statement apart")
    @ParameterizedTest(name = "exam passed on {0}, PVT signed on {1}: exam {2}, PVT {3}")
    @CsvSource(textBlock = """
            # ill for 180 days: exam term until 31-1-2024 or 29-7-2024, PVT term until 31-1-2022 or 30-7-2022
            2024-07-29, ,           0..1250, 340
            2024-07-30, ,           1250,    340
            ,           2022-07-30, 1250,    0..340
            ,           2022-07-31, 1250,    340
            """)
    void doneByKind(String passed, String signed, String exam, String pvt) {
        Dossier.Builder dossier = afterCorona()
                .municipalRegistration(day("2021-02-01"))
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.ILLNESS)
                        .from(day("2021-06-01"))
                        .through(day("2021-11-27"))
                        .medicalAuthorisation(true)
                        .build());
        Optional.ofNullable(passed).ifPresent(on -> dossier.addAllExams(passed(SIX, on)));
        Optional.ofNullable(signed).ifPresent(on -> dossier.participationSignedOn(day(on)));
        Assessment assessment = assess(dossier, "2024-09-01");
        assertAmount(assessment.terms().get(0).fine().orElseThrow(), exam);
        assertAmount(assessment.participationTerms().get(0).fine().orElseThrow(), pvt);
    }

    @Law(Rule.CUL_5)
    @DisplayName("CUL-5: a claim opens no fine where there is none")
    @Test
    void noFineStaysNone() {
        FineOutcome fine = firstTerm(ill().permitRefusedOn(day("2018-05-01")), "2018-09-01")
                .fine()
                .orElseThrow();
        assertThat(fine.amount()).isEmpty();
        assertThat(fine.openPoints()).isEmpty();
    }
}
