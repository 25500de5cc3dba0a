package io.github.termijn.loan;

import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find about paying back (bevindingen over de terugbetaling). */
public enum RepaymentStatement implements Statement {
    /** The income that counts. */
    INCOME(Rule.REP_5, "year", "income"),
    /** The income of the debtor is not known. */
    INCOME_UNKNOWN(Rule.REP_5, "year"),
    /** The income of the partner is not known. */
    PARTNER_INCOME_UNKNOWN(Rule.REP_5, "year"),
    /** Whether a later year counts, because the debtor's own income is lower in it. */
    OTHER_YEAR(Rule.REP_5, "year", "income", "before", "loss"),
    /** With whom the debtor lives is not known. */
    HOUSEHOLD_UNKNOWN(Rule.REP_5),
    /** The minimum wage is not known. */
    MINIMUM_WAGE_UNKNOWN(Rule.REP_5, "year"),
    /** What is left free. */
    ALLOWANCE(Rule.REP_5, "household", "amount"),
    /** What can be paid in a year. */
    ABILITY(Rule.REP_5, "year", "amount"),
    /** The part of one of two partners who both owe. */
    ABILITY_SPLIT(Rule.REP_5, "amount"),
    /** What can be paid in a month, if the year reaches the least. */
    ABILITY_PER_MONTH(Rule.REP_5, "least", "amount");

    private final Rule rule;
    private final List<String> fields;

    RepaymentStatement(Rule rule, String... fields) {
        this.rule = rule;
        this.fields = List.of(fields);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public List<String> fields() {
        return fields;
    }
}
