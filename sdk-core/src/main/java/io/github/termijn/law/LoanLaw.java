package io.github.termijn.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What may be borrowed and what is forgiven (lening en kwijtschelding), as parameters. */
public final class LoanLaw {

    private static final LocalDate FORGIVENESS_2014 = LocalDate.of(2014, 3, 28);
    private static final LocalDate DECREE_2015 = LocalDate.of(2015, 7, 15);
    private static final LocalDate ACT_2017 = LocalDate.of(2017, 10, 1);
    private static final LocalDate ACT_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate COURT_OF_JUSTICE = LocalDate.of(2025, 2, 4);
    private static final LocalDate COUNCIL_OF_STATE = LocalDate.of(2025, 7, 9);

    /** The permits whose holders borrow without an income test (leengroep). */
    public static final Parameter<List<Permit>> LOAN_GROUP =
            Parameter.of("loanGroup", Rule.LOA_2, List.of(Permit.ASYLUM, Permit.FAMILY_OF_STATUS_HOLDER));

    /** The most that the loan group can borrow. */
    public static final Parameter<Money> GROUP_MAXIMUM = Parameter.of("loanGroupMaximum", Rule.LOA_1, euro(10_000));

    /** The most that others can borrow before the income test, by the day of the application. */
    public static final Parameter<Money> OTHERS_MAXIMUM = Parameter.dated(
            "loanOthersMaximum", Rule.LOA_1, Dated.always(euro(5_000)).thenFrom(DECREE_2015, euro(10_000)));

    /** How many times the yearly ability to pay is taken off the maximum of others. */
    public static final Parameter<Integer> ABILITY_FACTOR = Parameter.of("loanAbilityFactor", Rule.LOA_1, 2);

    /** Below this amount nothing is lent. */
    public static final Parameter<Money> SMALLEST_LOAN = Parameter.of("smallestLoan", Rule.LOA_1, euro(180));

    /** Whether the claim to the loan also runs in new terms after a fine. */
    public static final Parameter<Boolean> CLAIM_IN_NEW_TERMS = Parameter.dated(
            "loanClaimInNewTerms", Rule.LOA_3, Dated.always(false).thenFrom(FORGIVENESS_2014, true));

    /** Whether the claim ends when the participation statement is not signed in time. */
    public static final Parameter<Boolean> PVT_ENDS_CLAIM =
            Parameter.dated("pvtEndsLoanClaim", Rule.LOA_3, Dated.always(false).thenFrom(ACT_2017, true));

    /** How long after the first exam term the claim ends when the duty is not fulfilled. */
    public static final Parameter<Period> CLAIM_AFTER_TERM =
            Parameter.dated("loanClaimAfterTerm", Rule.LOA_3, Dated.from(ACT_2020, Period.ofYears(6)));

    /** The first day on which the claim ends because somebody is no longer obliged. */
    public static final Parameter<LocalDate> NOT_OBLIGED_ENDS_CLAIM_FROM =
            Parameter.of("notObligedEndsLoanClaimFrom", Rule.LOA_3, LocalDate.of(2021, 1, 1));

    /** Within what time of the grant something must be paid out, or the grant lapses. */
    public static final Parameter<Period> FIRST_PAYMENT_WITHIN =
            Parameter.of("firstPaymentWithin", Rule.LOA_3, Period.ofYears(1));

    /** The permits whose holders can be forgiven, by the day of fulfilment, exemption or dispensation. */
    public static final Parameter<List<Permit>> FORGIVENESS_GROUP = Parameter.dated(
            "forgivenessGroup",
            Rule.LOA_2,
            Dated.from(FORGIVENESS_2014, List.of(Permit.ASYLUM))
                    .thenFrom(DECREE_2015, List.of(Permit.ASYLUM, Permit.FAMILY_OF_STATUS_HOLDER)));

    /** The purposes of stay that are in the forgiveness group beside its permits. None in the law; for amendments. */
    public static final Parameter<List<ResidencePurpose>> FORGIVENESS_PURPOSES =
            Parameter.of("forgivenessPurposes", Rule.LOA_7, List.of());

