package io.github.termijn.duty;

import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find (bevindingen over de inburgeringsplicht). */
public enum DutyStatement implements Statement {
    /** Under the age from which the act obliges, or not any more. */
    UNDER_AGE(Rule.VRS_1, "birthDate", "age", "birthday"),
    /** Old enough for the act when the duty began, too young by DUO's pages. */
    OF_AGE_BUT_NOT_ON_PAGES(Rule.VRS_1, "birthDate", "age", "ageOnPages"),
    /** The state pension age is reached. */
    PENSION_AGE(Rule.VRS_1, "day"),
    /** The years of residence in the school age. */
    SCHOOL_AGE_RESIDENCE(Rule.VRS_1, "years", "required"),
    /** The school or qualification duty. */
    SCHOOL_DUTY(Rule.VRS_1, "through"),
    /** An education that follows on the school duty. */
    EDUCATION_AFTER_SCHOOL(Rule.VRS_1, "from"),
    /** The nationality. */
    NATIONALITY(Rule.VRS_1, "group"),
    /** Another treaty: whether it forbids the duty is open. */
    TREATY(Rule.VRS_1, "group"),
    /** Turkish nationals with asylum status, and their family. */
    TURKISH_STATUS_HOLDER(Rule.VRS_1, "group", "obliged"),
    /** An integration requirement met in another member state. */
    INTEGRATED_AS_LONG_TERM_RESIDENT(Rule.VRS_1),

    /** The duty ended. */
    DUTY_ENDED(Rule.REG_3, "cause", "day"),
    /** The duty ended before it began: it never ran. */
    DUTY_NEVER_RAN(Rule.REG_3, "cause", "day"),
    /** An interruption that still runs may end the duty. */
    DUTY_MAY_HAVE_ENDED(Rule.REG_3, "from", "before"),
    /** A nationality that may take somebody out of the duty began. */
    DUTY_MAY_HAVE_ENDED_BY_NATIONALITY(Rule.REG_4, "group", "from"),
    /** The record says obliged, a ground says not, for the whole of a term. */
    RECORD_CONTRADICTED(Rule.REG_4, "first", "last"),
    /** A ground that is open itself may take away the duty for the whole of a term. */
    RECORD_DOUBTED(Rule.REG_4, "first", "last"),
    /** Because of that it is open what the passed last day means. */
    OPEN_WHETHER_OBLIGED(Rule.REG_4, "last"),
    /** A ground ends within the term: it may have begun on the day after. */
    MAY_START_LATER(Rule.REG_4, "start", "laterStart"),
    /** That later start falls under the next act. */
    LATER_START_UNDER_NEXT_ACT(Rule.REG_4, "laterStart");

    private final Rule rule;
    private final List<String> fields;

    DutyStatement(Rule rule, String... fields) {
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
