package io.github.termijn.loan;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.money;
import static io.github.termijn.law.Field.number;
import static io.github.termijn.law.Field.one;
import static io.github.termijn.law.Field.year;

import io.github.termijn.law.Field;
import io.github.termijn.law.Household;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find about paying back (bevindingen over de terugbetaling). */
public enum RepaymentStatement implements Statement {
    /** Under the text until 2019 the end of the last term, or earlier fulfilment, triggered the run-in. */
    TRIGGERED_EARLIER_LAW(Rule.REP_1, day("day")),
    /** Under the text from 2020 fulfilment or the end of the claim triggers the run-in. */
    TRIGGERED_LATER_LAW(Rule.REP_1, day("day")),
    /** Which text governs a run-in that reaches 2020 is open. */
    TRANSITION(Rule.REP_1, day("day")),
    /** The claim ended under the earlier text, the last term under the later one. */
    CLAIM_ENDED_EARLIER(Rule.REP_1, day("day"), day("lastDay")),
    /** Whether a new term counts as a term here. */
    NEW_TERM_COUNTS(Rule.REP_1, day("decidedOn"), day("lastDay")),
    /** A gap that begins in the run-in, and whether it lengthens it. */
    GAP_LENGTHENS(Rule.REP_1, day("from"), day("through")),
    /** A gap in the run-in has no end yet. */
    GAP_RUNS(Rule.REP_1, day("from")),
    /** The debtor asked to begin earlier. */
    EARLIER_START_REQUESTED(Rule.REP_1, day("requestedOn")),
    /** How long the run-in lasts, and when the first instalment is due. */
    RUN_IN(Rule.REP_1, day("through"), day("firstInstalment")),
    /** The term that counts still runs and the duty is not fulfilled. */
    NOT_BEGUN(Rule.REP_1),
    /** A fact that is open decides on the start. */
    START_OPEN(Rule.REP_1, day("trigger")),
    /** The end of the last term does not start the run-in under the text from 2020. */
    END_OF_TERMS_IS_NO_END(Rule.REP_1, day("lastDay")),
    /** Everything is forgiven. */
    ALL_FORGIVEN(Rule.LOA_4),
    /** The debt on the first day of the run-in is not known. */
    DEBT_AT_RUN_IN_UNKNOWN(Rule.REP_3),
    /** How much of the debt is forgiven is not known. */
    FORGIVEN_UNKNOWN(Rule.REP_3, count("percentage")),
    /** The debt is lower than what is forgiven. */
    DEBT_BELOW_FORGIVEN(Rule.REP_3, money("debt"), money("forgiven")),
    /** The debt on the first day of the run-in, less what is forgiven. */
    TO_REPAY(Rule.REP_3, money("debt"), money("forgiven"), money("left")),
    /** There is no debt. */
    NOTHING_OWED(Rule.REP_4),
    /** The first rate. */
    FIRST_RATE(Rule.REP_3, year("year"), number("rate")),
    /** The rate of a year was read from another rate on the same basis. */
    RATE_READ(Rule.REP_3, year("year"), number("rate")),
    /** The rate of a year is not known. */
    RATE_UNKNOWN(Rule.REP_3, year("year")),
    /** The debt with the interest of the run-in. */
    RUN_IN_INTEREST(Rule.REP_4, money("debt"), count("months"), money("grown")),
    /** The instalment as an annuity. */
    ANNUITY(Rule.REP_4, money("debt"), money("amount")),
    /** The instalment as an equal part of a total fixed beforehand. */
    LITERAL_TOTAL(Rule.REP_4, money("total"), money("amount")),
    /** The least instalment takes the place of a lower one. */
    LEAST_INSTALMENT(Rule.REP_2, money("amount"), money("least")),
    /** Whether another rate holds from a later instalment. */
    LATER_RATE(Rule.REP_3, day("from"), number("rate"), money("debt"), money("amount")),
    /** After the last instalment nothing is left, or the rest. */
    PAID_OFF(Rule.REP_4, count("instalments"), money("left")),
    /** How a yearly instalment is computed is not in the text. */
    YEARLY_INSTALMENTS(Rule.REP_2),
    /** What is due from a day is not known, because the ability to pay is not. */
    REDUCED_UNKNOWN(Rule.REP_5, day("from"), money("amount")),
    /** What is in default. */
    IN_DEFAULT(Rule.REP_2, day("on"), money("amount")),
    /** Whether arrears are large enough for a bailiff. */
    BAILIFF(Rule.REP_2, money("amount"), money("border")),
    /** Whether arrears are old enough for a bailiff. */
    BAILIFF_OLD(Rule.REP_2, money("amount"), money("border")),
    /** The income that counts. */
    INCOME(Rule.REP_5, year("year"), money("income")),
    /** The income of the debtor is not known. */
    INCOME_UNKNOWN(Rule.REP_5, year("year")),
    /** The income of the partner is not known. */
    PARTNER_INCOME_UNKNOWN(Rule.REP_5, year("year")),
    /** Whether a later year counts, because the debtor's own income is lower in it. */
    OTHER_YEAR(Rule.REP_5, year("year"), money("income"), money("incomeBefore"), number("loss")),
    /** With whom the debtor lives is not known. */
    HOUSEHOLD_UNKNOWN(Rule.REP_5),
    /** The minimum wage is not known. */
    MINIMUM_WAGE_UNKNOWN(Rule.REP_5, year("year")),
    /** What is left free. */
    ALLOWANCE(Rule.REP_5, one(Household.class, "household"), money("amount")),
    /** What can be paid in a year. */
    ABILITY(Rule.REP_5, year("year"), money("amount")),
    /** The part of one of two partners who both owe. */
    ABILITY_SPLIT(Rule.REP_5, money("amount")),
    /** What can be paid in a month, if the year reaches the least. */
    ABILITY_PER_MONTH(Rule.REP_5, money("least"), money("amount")),
    /** Whether the ability is looked at: ex officio or on request. */
    ABILITY_CONSIDERED(Rule.REP_5, day("setOn")),
    /** Whether the ability replaces the instalment. */
    REPLACES_INSTALMENT(Rule.REP_5, money("amount"), money("instalment"), day("from")),
    /** What is due in a month is not known. */
    INSTALMENT_OPEN(Rule.REP_5, money("amount")),
    /** What was not paid because of the means test lapses. */
    REMAINDER_LAPSES(Rule.REP_6, money("amount")),
    /** Arrears do not lapse. */
    ARREARS_STAY(Rule.REP_6, money("amount"));

    private final Rule rule;
    private final List<Field> fields;

    RepaymentStatement(Rule rule, Field... fields) {
        this.rule = rule;
        this.fields = List.of(fields);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }
}
