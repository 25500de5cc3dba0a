package io.github.termijn.rules;

import static io.github.termijn.rules.Section7aFacts.NO_RATES;
import static io.github.termijn.rules.Section7aFacts.TODAY;
import static io.github.termijn.rules.Section7aFacts.euro;
import static io.github.termijn.rules.Section7aFacts.exactly;
import static io.github.termijn.rules.Section7aFacts.findings;
import static io.github.termijn.rules.Section7aFacts.rates;
import static io.github.termijn.rules.Section7aFacts.runIn;
import static io.github.termijn.rules.Section7aFacts.schedule;
import static io.github.termijn.rules.Section7aFacts.withRate;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.RateYear;
import io.github.termijn.law.Interpretation.ReadRates;
import io.github.termijn.law.Interpretation.RepaymentMethod;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Instalment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.loan.RepaymentStatement;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** REP-2 to REP-4: instalments, interest and rounding. Amounts were computed apart, in decimal arithmetic. */
@DisplayName("Section 7a: the schedule")
class Section7aScheduleTest {

    @Law({Rule.REP_2, Rule.REP_4})
    @DisplayName("REP-4: debt after the run-in, instalment, last instalment and sum of 120 instalments as an annuity")
    @ParameterizedTest(name = "{0} at {1} %: {2}, then 119 x {3} and {4}, in all {5}")
    @CsvSource(textBlock = """
        # the check values of the rulebook
        10000.00, 1.78, 10089.33, 91.84, 92.43, 11021.39
        10000.00, 0,    10000.00, 83.33, 83.73, 10000.00
        # other debts and published rates
        10000.00, 0.60, 10030.04, 86.14, 85.77, 10336.43
        10000.00, 0.12, 10006.00, 83.89, 83.75, 10066.66
         8428.55, 1.78,  8503.84, 77.41, 77.69,  9289.48
        """)
    void annuity(String debt, String rate, String grown, String regular, String last, String sum) {
        RepaymentSchedule schedule = schedule(rates(rate, rate), debt);

        assertThat(schedule.debtAfterRunIn()).isEqualTo(exactly(grown));
        assertThat(schedule.monthly()).isEqualTo(exactly(regular));
        assertThat(schedule.instalments()).hasSize(120);
        assertThat(amounts(schedule).subList(0, 119)).containsOnly(euro(regular));
        assertThat(last(schedule).amount()).isEqualTo(euro(last));
        assertThat(schedule.total()).isEqualTo(exactly(sum));
        assertThat(schedule.openPoints()).isEmpty();
    }

    @Law(Rule.REP_4)
    @DisplayName("REP-4: the first rows of EUR 10,000 at 1.78 %: interest of a month is a twelfth, half up to the cent")
    @Test
    void firstRows() {
        // 10,089.33 x 1.78 / 1200 = 14.9658 -> 14.97; 10,089.33 + 14.97 - 91.84 = 10,012.46
        // 10,012.46 x 1.78 / 1200 = 14.8518 -> 14.85; 10,012.46 + 14.85 - 91.84 = 9,935.47
        assertThat(schedule(rates("1.78", "1.78"), "10000").instalments())
                .startsWith(
                        new Instalment(1, day("2023-08-01"), euro("91.84"), euro("14.97"), euro("10012.46")),
                        new Instalment(2, day("2023-09-01"), euro("91.84"), euro("14.85"), euro("9935.47")));
    }

