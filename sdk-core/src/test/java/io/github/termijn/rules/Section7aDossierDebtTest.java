package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.finding;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.rules.Section5Facts.six;
import static io.github.termijn.rules.Section5Facts.statements;
import static io.github.termijn.rules.Section7aFacts.LATER;
import static io.github.termijn.rules.Section7aFacts.copy;
import static io.github.termijn.rules.Section7aFacts.euro;
import static io.github.termijn.rules.Section7aFacts.exactly;
import static io.github.termijn.rules.Section7aFacts.findings;
import static io.github.termijn.rules.Section7aFacts.fulfilled;
import static io.github.termijn.rules.Section7aFacts.obliged;
import static io.github.termijn.rules.Section7aFacts.repayment;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Income;
import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.MinimumWage;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Household;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.loan.RecoveryState;
import io.github.termijn.loan.ReducedInstalment;
import io.github.termijn.loan.Repayment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.loan.RepaymentStart;
import io.github.termijn.loan.RepaymentStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** REP-2 to REP-5 for a person: debt, schedule and ability to pay, from the facts of a dossier. */
@DisplayName("Section 7a: the debt and the instalments of a person")
class Section7aDossierDebtTest {

    @Law({Rule.REP_3, Rule.REP_4})
    @DisplayName("REP-3: the schedule is that of the debt on the first day of the run-in")
    @Test
    void schedule() {
        Repayment repayment = repayment(fulfilled("2017-01-02", "2022-07-15"), "2023-06-01");
        LocalDateRange runIn = LocalDateRange.ofClosed(day("2022-07-16"), day("2023-01-15"));

        assertThat(repayment.schedule())
                .contains(RepaymentSchedule.of(STANDARD, euro("10000"), runIn, day("2023-06-01")));
        RepaymentSchedule schedule = repayment.schedule().orElseThrow();
        assertThat(schedule.debtAfterRunIn()).isEqualTo(exactly("10000")); // 0 % in 2022
        assertThat(schedule.monthly()).isEqualTo(exactly("83.33"));
        assertThat(schedule.instalments().get(0).dueOn()).isEqualTo(day("2023-02-01"));
        // the rate from the 61st instalment, in 2028, is not known
        assertThat(repayment.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.RATE_UNKNOWN);
    }

    @Law({Rule.REP_3, Rule.LOA_5})
    @DisplayName("REP-3, LOA-5: what is forgiven comes off the debt once, and only the rest is paid back")
    @ParameterizedTest(name = "{0} parts late, passed on {1}: {2} paid back")
    @CsvSource(textBlock = """
        # first exam term through 31-1-2024
        1, 2024-04-30, 1000
        2, 2024-04-30, 3000
        2, 2024-05-01, 6000
        3, 2024-04-30, 10000
        """)
    void forgiven(int late, String on, String paidBack) {
        Repayment repayment = repayment(
                STANDARD,
                Section7Facts.doneBut(Section7Facts.recent(), late, on)
                        .loan(Section7Facts.loan().debtAtRunIn(euro("10000")).build()),
                "2024-12-01");

        RepaymentStart start = repayment.start().orElseThrow();
        assertThat(start.trigger()).contains(Bounds.exactly(day(on)));
        assertThat(repayment.schedule())
                .contains(RepaymentSchedule.of(
                        STANDARD, euro(paidBack), start.runIn().orElseThrow(), day("2024-12-01")));
        // that the forgiven amount comes off the debt on that day is a reading; without one the statute gives the debt
        assertThat(finding(repayment, RepaymentStatement.TO_REPAY).authority() == Authority.READING)
                .isEqualTo(!paidBack.equals("10000"));
    }

    @Law({Rule.LOA_4, Rule.LOA_9})
    @DisplayName("LOA-4, LOA-9: if everything is forgiven, nothing is paid back, interest neither")
    @Test
    void allForgiven() {
        Repayment repayment = repayment(Section7Facts.doneBut(Section7Facts.early(), 1, "2018-03-27"), LATER);
        assertThat(repayment.start()).isEmpty();
        assertThat(repayment.schedule()).isEmpty();
        assertThat(repayment.ability()).isEmpty();
        assertThat(statements(repayment)).containsExactly(RepaymentStatement.ALL_FORGIVEN);
        assertThat(repayment.openPoints()).isEmpty();
    }

