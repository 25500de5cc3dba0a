package io.github.termijn.term;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.length;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Field;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find of terms (bevindingen over termijnen). */
public enum TermStatement implements Statement {
    /** The exam term starts, lasts and without extensions ends. */
    STARTS(Rule.TRM_1, day("start"), length("length"), day("lastDay")),
    /** The day arrived at does not exist in its month, so the term ends on the first of the next month. */
    DAY_DOES_NOT_EXIST(Rule.TRM_3, day("exclusiveEnd")),
    /** The day of the letter does not move the start. */
    LETTER_DOES_NOT_MOVE_IT(Rule.TRM_1, day("notifiedOn")),
    /** The participation statement term starts, lasts and without extensions ends. */
    PVT_STARTS(Rule.PVT_1, day("start"), length("length"), day("lastDay")),
    /** The participation statement term starts when the person is registered, and that day is not known. */
    REGISTRATION_UNKNOWN(Rule.PVT_1, day("obligedFrom")),
    /** A fine decision set a new exam term. */
    NEW_TERM(Rule.FIN_8, day("decidedOn"), day("start"), length("length"), day("lastDay")),
    /** A fine decision set a new participation statement term. */
    NEW_PVT_TERM(Rule.PVT_2, day("decidedOn"), day("start"), length("length"), day("lastDay")),
    /** The new term would be over before it was set: its end lies between practice and statute. */
    NEW_TERM_END_UNCLEAR(Rule.FIN_8, day("decidedOn"), day("lastDay")),
    /** A fine of nothing without a recorded status: whether it set a term is open. */
    ZERO_FINE_UNCLEAR(Rule.FIN_8, day("decidedOn")),
    /** The fine can be reviewed, and with it the term that it set. */
    FINE_REVIEWABLE(Rule.FIN_11, day("decidedOn")),
    /** A fine of which it is open whether it set a new term: everything may have been done in time. */
    DONE_OPEN_ON_FINE(Rule.FIN_8, day("decidedOn")),
    /** Whether the duty had ended on the day of the fine is open, and so is its new term. */
    DUTY_OPEN_ON_FINE(Rule.FIN_8, day("decidedOn")),
    /** Extended for illness. */
    DECIDED_ILLNESS(Rule.EXT_1, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for a death. */
    DECIDED_BEREAVEMENT(Rule.EXT_2, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for a birth. */
    DECIDED_CHILDBIRTH(Rule.EXT_3, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for the stay in an asylum centre. */
    DECIDED_ASYLUM_CENTRE(Rule.EXT_4, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for an interruption, by decision. */
    DECIDED_INTERRUPTION(Rule.EXT_5, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for literacy. */
    DECIDED_LITERACY(Rule.EXT_6, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for demonstrated effort. */
    DECIDED_EFFORT(Rule.EXT_7, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for an exempting education. */
    DECIDED_EDUCATION(Rule.EXT_8, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for special circumstances. */
    DECIDED_SPECIAL_CIRCUMSTANCES(Rule.EXT_9, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for corona, by a recorded decision. */
    DECIDED_CORONA(Rule.EXT_10, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended by decision of the minister. */
    DECIDED_MINISTER_DECISION(Rule.EXT_11, length("length"), day("decidedOn"), day("lastDay")),
    /** Extended for a late letter. */
    DECIDED_LATE_NOTIFICATION(Rule.EXT_12, length("length"), day("decidedOn"), day("lastDay")),
    /** The decision came after the end: the term is deemed to have run on. */
    REOPENED(Rule.TRM_5, day("decidedOn"), day("formerLastDay")),
    /** A decision without a day counts as taken on the last day of the term. */
    UNDATED_COUNTS_AS(Rule.TRM_5, one(Ground.class, "ground"), day("day")),
    /** A decision without a day does not count yet. */
    UNDATED_NOT_YET(Rule.TRM_5, one(Ground.class, "ground")),
    /** A second recorded extension for literacy: the law gives one. */
    SECOND_LITERACY(Rule.EXT_6, count("decisions")),
    /** A decision that does not name the participation statement term, which did not run on its day. */
    PVT_NOT_RUNNING(Rule.PVT_1, one(Ground.class, "ground"), day("decidedOn")),
    /** A decision that names the participation statement term, on a ground that never lengthens it. */
    NEVER_FOR_PVT(Rule.PVT_1, one(Ground.class, "ground")),
    /** A decision that names a term which does not exist. */
    NAMED_TERM_MISSING(Rule.TRM_10, one(Ground.class, "ground"), one(TermKind.class, "kind"), count("term")),
    /** What a recorded extension does is open: the start of the term is not known. */
    DECIDED_START_UNKNOWN(Rule.PVT_1, one(Ground.class, "ground"), length("length")),
    /** A recorded extension was decided before the term that it is about began. */
    DECIDED_BEFORE_TERM(Rule.TRM_5, one(Ground.class, "ground"), day("decidedOn"), day("start")),
    /** Lengthened by an interruption. */
    INTERRUPTION(Rule.TRM_6, day("from"), count("days"), day("lastDay")),
    /** An interruption still runs, so its length is open. */
    INTERRUPTION_RUNS(Rule.TRM_6, day("from"), count("days"), day("longestLastDay")),
    /** An interruption that began before the term does not lengthen it. */
    INTERRUPTION_TOO_EARLY(Rule.TRM_6, day("from")),
    /** An interruption that began after the last day, or after the duty was done, does not lengthen it. */
    INTERRUPTION_TOO_LATE(Rule.TRM_6, day("from")),
    /** An interruption for which a recorded decision stands does not lengthen by law. */
    INTERRUPTION_DECIDED(Rule.TRM_6, day("from")),
    /** Lengthened by the first corona round. */
    ROUND_1(Rule.COR_1, day("referenceDay"), length("length"), day("lastDay")),
    /** Lengthened by the second corona round. */
    ROUND_2(Rule.COR_2, day("referenceDay"), length("length"), day("lastDay")),
    /** Lengthened by the third corona round. */
    ROUND_3(Rule.COR_3, day("referenceDay"), length("length"), day("lastDay")),
    /** Lengthened by the fourth corona round. */
    ROUND_4(Rule.COR_4, day("referenceDay"), length("length"), day("lastDay")),
    /** Lengthened by the fifth corona round. */
    ROUND_5(Rule.COR_5, day("referenceDay"), length("length"), day("lastDay")),
    /** The term ran, but ended too late for the round. */
    ROUND_REFUSED(Rule.COR_5, day("referenceDay"), day("latestLastDay")),
    /** The participation statement term ended too long before the exam term for the round. */
    PVT_ROUND_REFUSED(Rule.PVT_1, day("referenceDay")),
    /** Corona extensions are recorded, so no round is computed. */
    ROUNDS_RECORDED(Rule.EXT_10),
    /** Whether this extension applies depends on what is open. */
    EXTENSION_UNCERTAIN(Rule.TRM_5, one(Ground.class, "ground"), day("day")),
    /** The last day with all extensions. */
    LAST_DAY(Rule.TRM_2, day("lastDay")),
    /** How the term stands. */
    STATUS(Rule.TRM_9, one(TermStatus.class, "status"), day("day")),
    /** The first day for a request under the decree. */
    REQUEST_FROM(Rule.TRM_7, day("day")),
    /** The first day for a request at DUO's front office. */
    FRONT_OFFICE_FROM(Rule.TRM_7, day("day")),
    /** A period of procedure would end on a day that is no working day, so it ends later. */
    MOVED_TO_WORKING_DAY(Rule.PRC_6, day("day"), day("workingDay")),
    /** The term waits while a temporary dispensation lasts. */
    WAITS(Rule.VRS_3, day("from")),
    /** Whether the term waits, or waited, for a temporary dispensation without a day is open. */
    WAITS_SOME_DAY(Rule.VRS_3),
    /** The term waited; whether it goes on or starts anew is open. */
    WAITED(Rule.VRS_3, day("from"), day("through"), day("lastDay")),
    /** A second temporary dispensation: the pages give one only. */
    SECOND_TEMPORARY_DISPENSATION(Rule.VRS_3, count("count")),
    /** A fine belongs to an overrun. */
    FINE_BELONGS_TO(Rule.FIN_8, day("decidedOn"), one(TermKind.class, "kind"), count("term"), day("lastDay")),
    /** A fine lost its basis by an extension decided later. */
    FINE_WITHOUT_BASIS(Rule.TRM_10, day("decidedOn")),
    /** A fine for which there is no overrun. */
    FINE_NOT_ATTRIBUTABLE(Rule.FIN_8, day("decidedOn")),
    /** A fine set no new term. */
    FINE_SETS_NO_TERM(Rule.FIN_8, day("decidedOn"));

    private final Rule rule;
    private final List<Field> fields;

    TermStatement(Rule rule, Field... fields) {
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

    /** Returns what is found of a recorded decision on a ground. */
    static TermStatement decided(Ground ground) {
        return valueOf("DECIDED_" + ground.name());
    }

    /** Returns what is found of a corona round. */
    static TermStatement round(Rule rule) {
        return switch (rule) {
            case COR_1 -> ROUND_1;
            case COR_2 -> ROUND_2;
            case COR_3 -> ROUND_3;
            case COR_4 -> ROUND_4;
            default -> ROUND_5;
        };
    }
}
