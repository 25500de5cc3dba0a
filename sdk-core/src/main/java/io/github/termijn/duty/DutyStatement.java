package io.github.termijn.duty;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.NationalityGroup;
import io.github.termijn.law.Field;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;
import java.util.Set;

/** What this room can find (bevindingen over de inburgeringsplicht). */
public enum DutyStatement implements Statement {
    /** Under the age from which the act obliges, or not any more. */
    UNDER_AGE(Rule.VRS_1, day("birthDate"), count("age"), day("birthday")),
    /** Old enough for the act when the duty began, too young by DUO's pages. */
    OF_AGE_BUT_NOT_ON_PAGES(Rule.VRS_1, day("birthDate"), count("age"), count("ageOnPages")),
    /** The state pension age is reached. */
    PENSION_AGE(Rule.VRS_1, day("day")),
    /** The years of residence in the school age. */
    SCHOOL_AGE_RESIDENCE(Rule.VRS_1, count("years"), count("required")),
    /** The school or qualification duty. */
    SCHOOL_DUTY(Rule.VRS_1, day("through")),
    /** An education that follows on the school duty. */
    EDUCATION_AFTER_SCHOOL(Rule.VRS_1, day("from")),
    /** The nationality. */
    NATIONALITY(Rule.VRS_1, one(NationalityGroup.class, "group")),
    /** Another treaty: whether it forbids the duty is open. */
    TREATY(Rule.VRS_1, one(NationalityGroup.class, "group")),
    /** Turkish nationals with asylum status, and their family. */
    TURKISH_STATUS_HOLDER(Rule.VRS_1, one(NationalityGroup.class, "group"), day("obliged")),
    /** An integration requirement met in another member state. */
    INTEGRATED_AS_LONG_TERM_RESIDENT(Rule.VRS_1),

    /** The duty ended. */
    DUTY_ENDED(Rule.REG_3, one(DutyEnd.Cause.class, "cause"), day("day")),
    /** The duty ended before it began: it never ran. */
    DUTY_NEVER_RAN(Rule.REG_3, one(DutyEnd.Cause.class, "cause"), day("day")),
    /** An interruption that still runs may end the duty. */
    DUTY_MAY_HAVE_ENDED(Rule.REG_3, day("from"), day("before")),
    /** A nationality that may take somebody out of the duty began. */
    DUTY_MAY_HAVE_ENDED_BY_NATIONALITY(Rule.REG_4, one(NationalityGroup.class, "group"), day("from")),
    /** The duty may have ended, or ended earlier, because it is open when its last part was done. */
    DUTY_MAY_HAVE_ENDED_BY_PARTS(Rule.EXM_6, day("from")),
    /** The record says obliged, a ground says not, for the whole of a term. */
    RECORD_CONTRADICTED(Rule.REG_4, day("first"), day("last")),
    /** A ground that is open itself may take away the duty for the whole of a term. */
    RECORD_DOUBTED(Rule.REG_4, day("first"), day("last")),
    /** Because of that it is open what the passed last day means. */
    OPEN_WHETHER_OBLIGED(Rule.REG_4, day("last")),
    /** A ground ends within the term: it may have begun on the day after. */
    MAY_START_LATER(Rule.REG_4, day("start"), day("laterStart")),
    /** That later start falls under the next act. */
    LATER_START_UNDER_NEXT_ACT(Rule.REG_4, day("laterStart"));

    /** What leaves open whether the duty ended on the day of its finding. */
    public static final Set<DutyStatement> MAY_HAVE_ENDED =
            Set.of(DUTY_MAY_HAVE_ENDED, DUTY_MAY_HAVE_ENDED_BY_NATIONALITY, DUTY_MAY_HAVE_ENDED_BY_PARTS);

    private final Rule rule;
    private final List<Field> fields;

    DutyStatement(Rule rule, Field... fields) {
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
