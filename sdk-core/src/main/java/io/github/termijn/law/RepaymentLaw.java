package io.github.termijn.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How the loan is paid back (terugbetaling), as parameters. Days are those on which the run-in is triggered unless said. */
public final class RepaymentLaw {

    private static final LocalDate NUMBERING_2017 = LocalDate.of(2017, 10, 1);
    private static final LocalDate ACT_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate DECREE_2023 = LocalDate.of(2023, 1, 1);

    /** After what the run-in begins. */
    public static final Parameter<RepaymentTrigger> TRIGGER = Parameter.dated(
            "repaymentTrigger",
            Rule.REP_1,
            Dated.always(RepaymentTrigger.LAST_TERM_OR_FULFILMENT)
                    .thenFrom(ACT_2020, RepaymentTrigger.FULFILMENT_OR_END_OF_CLAIM));

    /** Whether the act says that fulfilment within an extended term starts the run-in, by the day of fulfilment. */
    public static final Parameter<Boolean> EARLIER_FULFILMENT_IN_THE_ACT = Parameter.dated(
            "earlierFulfilmentInTheAct", Rule.REP_1, Dated.always(false).thenFrom(NUMBERING_2017, true));

    /** The time without repayment, after the day that triggers it. */
    public static final Parameter<Period> RUN_IN = Parameter.of("runIn", Rule.REP_1, Period.ofMonths(6));

    /** The most monthly instalments. */
    public static final Parameter<Integer> MOST_INSTALMENTS = Parameter.of("mostInstalments", Rule.REP_2, 120);

    /** The least that a monthly instalment is. */
    public static final Parameter<Money> LEAST_INSTALMENT = Parameter.of("leastInstalment", Rule.REP_2, euro(15));

    /** How long after its due day an instalment is in default. */
    public static final Parameter<Period> DEFAULT_AFTER = Parameter.of("defaultAfter", Rule.REP_2, Period.ofWeeks(2));

    /** The arrears from which a bailiff collects. */
    public static final Parameter<Money> BAILIFF_ARREARS = Parameter.of("bailiffArrears", Rule.REP_2, euro(180));

    /** The old arrears from which a bailiff collects. */
    public static final Parameter<Money> BAILIFF_OLD_ARREARS = Parameter.of("bailiffOldArrears", Rule.REP_2, euro(15));

    /** How long after their due day arrears are old. */
    public static final Parameter<Period> OLD_ARREARS_AFTER =
            Parameter.of("oldArrearsAfter", Rule.REP_2, Period.ofMonths(6));

    /** The interest rate of the calendar year in which a day lies: published, read from the student rate, or not found. */
    public static final Parameter<InterestRate> YEARLY_RATE = Parameter.dated("yearlyRate", Rule.REP_3, yearlyRates());

    /** The interest rates that are supplied for years of which none is published. */
    public static final Parameter<InterestRates> INTEREST_RATES =
            Parameter.of("interestRates", Rule.REP_3, InterestRates.of(Map.of()));

    /** For how many instalments the first rate holds. */
    public static final Parameter<Integer> FIRST_RATE_INSTALMENTS =
            Parameter.of("firstRateInstalments", Rule.REP_3, 60);

    /** The share of the income above the free allowance that can be paid in a year. */
    public static final Parameter<BigDecimal> ABILITY_SHARE =
            Parameter.of("abilityShare", Rule.REP_5, new BigDecimal("0.12"));

    /** The free allowance with a partner or as a single parent, as a share of the taxable minimum wage. */
    public static final Parameter<BigDecimal> FAMILY_ALLOWANCE =
            Parameter.of("familyAllowance", Rule.REP_5, new BigDecimal("1.20"));

    /** The free allowance of others, as a share of the taxable minimum wage. */
    public static final Parameter<BigDecimal> SINGLE_ALLOWANCE =
            Parameter.of("singleAllowance", Rule.REP_5, new BigDecimal("0.84"));

    /** How many years before the year it is set for the income is looked at. */
    public static final Parameter<Integer> INCOME_YEARS_BACK = Parameter.of("incomeYearsBack", Rule.REP_5, 2);

    /** The loss of income from which a later year can be looked at, as a share of the income. */
    public static final Parameter<BigDecimal> INCOME_LOSS =
            Parameter.of("incomeLoss", Rule.REP_5, new BigDecimal("0.15"));

    /** The yearly ability below which no instalment is due. */
    public static final Parameter<Money> LEAST_ABILITY = Parameter.of("leastAbility", Rule.REP_5, euro(180));

    /** Whether the ability to pay is looked at without a request, by the day on which it is set. */
    public static final Parameter<Boolean> ABILITY_EX_OFFICIO =
            Parameter.dated("abilityExOfficio", Rule.REP_5, Dated.always(false).thenFrom(DECREE_2023, true));

    static final List<Parameter<?>> PARAMETERS = List.of(
            TRIGGER,
            EARLIER_FULFILMENT_IN_THE_ACT,
            RUN_IN,
            MOST_INSTALMENTS,
            LEAST_INSTALMENT,
            DEFAULT_AFTER,
            BAILIFF_ARREARS,
            BAILIFF_OLD_ARREARS,
            OLD_ARREARS_AFTER,
            YEARLY_RATE,
            INTEREST_RATES,
            FIRST_RATE_INSTALMENTS,
            ABILITY_SHARE,
            FAMILY_ALLOWANCE,
            SINGLE_ALLOWANCE,
            INCOME_YEARS_BACK,
            INCOME_LOSS,
            LEAST_ABILITY,
            ABILITY_EX_OFFICIO);

    private RepaymentLaw() {}

    /** A step for each year, also if it has the rate of the year before: a rate is not known before its year begins. */
    private static Dated<InterestRate> yearlyRates() {
        return Dated.from(firstDayOf(2013), published("0.60"))
                .thenFrom(firstDayOf(2014), InterestRate.UNKNOWN)
                .thenFrom(firstDayOf(2015), published("0.12"))
                .thenFrom(firstDayOf(2016), read("0.01"))
                .thenFrom(firstDayOf(2017), read("0"))
                .thenFrom(firstDayOf(2018), read("0"))
                .thenFrom(firstDayOf(2019), read("0"))
                .thenFrom(firstDayOf(2020), read("0"))
                .thenFrom(firstDayOf(2021), read("0"))
                .thenFrom(firstDayOf(2022), published("0"))
                .thenFrom(firstDayOf(2023), published("1.78"))
                .thenFrom(firstDayOf(2024), read("2.95"))
                .thenFrom(firstDayOf(2025), read("2.21"))
                .thenFrom(firstDayOf(2026), read("2.29"))
                .thenFrom(firstDayOf(2027), InterestRate.UNKNOWN);
    }

    private static LocalDate firstDayOf(int year) {
        return LocalDate.ofYearDay(year, 1);
    }

    private static InterestRate published(String percentage) {
        return InterestRate.published(new BigDecimal(percentage));
    }

    private static InterestRate read(String percentage) {
        return InterestRate.read(new BigDecimal(percentage));
    }

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
