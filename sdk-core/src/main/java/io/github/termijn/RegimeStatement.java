package io.github.termijn;

import static io.github.termijn.law.Field.day;

import io.github.termijn.law.Field;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What is found of the act that governs a person (bevindingen over de toepasselijke wet). */
enum RegimeStatement implements Statement {
    /** The act of 2013 governs. */
    UNDER_THIS_ACT(Rule.REG_1, day("obligedFrom")),
    /** The act of 2013 goes on for its group as it stood on 31 December 2021. */
    STAYS_IN_FORCE(Rule.REG_2),
    /** The duty began before 2013: the act of before, or this one with an unknown start. */
    BEFORE_THIS_ACT(Rule.REG_1, day("obligedFrom")),
    /** The act of 2021 governs. */
    UNDER_THE_ACT_OF_2021(Rule.REG_1, day("obligedFrom"));

    private final Rule rule;
    private final List<Field> fields;

    RegimeStatement(Rule rule, Field... fields) {
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
