package io.github.termijn.fine;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.many;
import static io.github.termijn.law.Field.money;
import static io.github.termijn.law.Field.number;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Field;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find (bevindingen over overschrijding en boete). */
public enum FineStatement implements Statement {
    /** Whether there was a duty at all is open, so blame and fine are. */
    FINE_OPEN_ON_DUTY(Rule.REG_4),
    /** The exam term ended while parts were open. */
    EXAM_OVERRUN(Rule.CUL_1, day("lastDay"), many(Part.class, "openParts")),
    /** The participation statement term ended without signature. */
    PVT_OVERRUN(Rule.CUL_1, day("lastDay")),
    /** The status is recorded. */
    STATUS_RECORDED(Rule.CUL_2, one(Culpability.class, "culpability")),
    /** The term was extended past this end. */
    EXTENDED_PAST_IT(Rule.CUL_3, one(Ground.class, "ground"), day("decidedOn")),
    /** The minister decided that the overrun is not culpable, without giving time. */
    EXCUSED(Rule.CUL_3),
    /** A fine decision of more than nothing was taken. */
    FINED(Rule.CUL_2, day("decidedOn"), money("amount")),
    /** Nothing settles the culpability yet. */
    NOT_SETTLED(Rule.CUL_2),
    /** A fine of nothing is a decision, but settles nothing. */
    ZERO_IS_A_DECISION(Rule.CUL_4, day("decidedOn")),
    /** No culpability, no fine. */
    NO_CULPABILITY_NO_FINE(Rule.CUL_5),
    /** Renewal was refused or the permit withdrawn. */
    PERMIT_REFUSED_NO_FINE(Rule.FIN_2, day("day")),
    /** The person died. */
    FINE_LAPSED_BY_DEATH(Rule.FIN_2, day("day")),
    /** The hours that count. */
    HOURS(Rule.FIN_4, day("day"), number("hours")),
    /** Hours that cannot be proven are not counted. */
    UNPROVEN_HOURS_NOT_COUNTED(Rule.AGI_6, number("hours")),
    /** Whether NT2 hours count is open. */
    NT2_HOURS_UNCLEAR(Rule.FIN_4, number("hours")),
    /** The open part with the fewest attempts. */
    LEAST_ATTEMPTS(Rule.FIN_5, day("day"), one(Part.class, "part"), count("attempts")),
    /** Whether a part was open is not known. */
    OPEN_PARTS_UNCLEAR(Rule.FIN_5, day("day")),
    /** The base amount. */
    BASE(Rule.FIN_3, money("amount")),
    /** The hours leave the base amount open. */
    BASE_UNCLEAR(Rule.FIN_3, money("amount")),
    /** Hours and attempts are so many that there is no fine. */
    ENOUGH_EFFORT(Rule.FIN_13),
    /** The last day is open, and with it what counts. */
    LAST_DAY_OPEN(Rule.FIN_4, day("lastDay"), money("amount")),
    /** Lowered for parts done. */
    LOWERED(Rule.FIN_6, count("done"), count("required"), money("amount")),
    /** Nothing is done, so nothing is lowered. */
    NOT_LOWERED(Rule.FIN_6, money("amount")),
    /** Lowered by a supplied table. */
    LOWERED_BY_TABLE(Rule.FIN_6, count("done"), number("share"), money("amount")),
    /** The table that lowers it is not public. */
    TABLE_NOT_PUBLIC(Rule.FIN_6, count("done"), money("most")),
    /** On that day no policy was published. */
    NO_PUBLISHED_POLICY(Rule.FIN_6, day("decidedOn"), money("most"), money("indication")),
    /** The maximum of the act of 2021 was applied. */
    FAVOURABLE_MAXIMUM(Rule.FIN_7, money("maximum"), money("amount")),
    /** The order in which maximum and reduction are applied matters. */
    FAVOURABLE_ORDER_UNCLEAR(Rule.FIN_7, money("amount")),
    /** Whether the maximum of the act of 2021 applies depends on finality. */
    FAVOURABLE_FINALITY_UNKNOWN(Rule.FIN_7, day("decidedOn")),
    /** The rule on the day of the overrun gives another amount: the lower counts. */
    LOWER_OF_TWO(Rule.FIN_7, money("amount")),
    /** The fine for the participation statement. */
    PVT_AMOUNT(Rule.PVT_2, money("amount")),
    /** The most that a fine can be. */
    MAXIMUM(Rule.FIN_1, money("maximum")),
    /** The recorded exam fine is above the most that it can be. */
    EXAM_ABOVE_MAXIMUM(Rule.FIN_1, money("amount"), money("maximum"), money("excess")),
    /** The recorded fine for the participation statement is above the most that it can be. */
    PVT_ABOVE_MAXIMUM(Rule.PVT_2, money("amount"), money("maximum"), money("excess")),
    /** For a repeated fine the whole period counts, or only the new term. */
    COUNTING_WINDOW(Rule.FIN_9, one(Interpretation.CountingWindow.class, "counting")),
    /** Whether a recorded fine was taken for this overrun is open, so whether another one can follow is too. */
    MAY_BE_FINED_ALREADY(Rule.FIN_8, day("decidedOn")),
    /** The recorded amount wins. */
    RECORDED(Rule.FIN_10, day("decidedOn"), money("amount")),
    /** Status holder: no fine. */
    STATUS_HOLDER_NO_FINE(Rule.FIN_11, day("day")),
    /** Status holder, or family of one: whether a fine can be due is open. */
    STATUS_HOLDER_UNCLEAR(Rule.FIN_11, day("day")),
    /** Status holder: collection paused. */
    COLLECTION_PAUSED(Rule.FIN_11, day("decidedOn"), day("paymentThrough")),
    /** Status holder: until which fixed day one can object. */
    OBJECT_UNTIL_FIXED_DAY(Rule.FIN_11, day("decidedOn"), day("day")),
    /** Status holder: the decision can be reviewed. */
    REVIEWABLE(Rule.FIN_11, day("decidedOn")),
    /** Status holder: whether the decision can be reviewed depends on finality. */
    REVIEWABLE_FINALITY_UNKNOWN(Rule.FIN_11, day("decidedOn")),
    /** The power to fine lapsed. */
    POWER_TO_FINE_LAPSED(Rule.FIN_12, day("day")),
    /** Until when the overrun can be fined. */
    POWER_UNTIL(Rule.FIN_12, day("day")),
    /** The recorded decision is of after the power lapsed. */
    DECIDED_AFTER_POWER(Rule.FIN_12, day("decidedOn"), day("day")),
    /** Until when one can object and must have paid. */
    OBJECT_AND_PAY(Rule.FIN_12, day("notifiedOn"), day("day")),
    /** Until when one can object to a decision by which nothing is to be paid now. */
    OBJECT(Rule.FIN_12, day("notifiedOn"), day("day")),
    /** An extension that could be had would remove the overrun. */
    CLAIM_WOULD_REMOVE(Rule.CUL_2, one(Ground.class, "ground"), day("lastDay")),
    /** If nothing happens the term is overrun. */
    OUTLOOK_OVERRUN(Rule.FIN_1, day("day"), money("most")),
    /** If a fine is imposed a new term follows. */
    OUTLOOK_NEW_TERM(Rule.FIN_8, day("lastDay"));

    private final Rule rule;
    private final List<Field> fields;

    FineStatement(Rule rule, Field... fields) {
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