    @Law(Rule.LOA_11)
    @DisplayName("LOA-11: death ends the debt, so nothing is paid back")
    @Test
    void died() {
        Repayment repayment = repayment(obliged("2015-03-28").diedOn(day("2019-01-01")), LATER);
        assertThat(repayment.schedule()).isEmpty();
        assertThat(statements(repayment)).containsExactly(LoanStatement.DEBT_ENDED);
    }

    @Law(Rule.LOA_10)
    @DisplayName("LOA-10: an asylum status holder owes nothing from 9-7-2025; the schedule by the rules stays visible")
    @Test
    void statusHolder() {
        Assessment assessment = assess(
                Section7Facts.doneBut(Section7Facts.early(), 3, "2018-06-01")
                        .loan(Section7Facts.loan().debtAtRunIn(euro("10000")).build()),
                "2025-07-09");
        assertThat(assessment.recovery().orElseThrow().state()).isEqualTo(RecoveryState.NOT_DUE);
        assertThat(assessment.repayment().orElseThrow().schedule())
                .map(RepaymentSchedule::debt)
                .contains(euro("10000"));
    }

    @Law(Rule.REP_3)
    @DisplayName("REP-3: without the debt on the first day of the run-in there is no schedule, and the outcome says so")
    @Test
    void debtUnknown() {
        Repayment repayment = repayment(
                six().addAllExams(passed(SIX, "2017-11-14"))
                        .loan(Section7Facts.loan().build()),
                LATER);
        assertThat(repayment.start().orElseThrow().runIn()).isPresent();
        assertThat(repayment.schedule()).isEmpty();
        assertThat(repayment.reduced()).isEmpty();
        assertThat(repayment.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.DEBT_AT_RUN_IN_UNKNOWN);
    }

    @Law({Rule.REP_3, Rule.LOA_5})
    @DisplayName("REP-3: without the amount that is forgiven there is no schedule; nor if it is more than the debt")
    @Test
    void forgivenUnknown() {
        Dossier.Builder late = Section7Facts.doneBut(Section7Facts.recent(), 1, "2024-04-30");
        Repayment unknown = repayment(
                copy(late).loan(Loan.builder().debtAtRunIn(euro("10000")).build()), "2024-12-01");
        assertThat(unknown.schedule()).isEmpty();
        assertThat(unknown.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.FORGIVEN_UNKNOWN);

        for (String debt : new String[] {"8999.99", "9000.00"}) { // 90 % of € 10,000 is forgiven
            Repayment repayment = repayment(
                    copy(late).loan(Section7Facts.loan().debtAtRunIn(euro(debt)).build()), "2024-12-01");
            assertThat(repayment.schedule().isPresent()).isEqualTo(debt.equals("9000.00"));
            assertThat(repayment.openPoints().isEmpty()).isEqualTo(debt.equals("9000.00"));
        }
    }

    @Law(Rule.REP_4)
    @DisplayName("REP-4: of a loan of which nothing was paid out, nothing is paid back")
    @Test
    void nothingDrawn() {
        Repayment repayment = repayment(
                six().addAllExams(passed(SIX, "2017-11-14"))
                        .loan(Loan.builder().drawn(euro("0")).build()),
                LATER);
        assertThat(repayment.schedule().orElseThrow().total()).isEqualTo(exactly("0"));
        assertThat(statements(repayment)).contains(RepaymentStatement.NOTHING_OWED);
        assertThat(repayment.openPoints()).isEmpty();
    }

    @Law(Rule.REP_1)
    @DisplayName("Without a loan there is no repayment")
    @Test
    void noLoan() {
        assertThat(assess(six(), LATER).repayment()).isEmpty();
        assertThat(assess(six().permit(Permit.ASYLUM), LATER).repayment()).isEmpty();
    }

