package io.github.termijn;

import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What is found of the act that governs a person (bevindingen over de toepasselijke wet). */
enum RegimeStatement implements Statement {
    /** The act of 2013 governs. */
    UNDER_THIS_ACT(Rule.REG_1, "obligedFrom"),
    /** The act of 2013 goes on for its group as it stood on 31 December 2021. */
    STAYS_IN_FORCE(Rule.REG_2),
    /** The duty began before 2013: the act of before, or this one with an unknown start. */
    BEFORE_THIS_ACT(Rule.REG_1, "obligedFrom"),
    /** The act of 2021 governs. */
    UNDER_THE_ACT_OF_2021(Rule.REG_1, "obligedFrom");

    private final Rule rule;
    private final List<String> fields;

    RegimeStatement(Rule rule, String... fields) {
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