    @Law(Rule.REP_4)
    @DisplayName("REP-4: by the switch literal the debt grows over all months and is divided by 120")
    @ParameterizedTest(name = "{0} at {1} %: {2} x {3} and {4}, in all {5}")
    @CsvSource(textBlock = """
        10000.00, 1.78, 119, 100.44, 101.04, 12053.40
        10000.00, 0,    119,  83.33,  83.73, 10000.00
        # 723.20 / 120 = 6.03 is below 15: 48 x 15 = 720, and 3.20
          600.00, 1.78,  48,  15.00,   3.20,   723.20
        """)
    void literal(String debt, String rate, int number, String regular, String last, String sum) {
        // No rate of a later year: the first one holds for the whole period.
        LawBook law = withRate(NO_RATES, 2023, rate).with(Interpretation.REPAYMENT_METHOD, RepaymentMethod.LITERAL);
        RepaymentSchedule schedule = schedule(law, debt);

        assertThat(schedule.openPoints()).isEmpty();
        assertThat(schedule.instalments()).hasSize(number + 1);
        assertThat(amounts(schedule).subList(0, number)).containsOnly(euro(regular));
        assertThat(last(schedule).amount()).isEqualTo(euro(last));
        assertThat(schedule.total()).isEqualTo(exactly(sum));
        assertThat(schedule.interest()).isEqualTo(Bounds.exactly(euro(sum).minus(euro(debt))));
    }

    @Law(Rule.REP_3)
    @DisplayName("REP-3: interest of the run-in is counted over its whole months only")
    @ParameterizedTest(name = "run-in of {0} through {1}: {2}")
    @CsvSource(textBlock = """
        2023-01-16, 2023-07-15, 10089.33
        2023-01-16, 2023-08-14, 10089.33
        2023-01-16, 2023-08-15, 10104.30
        # six months of the end of a month: 31-8 + 6 months = 1-3 (TRM-3), 29-8 + 6 months = 29-2-2024
        2023-08-31, 2024-02-29, 10089.33
        2023-08-30, 2024-02-29, 10089.33
        2023-08-29, 2024-02-28, 10089.33
        """)
    void wholeMonths(LocalDate from, LocalDate through, String grown) {
        RepaymentSchedule schedule =
                RepaymentSchedule.of(LawBook.standard(), euro("10000"), LocalDateRange.ofClosed(from, through), TODAY);

        assertThat(schedule.debtAfterRunIn()).isEqualTo(exactly(grown));
    }

    @Law(Rule.REP_3)
    @DisplayName("REP-3: from month 61 another rate holds, and the instalment is computed again on what is left")
    @ParameterizedTest(name = "{0} % then {1} %: month 60 {2} leaves {3}, month 61 {4}, last {5}, in all {6}")
    @CsvSource(textBlock = """
        0,    1.78, 83.33, 5000.20, 87.16, 87.30, 10229.54
        1.78, 0,    91.84, 5269.12, 87.82, 87.74, 10779.52
        0.60, 0.12, 86.14, 5090.04, 85.09, 85.28, 10273.99
        """)
    void laterRate(String first, String later, String month60, String left, String month61, String last, String sum) {
        RepaymentSchedule schedule = schedule(rates(first, later), "10000");

        assertThat(schedule.instalments()).hasSize(120);
        assertThat(schedule.instalments().get(59).amount()).isEqualTo(euro(month60));
        assertThat(schedule.instalments().get(59).balance()).isEqualTo(euro(left));
        assertThat(schedule.instalments().get(60).amount()).isEqualTo(euro(month61));
        assertThat(last(schedule).amount()).isEqualTo(euro(last));
        assertThat(schedule.total()).isEqualTo(exactly(sum));
        assertThat(findings(schedule, RepaymentStatement.LATER_RATE, Verdict.HOLDS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.namedValues()).containsEntry("from", day("2028-08-01")));
    }

    @Law(Rule.REP_3)
    @DisplayName("REP-3: if the rate of month 61 is the same, nothing is computed again")
    @Test
    void sameRate() {
        RepaymentSchedule schedule = schedule(rates("1.78", "1.780"), "10000");

        assertThat(schedule.instalments().get(60).amount()).isEqualTo(euro("91.84"));
        assertThat(findings(schedule, RepaymentStatement.LATER_RATE, Verdict.FAILS))
                .hasSize(1);
    }

