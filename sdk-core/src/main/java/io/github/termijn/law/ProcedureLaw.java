package io.github.termijn.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** When periods of procedure end (proceduretermijnen), as parameters. Days are the ones on which a period would end. */
public final class ProcedureLaw {

    /** The generally recognised holidays that have the same date each year: New Year, 5 May, both Christmas Days. */
    public static final Parameter<List<MonthDay>> FIXED_HOLIDAYS = Parameter.of(
            "fixedHolidays",
            Rule.PRC_6,
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26)));

    /** The holidays that move with Easter, in days from Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. */
    public static final Parameter<List<Integer>> HOLIDAYS_FROM_EASTER =
            Parameter.of("holidaysFromEaster", Rule.PRC_6, List.of(-2, 1, 39, 50));

    /** The day of the King's birthday, until 2013 of the Queen's; on a Sunday it is celebrated on the Saturday before. */
    public static final Parameter<MonthDay> KINGS_BIRTHDAY = Parameter.dated(
            "kingsBirthday",
            Rule.PRC_6,
            Dated.always(MonthDay.of(4, 30)).thenFrom(LocalDate.of(2014, 1, 1), MonthDay.of(4, 27)));

    /** The days that a royal decree puts on a par with a holiday: not in the sources, so empty unless supplied. */
    public static final Parameter<List<LocalDate>> DAYS_ON_A_PAR = Parameter.of("daysOnAPar", Rule.PRC_6, List.of());

    /** The longest period that is moved to a working day. */
    public static final Parameter<Period> LONGEST_MOVED_PERIOD =
            Parameter.of("longestMovedPeriod", Rule.PRC_6, Period.ofWeeks(12));

    /** Above what provisional fine the agency sends a form for views. */
    public static final Parameter<Money> VIEWS_FORM_ABOVE =
            Parameter.of("viewsFormAbove", Rule.PRC_2, Money.of(CurrencyUnit.EUR, 340));

    /** How long after the last day, by post, an objection may be received. */
    public static final Parameter<Period> RECEIPT_BY_POST =
            Parameter.of("receiptByPost", Rule.PRC_4, Period.ofWeeks(1));

    /** Within what time of the end of the objection period is decided on an objection. */
    public static final Parameter<Period> OBJECTION_DECISION =
            Parameter.of("objectionDecision", Rule.PRC_4, Period.ofWeeks(6));

    /** The same with an advisory committee. */
    public static final Parameter<Period> OBJECTION_DECISION_WITH_COMMITTEE =
            Parameter.of("objectionDecisionWithCommittee", Rule.PRC_4, Period.ofWeeks(12));

    /** By how much the decision on an objection can be postponed, once. */
    public static final Parameter<Period> OBJECTION_POSTPONEMENT =
            Parameter.of("objectionPostponement", Rule.PRC_4, Period.ofWeeks(6));

    /** How long after the last day to pay the claim to a fine lapses. */
    public static final Parameter<Period> CLAIM_TO_FINE = Parameter.of("claimToFine", Rule.PRC_7, Period.ofYears(5));

    static final List<Parameter<?>> PARAMETERS = List.of(
            FIXED_HOLIDAYS,
            HOLIDAYS_FROM_EASTER,
            KINGS_BIRTHDAY,
            DAYS_ON_A_PAR,
            LONGEST_MOVED_PERIOD,
            VIEWS_FORM_ABOVE,
            RECEIPT_BY_POST,
            OBJECTION_DECISION,
            OBJECTION_DECISION_WITH_COMMITTEE,
            OBJECTION_POSTPONEMENT,
            CLAIM_TO_FINE);

    private ProcedureLaw() {}
}
