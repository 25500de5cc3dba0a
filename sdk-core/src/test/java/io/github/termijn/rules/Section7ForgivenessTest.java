package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.deciding;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.failed;
import static io.github.termijn.rules.Section5Facts.finding;
import static io.github.termijn.rules.Section5Facts.hours;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.rules.Section7Facts.assertForgiven;
import static io.github.termijn.rules.Section7Facts.doneBut;
import static io.github.termijn.rules.Section7Facts.early;
import static io.github.termijn.rules.Section7Facts.ended;
import static io.github.termijn.rules.Section7Facts.forgiveness;
import static io.github.termijn.rules.Section7Facts.loan;
import static io.github.termijn.rules.Section7Facts.recent;
import static io.github.termijn.rules.Section7Facts.unsigned;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.Interpretation.LateExemption;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.Permit;
import io.github.termijn.law.ResidencePurpose;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** LOA-2, LOA-4 (a), LOA-6 to LOA-9 and LOA-11: who is forgiven everything, and what leaves it open. */
@DisplayName("Section 7: full forgiveness")
class Section7ForgivenessTest {

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4 (a): done on the last day of the first exam term everything is forgiven, a day later not")
    @ParameterizedTest(name = "done on {0}: {1}, {2} %")
    @CsvSource({"2018-03-26, FULL, 100", "2018-03-27, FULL, 100", "2018-03-28, NONE, 0"})
    void lastDay(String doneOn, ForgivenessKind kind, String percentage) {
        assertForgiven(forgiveness(doneBut(early(), 1, doneOn), "2018-06-01"), kind, percentage);
    }

    @Law({Rule.LOA_4, Rule.TRM_2})
    @DisplayName("LOA-4, switch of TRM-2: with the last day itself too late, done on it is the first day of being late")
    @Test
    void lastDayTooLate() {
        LawBook law = STANDARD.with(Interpretation.LAST_DAY, LastDay.TOO_LATE);
        assertForgiven(
                forgiveness(law, doneBut(recent(), 1, "2024-01-31"), "2024-06-01"), ForgivenessKind.PARTIAL, "90");
        assertForgiven(forgiveness(law, doneBut(recent(), 1, "2024-01-30"), "2024-06-01"), ForgivenessKind.FULL, "100");
    }

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4: the PVT has its own term: signed on its last day everything, a day later open")
    @ParameterizedTest(name = "signed on {0}: {1}, {2} %")
    @CsvSource({"2022-01-31, FULL, 100", "2022-02-01, OPEN, 0..100"})
    void participation(LocalDate signedOn, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier = unsigned().participationSignedOn(signedOn).addAllExams(passed(SIX, "2023-12-01"));
        assertForgiven(forgiveness(dossier, "2024-06-01"), kind, percentage);
    }

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4: pending while the exam term runs, and while only the PVT term still does")
    @ParameterizedTest(name = "as of {0}")
    @CsvSource({"2021-03-01", "2022-01-31"})
    void pending(String asOf) {
        assertForgiven(forgiveness(recent(), asOf), ForgivenessKind.PENDING, "0..100");
        Dossier.Builder examDone = unsigned().addAllExams(passed(SIX, "2021-02-20"));
        assertForgiven(forgiveness(examDone, asOf), ForgivenessKind.PENDING, "0..100");
    }

    @Law({Rule.LOA_4, Rule.TRM_10, Rule.LOA_8})
    @DisplayName(
            "LOA-4, TRM-10: an extension granted later past the day of fulfilment restores everything, fine or not")
    @Test
    void extensionRestores() {
        Dossier.Builder late = doneBut(early(), 1, "2018-06-01");
        assertForgiven(forgiveness(late, "2018-09-01"), ForgivenessKind.NONE, "0");
        assertThat(statements(forgiveness(late, "2018-09-01"))).contains(LoanStatement.EXTENSION_RESTORES);
        Dossier.Builder fined = doneBut(early(), 1, "2018-06-01").addFines(decision(250, "2018-07-01"));
        assertForgiven(forgiveness(fined, "2018-09-01"), ForgivenessKind.NONE, "0");
        fined.addExtensions(extending(Ground.ILLNESS, "P66D", "2018-10-01").build());
        assertForgiven(forgiveness(fined, "2018-09-30"), ForgivenessKind.NONE, "0");
        assertForgiven(forgiveness(fined, "2018-10-01"), ForgivenessKind.FULL, "100"); // 27-3 + 66 days = 1-6
    }