    @Law(Rule.REP_3)
    @DisplayName(
            "REP-3: the later rate is that of the year in which month 61 falls; without it the schedule is open there")
    @Test
    void yearOfMonth61() {
        LawBook law = withRate(LawBook.standard(), 2028, "1.00");
        // Run-in through 30-11-2023, first instalment 1-12-2023, month 61 1-12-2028. A day later: 1-1-2024, 1-1-2029.
        RepaymentSchedule in2028 = RepaymentSchedule.of(
                law, euro("10000"), LocalDateRange.ofClosed(day("2023-06-01"), day("2023-11-30")), TODAY);
        RepaymentSchedule in2029 = RepaymentSchedule.of(
                law, euro("10000"), LocalDateRange.ofClosed(day("2023-06-02"), day("2023-12-01")), TODAY);

        assertThat(in2028.openPoints()).isEmpty();
        assertThat(in2028.instalments()).hasSize(120);
        assertThat(in2029.openPoints()).singleElement().satisfies(open -> {
            assertThat(open.statement()).isEqualTo(RepaymentStatement.RATE_UNKNOWN);
            assertThat(open.namedValues()).containsEntry("year", Year.of(2029));
        });
        assertThat(in2029.instalments()).as("the first sixty are certain").hasSize(60);
        assertThat(in2029.monthly()).isEqualTo(exactly("91.84"));
        assertThat(in2029.total().exact()).isEmpty();
        assertThat(in2029.total().atLeast()).as("60 x 91.84").isEqualTo(euro("5510.40"));
        assertThat(in2029.interest().exact()).isEmpty();
    }

    @Law(Rule.REP_3)
    @DisplayName(
            "REP-3: without the first rate nothing is certain but the least: the debt, and a debt without interest")
    @ParameterizedTest(name = "{0}: at least {1} a month")
    @CsvSource({"10000.00, 83.33", "1000.00, 15.00"})
    void firstRateUnknown(String debt, String atLeast) {
        RepaymentSchedule schedule = RepaymentSchedule.of(
                LawBook.standard(), euro(debt), LocalDateRange.ofClosed(day("2014-03-01"), day("2014-08-31")), TODAY);

        assertThat(schedule.openPoints())
                .singleElement()
                .satisfies(open -> assertThat(open.namedValues()).containsEntry("year", Year.of(2014)));
        assertThat(schedule.debtAfterRunIn()).isEqualTo(Bounds.atLeast(euro(debt)));
        assertThat(schedule.monthly()).isEqualTo(Bounds.atLeast(euro(atLeast)));
        assertThat(schedule.instalments()).isEmpty();
        assertThat(schedule.interest()).isEqualTo(Bounds.atLeast(euro("0")));
        assertThat(schedule.remainder()).isEqualTo(exactly("0"));
    }

    @Law(Rule.REP_3)
    @DisplayName(
            "REP-3: the rate is that of the year of the run-in's first day, or by the switch of the first instalment")
    @ParameterizedTest(name = "run-in from {0}, {1}: {2}")
    @CsvSource(textBlock = """
        # 2022: 0 %, 2023: 1.78 %
        2022-07-01, RUN_IN,           10000.00
        2022-07-01, FIRST_INSTALMENT, 10089.33
        2022-12-31, RUN_IN,           10000.00
        2023-01-01, RUN_IN,           10089.33
        # run-in through 30-11-2022, first instalment 1-12-2022
        2022-06-01, FIRST_INSTALMENT, 10000.00
        # run-in through 1-12-2022, first instalment 1-1-2023
        2022-06-02, FIRST_INSTALMENT, 10089.33
        """)
    void rateYear(LocalDate from, RateYear reading, String grown) {
        LawBook law = LawBook.standard().with(Interpretation.RATE_YEAR, reading);
        LocalDateRange runIn = LocalDateRange.of(from, from.plusMonths(6));

        assertThat(RepaymentSchedule.of(law, euro("10000"), runIn, TODAY).debtAfterRunIn())
                .isEqualTo(exactly(grown));
    }