    /** A family migrant, fulfilled on 20-4-2022, debt € 5,000: € 41.67 a month from 1-11-2022, at 0 % in 2022. */
    private static Dossier.Builder withMeans(String income, @Nullable String wage) {
        Dossier.Builder dossier = obligedFrom("2017-01-02")
                .permit(Permit.FAMILY)
                .household(Household.SINGLE)
                .addAllExams(passed(SIX, "2022-04-20"))
                .addIncomes(Income.of(2021, euro(income)))
                .loan(Loan.builder().debtAtRunIn(euro("5000")).build());
        return wage == null ? dossier : dossier.addMinimumWages(MinimumWage.of(2023, euro(wage)));
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: the ability to pay of the year of the as-of day replaces the instalment when it is lower")
    @ParameterizedTest(name = "income of 2021 {0}: ability {1}, instalment {2} from {3}")
    @CsvSource(textBlock = """
        # left free: 84 % of 20,000, so 16,800; 12 % of what is above it, a twelfth a month
        20800, 40.00, 40.00, 2023-04-01
        20900, 41.00, 41.00, 2023-04-01
        21000, 42.00, 41.67,
        18000,  0.00,  0.00, 2023-04-01
        """)
    void ability(String income, String ability, String instalment, @Nullable LocalDate from) {
        Repayment repayment = repayment(withMeans(income, "20000"), "2023-03-10");
        ReducedInstalment reduced = repayment.reduced().orElseThrow();

        assertThat(repayment.schedule().orElseThrow().monthly()).isEqualTo(exactly("41.67"));
        assertThat(repayment.ability().orElseThrow().monthly()).isEqualTo(exactly(ability));
        assertThat(reduced.amount()).isEqualTo(exactly(instalment));
        assertThat(reduced.from()).isEqualTo(Optional.ofNullable(from));
    }

    @Law(Rule.REP_5)
    @DisplayName(
            "REP-5: an income or a wage that is not known leaves the instalment between nothing and the regular one")
    @Test
    void meansUnknown() {
        Repayment repayment = repayment(withMeans("20800", null), "2023-03-10");
        assertThat(repayment.reduced().orElseThrow().amount()).isEqualTo(Bounds.between(euro("0"), euro("41.67")));
        assertThat(findings(repayment, RepaymentStatement.MINIMUM_WAGE_UNKNOWN, Verdict.OPEN))
                .hasSize(1);
        assertThat(repayment(fulfilled("2017-01-02", "2022-04-20"), "2023-03-10")
                        .ability())
                .isEmpty();
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: until 31-12-2022 the ability counts on request only, and a dossier has no request")
    @Test
    void onRequestOnly() {
        Dossier.Builder dossier = withMeans("20800", "20000")
                .addIncomes(Income.of(2020, euro("20800")))
                .addMinimumWages(MinimumWage.of(2022, euro("20000")));
        Repayment last = repayment(dossier, "2022-12-31");
        assertThat(last.reduced().orElseThrow().amount()).isEqualTo(exactly("41.67"));
        assertThat(findings(last, RepaymentStatement.ABILITY_CONSIDERED, Verdict.FAILS))
                .hasSize(1);
        assertThat(repayment(dossier, "2023-01-01").reduced().orElseThrow().amount())
                .isEqualTo(exactly("40.00"));
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: after the last instalment there is none that the ability could replace")
    @Test
    void afterTheLast() {
        // € 150 is ten instalments of € 15, from 1-11-2022 through 1-8-2023
        Dossier.Builder small = withMeans("20800", "20000")
                .loan(Loan.builder().debtAtRunIn(euro("150")).build());
        assertThat(repayment(small, "2023-07-31").reduced()).isPresent();
        assertThat(repayment(small, "2023-08-01").reduced()).isEmpty();
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: the findings of the ability stand in the reasoning once, also where there is no schedule yet")
    @Test
    void findingsOnce() {
        Dossier.Builder noDebt = withMeans("20800", "20000").loan(Loan.builder().build());
        for (Dossier.Builder dossier : List.of(noDebt, withMeans("20800", "20000"))) {
            assertThat(findings(repayment(dossier, "2023-03-10"), RepaymentStatement.ABILITY, Verdict.HOLDS))
                    .hasSize(1);
        }
    }
}
