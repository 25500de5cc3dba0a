package io.github.termijn.rules;

import static io.github.termijn.rules.Section7aFacts.TODAY;
import static io.github.termijn.rules.Section7aFacts.euro;
import static io.github.termijn.rules.Section7aFacts.exactly;
import static io.github.termijn.rules.Section7aFacts.findings;
import static io.github.termijn.rules.Section7aFacts.rates;
import static io.github.termijn.rules.Section7aFacts.runIn;
import static io.github.termijn.rules.Section7aFacts.schedule;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Household;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.AbilityToPay;
import io.github.termijn.loan.Arrears;
import io.github.termijn.loan.EndOfRepayment;
import io.github.termijn.loan.Instalment;
import io.github.termijn.loan.Means;
import io.github.termijn.loan.ReducedInstalment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.loan.RepaymentStatement;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REP-2 on arrears, REP-5 and REP-6 on a lower instalment and what is left of it. */
@DisplayName("Section 7a: arrears, a lower instalment, and the end of the repayment")
class Section7aEndTest {

    private static final LawBook NO_INTEREST = rates("0", "0");
    private static final LocalDate END = LocalDate.of(2033, 8, 1);

    @Law({Rule.REP_5, Rule.REP_6})
    @DisplayName("REP-6: what is left at the end because of the ability to pay lapses")
    @ParameterizedTest(name = "ability {0}, told on {1}: {2} x 83.33, the rest {3}, {4} lapses")
    @CsvSource(textBlock = """
        # 10,000 - 60 x 83.33 - 60 x 40
        40.00, 2028-07-31, 60, 40.00, 2600.20
        # told on the day on which instalment 61 is due: from instalment 62. 10,000 - 61 x 83.33 - 59 x 40
        40.00, 2028-08-01, 61, 40.00, 2556.87
        # 10,000 - 120 x 40, in force before the first instalment
        40.00, 2023-03-10,  0, 40.00, 5200.00
        # 10,000 - 60 x 83.33
         0.00, 2028-07-31, 60,  0.00, 5000.20
        # a cent lower: the last instalment is not what is left. 10,000 - 120 x 83.32
        83.32, 2023-03-10,  0, 83.32,    1.60
        """)
    void remainderLapses(String ability, LocalDate told, int before, String due, String lapses) {
        RepaymentSchedule schedule = reduced(NO_INTEREST, "10000", ability, told);
        EndOfRepayment end = EndOfRepayment.of(schedule, euro("0"), END);

        assertThat(schedule.instalments()).hasSize(120);
        assertThat(amounts(schedule).subList(0, before)).allMatch(euro("83.33")::equals);
        assertThat(amounts(schedule).subList(before, 120)).containsOnly(euro(due));
        assertThat(schedule.remainder()).isEqualTo(exactly(lapses));
        assertThat(end.lapses()).isEqualTo(exactly(lapses));
        assertThat(end.stillDue()).isEqualTo(euro("0"));
    }

    @Law({Rule.REP_5, Rule.REP_6})
    @DisplayName("REP-6: with the regular instalments nothing is left, also when the ability is not lower")
    @ParameterizedTest(name = "ability {0}")
    @CsvSource({"83.33", "83.50", "200.00"})
    void nothingLapses(String ability) {
        RepaymentSchedule schedule = reduced(NO_INTEREST, "10000", ability, day("2023-03-10"));

        assertThat(schedule.instalments())
                .isEqualTo(schedule(NO_INTEREST, "10000").instalments());
        assertThat(EndOfRepayment.of(schedule, euro("0"), END).lapses()).isEqualTo(exactly("0"));
    }

    @Law(Rule.REP_6)
    @DisplayName("REP-6: arrears do not lapse")
    @Test
    void arrearsStay() {
        RepaymentSchedule schedule = reduced(NO_INTEREST, "10000", "40.00", day("2028-07-31"));
        EndOfRepayment end = EndOfRepayment.of(schedule, euro("416.65"), END);

        assertThat(end.lapses()).isEqualTo(exactly("2600.20"));
        assertThat(end.stillDue()).isEqualTo(euro("416.65"));
    }

    @Law({Rule.REP_4, Rule.REP_5})
    @DisplayName("REP-5: interest goes on under a lower instalment, and what it does not cover is added to the debt")
    @Test
    void interestGoesOn() {
        // 10,089.33 + 14.97 - 0 = 10,104.30; 10,104.30 x 1.78 / 1200 = 14.988 -> 14.99
        RepaymentSchedule schedule = reduced(rates("1.78", "1.78"), "10000", "0.00", day("2023-03-10"));

        assertThat(schedule.instalments())
                .startsWith(
                        new Instalment(1, day("2023-08-01"), euro("0"), euro("14.97"), euro("10104.30")),
                        new Instalment(2, day("2023-09-01"), euro("0"), euro("14.99"), euro("10119.29")));
        assertThat(schedule.total()).isEqualTo(exactly("0"));
        assertThat(schedule.remainder().atLeast())
                .isEqualTo(euro("10000").plus(schedule.interest().atLeast()));
    }

