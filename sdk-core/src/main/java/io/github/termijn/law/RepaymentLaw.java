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

    /** The yearly rates that are known. */
    public static final Parameter<InterestRates> INTEREST_RATES = Parameter.of(
            "interestRates",
            Rule.REP_3,
            InterestRates.of(Map.of(
                    2013, new BigDecimal("0.60"),
                    2015, new BigDecimal("0.12"),
                    2022, BigDecimal.ZERO,
                    2023, new BigDecimal("1.78"))));

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

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