    /** 10,000 x (1 + r / 1200)^6: 0.01 % 10,000.50; 2.95 % 10,148.41; 2.21 % 10,111.01; 2.29 % 10,115.05. */
    @Law(Rule.REP_3)
    @DisplayName(
            "REP-3: a rate that was read counts as a reading, unless only known rates may; a published one counts always")
    @ParameterizedTest(name = "run-in from {0}: {1}, with known rates only {2}")
    @CsvSource(textBlock = """
        2013-01-01, 10030.04, 10030.04
        2014-01-01, ,
        2015-12-30, 10006.00, 10006.00
        2016-01-01, 10000.50,
        2016-12-30, 10000.50,
        2017-01-01, 10000.00,
        2018-01-01, 10000.00,
        2019-01-01, 10000.00,
        2020-01-01, 10000.00,
        2021-12-30, 10000.00,
        2022-01-01, 10000.00, 10000.00
        2022-12-30, 10000.00, 10000.00
        2023-01-01, 10089.33, 10089.33
        2023-12-30, 10089.33, 10089.33
        2024-01-01, 10148.41,
        2025-01-01, 10111.01,
        2026-01-01, 10115.05,
        2027-01-01, ,
        """)
    void yearlyRates(LocalDate from, @Nullable String grown, @Nullable String knownOnly) {
        LawBook strict = LawBook.standard().with(Interpretation.READ_RATES, ReadRates.DO_NOT_COUNT);
        LocalDateRange runIn = LocalDateRange.of(from, from.plusMonths(6));
        RepaymentSchedule schedule = RepaymentSchedule.of(LawBook.standard(), euro("10000"), runIn, day("2027-01-01"));
        RepaymentSchedule ofKnown = RepaymentSchedule.of(strict, euro("10000"), runIn, day("2027-01-01"));

        assertThat(schedule.debtAfterRunIn().exact())
                .isEqualTo(Optional.ofNullable(grown).map(Section7aFacts::euro));
        assertThat(ofKnown.debtAfterRunIn().exact())
                .isEqualTo(Optional.ofNullable(knownOnly).map(Section7aFacts::euro));
        assertThat(findings(ofKnown, RepaymentStatement.RATE_READ, Verdict.HOLDS))
                .isEmpty();
        assertThat(findings(schedule, RepaymentStatement.RATE_READ, Verdict.HOLDS).stream()
                        .filter(finding -> finding.values().get(0).equals(Year.from(from))))
                .hasSize(grown != null && knownOnly == null ? 1 : 0)
                .allMatch(finding -> finding.authority() == Authority.READING);
    }

    @Law(Rule.REP_3)
    @DisplayName("REP-3: a published rate goes before a supplied one, and that before one that was read")
    @ParameterizedTest(name = "run-in from {0}, 6 % supplied: {1}")
    @CsvSource(textBlock = """
        # published: 1.78 %
        2023-01-01, 10089.33
        # read: 2.95 %; 10,000 x 1.005^6
        2024-01-01, 10303.78
        # neither
        2014-01-01, 10303.78
        2028-01-01, 10303.78
        """)
    void supplied(LocalDate from, String grown) {
        LawBook law = withRate(LawBook.standard(), from.getYear(), "6");
        for (LawBook each : List.of(law, law.with(Interpretation.READ_RATES, ReadRates.DO_NOT_COUNT))) {
            RepaymentSchedule schedule =
                    RepaymentSchedule.of(each, euro("10000"), LocalDateRange.of(from, from.plusMonths(6)), TODAY);

            assertThat(schedule.debtAfterRunIn()).isEqualTo(exactly(grown));
        }
    }

