package io.github.termijn.law;

import java.util.List;

/**
 * The readings between which the law leaves a choice (lezingen): switches with their default, each bound to its rule.
 *
 * <p>Another reading is chosen as any amendment: {@code LawBook.standard().with(Interpretation.LAST_DAY,
 * LastDay.TOO_LATE)}.
 */
public final class Interpretation {

    /** Whether finishing on the last day of a term is in time (laatste dag). */
    public enum LastDay {
        /** "Tot en met": the last day itself is in time. The default. */
        IN_TIME,
        /** "Vóór", as DUO's letters literally say: the last day itself is too late. */
        TOO_LATE
    }

    /** Whether corona rounds lengthen a new term after a fine. */
    public enum NewTermRounds {
        /** They do, as the report says that everybody got them. The default. */
        APPLY,
        /** They do not: the policy rule speaks of the first terms only. */
        DO_NOT_APPLY
    }

    /** From which day the new term after a fine is counted. */
    public enum NewTermAnchor {
        /** From the end of the term that was overrun, as DUO's letters do. The default. */
        END_OF_TERM,
        /** From the day after the fine decision, the most that the act allows. */
        FINE_DECISION
    }

    /** On which day hours, attempts and passed parts are counted for a fine (peildag). */
    public enum CountingDay {
        /** On the last day of the overrun term with its extensions. The default. */
        LAST_DAY,
        /** On the day of the fine decision. */
        FINE_DECISION
    }

    /** Over which period hours and attempts are counted for a repeated fine. */
    public enum CountingWindow {
        /** Over the whole period. The default. */
        WHOLE_PERIOD,
        /** Over the new term only. */
        NEW_TERM
    }

    /** Whether an exemption or dispensation after the term forgives a loan, while the text asks no timing (LOA-4). */
    public enum LateExemption {
        /** It is open: the text asks no timing, the agency and the court did. The default. */
        OPEN,
        /** It does, as the text says. */
        FORGIVES,
        /** It does not, as the agency decides. */
        DOES_NOT_FORGIVE
    }

    /** Whether fulfilment within an extended term starts the run-in where the text is silent (until 30 September 2017). */
    public enum ExtendedTermFulfilment {
        /** It does, as in a term without extension and as in the later text. The default. */
        STARTS_RUN_IN,
        /** It does not: the run-in waits for the end of the extended term. */
        WAITS_FOR_THE_END
    }

    /** Of which year the first interest rate is (vaste rente). */
    public enum RateYear {
        /** Of the first day of the run-in, as the regulation says. The default. */
        RUN_IN,
        /** Of the first instalment, as DUO said in 2023. */
        FIRST_INSTALMENT
    }

    /** Whether a rate counts that was read from the student rate, which has the same basis (REP-3). */
    public enum ReadRates {
        /** It does, for the years of which none is published or supplied. The default. */
        COUNT,
        /** It does not: only rates that are published or supplied count. */
        DO_NOT_COUNT
    }

    /** How the instalment follows from the debt (aflossingswijze). */
    public enum RepaymentMethod {
        /** As an annuity: interest on what is left each month. The default. */
        ANNUITY,
        /** As the regulation literally says: interest on the whole debt over the whole period, in equal parts. */
        LITERAL
    }

    /** Whether the last day itself is in time. */
    public static final Parameter<LastDay> LAST_DAY = Parameter.of("lastDay", Rule.TRM_2, LastDay.IN_TIME);

    /** Whether corona rounds lengthen a new term. */
    public static final Parameter<NewTermRounds> NEW_TERM_ROUNDS =
            Parameter.of("newTermRounds", Rule.TRM_8, NewTermRounds.APPLY);

    /** From which day a new term is counted. */
    public static final Parameter<NewTermAnchor> NEW_TERM_ANCHOR =
            Parameter.of("newTermAnchor", Rule.FIN_8, NewTermAnchor.END_OF_TERM);

    /** On which day is counted for a fine. */
    public static final Parameter<CountingDay> COUNTING_DAY =
            Parameter.of("countingDay", Rule.FIN_4, CountingDay.LAST_DAY);

    /** Over which period is counted for a repeated fine. */
    public static final Parameter<CountingWindow> COUNTING_WINDOW =
            Parameter.of("countingWindow", Rule.FIN_9, CountingWindow.WHOLE_PERIOD);

    /** Whether an exemption or dispensation after the term forgives a loan, before the text asks that it is in time. */
    public static final Parameter<LateExemption> LATE_EXEMPTION =
            Parameter.of("lateExemption", Rule.LOA_4, LateExemption.OPEN);

    /** Whether fulfilment within an extended term starts the run-in where the text is silent. */
    public static final Parameter<ExtendedTermFulfilment> EXTENDED_TERM_FULFILMENT =
            Parameter.of("extendedTermFulfilment", Rule.REP_1, ExtendedTermFulfilment.STARTS_RUN_IN);

    /** Of which year the first interest rate is. */
    public static final Parameter<RateYear> RATE_YEAR = Parameter.of("rateYear", Rule.REP_3, RateYear.RUN_IN);

    /** Whether a rate counts that was read from another one on the same basis. */
    public static final Parameter<ReadRates> READ_RATES = Parameter.of("readRates", Rule.REP_3, ReadRates.COUNT);

    /** How the instalment follows from the debt. */
    public static final Parameter<RepaymentMethod> REPAYMENT_METHOD =
            Parameter.of("repaymentMethod", Rule.REP_4, RepaymentMethod.ANNUITY);

    static final List<Parameter<?>> PARAMETERS = List.of(
            LAST_DAY,
            NEW_TERM_ROUNDS,
            NEW_TERM_ANCHOR,
            COUNTING_DAY,
            COUNTING_WINDOW,
            LATE_EXEMPTION,
            EXTENDED_TERM_FULFILMENT,
            RATE_YEAR,
            READ_RATES,
            REPAYMENT_METHOD);

    private Interpretation() {}
}