    /** Whether the text asks that an exemption or dispensation was in time, by its day. */
    public static final Parameter<Boolean> EXEMPTION_IN_TIME = Parameter.dated(
            "exemptionInTimeForForgiveness", Rule.LOA_4, Dated.always(false).thenFrom(ACT_2020, true));

    /** Whether naturalisation with exemption from its test forgives, by its day. */
    public static final Parameter<Boolean> NATURALISATION_FORGIVES = Parameter.dated(
            "naturalisationForgives", Rule.LOA_4, Dated.always(false).thenFrom(LocalDate.of(2021, 12, 31), true));

    /** How partial forgiveness is given, by the day of the forgiveness decision. */
    public static final Parameter<PartialForgiveness> PARTIAL = Parameter.dated(
            "partialForgiveness",
            Rule.LOA_5,
            Dated.always(PartialForgiveness.NONE)
                    .thenFrom(LocalDate.of(2022, 1, 1), PartialForgiveness.ON_REQUEST)
                    .thenFrom(LocalDate.of(2023, 1, 1), PartialForgiveness.EX_OFFICIO));

    /** The percentages of partial forgiveness. A row for one and for two parts late, a column per range of lateness. */
    public static final Parameter<List<List<Integer>>> PERCENTAGES =
            Parameter.of("forgivenessPercentages", Rule.LOA_5, List.of(List.of(90, 60), List.of(70, 40)));

    /** Until how long after the term each column of the percentages holds. */
    public static final Parameter<List<Period>> LATENESS_BORDERS =
            Parameter.of("latenessBorders", Rule.LOA_5, List.of(Period.ofMonths(3), Period.ofMonths(6)));

    /** Whether repayment by asylum status holders is not collected, by the day of the repayment decision. */
    public static final Parameter<Boolean> DECISION_PAUSED = Parameter.dated(
            "repaymentDecisionPaused", Rule.LOA_10, Dated.always(false).thenFrom(LocalDate.of(2023, 3, 15), true));

    /** Whether no repayment at all by asylum status holders is collected, by the as-of day. */
    public static final Parameter<Boolean> COLLECTION_STOPPED = Parameter.dated(
            "repaymentCollectionStopped", Rule.LOA_10, Dated.always(false).thenFrom(COURT_OF_JUSTICE, true));

    /** Whether asylum status holders owe no repayment, by the as-of day. */
    public static final Parameter<Boolean> NOTHING_DUE =
            Parameter.dated("repaymentNotDue", Rule.LOA_10, Dated.always(false).thenFrom(COUNCIL_OF_STATE, true));

    /** Which repayment decisions of asylum status holders can be reviewed, by the as-of day. */
    public static final Parameter<Reviewable> REPAYMENT_REVIEWABLE = Parameter.dated(
            "repaymentReviewable",
            Rule.LOA_10,
            Dated.always(Reviewable.NONE)
                    .thenFrom(COUNCIL_OF_STATE, Reviewable.NOT_FINAL)
                    .thenFrom(LocalDate.of(2026, 2, 18), Reviewable.ALL));

    /** Whether it is open if family members of status holders owe repayment, by the as-of day. */
    public static final Parameter<Boolean> FAMILY_RECOVERY_OPEN = Parameter.dated(
            "familyRepaymentOpen", Rule.LOA_10, Dated.always(false).thenFrom(COURT_OF_JUSTICE, true));

    static final List<Parameter<?>> PARAMETERS = List.of(
            LOAN_GROUP,
            GROUP_MAXIMUM,
            OTHERS_MAXIMUM,
            ABILITY_FACTOR,
            SMALLEST_LOAN,
            CLAIM_IN_NEW_TERMS,
            PVT_ENDS_CLAIM,
            CLAIM_AFTER_TERM,
            NOT_OBLIGED_ENDS_CLAIM_FROM,
            FIRST_PAYMENT_WITHIN,
            FORGIVENESS_GROUP,
            FORGIVENESS_PURPOSES,
            EXEMPTION_IN_TIME,
            NATURALISATION_FORGIVES,
            PARTIAL,
            PERCENTAGES,
            LATENESS_BORDERS,
            DECISION_PAUSED,
            COLLECTION_STOPPED,
            NOTHING_DUE,
            REPAYMENT_REVIEWABLE,
            FAMILY_RECOVERY_OPEN);

    private LoanLaw() {}

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