    @Law(Rule.REP_3)
    @DisplayName(
            "REP-3: the law has a rate from 1 January of its year; before it a supplied one counts, or month 61 is open")
    @ParameterizedTest(name = "run-in from {0}, as of {1}, supplied {2}: from month 61 {3} %")
    @CsvSource(textBlock = """
        # month 61 in August 2026; 2.29 % was read
        2021-01-16, 2025-12-31,      ,
        2021-01-16, 2026-01-01,      , 2.29
        2021-01-16, 2025-12-31, 3.00 , 3.00
        2021-01-16, 2026-01-01, 3.00 , 3.00
        # month 61 in August 2023; 1.78 % was published
        2018-01-16, 2022-12-31,      ,
        2018-01-16, 2023-01-01,      , 1.78
        2018-01-16, 2022-12-31, 3.00 , 3.00
        2018-01-16, 2023-01-01, 3.00 , 1.78
        """)
    void fromFirstOfJanuary(LocalDate from, LocalDate asOf, @Nullable String supplied, @Nullable BigDecimal later) {
        LawBook law = supplied == null
                ? LawBook.standard()
                : withRate(LawBook.standard(), from.plusMonths(66).getYear(), supplied);
        RepaymentSchedule schedule =
                RepaymentSchedule.of(law, euro("10000"), LocalDateRange.of(from, from.plusMonths(6)), asOf);

        assertThat(schedule.monthly()).as("0 %% in 2018 and 2021").isEqualTo(exactly("83.33"));
        assertThat(schedule.instalments()).hasSize(later == null ? 60 : 120);
        assertThat(schedule.openPoints()).hasSize(later == null ? 1 : 0);
        assertThat(findings(schedule, RepaymentStatement.LATER_RATE, Verdict.HOLDS))
                .hasSize(later == null ? 0 : 1)
                .allSatisfy(finding ->
                        assertThat((BigDecimal) finding.values().get(1)).isEqualByComparingTo(later));
    }

    @Law({Rule.REP_2, Rule.REP_4})
    @DisplayName(
            "REP-2: an instalment is at least EUR 15; then there are fewer of them, and the last one is what is left")
    @ParameterizedTest(name = "{0} at {1} %: {2} x {3} and {4}")
    @CsvSource(textBlock = """
        # 1,800 / 120 = 15 exactly; 1,800.60 / 120 = 15.005 -> 15.01; 1,799.99 / 120 = 14.9999 -> 15.00
        1800.00, 0,    119, 15.00, 15.00
        1799.99, 0,    119, 15.00, 14.99
        1800.60, 0,    119, 15.01, 14.41
        1200.00, 0,     79, 15.00, 15.00
        1200.01, 0,     80, 15.00,  0.01
        1000.00, 1.78,  70, 15.00, 13.68
          15.00, 0,      0, 15.00, 15.00
           0.10, 0,      0, 15.00,  0.10
        """)
    void leastInstalment(String debt, String rate, int number, String regular, String last) {
        RepaymentSchedule schedule = schedule(rates(rate, rate), debt);

        assertThat(schedule.monthly()).isEqualTo(exactly(regular));
        assertThat(schedule.instalments()).hasSize(number + 1);
        assertThat(amounts(schedule).subList(0, number)).allMatch(euro(regular)::equals);
        assertThat(last(schedule).amount()).isEqualTo(euro(last));
        assertThat(last(schedule).balance()).isEqualTo(euro("0"));
    }

    @Law({Rule.REP_2, Rule.REP_3})
    @DisplayName("REP-3: after the least instalment, month 61 counts with the months left, 60")
    @Test
    void leastInstalmentThenLaterRate() {
        // 1,790 / 120 = 14.92 -> 15; 1,790 - 900 = 890 left; 890 over 60 months at 1.78 % is 15.51
        RepaymentSchedule schedule = schedule(rates("0", "1.78"), "1790");

        assertThat(schedule.instalments().get(59).balance()).isEqualTo(euro("890.00"));
        assertThat(schedule.instalments().get(60).amount()).isEqualTo(euro("15.51"));
        assertThat(last(schedule).amount()).isEqualTo(euro("15.76"));
    }

