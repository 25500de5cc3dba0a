package io.github.termijn.guidance;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.length;
import static io.github.termijn.law.Field.many;
import static io.github.termijn.law.Field.money;
import static io.github.termijn.law.Field.number;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.Ground;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.law.Field;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.procedure.DecisionKind;
import java.util.List;

/** What this room can find (bevindingen over signalen en stappen). */
public enum GuidanceStatement implements Statement {
    /** The first day of a step that is not possible yet. */
    FROM(Rule.SIG_7, day("day")),
    /** The last day of a step, or that it is open because the term is. */
    BY(Rule.SIG_7, day("day")),
    /** The first day of a step that is not possible yet, in a term of which it is open whether there was a duty in it. */
    FROM_IF_OBLIGED(Rule.REG_4, day("day")),
    /** The last day of a step in such a term. */
    BY_IF_OBLIGED(Rule.REG_4, day("day")),
    /** The step is about such a term. */
    DUTY_OPEN(Rule.REG_4),
    /** Record and grounds contradict each other: DUO has to find out whether there is a duty. */
    DUTY_TO_BE_CHECKED(Rule.REG_4),
    /** In the ELIP group. */
    ELIP(Rule.SIG_1),
    /** In the loan group. */
    LOAN_GROUP(Rule.SIG_1, one(Permit.class, "permit")),
    /** Not done and not exempted. */
    STILL_OBLIGED(Rule.SIG_1),
    /** The exam term runs and ends within the window. */
    ENDS_WITHIN(Rule.SIG_1, day("lastDay"), length("window")),
    /** Much of the loan is used. */
    LOAN_USED(Rule.SIG_1, money("drawn"), money("least")),
    /** Nearly all of the loan is used. */
    LOAN_ALMOST_USED_UP(Rule.SIG_1, money("drawn"), money("more")),
    /** Less time is left than ONA takes. */
    ONA_TAKES_LONGER(Rule.SIG_2),
    /** ONA is open. */
    ONA_OPEN(Rule.SIG_2),
    /** Too little time is left in the running exam term for ONA. */
    TOO_LITTLE_TIME(Rule.SIG_2, day("lastDay"), length("length")),
    /** The exam term is in its last months. */
    TERM_ENDS_SOON(Rule.SIG_3),
    /** The exam term runs. */
    TERM_RUNS(Rule.SIG_3, day("lastDay")),
    /** The window before the end of the exam term is open. */
    WINDOW_OPEN(Rule.SIG_3, day("from")),
    /** One can object to a fine. */
    OBJECTION_OPEN(Rule.FIN_12, day("decidedOn")),
    /** One can object to a fine of which the collection is paused. */
    PAUSED_OBJECTION_OPEN(Rule.FIN_11, day("decidedOn")),
    /** One can object to another decision than a fine. */
    DECISION_OBJECTION_OPEN(Rule.PRC_4, one(DecisionKind.class, "decision"), day("decidedOn")),
    /** One can appeal. */
    APPEAL_OPEN(Rule.PRC_4, one(DecisionKind.class, "decision"), day("decidedOn")),
    /** An objection or appeal is pending, and the rules give a ground for it. */
    PENDING_WITH_GROUND(Rule.PRC_5, one(DecisionKind.class, "decision"), day("decidedOn")),
    /** What the rules give is a reason to review a decision, and to give back what was paid. */
    REVIEW_ON_GROUND(Rule.PRC_5, one(DecisionKind.class, "decision"), day("decidedOn")),
    /** A fine is to be paid. */
    FINE_DUE(Rule.FIN_12, day("decidedOn"), money("amount")),
    /** A fine can be reviewed. */
    REVIEW_OF_FINE(Rule.FIN_11, day("decidedOn")),
    /** Forgiveness can be requested. */
    FORGIVENESS_ON_REQUEST(Rule.LOA_5),
    /** The participation statement is to be signed. */
    PARTICIPATION_OPEN(Rule.PVT_1),
    /** ONA is to be begun. */
    ONA_TO_DO(Rule.SIG_2, length("length")),
    /** Only ONA is missing. */
    ONLY_ONA_MISSING(Rule.SIG_4),
    /** One or two parts are missing. */
    FEW_PARTS_MISSING(Rule.SIG_4),
    /** Three or more parts are missing. */
    MANY_PARTS_MISSING(Rule.SIG_4),
    /** No part was tried yet. */
    NOTHING_TRIED(Rule.SIG_4),
    /** The parts that are not done. */
    PARTS_MISSING(Rule.EXM_7, count("number"), many(Part.class, "parts")),
    /** An extension can be requested. */
    EXTENSION_AVAILABLE(Rule.TRM_7, one(Ground.class, "ground"), day("lastDay")),
    /** That extension would remove the overrun, and the fine for it with it. */
    EXTENSION_REMOVES_OVERRUN(Rule.CUL_2),
    /** The step is about a term of which it is open whether or how it is there. */
    TERM_OPEN(Rule.SIG_7),
    /** Hours lack proof; once they are recorded nothing is missing of a route. */
    HOURS_COMPLETE_ROUTE(Rule.AGI_6, number("hours"), one(AgiRoute.class, "route")),
    /** Hours lack proof; once they are recorded less is missing of a route. */
    HOURS_HELP_ROUTE(Rule.AGI_6, number("hours"), one(AgiRoute.class, "route"), number("closes")),
    /** Ten years after the duty or the registration began: whether the criteria of sufficient integration are met is not known. */
    INTEGRATION_TO_CHECK(Rule.SIG_7, length("time"), count("months")),
    /** The duty ended with an exemption; lessons without a duty are possible. */
    EXEMPTED(Rule.SIG_4),
    /** Until the duty has ended there is no stronger residence permit and no naturalisation on the ground of integration. */
    NOT_FULFILLED(Rule.SIG_8),
    /** The dispensation from ONA because of work can be requested. */
    WORK_DISPENSATION_AVAILABLE(Rule.EXM_5),
    /** The criteria of demonstrated effort are met. */
    EFFORT_MET(Rule.SIG_4, one(AgiRoute.class, "route")),
    /** The route of demonstrated effort has begun, for who has no chance of passing. */
    EFFORT_BEGUN(Rule.SIG_4, one(AgiRoute.class, "route")),
    /** The doctor's finding allows an exemption. */
    MEDICAL_FOUND(Rule.MED_1),
    /** Resident and at work for long enough. */
    LONG_RESIDENT_AND_AT_WORK(Rule.SIG_4, length("time"), count("months"));

    private final Rule rule;
    private final List<Field> fields;

    GuidanceStatement(Rule rule, Field... fields) {
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