    @Law({Rule.LOA_8, Rule.LOA_5})
    @DisplayName(
            "LOA-8: a fine, lowered or not, does not itself bar forgiveness: the result is the same with and without")
    @ParameterizedTest(name = "fine of € {0}")
    @CsvSource({"0", "250", "1250"})
    void fineIsNoBar(int amount) {
        Dossier.Builder fined = doneBut(recent(), 2, "2024-06-01").addFines(decision(amount, "2024-06-15"));
        Forgiveness forgiveness = forgiveness(fined, "2024-09-01");
        assertForgiven(forgiveness, ForgivenessKind.PARTIAL, "40");
        assertThat(statements(forgiveness)).contains(LoanStatement.FINE_IS_NO_BAR);
        assertForgiven(forgiveness(doneBut(recent(), 2, "2024-06-01"), "2024-09-01"), ForgivenessKind.PARTIAL, "40");
    }

    @Law(Rule.LOA_8)
    @DisplayName("LOA-8: recorded as not culpable without an extension: open from the computed share to everything")
    @ParameterizedTest(name = "{0} part(s) late: {1} %")
    @CsvSource({"1, 90..100", "2, 70..100", "3, 0..100"})
    void notCulpable(int parts, String percentage) {
        Dossier.Builder dossier = doneBut(recent(), parts, "2024-03-01")
                .addFines(deciding(0, "2024-06-01")
                        .status(Culpability.NOT_CULPABLE)
                        .build());
        assertForgiven(forgiveness(dossier, "2024-09-01"), ForgivenessKind.OPEN, percentage);
    }