    @Law({Rule.REP_5, Rule.REP_6})
    @DisplayName("REP-5: an ability that is not known leaves open what is due from its day, and what lapses")
    @Test
    void unknownAbility() {
        AbilityToPay unknown =
                AbilityToPay.of(NO_INTEREST, Means.builder().year(2028).build(), day("2028-07-31"));
        ReducedInstalment open = ReducedInstalment.of(
                NO_INTEREST, unknown, exactly("83.33"), day("2028-07-31"), day("2028-07-31"), false);
        RepaymentSchedule schedule = RepaymentSchedule.of(NO_INTEREST, euro("10000"), runIn(6), open, TODAY);

        assertThat(schedule.openPoints()).isNotEmpty();
        assertThat(schedule.instalments()).as("certain before that day").hasSize(60);
        assertThat(schedule.remainder()).isEqualTo(Bounds.atLeast(euro("0")));
        assertThat(findings(
                        EndOfRepayment.of(schedule, euro("0"), END), RepaymentStatement.REMAINDER_LAPSES, Verdict.OPEN))
                .hasSize(1);
    }

    @Law({Rule.REP_3, Rule.REP_5})
    @DisplayName("REP-5: what the ability leaves open in the first 60 months leaves the later rate out of it")
    @Test
    void unknownAbilityEarly() {
        // first instalment 1-8-2023, and two years of them before 1-8-2025
        AbilityToPay unknown =
                AbilityToPay.of(NO_INTEREST, Means.builder().year(2025).build(), day("2025-07-31"));
        ReducedInstalment open = ReducedInstalment.of(
                NO_INTEREST, unknown, exactly("83.33"), day("2025-07-31"), day("2025-07-31"), false);
        RepaymentSchedule schedule = RepaymentSchedule.of(NO_INTEREST, euro("10000"), runIn(6), open, TODAY);

        assertThat(schedule.instalments()).as("certain before that day").hasSize(24);
        assertThat(findings(schedule, RepaymentStatement.LATER_RATE, Verdict.FAILS))
                .isEmpty();
        assertThat(schedule.remainder()).isEqualTo(Bounds.atLeast(euro("0")));
    }

    @Law(Rule.REP_2)
    @DisplayName("REP-2: an instalment is in default two weeks after its due day")
    @ParameterizedTest(name = "due on 1-1-2024, asked on {0}: in default {1}")
    @CsvSource({"2024-01-14, 0.00", "2024-01-15, 83.33"})
    void inDefault(LocalDate on, String amount) {
        Arrears arrears = Arrears.of(LawBook.standard(), unpaid(1, "83.33"), on);

        assertThat(arrears.inDefault()).isEqualTo(euro(amount));
        assertThat(arrears.bailiff()).isFalse();
    }

    @Law(Rule.REP_2)
    @DisplayName("REP-2: a bailiff collects arrears of EUR 180 or more, or EUR 15 or more that are six months old")
    @ParameterizedTest(name = "{0} x {1} due from 1-1-2024, asked on {2}: {3}")
    @CsvSource(textBlock = """
        2, 90.00, 2024-02-14, false
        2, 90.00, 2024-02-15, true
        2, 89.99, 2024-02-15, false
        1, 15.00, 2024-06-30, false
        1, 15.00, 2024-07-01, true
        1, 14.99, 2024-07-01, false
        """)
    void bailiff(int number, String amount, LocalDate on, boolean bailiff) {
        assertThat(Arrears.of(LawBook.standard(), unpaid(number, amount), on).bailiff())
                .isEqualTo(bailiff);
    }

    private static List<Instalment> unpaid(int number, String amount) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i ->
                        new Instalment(i, day("2024-01-01").plusMonths(i - 1), euro(amount), euro("0"), euro("1000")))
                .toList();
    }

    private static RepaymentSchedule reduced(LawBook law, String debt, String ability, LocalDate told) {
        Bounds<Money> regular = schedule(law, debt).monthly();
        ReducedInstalment reduced =
                ReducedInstalment.of(law, abilityOf(ability), regular, day("2023-03-10"), told, false);
        return RepaymentSchedule.of(law, euro(debt), runIn(6), reduced, TODAY);
    }

    /** A single debtor with a wage of € 20,000 in the year: 16,800 + 100 times the month is 12 times the month a year. */
    private static AbilityToPay abilityOf(String month) {
        Means means = Means.builder()
                .year(2023)
                .household(Household.SINGLE)
                .income(euro("16800").plus(euro(month).multipliedBy(100)))
                .minimumWage(euro("20000"))
                .build();
        return AbilityToPay.of(LawBook.standard(), means, day("2023-03-10"));
    }

    private static List<Money> amounts(RepaymentSchedule schedule) {
        return schedule.instalments().stream().map(Instalment::amount).toList();
    }
}
