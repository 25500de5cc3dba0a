package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.FIVE;
import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.amount;
import static io.github.termijn.rules.Section5Facts.decision;
import static io.github.termijn.rules.Section5Facts.extending;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.rules.Section7Facts.entitlement;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.dispensedSomeDay;
import static io.github.termijn.testing.Dossiers.euro;
import static io.github.termijn.testing.Dossiers.interruption;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MinimumWage;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Household;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.EntitlementEnd;
import io.github.termijn.loan.EntitlementState;
import io.github.termijn.loan.LoanMaximum;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.term.Timeline;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** LOA-1 to LOA-3: what may be borrowed, by whom, and until when. */
@DisplayName("Section 7: the claim to the loan")
class Section7EntitlementTest {

    /** What can leave the last day of the claim open. */
    private static final Set<Statement> OPEN_LAST_DAY = Set.of(
            LoanStatement.CLAIM_TERM_OPEN,
            LoanStatement.CLAIM_AFTER_TERMS,
            LoanStatement.CLAIM_PVT_OPEN,
            LoanStatement.CLAIM_DUTY_OPEN,
            LoanStatement.GRANT_UNKNOWN,
            LoanStatement.FIRST_PAYMENT_UNKNOWN);

    /** First exam term 28-3-2015 … 27-3-2018, no PVT. */
    private static Dossier.Builder applied(Permit permit, String on) {
        return Section5Facts.six()
                .permit(permit)
                .loan(Loan.builder()
                        .appliedOn(day(on))
                        .grantedOn(day(on))
                        .firstPaymentOn(day(on))
                        .drawn(euro(0))
                        .build());
    }

    private static void assertClaim(Dossier.Builder dossier, String asOf, EntitlementState state, String lastDay) {
        Entitlement entitlement = entitlement(dossier, asOf);
        String[] days = lastDay.split("\\.\\.", -1);
        assertThat(entitlement.lastDay())
                .as(entitlement.findings().toString())
                .isEqualTo(
                        days.length == 1
                                ? Bounds.exactly(day(days[0]))
                                : days[1].isEmpty()
                                        ? Bounds.atLeast(day(days[0]))
                                        : Bounds.between(day(days[0]), day(days[1])));
        assertThat(entitlement.state()).isEqualTo(state);
        assertThat(entitlement.openPoints().stream().anyMatch(point -> OPEN_LAST_DAY.contains(point.statement())))
                .as("an open last day is named as an open point, an exact one is not")
                .isEqualTo(!entitlement.lastDay().isExact());
    }

    @Law({Rule.LOA_1, Rule.LOA_2})
    @DisplayName(
            "LOA-1: the loan group borrows 10,000 without an income test, others by cap and ability; on both sides of 15-7-2015")
    @ParameterizedTest(name = "{0}, applied on {1}, ability {2}: {3}")
    @CsvSource(textBlock = """
            ASYLUM,                  2013-01-01, 99999, 10000.00
            FAMILY_OF_STATUS_HOLDER, 2015-07-14, 99999, 10000.00
            FAMILY,                  2015-07-14, 0,      5000.00
            FAMILY,                  2015-07-15, 0,     10000.00
            OTHER,                   2016-03-01, 2400,   5200.00
            OTHER,                   2014-03-01, 2400,    200.00
            OTHER,                   2014-03-01, 2410,    180.00
            OTHER,                   2014-03-01, 2410.01,   0.00
            OTHER,                   2014-03-01, 2500,      0.00
            OTHER,                   2014-03-01, 9999,      0.00
            # to the cent rounded up: 10,000 − 2 × 100.001 = 9,799.998
            OTHER,                   2016-03-01, 100.001, 9800.00
            OTHER,                   2016-03-01, 100.003, 9800.00
            OTHER,                   2016-03-01, 100.005, 9799.99
            """)
    void maximum(Permit permit, LocalDate appliedOn, BigDecimal ability, BigDecimal maximum) {
        assertThat(LoanMaximum.of(LawBook.standard(), permit, appliedOn, ability))
                .isEqualTo(Money.of(CurrencyUnit.EUR, maximum));
    }