    @Law({Rule.LOA_4, Rule.CUL_2})
    @DisplayName(
            "3a: an overrun that a claim would remove leaves forgiveness open from the computed share to everything")
    @ParameterizedTest(name = "illness of {0} to {1}, fine {2}: {3}, {4} %")
    @CsvSource(textBlock = """
            2023-01-01, 2023-04-30, false, OPEN, 90..100
            2023-01-01, 2023-04-30, true,  OPEN, 90..100
            2023-01-01, 2023-01-20, false, OPEN, 90..100
            """)
    void claim(LocalDate from, LocalDate through, boolean fined, ForgivenessKind kind, String percentage) {
        // 120 days are claimed as illness, 20 days as special circumstances, whose length is open (EXT-9)
        Dossier.Builder dossier = doneBut(recent(), 1, "2024-03-01")
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.ILLNESS)
                        .from(from)
                        .through(through)
                        .medicalAuthorisation(true)
                        .build());
        if (fined) {
            dossier.addFines(decision(1250, "2024-06-01"));
        }
        Forgiveness forgiveness = forgiveness(dossier, "2024-09-01");
        assertForgiven(forgiveness, kind, percentage);
        assertThat(statements(forgiveness)).contains(LoanStatement.CLAIM_WOULD_REMOVE);
    }

    @Law({Rule.LOA_4, Rule.FIN_13})
    @DisplayName(
            "FIN-13: so much effort that there is no fine leaves forgiveness open up to everything; a fine decision does not")
    @Test
    void enoughEffort() {
        // two attempts at each part and 300 hours; the extension for effort is recorded, so no claim is left
        Dossier.Builder dossier = early().addAllExams(failed(2, SIX))
                .addCourses(hours("300"))
                .addExtensions(extending(Ground.EFFORT, "P1D", "2018-02-01").build());
        Forgiveness forgiveness = forgiveness(dossier, "2019-06-01");
        assertThat(assess(dossier, "2019-06-01")
                        .terms()
                        .get(0)
                        .fine()
                        .orElseThrow()
                        .computed())
                .isEmpty();
        assertForgiven(forgiveness, ForgivenessKind.OPEN, "0..100");
        assertThat(statements(forgiveness)).contains(LoanStatement.ENOUGH_EFFORT);
        dossier.addFines(decision(500, "2019-07-01"));
        assertForgiven(forgiveness(dossier, "2019-08-01"), ForgivenessKind.NONE, "0");
    }

    @Law({Rule.LOA_4, Rule.FIN_13, Rule.FIN_11, Rule.FIN_12})
    @DisplayName(
            "FIN-13: that no fine is possible for another reason does not hide the effort, whether surely or maybe enough")
    @ParameterizedTest(name = "{0} hours, as of {1}, permit refused {2}: {3}, {4} %")
    @CsvSource(textBlock = """
            300, 2023-03-27, false, OPEN, 0..100
            # the power to fine has lapsed
            300, 2023-03-28, false, OPEN, 0..100
            299, 2023-03-28, false, NONE, 0
            # status holders get no fine since the judgment of 9-7-2025
            300, 2025-07-09, false, OPEN, 0..100
            299, 2025-07-09, false, NONE, 0
            300, 2019-06-01, true,  OPEN, 0..100
            299, 2019-06-01, true,  NONE, 0
            # hours not known: nothing to all
               , 2019-06-01, false, OPEN, 0..100
               , 2023-03-28, false, OPEN, 0..100
            """)
    void effortBehindAnotherReason(
            @Nullable String hours, String asOf, boolean refused, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier = early().addAllExams(failed(2, SIX))
                .addCourses(Course.builder()
                        .copyOf(hours("300"))
                        .hours(Optional.ofNullable(hours).map(BigDecimal::new))
                        .build())
                .addExtensions(extending(Ground.EFFORT, "P1D", "2018-02-01").build());
        if (refused) {
            dossier.permitRefusedOn(day("2019-01-01"));
        }
        Forgiveness forgiveness = forgiveness(dossier, asOf);
        assertForgiven(forgiveness, kind, percentage);
        assertThat(statements(forgiveness).contains(LoanStatement.ENOUGH_EFFORT))
                .isEqualTo("300".equals(hours));
        assertThat(statements(forgiveness).contains(LoanStatement.EFFORT_UNCLEAR))
                .isEqualTo(hours == null);
    }

    @Law({Rule.LOA_2, Rule.LOA_7})
    @DisplayName("LOA-7: a what-if study can put family migrants into the group, and the receipt says so")
    @Test
    void whatIf() {
        LawBook law = STANDARD.with(
                LoanLaw.FORGIVENESS_GROUP, List.of(Permit.ASYLUM, Permit.FAMILY_OF_STATUS_HOLDER, Permit.FAMILY));
        Dossier.Builder family = doneBut(recent(), 1, "2024-03-01").permit(Permit.FAMILY);
        assertForgiven(forgiveness(law, family, "2024-09-01"), ForgivenessKind.PARTIAL, "90");
        assertForgiven(forgiveness(family, "2024-09-01"), ForgivenessKind.NONE, "0");
        assertThat(assess(law, family, "2024-09-01").receipt().amendments())
                .containsOnlyKeys(LoanLaw.FORGIVENESS_GROUP.name());
    }

    @Law(Rule.LOA_7)
    @DisplayName(
            "LOA-7: a what-if study can forgive for chosen purposes of stay only; of whom it is not known it is open")
    @ParameterizedTest(name = "{0}, {1}: {2}, {3} %")
    @CsvSource(textBlock = """
            OTHER,  CHILDREN_PARDON,                FULL, 100
            OTHER,  READMITTED,                     NONE, 0
            OTHER,  ,                               OPEN, 0..100
            FAMILY, FAMILY_OF_FORMER_STATUS_HOLDER, NONE, 0
            FAMILY, ,                               NONE, 0
            ASYLUM, ,                               FULL, 100
            """)
    void whatIfForPurpose(Permit permit, @Nullable ResidencePurpose purpose, ForgivenessKind kind, String percentage) {
        LawBook law = STANDARD.with(LoanLaw.FORGIVENESS_PURPOSES, List.of(ResidencePurpose.CHILDREN_PARDON));
        Dossier.Builder dossier =
                doneBut(early(), 1, "2018-03-26").permit(permit).residencePurpose(Optional.ofNullable(purpose));
        Forgiveness forgiveness = forgiveness(law, dossier, "2018-06-01");
        assertForgiven(forgiveness, kind, percentage);
        assertThat(statements(forgiveness).contains(LoanStatement.PURPOSE_IN_GROUP))
                .isEqualTo(purpose == ResidencePurpose.CHILDREN_PARDON);
        assertThat(statements(forgiveness).contains(LoanStatement.PURPOSE_UNKNOWN))
                .isEqualTo(permit == Permit.OTHER && purpose == null);
        if (permit != Permit.ASYLUM) {
            assertForgiven(forgiveness(dossier, "2018-06-01"), ForgivenessKind.NONE, "0");
        }
    }

    @Law(Rule.LOA_2)
    @DisplayName(
            "LOA-2: the forgiveness group has permit holders from 28-3-2014 and their family from 15-7-2015; before it is open")
    @ParameterizedTest(name = "{0}, done on {1}: {2}, {3} %")
    @CsvSource(textBlock = """
            ASYLUM,                  2014-03-27, OPEN, 0..100
            ASYLUM,                  2014-03-28, FULL, 100
            FAMILY_OF_STATUS_HOLDER, 2014-03-28, OPEN, 0..100
            FAMILY_OF_STATUS_HOLDER, 2015-07-14, OPEN, 0..100
            FAMILY_OF_STATUS_HOLDER, 2015-07-15, FULL, 100
            """)
    void group(Permit permit, String doneOn, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier =
                obligedFrom("2013-03-01").permit(permit).loan(loan().build()).addAllExams(passed(FIVE, doneOn));
        assertForgiven(forgiveness(dossier, "2017-06-01"), kind, percentage);
    }

    @Law(Rule.LOA_7)
    @DisplayName("LOA-7: outside the asylum group nothing is forgiven, in time or late, special circumstances or not")
    @ParameterizedTest
    @EnumSource(
            value = Permit.class,
            names = {"FAMILY", "OTHER"})
    void outside(Permit permit) {
        Dossier.Builder inTime = doneBut(recent(), 1, "2024-01-15").permit(permit);
        Forgiveness forgiveness = forgiveness(inTime, "2024-09-01");
        assertForgiven(forgiveness, ForgivenessKind.NONE, "0");
        assertThat(statements(forgiveness)).contains(LoanStatement.NOT_IN_GROUP);
        Dossier.Builder special = doneBut(recent(), 1, "2024-03-01")
                .permit(permit)
                .loan(loan().specialCircumstancesRequestedOn(day("2024-04-01")).build());
        assertForgiven(forgiveness(special, "2024-09-01"), ForgivenessKind.NONE, "0");
    }

    @Law(Rule.LOA_6)
    @DisplayName("LOA-6: special circumstances leave it open, with the share of the table as lower bound")
    @ParameterizedTest(name = "{0} part(s) late: {1} %")
    @CsvSource({"1, 90..100", "2, 70..100", "3, 0..100"})
    void specialCircumstances(int parts, String percentage) {
        Dossier.Builder dossier = doneBut(recent(), parts, "2024-03-01")
                .loan(loan().specialCircumstancesRequestedOn(day("2024-06-01")).build());
        assertForgiven(forgiveness(dossier, "2024-09-01"), ForgivenessKind.OPEN, percentage);
        assertThat(forgiveness(dossier, "2024-05-31").percentage().isExact()).isTrue();
    }

    @Law(Rule.LOA_9)
    @DisplayName("LOA-9: the interest on what is forgiven lapses with it; where nothing is forgiven nothing lapses")
    @Test
    void interest() {
        assertThat(statements(forgiveness(doneBut(recent(), 1, "2024-01-15"), "2024-09-01")))
                .contains(LoanStatement.INTEREST_LAPSES);
        assertThat(statements(forgiveness(doneBut(recent(), 2, "2024-03-15"), "2024-09-01")))
                .contains(LoanStatement.INTEREST_LAPSES);
        assertThat(statements(forgiveness(doneBut(recent(), 3, "2024-03-15"), "2024-09-01")))
                .doesNotContain(LoanStatement.INTEREST_LAPSES);
    }

    @Law(Rule.LOA_11)
    @DisplayName(
            "LOA-11: an asylum permit withdrawn because its ground ceased, and no right of residence left: open up to everything")
    @ParameterizedTest(name = "{0}, withdrawn {1}, residence lost {2}: {3}, {4} %")
    @CsvSource(textBlock = """
            ASYLUM,                  2016-06-01, 2016-06-01, OPEN, 0..100
            ASYLUM,                            , 2016-06-01, NONE, 0
            FAMILY_OF_STATUS_HOLDER, 2016-06-01, 2016-06-01, NONE, 0
            """)
    void withdrawn(Permit permit, LocalDate withdrawnOn, LocalDate lostOn, ForgivenessKind kind, String percentage) {
        Dossier.Builder dossier = early().permit(permit)
                .asylumWithdrawnOn(Optional.ofNullable(withdrawnOn))
                .residenceLostOn(lostOn);
        assertForgiven(forgiveness(dossier, "2019-06-01"), kind, percentage);
    }

    @Law({Rule.LOA_4, Rule.LOA_8})
    @DisplayName("LOA-8: an extension that does not reach the day of fulfilment restores nothing")
    @Test
    void extensionTooShort() {
        // 27-3-2018 + 66 days is 1-6-2018: that the first end is excused does not excuse the second
        Dossier.Builder dossier = doneBut(early(), 3, "2018-12-01")
                .addExtensions(extending(Ground.ILLNESS, "P66D", "2018-10-01").build());
        assertForgiven(forgiveness(dossier, "2019-06-01"), ForgivenessKind.NONE, "0");
    }

    @Law({Rule.LOA_4, Rule.LOA_8})
    @DisplayName("LOA-8: who is forgiven everything does not hear that an extension would restore it")
    @Test
    void nothingToRestore() {
        LawBook law = STANDARD.with(Interpretation.LATE_EXEMPTION, LateExemption.FORGIVES);
        Forgiveness forgiven = forgiveness(law, ended(early(), "MEDICAL", "2019-06-01"), "2021-06-01");
        assertForgiven(forgiven, ForgivenessKind.FULL, "100");
        assertThat(statements(forgiven)).doesNotContain(LoanStatement.EXTENSION_RESTORES);
    }

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4: an exam duty done so late that nothing is forgiven gives nothing, whatever the PVT still does")
    @Test
    void lateWithParticipationOpen() {
        assertForgiven(forgiveness(doneBut(unsigned(), 3, "2024-03-01"), "2024-06-01"), ForgivenessKind.NONE, "0");
        Dossier.Builder running = doneBut(unsigned().municipalRegistration(day("2024-02-15")), 3, "2024-03-01");
        assertForgiven(forgiveness(running, "2024-06-01"), ForgivenessKind.NONE, "0");
    }

    @Law(Rule.LOA_2)
    @DisplayName("LOA-2: the outcome names the group with the day that decides, or says that it is open")
    @ParameterizedTest(name = "done on {0}: {1}")
    @CsvSource({"2014-03-27, OPEN", "2014-03-28, HOLDS"})
    void groupNamed(LocalDate doneOn, Verdict verdict) {
        Dossier.Builder dossier = obligedFrom("2013-03-01")
                .permit(Permit.ASYLUM)
                .loan(loan().build())
                .addAllExams(passed(FIVE, doneOn.toString()));
        Finding group = finding(forgiveness(dossier, "2017-06-01"), LoanStatement.FORGIVENESS_GROUP);
        assertThat(group.verdict()).isEqualTo(verdict);
        assertThat(group.on()).isEqualTo(doneOn);
    }

    @Law({Rule.LOA_2, Rule.LOA_4})
    @DisplayName("LOA-2: where nothing is forgiven it does not matter that the group was not named yet")
    @Test
    void nothingBeforeTheGroup() {
        Dossier.Builder dossier = obligedFrom("2013-03-01")
                .permit(Permit.ASYLUM)
                .loan(loan().build())
                .residenceLostOn(day("2014-01-01"));
        assertForgiven(forgiveness(dossier, "2017-06-01"), ForgivenessKind.NONE, "0");
    }

    @Law({Rule.LOA_4, Rule.LOA_5})
    @DisplayName("LOA-4, LOA-5: the result rests on the rule of full or on that of partial forgiveness")
    @ParameterizedTest(name = "passed on {0}: {1}")
    @CsvSource({"2024-01-31, RESULT", "2024-02-01, RESULT_LATE", "2024-08-01, RESULT"})
    void result(String passedOn, LoanStatement statement) {
        assertThat(statements(forgiveness(doneBut(recent(), 1, passedOn), "2024-09-01")))
                .filteredOn(each -> each == LoanStatement.RESULT || each == LoanStatement.RESULT_LATE)
                .containsExactly(statement);
    }

    @Law(Rule.LOA_4)
    @DisplayName(
            "LOA-4 (b), (c): that the pension age is a ground is a reading, that an exemption is one the statute says")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MEDICAL, STATUTE", "PENSION_AGE, READING"})
    void exemptionAuthority(String how, Authority authority) {
        Forgiveness forgiveness = forgiveness(ended(early(), how, "2018-03-27"), "2019-06-01");
        assertThat(finding(forgiveness, LoanStatement.EXEMPTION_IN_TIME).authority())
                .isEqualTo(authority);
    }

    @Law(Rule.LOA_4)
    @DisplayName(
            "LOA-4: with the PVT unsigned after its term it is named as late, with the registration unknown as open")
    @ParameterizedTest(name = "registered on {0}: {1}")
    @CsvSource({"2021-02-01, PVT_LATE", ", PVT_IN_TIME"})
    void participationNamed(LocalDate registeredOn, LoanStatement statement) {
        Dossier.Builder dossier = unsigned()
                .municipalRegistration(Optional.ofNullable(registeredOn))
                .addAllExams(passed(SIX, "2021-12-01"));
        Forgiveness forgiveness = forgiveness(dossier, "2022-06-01");
        assertForgiven(forgiveness, ForgivenessKind.OPEN, "0..100");
        assertThat(statements(forgiveness))
                .filteredOn(each -> each == LoanStatement.PVT_LATE || each == LoanStatement.PVT_IN_TIME)
                .containsExactly(statement);
    }

    @Law(Rule.LOA_4)
    @DisplayName("LOA-4: without a loan nothing is said of one")
    @Test
    void noLoan() {
        Assessment assessment = assess(Section5Facts.six(), "2019-06-01");
        assertThat(assessment.forgiveness()).isEmpty();
        assertThat(assessment.entitlement()).isEmpty();
        assertThat(assessment.recovery()).isEmpty();
    }
}
