package io.github.termijn.loan;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.many;
import static io.github.termijn.law.Field.money;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.law.Field;
import io.github.termijn.law.Part;
import io.github.termijn.law.PartialForgiveness;
import io.github.termijn.law.Permit;
import io.github.termijn.law.ResidencePurpose;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find (bevindingen over de lening). */
public enum LoanStatement implements Statement {
    /** The loan group borrows without an income test. */
    GROUP_MAXIMUM(Rule.LOA_1, one(Permit.class, "permit"), money("maximum")),
    /** What others can borrow after the income test. */
    INCOME_TEST(Rule.LOA_1, money("cap"), money("maximum")),
    /** Without the income the test cannot be made. */
    INCOME_TEST_OPEN(Rule.LOA_1, money("cap")),
    /** The day of the application is not known. */
    APPLICATION_UNKNOWN(Rule.LOA_1, money("cap")),
    /** Applied before the maximum rose, granted after it or on an unknown day. */
    CAP_UNCLEAR(Rule.LOA_1, day("appliedOn"), money("cap")),
    /** More was paid out than could be borrowed. */
    DRAWN_ABOVE_MAXIMUM(Rule.LOA_1, money("drawn"), money("maximum")),
    /** The debt is higher than what could be borrowed, with the most interest there can be. */
    DEBT_ABOVE_MAXIMUM(Rule.LOA_1, money("debt"), money("most")),
    /** What was drawn is not known. */
    DRAWN_UNKNOWN(Rule.LOA_1),
    /** Until when there is a claim, and why it ends. */
    CLAIM_ENDS(Rule.LOA_3, one(EntitlementEnd.class, "endsBy"), day("lastDay")),
    /** The end of a term is open. */
    CLAIM_TERM_OPEN(Rule.LOA_3, day("end")),
    /** Whether there is a claim between the last new term and the end years after the first one. */
    CLAIM_AFTER_TERMS(Rule.LOA_3, day("end")),
    /** Whether the participation statement was signed in time is not known. */
    CLAIM_PVT_OPEN(Rule.LOA_3, day("end")),
    /** Whether something was paid out in time is not known. */
    FIRST_PAYMENT_UNKNOWN(Rule.LOA_3, day("end")),
    /** When the loan was granted and whether something was paid out is not known. */
    GRANT_UNKNOWN(Rule.LOA_3, day("end")),
    /** On which day the grant lapses if nothing is paid out before. */
    GRANT_LAPSES_UNUSED(Rule.LOA_3, day("day")),
    /** Whether the duty has ended, and the claim with it, is open. */
    CLAIM_DUTY_OPEN(Rule.LOA_3, day("end")),
    /** Nothing is paid out during an interruption. */
    NOT_PAID_WHILE_AWAY(Rule.LOA_3, day("from")),

    /** Whether somebody is in the forgiveness group on the day that decides. */
    FORGIVENESS_GROUP(Rule.LOA_2, one(Permit.class, "permit"), day("day")),
    /** An amendment forgives for this purpose of stay. */
    PURPOSE_IN_GROUP(Rule.LOA_7, one(ResidencePurpose.class, "purpose")),
    /** An amendment forgives for some purposes of this permit, and which one it is is not known. */
    PURPOSE_UNKNOWN(Rule.LOA_7, one(Permit.class, "permit")),
    /** Outside the asylum group nothing is forgiven. */
    NOT_IN_GROUP(Rule.LOA_7, one(Permit.class, "permit")),
    /** Whether the exam parts were done within the first term. */
    EXAM_IN_TIME(Rule.LOA_4, day("doneOn"), day("lastDay")),
    /** Whether the participation statement was signed within its first term. */
    PVT_IN_TIME(Rule.LOA_4, day("lastDay")),
    /** A new term after a fine does not count. */
    NEW_TERM_DOES_NOT_COUNT(Rule.LOA_4),
    /** Whether an exemption or dispensation of the whole duty came within the first exam term. */
    EXEMPTION_IN_TIME(Rule.LOA_4, one(DutyEnd.Cause.class, "cause"), day("day"), day("lastDay")),
    /** What an exemption or dispensation after the term does. */
    LATE_EXEMPTION(Rule.LOA_4, day("day")),
    /** Whether naturalisation with exemption from its test forgives. */
    NATURALISATION(Rule.LOA_4, day("day"), day("lastDay")),
    /** Whether somebody naturalised was exempted from the test is not known. */
    NATURALISATION_TEST_UNKNOWN(Rule.LOA_4, day("day")),
    /** The duty ended in a way that forgives nothing. */
    ENDED_OTHERWISE(Rule.LOA_4, one(DutyEnd.Cause.class, "cause"), day("day")),
    /** The first term still runs. */
    TERM_RUNS(Rule.LOA_4, day("lastDay")),
    /** The term of the participation statement still runs. */
    PVT_TERM_RUNS(Rule.LOA_4, day("lastDay")),
    /** On which day something was done is not known. */
    DAY_UNKNOWN(Rule.LOA_4),
    /** An interruption that still runs may have ended the duty. */
    DUTY_MAY_HAVE_ENDED(Rule.LOA_4),
    /** The first term waits, and with it what is forgiven. */
    TERM_WAITS(Rule.VRS_3),
    /** Whether, or until when, there was a duty is open. */
    LOAN_OPEN_ON_DUTY(Rule.REG_4),
    /** The claim and the repayment are computed as if the record of the duty is right. */
    ON_THE_RECORD(Rule.REG_4),
    /** The last day of the first term is open. */
    LAST_DAY_OPEN(Rule.LOA_4, day("lastDay")),
    /** An extension that could be had would remove the overrun. */
    CLAIM_WOULD_REMOVE(Rule.LOA_4, one(Ground.class, "ground"), day("lastDay")),
    /** So much effort that there is no fine: what that means for the loan is not known. */
    ENOUGH_EFFORT(Rule.LOA_4),
    /** So much effort, perhaps, that there is no fine. */
    EFFORT_UNCLEAR(Rule.LOA_4),
    /** An extension past the day of fulfilment restores everything. */
    EXTENSION_RESTORES(Rule.LOA_4),

