package io.github.termijn.rules;

import static io.github.termijn.rules.Section7aFacts.euro;
import static io.github.termijn.rules.Section7aFacts.exactly;
import static io.github.termijn.rules.Section7aFacts.findings;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Income;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Household;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.AbilityToPay;
import io.github.termijn.loan.Means;
import io.github.termijn.loan.Means.OtherYear;
import io.github.termijn.loan.ReducedInstalment;
import io.github.termijn.loan.RepaymentStatement;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * REP-5: what can be paid, and what it does to the instalment. A taxable minimum wage of € 20,000 is an assumption of these
 * tests; its free allowance is 84 %, € 16,800, or 120 %, € 24,000.
 */
@DisplayName("Section 7a: the ability to pay")
class Section7aAbilityTest {

    private static final LocalDate ON = LocalDate.of(2023, 3, 10);

    @Law(Rule.REP_5)
    @DisplayName("REP-5: 12 % of the income of both above the allowance, a month is a twelfth rounded down to the cent")
    @ParameterizedTest(name = "{0}, incomes {1} and {2}: {3} a year, {4} a month")
    @CsvSource(textBlock = """
        # 12 % of 30,000 - 16,800 = 13,200
        SINGLE,        30000.00,          ,  1584,      132.00
        SINGLE_PARENT, 30000.00,          ,   720,       60.00
        PARTNER,       30000.00,     0.00,   720,       60.00
        PARTNER,       20000.00, 20000.00,  1920,      160.00
        PARTNER,           0.00, 40000.00,  1920,      160.00
        # a loss of the partner is taken off
        PARTNER,       40000.00, -6000.00,  1200,      100.00
        # 20,000 above the allowance
        SINGLE,        36800.00,          ,  2400,      200.00
        # not below nothing
        SINGLE,        16800.00,          ,     0,        0.00
        SINGLE,        16799.99,          ,     0,        0.00
        SINGLE,            0.00,          ,     0,        0.00
        SINGLE,        -1000.00,          ,     0,        0.00
        # the year is not rounded, the month down: 12 % of 1,607.99 = 192.9588, a twelfth is 16.0799
        SINGLE,        18407.99,          ,   192.9588,  16.07
        """)
    void amount(Household household, String income, @Nullable String partner, String yearly, String monthly) {
        AbilityToPay ability = ability(means(household, income).partnerIncome(optional(partner)));

        assertThat(ability.openPoints()).isEmpty();
        assertThat(ability.yearly().exact())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo(yearly));
        assertThat(ability.monthly()).isEqualTo(exactly(monthly));
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: below EUR 180 a year nothing is due; the yearly ability itself stays what it is")
    @ParameterizedTest(name = "income {0}: {1} a year, {2} a month")
    @CsvSource(textBlock = """
        # 12 % of 1,500.00, 1,499.99 and 1,499.92 above the allowance
        18300.00, 180,      15.00
        18299.99, 179.9988,  0.00
        18299.92, 179.9904,  0.00
        18300.09, 180.0108, 15.00
        """)
    void least(String income, String yearly, String monthly) {
        AbilityToPay ability = ability(means(Household.SINGLE, income));

        assertThat(ability.yearly().atLeast()).isEqualByComparingTo(yearly);
        assertThat(ability.monthly()).isEqualTo(exactly(monthly));
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: an amount just below EUR 180 is shown below it")
    @Test
    void shownRoundedDown() {
        // 12 % of 1,499.99 is 179.9988
        assertThat(findings(ability(means(Household.SINGLE, "18299.99")), RepaymentStatement.ABILITY, Verdict.HOLDS))
                .singleElement()
                .satisfies(finding -> assertThat(finding.namedValues()).containsEntry("amount", euro("179.99")));
        assertThat(findings(
                        ability(means(Household.SINGLE, "18299.99")),
                        RepaymentStatement.ABILITY_PER_MONTH,
                        Verdict.FAILS))
                .hasSize(1);
        assertThat(findings(
                        ability(means(Household.SINGLE, "18300.00")),
                        RepaymentStatement.ABILITY_PER_MONTH,
                        Verdict.HOLDS))
                .hasSize(1);
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: another year counts on request if the debtor's own income is at least 15 % lower in it")
    @ParameterizedTest(name = "{0} in 2021, {1} in the other year: {2} a year")
    @CsvSource(textBlock = """
        # 15 % of 30,000 is 4,500; 12 % of 25,500 - 16,800 = 8,700
        30000.00, 25500.00, 1044
        30000.00, 25500.01, 1584
        # 14.9 %
        30000.00, 25530.00, 1584
        30000.00, 20000.00,  384
        30000.00, 40000.00, 1584
        # nothing cannot become less
            0.00,     0.00,    0
        """)
    void otherYear(String before, String income, String yearly) {
        AbilityToPay ability =
                ability(means(Household.SINGLE, before).otherYear(new OtherYear(2022, euro(income), Optional.empty())));

        assertThat(ability.yearly().exact())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo(yearly));
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: an income of nothing or a loss did not fall by 15 %, so the other year does not count")
    @ParameterizedTest(name = "{0} in 2021: other year counts {1}")
    @CsvSource({"0.00, FAILS", "-1000.00, FAILS", "0.01, HOLDS"})
    void nothingToLose(String before, Verdict verdict) {
        AbilityToPay ability = ability(
                means(Household.SINGLE, before).otherYear(new OtherYear(2022, euro("-5000"), Optional.empty())));

        assertThat(findings(ability, RepaymentStatement.OTHER_YEAR, verdict)).hasSize(1);
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: a loss of the partner's income opens no other year; the debtor's does, for both incomes")
    @Test
    void onlyTheDebtorsLoss() {
        Means.Builder partnerLost = means(Household.PARTNER, "20000")
                .partnerIncome(euro("20000"))
                .otherYear(new OtherYear(2023, euro("20000"), Optional.of(euro("0"))));
        Means.Builder debtorLost = means(Household.PARTNER, "20000")
                .partnerIncome(euro("20000"))
                .otherYear(new OtherYear(2023, euro("17000"), Optional.of(euro("30000"))));

        assertThat(ability(partnerLost).yearly().atLeast()).isEqualByComparingTo("1920");
        assertThat(ability(debtorLost).yearly().atLeast())
                .as("12 % of 47,000 - 24,000")
                .isEqualByComparingTo("2760");
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: partners who both owe split one ability in proportion to their incomes")
    @ParameterizedTest(name = "debtor {0}, partner {1}: {2} a year, {3} a month")
    @CsvSource(textBlock = """
        # 12 % of 40,000 - 24,000 = 1,920: three quarters and one quarter
        30000.00, 10000.00, 1440, 120.00
        10000.00, 30000.00,  480,  40.00
        # 12 % of 26,000 - 24,000 = 240: each 120, below 180
        13000.00, 13000.00,  120,   0.00
        # a loss counts as nothing in the split: 12 % of 36,000 - 24,000
        40000.00, -4000.00, 1440, 120.00
        -4000.00, 40000.00,    0,   0.00
        # nothing to split
        12000.00, 12000.00,    0,   0.00
        """)
    void split(String debtor, String partner, String yearly, String monthly) {
        AbilityToPay ability = ability(
                means(Household.PARTNER, debtor).partnerIncome(euro(partner)).partnerOwes(true));

        assertThat(ability.yearly().atLeast()).isEqualByComparingTo(yearly);
        assertThat(ability.monthly()).isEqualTo(exactly(monthly));
    }

    @Law(Rule.REP_5)
    @DisplayName(
            "REP-5: without an income, the wage or the household the ability is open, and each one missing is named")
    @Test
    void missingFacts() {
        AbilityToPay nothingKnown = ability(Means.builder().year(2023));
        assertThat(nothingKnown.openPoints())
                .extracting(Finding::statement)
                .containsExactly(
                        RepaymentStatement.INCOME_UNKNOWN,
                        RepaymentStatement.HOUSEHOLD_UNKNOWN,
                        RepaymentStatement.MINIMUM_WAGE_UNKNOWN);
        assertThat(nothingKnown.openPoints().get(0).namedValues()).containsEntry("year", Year.of(2021));
        assertThat(nothingKnown.openPoints().get(2).namedValues()).containsEntry("year", Year.of(2023));
        assertThat(nothingKnown.yearly()).isEqualTo(Bounds.atLeast(BigDecimal.ZERO));
        assertThat(nothingKnown.monthly()).isEqualTo(Bounds.atLeast(euro("0")));

        assertThat(ability(means(Household.PARTNER, "30000")).openPoints())
                .extracting(Finding::statement)
                .containsExactly(RepaymentStatement.PARTNER_INCOME_UNKNOWN);
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: only the incomes of the year that counts have to be known")
    @Test
    void missingFactsOfTheOtherYear() {
        OtherYear withPartner = new OtherYear(2022, euro("17000"), Optional.of(euro("10000")));
        OtherYear withoutPartner = new OtherYear(2022, euro("17000"), Optional.empty());
        Means.Builder onlyOtherYear = means(Household.PARTNER, "20000").otherYear(withPartner);
        Means.Builder onlyBefore =
                means(Household.PARTNER, "20000").partnerIncome(euro("10000")).otherYear(withoutPartner);

        assertThat(ability(onlyOtherYear).openPoints()).isEmpty();
        assertThat(ability(onlyBefore).openPoints())
                .singleElement()
                .satisfies(open -> assertThat(open.namedValues()).containsEntry("year", Year.of(2022)));
        assertThat(ability(Means.builder().copyOf(onlyOtherYear.build()).income(Optional.empty()))
                        .openPoints())
                .as("without the income of 2021 the loss cannot be seen")
                .extracting(Finding::statement)
                .contains(RepaymentStatement.INCOME_UNKNOWN);
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: it takes effect on the first day of the month after the debtor was told")
    @ParameterizedTest(name = "told on {0}: from {1}")
    @CsvSource({
        "2023-01-31, 2023-02-01",
        "2023-02-01, 2023-03-01",
        "2023-12-31, 2024-01-01",
        "2024-02-28, 2024-03-01",
        "2024-02-29, 2024-03-01"
    })
    void takesEffect(LocalDate announcedOn, LocalDate from) {
        assertThat(AbilityToPay.takesEffect(announcedOn)).isEqualTo(from);
    }

    @Law(Rule.REP_5)
    @DisplayName(
            "REP-5: a lower ability replaces the instalment: on request until 31-12-2022, ex officio from 1-1-2023")
    @ParameterizedTest(name = "set on {0}, requested {1}, instalment {2}: {3} from {4}")
    @CsvSource(textBlock = """
        # the ability is 60 a month
        2022-12-31, false, 91.84, 91.84,
        2022-12-31, true,  91.84, 60.00, 2023-01-01
        2023-01-01, false, 91.84, 60.00, 2023-02-01
        2023-01-01, false, 60.01, 60.00, 2023-02-01
        2023-01-01, false, 60.00, 60.00,
        2023-01-01, true,  59.99, 59.99,
        """)
    void replaces(LocalDate setOn, boolean requested, String instalment, String due, @Nullable LocalDate from) {
        AbilityToPay ability = ability(means(Household.SINGLE_PARENT, "30000"));
        ReducedInstalment reduced =
                ReducedInstalment.of(LawBook.standard(), ability, exactly(instalment), setOn, setOn, requested);

        assertThat(reduced.openPoints()).isEmpty();
        assertThat(reduced.amount()).isEqualTo(exactly(due));
        assertThat(reduced.from()).isEqualTo(Optional.ofNullable(from));
    }

    @Law(Rule.REP_5)
    @DisplayName(
            "REP-5: an ability that is not known leaves the instalment open, between nothing and that of the schedule")
    @Test
    void openInstalment() {
        AbilityToPay unknown = ability(Means.builder().year(2023));
        ReducedInstalment open = ReducedInstalment.of(LawBook.standard(), unknown, exactly("91.84"), ON, ON, false);
        ReducedInstalment notAsked = ReducedInstalment.of(
                LawBook.standard(), unknown, exactly("91.84"), day("2022-06-01"), day("2022-06-01"), false);

        assertThat(open.amount()).isEqualTo(Bounds.between(euro("0"), euro("91.84")));
        assertThat(open.from()).contains(day("2023-04-01"));
        assertThat(findings(open, RepaymentStatement.INSTALMENT_OPEN, Verdict.OPEN))
                .hasSize(1);
        assertThat(findings(open, RepaymentStatement.REPLACES_INSTALMENT, Verdict.HOLDS))
                .isEmpty();
        assertThat(notAsked.amount()).isEqualTo(exactly("91.84"));
        assertThat(notAsked.openPoints()).as("it cannot change anything").isEmpty();
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: where the instalment is open too, a lower ability still says what is due")
    @Test
    void openSchedule() {
        AbilityToPay sixty = ability(means(Household.SINGLE_PARENT, "30000"));

        assertThat(ReducedInstalment.of(LawBook.standard(), sixty, Bounds.atLeast(euro("83.33")), ON, ON, false)
                        .amount())
                .isEqualTo(exactly("60.00"));
        ReducedInstalment open =
                ReducedInstalment.of(LawBook.standard(), sixty, Bounds.atLeast(euro("15")), ON, ON, false);
        assertThat(open.amount()).isEqualTo(Bounds.between(euro("15"), euro("60")));
        assertThat(open.openPoints()).hasSize(1);
        AbilityToPay unknown = ability(Means.builder().year(2023));
        assertThat(ReducedInstalment.of(LawBook.standard(), unknown, Bounds.atLeast(euro("15")), ON, ON, false)
                        .amount())
                .isEqualTo(Bounds.atLeast(euro("0")));
    }

    @Law(Rule.REP_5)
    @Property
    @Label("REP-5: more income of either never lowers the ability, a higher wage never raises it")
    void monotone(
            @ForAll("amounts") Money debtor,
            @ForAll("amounts") Money partner,
            @ForAll("amounts") Money more,
            @ForAll("wages") Money wage) {
        AbilityToPay ability = of(debtor, partner, wage, false);

        assertThat(monthly(of(debtor.plus(more), partner, wage, false))).isGreaterThanOrEqualTo(monthly(ability));
        assertThat(monthly(of(debtor, partner.plus(more), wage, false))).isGreaterThanOrEqualTo(monthly(ability));
        assertThat(monthly(of(debtor, partner, wage.plus(more), false))).isLessThanOrEqualTo(monthly(ability));
        assertThat(of(debtor.plus(more), partner, wage, false).yearly().atLeast())
                .isGreaterThanOrEqualTo(ability.yearly().atLeast());
    }

    @Law(Rule.REP_5)
    @Property
    @Label("REP-5: both parts of a split ability make the whole, and own income never lowers one's own part")
    void splitMakesTheWhole(
            @ForAll("amounts") Money debtor,
            @ForAll("amounts") Money partner,
            @ForAll("amounts") Money more,
            @ForAll("wages") Money wage) {
        BigDecimal whole = of(debtor, partner, wage, false).yearly().atLeast();
        BigDecimal own = of(debtor, partner, wage, true).yearly().atLeast();
        BigDecimal other = of(partner, debtor, wage, true).yearly().atLeast();

        assertThat(own.add(other).subtract(whole).abs()).isLessThan(new BigDecimal("0.000001"));
        assertThat(of(debtor.plus(more), partner, wage, true).yearly().atLeast())
                .isGreaterThanOrEqualTo(own.subtract(new BigDecimal("0.000001")));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, 8_000_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    @Provide
    Arbitrary<Money> wages() {
        return Arbitraries.longs().between(1, 3_000_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    private static AbilityToPay of(Money debtor, Money partner, Money wage, boolean partnerOwes) {
        return ability(Means.builder()
                .year(2023)
                .household(Household.PARTNER)
                .income(debtor)
                .partnerIncome(partner)
                .minimumWage(wage)
                .partnerOwes(partnerOwes));
    }

    private static Money monthly(AbilityToPay ability) {
        return ability.monthly().exact().orElseThrow();
    }

    private static Means.Builder means(Household household, String income) {
        return Means.builder()
                .year(2023)
                .household(household)
                .income(euro(income))
                .minimumWage(euro("20000"));
    }

    @Law(Rule.REP_5)
    @DisplayName("REP-5: of a dossier the income of a partner counts, unless the household is known to have none")
    @ParameterizedTest(name = "{0}: partner {1}")
    @CsvSource({"PARTNER, 5000", ", 5000", "SINGLE, ", "SINGLE_PARENT, "})
    void partnerOfDossier(@Nullable Household household, @Nullable String partner) {
        Dossier dossier = obligedFrom("2016-01-01")
                .household(Optional.ofNullable(household))
                .addIncomes(Income.builder()
                        .year(2021)
                        .debtor(euro("20000"))
                        .partner(euro("5000"))
                        .build())
                .build();
        assertThat(Means.of(LawBook.standard(), dossier, ON).partnerIncome()).isEqualTo(optional(partner));
    }

    private static AbilityToPay ability(Means.Builder means) {
        return AbilityToPay.of(LawBook.standard(), means.build(), ON);
    }

    private static Optional<Money> optional(@Nullable String amount) {
        return Optional.ofNullable(amount).map(Section7aFacts::euro);
    }
}
