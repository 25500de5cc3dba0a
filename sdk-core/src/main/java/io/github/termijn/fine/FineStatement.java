package io.github.termijn.fine;

import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find (bevindingen over overschrijding en boete). */
public enum FineStatement implements Statement {
    /** Whether there was a duty at all is open, so blame and fine are. */
    OPEN_WHETHER_OBLIGED(Rule.REG_4),
    /** The exam term ended while parts were open. */
    EXAM_OVERRUN(Rule.CUL_1, "lastDay", "openParts"),
    /** The participation statement term ended without signature. */
    PVT_OVERRUN(Rule.CUL_1, "lastDay"),
    /** The status is recorded. */
    STATUS_RECORDED(Rule.CUL_2, "status"),
    /** The term was extended past this end. */
    EXTENDED_PAST_IT(Rule.CUL_3, "ground", "decidedOn"),
    /** The minister decided that the overrun is not culpable, without giving time. */
    EXCUSED(Rule.CUL_3),
    /** A fine decision of more than nothing was taken. */
    FINED(Rule.CUL_2, "decidedOn", "amount"),
    /** Nothing settles the culpability yet. */
    NOT_SETTLED(Rule.CUL_2),
    /** A fine of nothing is a decision, but settles nothing. */
    ZERO_IS_A_DECISION(Rule.CUL_4, "decidedOn"),
    /** No culpability, no fine. */
    NO_CULPABILITY_NO_FINE(Rule.CUL_5),
    /** Renewal was refused or the permit withdrawn. */
    PERMIT_REFUSED(Rule.FIN_2, "day"),
    /** The person died. */
    DIED(Rule.FIN_2, "day"),
    /** The hours that count. */
    HOURS(Rule.FIN_4, "day", "hours"),
    /** Hours that cannot be proven are not counted. */
    UNPROVEN_HOURS(Rule.AGI_6, "hours"),
    /** Whether NT2 hours count is open. */
    NT2_HOURS_UNCLEAR(Rule.FIN_4, "hours"),
    /** The open part with the fewest attempts. */
    LEAST_ATTEMPTS(Rule.FIN_5, "day", "part", "attempts"),
    /** Whether a part was open is not known. */
    OPEN_PARTS_UNCLEAR(Rule.FIN_5, "day"),
    /** The base amount. */
    BASE(Rule.FIN_3, "amount"),
    /** The hours leave the base amount open. */
    BASE_UNCLEAR(Rule.FIN_3, "amount"),
    /** Hours and attempts are so many that there is no fine. */
    ENOUGH_EFFORT(Rule.FIN_13),
    /** The last day is open, and with it what counts. */
    LAST_DAY_OPEN(Rule.FIN_4, "lastDay", "amount"),
    /** Lowered for parts done. */
    LOWERED(Rule.FIN_6, "done", "required", "amount"),
    /** Nothing is done, so nothing is lowered. */
    NOT_LOWERED(Rule.FIN_6, "amount"),
    /** Lowered by a supplied table. */
    LOWERED_BY_TABLE(Rule.FIN_6, "done", "share", "amount"),
    /** The table that lowers it is not public. */
    TABLE_NOT_PUBLIC(Rule.FIN_6, "done", "most"),
    /** On that day no policy was published. */
    NO_PUBLISHED_POLICY(Rule.FIN_6, "decidedOn", "most", "indication"),
    /** The maximum of the act of 2021 was applied. */
    FAVOURABLE_MAXIMUM(Rule.FIN_7, "maximum", "amount"),
    /** The order in which maximum and reduction are applied matters. */
    FAVOURABLE_ORDER_UNCLEAR(Rule.FIN_7, "amount"),
    /** Whether the maximum of the act of 2021 applies depends on finality. */
    FAVOURABLE_FINALITY_UNKNOWN(Rule.FIN_7, "decidedOn"),
    /** The rule on the day of the overrun gives another amount: the lower counts. */
    LOWER_OF_TWO(Rule.FIN_7, "amount"),
    /** The fine for the participation statement. */
    PVT_AMOUNT(Rule.PVT_2, "amount"),
    /** The most that a fine can be. */
    MAXIMUM(Rule.FIN_1, "maximum"),
    /** The recorded exam fine is above the most that it can be. */
    ABOVE_MAXIMUM(Rule.FIN_1, "amount", "maximum", "excess"),
    /** The recorded fine for the participation statement is above the most that it can be. */
    PVT_ABOVE_MAXIMUM(Rule.PVT_2, "amount", "maximum", "excess"),
    /** For a repeated fine the whole period counts, or only the new term. */
    COUNTING_WINDOW(Rule.FIN_9, "window"),
    /** Whether a recorded fine was taken for this overrun is open, so whether another one can follow is too. */
    MAY_BE_FINED_ALREADY(Rule.FIN_8, "decidedOn"),
    /** The recorded amount wins. */
    RECORDED(Rule.FIN_10, "decidedOn", "amount"),
    /** Status holder: no fine. */
    STATUS_HOLDER_NO_FINE(Rule.FIN_11, "day"),
    /** Status holder, or family of one: whether a fine can be due is open. */
    STATUS_HOLDER_UNCLEAR(Rule.FIN_11, "day"),
    /** Status holder: collection paused. */
    COLLECTION_PAUSED(Rule.FIN_11, "decidedOn", "paymentThrough"),
    /** Status holder: until which fixed day one can object. */
    OBJECT_UNTIL_FIXED_DAY(Rule.FIN_11, "decidedOn", "day"),
    /** Status holder: the decision can be reviewed. */
    REVIEWABLE(Rule.FIN_11, "decidedOn"),
    /** Status holder: whether the decision can be reviewed depends on finality. */
    REVIEWABLE_FINALITY_UNKNOWN(Rule.FIN_11, "decidedOn"),
    /** The power to fine lapsed. */
    POWER_LAPSED(Rule.FIN_12, "day"),
    /** Until when the overrun can be fined. */
    POWER_UNTIL(Rule.FIN_12, "day"),
    /** The recorded decision is of after the power lapsed. */
    DECIDED_AFTER_POWER(Rule.FIN_12, "decidedOn", "day"),
    /** Until when one can object and must have paid. */
    OBJECT_AND_PAY(Rule.FIN_12, "notifiedOn", "day"),
    /** Until when one can object to a decision by which nothing is to be paid now. */
    OBJECT(Rule.FIN_12, "notifiedOn", "day"),
    /** An extension that could be had would remove the overrun. */
    CLAIM_WOULD_REMOVE(Rule.CUL_2, "ground", "lastDay"),
    /** If nothing happens the term is overrun. */
    OUTLOOK_OVERRUN(Rule.FIN_1, "day", "most"),
    /** If a fine is imposed a new term follows. */
    OUTLOOK_NEW_TERM(Rule.FIN_8, "lastDay");

    private final Rule rule;
    private final List<String> fields;

    FineStatement(Rule rule, String... fields) {
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