    /** How many parts were open at the end of the first exam term. */
    PARTS_LATE(Rule.LOA_5, many(Part.class, "parts"), day("lastDay")),
    /** When the last part was passed, and what the table gives. */
    LATE_BY(Rule.LOA_5, day("doneOn"), count("percentage")),
    /** Nothing is passed yet, and until when a part can be forgiven. */
    STILL_LATE(Rule.LOA_5, day("before"), count("percentage")),
    /** How partial forgiveness was given on the day of the decision. */
    PARTIAL_PROCEDURE(Rule.LOA_5, day("day"), one(PartialForgiveness.class, "procedure")),
    /** In 2022 a request was needed, and there was none. */
    REQUEST_POSSIBLE(Rule.LOA_5),
    /** Fulfilled before partial forgiveness existed. */
    FULFILLED_BEFORE_IT_EXISTED(Rule.LOA_5, day("doneOn")),
    /** A part was exempted or dispensed instead of passed. */
    NOT_PASSED(Rule.LOA_5, many(Part.class, "parts")),
    /** The participation statement was late beside the exam parts, or alone. */
    PVT_LATE(Rule.LOA_5, day("lastDay")),
    /** One condition of the published page is not known. */
    LOST_CONDITION(Rule.LOA_5),
    /** Special circumstances were brought forward. */
    SPECIAL_CIRCUMSTANCES(Rule.LOA_6, day("requestedOn")),
    /** A fine does not itself bar forgiveness. */
    FINE_IS_NO_BAR(Rule.LOA_8),
    /** Recorded as not culpable, without an extension. */
    NOT_CULPABLE(Rule.LOA_8),
    /** Interest on the forgiven part lapses. */
    INTEREST_LAPSES(Rule.LOA_9),
    /** The asylum status was lost because its ground ceased. */
    ASYLUM_WITHDRAWN(Rule.LOA_11, day("day")),
    /** A court can reduce recovery. */
    PROPORTIONALITY(Rule.LOA_12),
    /** How many percent are forgiven. */
    RESULT(Rule.LOA_4, count("percentage")),
    /** How many percent are forgiven to somebody who was late. */
    RESULT_LATE(Rule.LOA_5, count("percentage")),
    /** What is forgiven and what is left. */
    AMOUNTS(Rule.LOA_4, money("debt"), money("forgiven"), money("left")),
    /** The debt is not known. */
    DEBT_UNKNOWN(Rule.LOA_4),

    /** Status holder: collection is paused for the decision of a day. */
    COLLECTION_PAUSED(Rule.LOA_10, day("decisionDay")),
    /** Status holder: collection has stopped. */
    COLLECTION_STOPPED(Rule.LOA_10),
    /** Status holder: nothing is due. */
    NOTHING_DUE(Rule.LOA_10),
    /** Status holder: whether the decision can be reviewed. */
    REVIEWABLE(Rule.LOA_10, day("decisionDay")),
    /** Status holder: what was already repaid. */
    ALREADY_REPAID(Rule.LOA_10),
    /** Family of a status holder: whether repayment is due. */
    FAMILY_UNCLEAR(Rule.LOA_10),
    /** The judgments changed nothing for this permit, or not yet. */
    RECOVERY_BY_THE_RULES(Rule.LOA_10, one(Permit.class, "permit")),
    /** Death ended the debt. */
    DEBT_ENDED(Rule.LOA_11, day("day"));

    private final Rule rule;
    private final List<Field> fields;

    LoanStatement(Rule rule, Field... fields) {
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