    @Law({Rule.REP_2, Rule.REP_3})
    @DisplayName("REP-3: a debt that is paid off in 60 months needs no later rate")
    @ParameterizedTest(name = "EUR {0} in instalments of EUR 15: certain {1}, complete {2}")
    @CsvSource({"900.00, 60, true", "900.01, 60, false"})
    void paidOffBeforeMonth61(String debt, int rows, boolean complete) {
        RepaymentSchedule schedule = schedule(withRate(NO_RATES, 2023, "0"), debt);

        assertThat(schedule.instalments()).hasSize(rows);
        assertThat(schedule.openPoints().isEmpty()).isEqualTo(complete);
    }

    @Law(Rule.REP_2)
    @DisplayName("REP-2: one instalment a month, each due on the first, in the order of the months")
    @Test
    void dueDays() {
        List<Instalment> rows = schedule(rates("1.78", "1.78"), "10000").instalments();

        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).number()).isEqualTo(i + 1);
            assertThat(rows.get(i).dueOn()).isEqualTo(day("2023-08-01").plusMonths(i));
        }
        assertThat(rows.get(119).dueOn()).isEqualTo(day("2033-07-01"));
    }

    @Law(Rule.REP_2)
    @DisplayName("REP-2: who is no domestic taxpayer pays yearly, but the text gives no amount: open")
    @Test
    void debtorAbroad() {
        RepaymentSchedule schedule =
                RepaymentSchedule.ofDebtorAbroad(LawBook.standard(), euro("10000"), runIn(6), TODAY);

        assertThat(schedule.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.YEARLY_INSTALMENTS);
        assertThat(schedule.debtAfterRunIn()).isEqualTo(exactly("10089.33"));
        assertThat(schedule.monthly()).isEqualTo(Bounds.atLeast(euro("0")));
        assertThat(schedule.instalments()).isEmpty();
        assertThat(schedule.interest()).isEqualTo(Bounds.atLeast(euro("89.33")));

        RepaymentSchedule withoutRate = RepaymentSchedule.ofDebtorAbroad(
                LawBook.standard(),
                euro("10000"),
                LocalDateRange.ofClosed(day("2014-03-01"), day("2014-08-31")),
                TODAY);
        assertThat(withoutRate.debtAfterRunIn()).isEqualTo(Bounds.atLeast(euro("10000")));
        assertThat(withoutRate.openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.RATE_UNKNOWN, RepaymentStatement.YEARLY_INSTALMENTS);
    }

    @Law(Rule.REP_4)
    @DisplayName("REP-4: without debt there is nothing to pay, whatever the rate")
    @Test
    void noDebt() {
        LocalDateRange in2014 = LocalDateRange.ofClosed(day("2014-03-01"), day("2014-08-31"));
        for (RepaymentSchedule schedule : List.of(
                RepaymentSchedule.of(LawBook.standard(), euro("0"), in2014, TODAY),
                RepaymentSchedule.ofDebtorAbroad(LawBook.standard(), euro("0"), in2014, TODAY))) {
            assertThat(schedule.openPoints()).isEmpty();
            assertThat(schedule.instalments()).isEmpty();
            assertThat(schedule.total()).isEqualTo(exactly("0"));
            assertThat(schedule.interest()).isEqualTo(exactly("0"));
            assertThat(schedule.monthly()).isEqualTo(exactly("0"));
        }
    }

    @Law(Rule.REP_4)
    @DisplayName("REP-4: a computed schedule is a reading, and says so")
    @Test
    void authority() {
        assertThat(schedule(rates("1.78", "1.78"), "10000").authority()).isEqualTo(Authority.READING);
    }

    private static List<Money> amounts(RepaymentSchedule schedule) {
        return schedule.instalments().stream().map(Instalment::amount).toList();
    }

    private static Instalment last(RepaymentSchedule schedule) {
        return schedule.instalments().get(schedule.instalments().size() - 1);
    }
}
