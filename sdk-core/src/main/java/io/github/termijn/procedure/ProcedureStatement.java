package io.github.termijn.procedure;

import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.many;
import static io.github.termijn.law.Field.money;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.RemedyResult;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Field;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find (bevindingen over de procedure). */
public enum ProcedureStatement implements Statement {
    /** By when is decided on a request for more time. */
    EXTENSION_DECIDED_BY(Rule.TRM_7, one(Ground.class, "ground"), day("requestedOn"), day("day")),
    /** By when is decided on another request. */
    DECIDED_BY(Rule.PRC_3, one(RequestKind.class, "request"), day("requestedOn"), day("day")),

    /** A letter announces a fine. */
    NOTICE(Rule.PRC_1, one(TermKind.class, "kind"), day("on")),
    /** The fine that a notice announces. */
    NOTICE_AMOUNT(Rule.PRC_1, money("amount")),
    /** How much time there is to answer a notice. */
    TIME_TO_ANSWER(Rule.PRC_1),
    /** Views can be given on the form of the agency. */
    VIEWS_FORM(Rule.PRC_2, money("amount")),
    /** Views were given. */
    VIEWS_GIVEN(Rule.PRC_2, day("on")),
    /** Views could be given. */
    VIEWS_OFFERED(Rule.PRC_2, day("on")),
    /** Nothing is recorded of a notice or an offer to be heard before the fine. */
    VIEWS_NOT_RECORDED(Rule.PRC_2),
    /** By when is decided on a fine. */
    FINE_DECIDED_BY(Rule.PRC_3, day("from"), day("day")),
    /** The day of the report is not known. */
    REPORT_UNKNOWN(Rule.PRC_3),

    /** Until when one can object. */
    OBJECTION_THROUGH(Rule.PRC_4, day("notifiedOn"), day("day"), day("received")),
    /** Until which fixed day one can object, whenever the decision was notified. */
    OBJECTION_THROUGH_FIXED_DAY(Rule.FIN_11, day("notifiedOn"), day("day")),
    /** An objection or appeal was filed, in time or not. */
    FILED(Rule.PRC_4, one(RemedyKind.class, "remedy"), day("filedOn")),
    /** By when is decided on an objection, and by when at the latest. */
    OBJECTION_DECIDED_BY(Rule.PRC_4, day("day"), day("postponed")),
    /** What was decided on an objection or appeal. */
    RESULT(Rule.PRC_4, one(RemedyKind.class, "remedy"), day("decidedOn"), one(RemedyResult.class, "result")),
    /** Until when the next step is possible. */
    NEXT_STEP_THROUGH(Rule.PRC_4, one(RemedyKind.class, "remedy"), day("notifiedOn"), day("day")),
    /** The amount that counts since it was lowered. */
    LOWERED_TO(Rule.FIN_10, money("amount")),
    /** The decision is gone. */
    ANNULLED(Rule.PRC_4, day("decidedOn")),
    /** Objection and appeal do not suspend what is to be paid. */
    NOT_SUSPENDED(Rule.PRC_4),
    /** Since when the decision is final. */
    FINAL_FROM(Rule.PRC_4, day("day")),
    /** No word of an objection: final since when, if nobody objected. */
    FINALITY_UNKNOWN(Rule.PRC_4, day("day")),
    /** What is recorded of objection and finality contradicts itself. */
    CONTRADICTION(Rule.CUL_2),
    /** Until when a fine is to be paid. */
    PAID_THROUGH(Rule.PRC_7, day("day")),
    /** A fine can be paid in instalments on request. */
    IN_INSTALMENTS(Rule.PRC_7),
    /** When the claim to a fine lapses. */
    CLAIM_LAPSES(Rule.PRC_7, day("day")),

    /** What was tested without finding a ground. */
    NO_GROUND(Rule.PRC_5, many(GroundKind.class, "tested")),
    /** What else was tested without finding a ground. */
    ALSO_TESTED(Rule.PRC_5, many(GroundKind.class, "tested")),
    /** The last day has passed: the grounds are for a request to review. */
    FOR_REVIEW(Rule.PRC_5),
    /** What the agency weighs and nobody computes, for a fine. */
    MITIGATION(Rule.FIN_10),
    /** What a court weighs and nobody computes, for a loan. */
    REPAYMENT_PROPORTIONATE(Rule.LOA_12),
    /** What was forgiven is not known. */
    GRANTED_UNKNOWN(Rule.LOA_4),
    /** The income is not known. */
    INCOME_FOR_ABILITY_UNKNOWN(Rule.REP_5);

    private final Rule rule;
    private final List<Field> fields;

    ProcedureStatement(Rule rule, Field... fields) {
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
