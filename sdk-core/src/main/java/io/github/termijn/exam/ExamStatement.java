package io.github.termijn.exam;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.many;
import static io.github.termijn.law.Field.money;
import static io.github.termijn.law.Field.number;
import static io.github.termijn.law.Field.one;

import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Field;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find (bevindingen over onderdelen, voortgang en uren). */
public enum ExamStatement implements Statement {
    /** These parts have to be done. */
    CORE_PARTS(Rule.EXM_1, many(Part.class, "parts")),
    /** ONA has to be done too. */
    LABOUR_MARKET_PART(Rule.EXM_2, day("obligedFrom")),
    /** The participation statement has to be done too. */
    PARTICIPATION_PART(Rule.EXM_3, day("obligedFrom")),
    /** Something was taken or decided about ONA, which is not required. */
    ONA_NOT_REQUIRED(Rule.EXM_2),
    /** The participation statement was signed, though it is not required. */
    PVT_NOT_REQUIRED(Rule.EXM_3),
    /** The part is done. */
    PART_DONE(Rule.EXM_6, one(Part.class, "part"), one(PartStatus.class, "partStatus"), day("day")),
    /** The part is done by the state exam NT2. */
    PART_DONE_BY_NT2(Rule.EXM_4, one(Part.class, "part"), day("day")),
    /** The NT2 diploma does the part. */
    PART_DONE_BY_NT2_DIPLOMA(Rule.EXM_4, one(Part.class, "part"), day("day")),
    /** Passes of the four skills, all of one programme, count as the NT2 diploma. */
    NT2_PASSES_COUNT_AS_DIPLOMA(Rule.EXM_4, one(Part.class, "part"), day("day")),
    /** The part is dispensed. */
    PART_DISPENSED(Rule.EXM_8, one(Part.class, "part"), day("day")),
    /** ONA is dispensed because of work. */
    PART_DISPENSED_FOR_WORK(Rule.EXM_5, one(Part.class, "part"), day("day")),
    /** The part is exempted for demonstrated effort. */
    PART_EXEMPTED_FOR_EFFORT(Rule.AGI_8, one(Part.class, "part"), day("day")),
    /** The part is exempted on medical grounds. */
    PART_EXEMPTED_MEDICALLY(Rule.MED_1, one(Part.class, "part"), day("day")),
    /** The part is exempted because of sufficient integration. */
    PART_EXEMPTED_AS_INTEGRATED(Rule.AVI_1, one(Part.class, "part"), day("day")),
    /** The part is not done, after so many attempts. */
    PART_OPEN(Rule.EXM_6, one(Part.class, "part"), count("attempts")),
    /** The participation statement is not signed. */
    NOT_SIGNED(Rule.EXM_6, day("day")),
    /** Passes of two NT2 programmes may count as the diploma. */
    NT2_MIXTURE(Rule.EXM_4, one(Part.class, "part")),
    /** A dispensation without its day. */
    DISPENSATION_WITHOUT_DAY(Rule.EXM_8, one(Part.class, "part")),
    /** An exemption without its day. */
    EXEMPTION_WITHOUT_DAY(Rule.EXM_6, one(Part.class, "part")),
    /** Whether sufficient integration takes away the participation statement. */
    INTEGRATED_AND_PARTICIPATION(Rule.AGI_8, day("day")),
    /** A request for a dispensation because of work came before there was one. */
    WORK_REQUEST_TOO_EARLY(Rule.EXM_5, day("requestedOn")),
    /** Enough months were worked. */
    WORK_MONTHS(Rule.EXM_5, count("worked"), count("required"), number("hours")),
    /** The profit is high enough. */
    PROFIT(Rule.EXM_5, money("profit"), money("requiredProfit")),
    /** Enough months of assistance for the self-employed. */
    ASSISTANCE_MONTHS(Rule.EXM_5, count("months"), count("required")),
    /** The progress group. */
    PROGRESS_GROUP(Rule.EXM_7, one(ProgressGroup.class, "progress"), count("open")),
    /** The hours of a course count. */
    COURSE_COUNTS(Rule.FIN_4, one(CourseKind.class, "course"), number("hours")),
    /** The hours of a course of this kind do not count. */
    COURSE_KIND_NOT_COUNTED(Rule.FIN_4, one(CourseKind.class, "course")),
    /** The hours of a course at a school without certificate do not count. */
    COURSE_NOT_CERTIFIED(Rule.FIN_4, one(CourseKind.class, "course")),
    /** The hours of a course cannot be proven and do not count. */
    COURSE_UNPROVEN(Rule.AGI_6, one(CourseKind.class, "course"), number("hours")),
    /** It is not known how many hours of a course count. */
    COURSE_UNCLEAR(Rule.FIN_4, one(CourseKind.class, "course"), number("hours"));

    private final Rule rule;
    private final List<Field> fields;

    ExamStatement(Rule rule, Field... fields) {
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
