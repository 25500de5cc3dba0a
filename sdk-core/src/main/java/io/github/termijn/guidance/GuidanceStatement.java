package io.github.termijn.guidance;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.length;
import static io.github.termijn.law.Field.many;
import static io.github.termijn.law.Field.money;
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
    /** The dispensation from ONA because of work can be requested. */
    WORK_DISPENSATION_AVAILABLE(Rule.EXM_5),
    /** The criteria of demonstrated effort are met. */
    EFFORT_MET(Rule.SIG_4, one(AgiRoute.class, "route")),
    /** The route of demonstrated effort has begun, for who has no chance of passing. */
    EFFORT_BEGUN(Rule.SIG_4, one(AgiRoute.class, "route")),
    /** The doctor's finding allows an exemption. */
    MEDICAL_FOUND(Rule.MED_1),
    /** Resident and at work for long enough. */
    LONG_RESIDENT_AND_AT_WORK(Rule.SIG_4);

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