    @Law(Rule.LOA_1)
    @DisplayName("LOA-1: an ability to pay below nothing is refused")
    @Test
    void negativeAbility() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LoanMaximum.of(LawBook.standard(), Permit.OTHER, day("2016-03-01"), new BigDecimal("-0.01")));
    }

    @Law({Rule.LOA_1, Rule.REP_5})
    @DisplayName(
            "LOA-1: of a dossier the ability is that of the year of the application, by the income two years before")
    @Test
    void incomeTest() {
        // single, wage of 2016 € 20,000 (an illustration): 12 % of (36,800 − 84 % of 20,000) = 2,400; 10,000 − 4,800
        Dossier.Builder dossier = applied(Permit.FAMILY, "2016-03-01")
                .household(Household.SINGLE)
                .addIncomes(Income.of(2013, euro(1)), Income.of(2014, euro(36_800)), Income.of(2015, euro(1)))
                .addMinimumWages(MinimumWage.of(2014, euro(1)), MinimumWage.of(2016, euro(20_000)));
        Entitlement entitlement = entitlement(dossier, "2016-06-01");
        assertThat(entitlement.maximum()).isEqualTo(Bounds.exactly(euro(5_200)));
        assertThat(entitlement.openPoints()).isEmpty();
    }

    @Law(Rule.LOA_1)
    @DisplayName("LOA-1: income or wage unknown: open, nothing to the cap; application unknown: nothing to 10,000")
    @ParameterizedTest(name = "applied on {0}: {1}")
    @CsvSource({"2015-04-01, 0..5000", "2015-07-15, 0..10000", ", 0..10000"})
    void incomeUnknown(LocalDate appliedOn, String maximum) {
        Dossier.Builder dossier = Section5Facts.six()
                .permit(Permit.FAMILY)
                .loan(Loan.builder()
                        .appliedOn(Optional.ofNullable(appliedOn))
                        .grantedOn(Optional.ofNullable(appliedOn))
                        .build());
        Entitlement entitlement = entitlement(dossier, "2015-07-15");
        assertThat(entitlement.maximum()).isEqualTo(amount(maximum).orElseThrow());
        assertThat(statements(entitlement))
                .contains(appliedOn == null ? LoanStatement.APPLICATION_UNKNOWN : LoanStatement.INCOME_TEST_OPEN);
    }

    @Law(Rule.LOA_1)
    @DisplayName(
            "LOA-1: applied before 15-7-2015 and granted from that day, or on an unknown day: open between both maximums")
    @ParameterizedTest(name = "granted on {0}: {1}")
    @CsvSource({"2015-07-14, 5000", "2015-07-15, 5000..10000", ", 5000..10000"})
    void granted(LocalDate grantedOn, String maximum) {
        Dossier.Builder dossier = Section5Facts.six()
                .permit(Permit.FAMILY)
                .household(Household.SINGLE)
                .addIncomes(Income.of(2013, euro(0)))
                .addMinimumWages(MinimumWage.of(2015, euro(20_000)))
                .loan(Loan.builder()
                        .appliedOn(day("2015-07-14"))
                        .grantedOn(Optional.ofNullable(grantedOn))
                        .build());
        Entitlement entitlement = entitlement(dossier, "2016-01-01");
        assertThat(entitlement.maximum()).isEqualTo(amount(maximum).orElseThrow());
        assertThat(statements(entitlement).contains(LoanStatement.CAP_UNCLEAR)).isEqualTo(maximum.contains(".."));
    }

    @Law(Rule.LOA_2)
    @DisplayName("LOA-2: status holders and their family are the loan group, the other permits are not")
    @ParameterizedTest
    @EnumSource(Permit.class)
    void loanGroup(Permit permit) {
        boolean inGroup = permit == Permit.ASYLUM || permit == Permit.FAMILY_OF_STATUS_HOLDER;
        assertThat(entitlement(applied(permit, "2015-04-01"), "2015-05-01")
                        .maximum()
                        .isExact())
                .isEqualTo(inGroup);
    }

    @Law(Rule.LOA_3)
    @DisplayName(
            "LOA-3: the claim runs in the first term with its extensions and the new terms; before 2020 nothing after them")
    @ParameterizedTest(name = "fined {0}, as of {1}: {2}, last day {3}")
    @CsvSource(textBlock = """
            false, 2015-03-27, NOT_STARTED, 2018-03-27
            false, 2015-03-28, RUNNING,     2018-03-27
            false, 2018-03-27, RUNNING,     2018-03-27
            false, 2018-03-28, ENDED,       2018-03-27
            true,  2018-06-01, RUNNING,     2020-03-27
            true,  2019-12-31, RUNNING,     2020-03-27
            """)
    void terms(boolean fined, String asOf, EntitlementState state, String lastDay) {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder().drawn(euro(100)).build());
        if (fined) {
            dossier.addFines(decision(1250, "2018-06-01"));
        }
        assertClaim(dossier, asOf, state, lastDay);
    }

    @Law(Rule.LOA_3)
    @DisplayName(
            "LOA-3: from 1-1-2020 it is open from the last term until six years after the first one, then it has ended")
    @ParameterizedTest(name = "as of {0}: {1}, last day {2}")
    @CsvSource(textBlock = """
            2019-12-31, ENDED, 2018-03-27
            2020-01-01, OPEN,  2018-03-27..2024-03-27
            2024-03-27, OPEN,  2018-03-27..2024-03-27
            2024-03-28, ENDED, 2018-03-27..2024-03-27
            """)
    void sixYears(String asOf, EntitlementState state, String lastDay) {
        assertClaim(applied(Permit.ASYLUM, "2015-04-01"), asOf, state, lastDay);
    }

    @Law(Rule.LOA_3)
    @DisplayName("LOA-3: who is no longer obliged has no claim, from that day but not before 1-1-2021")
    @ParameterizedTest(name = "done on {0}, as of {1}: {2}, last day {3}, by {4}")
    @CsvSource(textBlock = """
            2020-06-01, 2020-12-31, RUNNING, 2020-12-31, NO_LONGER_OBLIGED
            2020-06-01, 2021-01-01, ENDED,   2020-12-31, NO_LONGER_OBLIGED
            2021-06-01, 2021-06-01, ENDED,   2021-05-31, NO_LONGER_OBLIGED
            # after the term, which ended on 31-8-2021, the claim is open until the day on which the duty was done
            2022-03-01, 2022-03-01, ENDED,   2021-08-31..2022-02-28, NO_LONGER_OBLIGED
            """)
    void noLongerObliged(String doneOn, String asOf, EntitlementState state, String lastDay, EntitlementEnd endsBy) {
        // first term 1-9-2017 … 31-8-2020, with a recorded corona decision … 31-8-2021
        Dossier.Builder dossier = obligedFrom("2017-09-01")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder().drawn(euro(100)).build())
                .addExtensions(extending(Ground.CORONA, "P1Y", "2020-04-01").build())
                .addAllExams(passed(SIX, doneOn));
        assertClaim(dossier, asOf, state, lastDay);
        assertThat(entitlement(dossier, asOf).endsBy()).isEqualTo(endsBy);
    }

    @Law(Rule.LOA_3)
    @DisplayName(
            "LOA-3: the PVT not signed in time ends the claim on the exclusive end of its term; registration unknown leaves it open")
    @ParameterizedTest(name = "registered {0}, signed {1}, as of {2}: {3}, last day {4}")
    @CsvSource(textBlock = """
            2021-02-01,           , 2022-01-31, RUNNING, 2024-01-31..2030-01-31
            2021-02-01,           , 2022-02-01, ENDED,   2022-01-31
            2021-02-01, 2022-02-01, 2022-03-01, ENDED,   2022-01-31
            2021-02-01, 2022-01-31, 2022-03-01, RUNNING, 2024-01-31..2030-01-31
                      ,           , 2022-03-01, OPEN,    2022-01-31..2030-01-31
            """)
    void participation(LocalDate registered, LocalDate signed, String asOf, EntitlementState state, String lastDay) {
        Dossier.Builder dossier = obligedFrom("2021-02-01")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder().drawn(euro(100)).build())
                .municipalRegistration(Optional.ofNullable(registered))
                .participationSignedOn(Optional.ofNullable(signed));
        assertClaim(dossier, asOf, state, lastDay);
    }

    @Law(Rule.LOA_3)
    @DisplayName("LOA-3: early repayment ends it on the day it was asked")
    @Test
    void earlyRepayment() {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder()
                        .drawn(euro(100))
                        .earlyRepaymentRequestedOn(day("2017-01-01"))
                        .build());
        assertClaim(dossier, "2016-12-31", EntitlementState.RUNNING, "2018-03-27");
        assertClaim(dossier, "2017-01-01", EntitlementState.ENDED, "2016-12-31");
    }

    @Law(Rule.LOA_3)
    @DisplayName(
            "LOA-3: with the day of the grant unknown it may have lapsed a year after the application, or after the duty"
                    + " began; what shows a payment in time settles it")
    @ParameterizedTest(name = "applied {0}, drawn {1}, first paid on {2}, as of {3}: {4}, last day {5}")
    @CsvSource(textBlock = """
            2015-06-01,  0,           , 2016-05-31, RUNNING, 2018-03-27
            2015-06-01,  0,           , 2016-06-01, OPEN,    2016-05-31..2018-03-27
            2015-06-01,   , 2016-05-31, 2016-06-01, RUNNING, 2018-03-27
            2015-06-01,   , 2016-06-01, 2016-06-01, OPEN,    2016-05-31..2018-03-27
                      ,   , 2016-03-27, 2016-04-01, RUNNING, 2018-03-27
                      ,   , 2016-03-28, 2016-04-01, OPEN,    2016-03-27..2018-03-27
                      ,  0,           , 2016-03-27, RUNNING, 2018-03-27
                      ,  0,           , 2016-03-28, OPEN,    2016-03-27..2018-03-27
                      , 50,           , 2016-03-28, RUNNING, 2018-03-27
            """)
    void grantUnknown(
            LocalDate appliedOn, Integer drawn, LocalDate paidOn, String asOf, EntitlementState state, String lastDay) {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder()
                        .appliedOn(Optional.ofNullable(appliedOn))
                        .drawn(Optional.ofNullable(drawn).map(euros -> euro(euros)))
                        .firstPaymentOn(Optional.ofNullable(paidOn))
                        .build());
        assertClaim(dossier, asOf, state, lastDay);
    }

    @Law(Rule.LOA_3)
    @DisplayName("LOA-3: the day on which an unused grant lapses is told until that day, not for one that was used")
    @ParameterizedTest(name = "drawn {0}, as of {1}: told {2}")
    @CsvSource({" , 2015-04-01, true", "0, 2016-03-31, true", "0, 2016-04-01, false", "500, 2015-05-01, false"})
    void lapseIsTold(Integer drawn, String asOf, boolean told) {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder()
                        .grantedOn(day("2015-04-01"))
                        .drawn(Optional.ofNullable(drawn).map(euros -> euro(euros)))
                        .build());

        assertThat(entitlement(dossier, asOf).findings().stream()
                        .filter(finding -> finding.statement() == LoanStatement.GRANT_LAPSES_UNUSED)
                        .map(Finding::values))
                .isEqualTo(told ? List.of(List.of(day("2016-04-01"))) : List.of());
    }

    @Law(Rule.LOA_3)
    @DisplayName("LOA-3: the grant lapses when nothing was paid within a year of it")
    @ParameterizedTest(name = "drawn {0}, first paid on {1}, as of {2}: {3}, last day {4}")
    @CsvSource(textBlock = """
            0,            , 2016-03-31, RUNNING, 2018-03-27
            0,            , 2016-04-01, ENDED,   2016-03-31
            500, 2016-03-31, 2016-04-01, RUNNING, 2018-03-27
            500, 2016-04-01, 2016-04-01, ENDED,   2016-03-31
            500,           , 2016-04-01, RUNNING, 2018-03-27
               ,           , 2016-03-31, RUNNING, 2018-03-27
               ,           , 2016-04-01, OPEN,    2016-03-31..2018-03-27
            """)
    void firstPayment(Integer drawn, LocalDate paidOn, String asOf, EntitlementState state, String lastDay) {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder()
                        .grantedOn(day("2015-04-01"))
                        .drawn(Optional.ofNullable(drawn).map(euros -> euro(euros)))
                        .firstPaymentOn(Optional.ofNullable(paidOn))
                        .build());
        assertClaim(dossier, asOf, state, lastDay);
    }

    @Law({Rule.LOA_3, Rule.TRM_6})
    @DisplayName("LOA-3: a gap lengthens the claim as it lengthens the term, and nothing is paid while it runs")
    @Test
    void gap() {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder().drawn(euro(100)).build())
                .addCircumstances(interruption("2016-06-01", "2016-06-30"));
        assertClaim(dossier, "2016-07-01", EntitlementState.RUNNING, "2018-04-26"); // 27-3 + 30 days
        assertThat(statements(entitlement(dossier, "2016-06-30"))).contains(LoanStatement.NOT_PAID_WHILE_AWAY);
        assertThat(statements(entitlement(dossier, "2016-07-01"))).doesNotContain(LoanStatement.NOT_PAID_WHILE_AWAY);
    }

    @Law({Rule.LOA_1, Rule.LOA_3})
    @DisplayName("LOA-1: what may still be drawn is the maximum less what was drawn, nothing once the claim has ended")
    @ParameterizedTest(name = "drawn {0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            8400, 2016-06-01, 1600
            10000, 2016-06-01, 0
            12000, 2016-06-01, 0
                , 2016-06-01, 0..10000
            8400, 2018-03-28, 0
                , 2018-03-28, 0
            8400, 2020-01-01, 0..1600
            8400, 2015-03-27, 0
            """)
    void available(Integer drawn, String asOf, String available) {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder()
                        .drawn(Optional.ofNullable(drawn).map(euros -> euro(euros)))
                        .build());
        assertThat(entitlement(dossier, asOf).available())
                .isEqualTo(amount(available).orElseThrow());
    }

    @Law(Rule.LOA_3)
    @DisplayName("LOA-3: before new terms counted, the claim ends with the first term")
    @ParameterizedTest(name = "as of {0}")
    @CsvSource({"2014-03-27", "2014-03-28"})
    void beforeNewTerms(String asOf) {
        Dossier.Builder dossier = obligedFrom("2013-03-01")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder().drawn(euro(100)).build());
        assertClaim(dossier, asOf, EntitlementState.RUNNING, "2016-02-29");
    }

    @Law({Rule.LOA_3, Rule.FIN_8})
    @DisplayName(
            "LOA-3, FIN-8: a fine of nothing may not have set a new term: the claim is open in that term, not in one before")
    @ParameterizedTest(name = "second fine of {0}: {1}, last day {2}")
    @CsvSource(textBlock = """
            1250, RUNNING, 2020-02-29
            0,    OPEN,    2018-02-28..2020-02-29
            """)
    void newTermOpen(int amount, EntitlementState state, String lastDay) {
        // terms 1-3-2013 … 29-2-2016, 1-3-2016 … 28-2-2018 and, if it was set, 1-3-2018 … 29-2-2020
        Dossier.Builder dossier = obligedFrom("2013-03-01")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder().drawn(euro(100)).build())
                .addFines(decision(1250, "2016-06-01"), decision(amount, "2018-06-01"));
        assertClaim(dossier, "2019-01-01", state, lastDay);
    }

    @Law(Rule.LOA_3)
    @DisplayName("LOA-3: who was done within the term has no claim after it, in 2020 and later neither")
    @ParameterizedTest(name = "done on {0}: last day {1}, by {2}")
    @CsvSource(textBlock = """
            2018-03-27, 2018-03-27,             TERMS_OVER
            2018-03-28, 2018-03-27..2020-12-31, NO_LONGER_OBLIGED
            """)
    void doneWithinTheTerm(String doneOn, String lastDay, EntitlementEnd endsBy) {
        Dossier.Builder dossier = applied(Permit.ASYLUM, "2015-04-01").addAllExams(passed(SIX, doneOn));
        assertClaim(dossier, "2022-01-01", EntitlementState.ENDED, lastDay);
        assertThat(entitlement(dossier, "2022-01-01").endsBy()).isEqualTo(endsBy);
    }

    @Law({Rule.LOA_3, Rule.TRM_2})
    @DisplayName(
            "LOA-3: the day after the last day is late: from 2020 until the duty ends the claim is open, also if done then")
    @ParameterizedTest(name = "{0} on {1}, last day {2}, as of {3}: {4}")
    @CsvSource(textBlock = """
            FULFILLED,   2018-03-27, IN_TIME,  2020-01-01, ENDED
            FULFILLED,   2018-03-28, IN_TIME,  2019-12-31, ENDED
            FULFILLED,   2018-03-28, IN_TIME,  2020-01-01, OPEN
            FULFILLED,   2018-03-28, IN_TIME,  2020-12-31, OPEN
            FULFILLED,   2018-03-28, IN_TIME,  2021-01-01, ENDED
            FULFILLED,   2018-03-26, TOO_LATE, 2020-01-01, ENDED
            FULFILLED,   2018-03-27, TOO_LATE, 2020-01-01, OPEN
            MEDICAL,     2018-03-27, IN_TIME,  2020-01-01, ENDED
            MEDICAL,     2018-03-28, IN_TIME,  2020-01-01, OPEN
            DISPENSED,   2018-03-28, IN_TIME,  2020-01-01, OPEN
            PENSION_AGE, 2018-03-28, IN_TIME,  2020-01-01, OPEN
            # in the new term 28-3-2018 ... 27-3-2020, and on the day after it
            FINED,       2020-03-27, IN_TIME,  2020-06-01, ENDED
            FINED,       2020-03-28, IN_TIME,  2020-06-01, OPEN
            """)
    void dayAfterTheLastDay(String how, String on, LastDay reading, String asOf, EntitlementState state) {
        Dossier.Builder dossier = applied(Permit.ASYLUM, "2015-04-01");
        switch (how) {
            // a recorded corona decision keeps the rounds away
            case "FINED" ->
                dossier.addFines(decision(1250, "2018-06-01"))
                        .addExtensions(
                                extending(Ground.CORONA, "P0D", "2020-03-13").build())
                        .addAllExams(passed(SIX, on));
            case "FULFILLED" -> dossier.addAllExams(passed(SIX, on));
            default -> Section7Facts.ended(dossier, how, on);
        }
        Entitlement entitlement = Wi2013.with(STANDARD.with(Interpretation.LAST_DAY, reading))
                .assess(dossier.build(), day(asOf))
                .entitlement()
                .orElseThrow();
        assertThat(entitlement.state()).as(entitlement.findings().toString()).isEqualTo(state);
    }

    @Law({Rule.LOA_3, Rule.TRM_6, Rule.REG_3})
    @DisplayName(
            "LOA-3: while it is open whether the duty has ended, the claim is open, from that day but not before 1-1-2021")
    @ParameterizedTest(name = "{0}, as of {1}: {2}")
    @CsvSource(textBlock = """
            gap since 2020-12-12,   2020-12-31, RUNNING
            gap since 2020-12-12,   2021-01-01, OPEN
            gap since 2020-12-12,   2021-12-11, OPEN
            # 366 days: the duty ended on the first of them
            gap since 2020-12-12,   2021-12-12, ENDED
            gap since 2021-03-01,   2021-02-28, RUNNING
            gap since 2021-03-01,   2021-03-01, OPEN
            gap that is over,       2021-02-01, RUNNING
            dispensed some day,     2020-12-31, RUNNING
            dispensed some day,     2021-01-01, OPEN
            last part on some day,  2021-01-01, OPEN
            one part on some day,   2021-01-01, RUNNING
            gap after fulfilment,   2021-02-01, ENDED
            gap since fulfilment,   2021-02-01, ENDED
            """)
    void dutyMayHaveEnded(String what, String asOf, EntitlementState state) {
        Dossier.Builder dossier = obligedFrom("2019-04-02")
                .permit(Permit.ASYLUM)
                .municipalRegistration(day("2019-04-02"))
                .participationSignedOn(day("2019-10-01"))
                .loan(Loan.builder().drawn(euro(5_000)).build());
        switch (what) {
            case "gap that is over" -> dossier.addCircumstances(interruption("2020-12-12", "2021-01-13"));
            case "dispensed some day" -> dossier.addDispensations(dispensedSomeDay());
            case "last part on some day" ->
                dossier.addAllExams(passed(FIVE, "2020-05-10")).addDispensations(dispensedSomeDay(Part.ONA));
            case "one part on some day" -> dossier.addDispensations(dispensedSomeDay(Part.ONA));
            case "gap after fulfilment" ->
                dossier.addAllExams(passed(SIX, "2020-12-11")).addCircumstances(gapSince("2020-12-12"));
            case "gap since fulfilment" ->
                dossier.addAllExams(passed(SIX, "2020-12-12")).addCircumstances(gapSince("2020-12-12"));
            default -> dossier.addCircumstances(gapSince(what.substring("gap since ".length())));
        }
        Entitlement entitlement = entitlement(dossier, asOf);
        assertThat(entitlement.state()).as(entitlement.findings().toString()).isEqualTo(state);
        if (state == EntitlementState.OPEN) {
            assertThat(statements(entitlement)).contains(LoanStatement.CLAIM_DUTY_OPEN);
        }
    }

    private static Circumstance gapSince(String from) {
        return Circumstance.builder()
                .kind(CircumstanceKind.INTERRUPTION)
                .from(day(from))
                .build();
    }

    @Law(Rule.LOA_3)
    @DisplayName(
            "LOA-3: with the grant unknown and nothing known to be paid it is open from a year after the application")
    @ParameterizedTest(name = "drawn {0}, first paid on {1}, as of {2}: {3}, last day {4}")
    @CsvSource(textBlock = """
            0,             , 2016-03-31, RUNNING, 2018-03-27
            0,             , 2016-04-01, OPEN,    2016-03-31..2018-03-27
            0,             , 2018-03-27, OPEN,    2016-03-31..2018-03-27
            0,             , 2018-03-28, ENDED,   2016-03-31..2018-03-27
             ,             , 2016-03-31, RUNNING, 2018-03-27
             ,             , 2016-04-01, OPEN,    2016-03-31..2018-03-27
            500,           , 2016-04-01, RUNNING, 2018-03-27
             ,   2016-03-31, 2016-04-01, RUNNING, 2018-03-27
            # paid more than a year after the application: within a year of the grant or not
             ,   2016-04-01, 2016-04-01, OPEN,    2016-03-31..2018-03-27
            500, 2016-04-01, 2016-04-01, OPEN,    2016-03-31..2018-03-27
            """)
    void grantUnknown(Integer drawn, LocalDate paidOn, String asOf, EntitlementState state, String lastDay) {
        Dossier.Builder dossier = obligedFrom("2015-03-28")
                .permit(Permit.ASYLUM)
                .loan(Loan.builder()
                        .appliedOn(day("2015-04-01"))
                        .drawn(Optional.ofNullable(drawn).map(euros -> euro(euros)))
                        .firstPaymentOn(Optional.ofNullable(paidOn))
                        .build());
        assertClaim(dossier, asOf, state, lastDay);
    }

    @Law(Rule.LOA_1)
    @DisplayName(
            "LOA-1: more paid out than could be borrowed is accepted and told; what the highest maximum explains is not")
    @ParameterizedTest(name = "{0}, granted {1}, drawn {2}: told {3}")
    @CsvSource(textBlock = """
            ASYLUM, 2014-04-01, 10000.00, false
            ASYLUM, 2014-04-01, 10000.01, true
            FAMILY, 2014-04-01,  5000.00, false
            FAMILY, 2014-04-01,  5000.01, true
            FAMILY,           ,  5000.01, false
            FAMILY,           , 10000.01, true
            """)
    void drawnAboveMaximum(Permit permit, LocalDate grantedOn, BigDecimal drawn, boolean told) {
        Money amount = Money.of(CurrencyUnit.EUR, drawn);
        Dossier.Builder dossier = obligedFrom("2014-03-28")
                .permit(permit)
                .loan(Loan.builder()
                        .appliedOn(day("2014-04-01"))
                        .grantedOn(Optional.ofNullable(grantedOn))
                        .drawn(amount)
                        .build());
        Entitlement entitlement = entitlement(dossier, "2016-06-01");
        assertThat(statements(entitlement).contains(LoanStatement.DRAWN_ABOVE_MAXIMUM))
                .isEqualTo(told);
        if (told) {
            assertThat(entitlement.available()).isEqualTo(Bounds.exactly(euro(0)));
        }
    }

    /** 10,000 x (1 + 1.78 / 1200)^12 = 10,179.4594…; the rates of 2017 to 2022 are 0 %, that of 2014 is not known. */
    @Law({Rule.LOA_1, Rule.REP_3})
    @DisplayName("LOA-1: a debt is told that the maximum does not explain, with interest over each year in full")
    @ParameterizedTest(name = "obliged from {0}, as of {1}, debt {2}: told {3}")
    @CsvSource(textBlock = """
            2017-06-01, 2022-12-31, 10000.00, false
            2017-06-01, 2022-12-31, 10000.01, true
            2017-06-01, 2023-01-01, 10179.46, false
            2017-06-01, 2023-01-01, 10179.47, true
            2014-06-01, 2022-12-31, 90000.00, false
            """)
    void debtAboveMaximum(String obligedFrom, String asOf, BigDecimal debt, boolean told) {
        Money amount = Money.of(CurrencyUnit.EUR, debt);
        for (Loan loan : List.of(
                Loan.builder().debtAtFulfilment(amount).build(),
                Loan.builder().debtAtRunIn(amount).build())) {
            Entitlement entitlement =
                    entitlement(obligedFrom(obligedFrom).permit(Permit.ASYLUM).loan(loan), asOf);
            assertThat(statements(entitlement).contains(LoanStatement.DEBT_ABOVE_MAXIMUM))
                    .isEqualTo(told);
        }
    }

    @Law(Rule.LOA_1)
    @DisplayName("LOA-1: without a loan the maximum is that of an application on the as-of day")
    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2015-07-14, 5000", "2015-07-15, 10000"})
    void withoutLoan(String asOf, String maximum) {
        Dossier dossier = Section5Facts.six()
                .permit(Permit.FAMILY)
                .household(Household.SINGLE)
                .addIncomes(Income.of(2013, euro(0)))
                .addMinimumWages(MinimumWage.of(2015, euro(20_000)))
                .build();
        ExamProgress progress = ExamProgress.of(STANDARD, dossier, day(asOf));
        Entitlement entitlement = Entitlement.of(
                STANDARD, dossier, progress, Timeline.of(STANDARD, dossier, progress, day(asOf)), day(asOf));
        assertThat(entitlement.maximum()).isEqualTo(amount(maximum).orElseThrow());
        assertThat(entitlement.available()).isEqualTo(amount(maximum).orElseThrow());
    }
}
