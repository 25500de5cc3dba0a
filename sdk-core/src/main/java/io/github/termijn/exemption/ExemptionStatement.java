package io.github.termijn.exemption;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.length;
import static io.github.termijn.law.Field.many;
import static io.github.termijn.law.Field.number;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.MedicalFinding;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Field;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find (bevindingen over ontheffing en vrijstelling). */
public enum ExemptionStatement implements Statement {
    /** The waiting time since the start of the first exam term. */
    WAITING_TIME(Rule.AGI_1, day("start"), day("earliestDay")),
    /** The window of the decree is the same as that of DUO. */
    WINDOWS_AGREE(Rule.AGI_1, day("day")),
    /** The window of the decree is another than that of DUO. */
    WINDOWS_DIFFER(Rule.AGI_1, day("practice"), day("decree")),
    /** The hours of route A. */
    HOURS(Rule.AGI_2, number("present"), number("requiredHours"), number("missing"), one(CourseKind.class, "course")),
    /** Hours of another kind do not add up yet, route A. */
    HOURS_NOT_ADDED(
            Rule.AGI_2,
            one(CourseKind.class, "added"),
            one(CourseKind.class, "course"),
            number("leastHours"),
            number("present")),
    /** Whether hours of another kind add up is open, route A. */
    HOURS_ADDED_UNCLEAR(Rule.AGI_2, one(CourseKind.class, "added")),
    /** The hours of route B. */
    LITERACY_HOURS(
            Rule.AGI_3, number("present"), number("requiredHours"), number("missing"), one(CourseKind.class, "course")),
    /** Hours of another kind do not add up yet, route B. */
    LITERACY_HOURS_NOT_ADDED(
            Rule.AGI_3,
            one(CourseKind.class, "added"),
            one(CourseKind.class, "course"),
            number("leastHours"),
            number("present")),
    /** Whether hours of another kind add up is open, route B. */
    LITERACY_HOURS_ADDED_UNCLEAR(Rule.AGI_3, one(CourseKind.class, "added")),
    /** Hours that cannot be proven, and what they would close. */
    UNPROVEN_HOURS_WOULD_CLOSE(Rule.AGI_6, number("hours"), number("closes")),
    /** The attempts at a part. */
    ATTEMPTS(Rule.AGI_1, one(Part.class, "part"), number("present"), count("required")),
    /** How many of the attempts at NT2 count, where not all surely do. */
    NT2_ATTEMPTS_COUNTED(Rule.AGI_1, one(Part.class, "part"), count("made"), number("counted")),
    /** Whether more attempts at NT2 count is open. */
    NT2_ATTEMPTS_UNCLEAR(Rule.AGI_1, one(Part.class, "part"), count("made"), number("counted")),
    /** The attempts at ONA. */
    ONA_ATTEMPTS(Rule.AGI_4, number("present"), count("required")),
    /** The part may be done already. */
    PART_MAY_BE_DONE(Rule.AGI_1, one(Part.class, "part")),
    /** The learnability test was taken. */
    LEARNABILITY_TEST(Rule.AGI_3, day("on")),
    /** The learnability test is to be taken. */
    LEARNABILITY_TEST_TO_TAKE(Rule.AGI_3),
    /** On that day there were no criteria yet. */
    NO_EFFORT_CRITERIA(Rule.AGI_1, day("day")),
    /** No exam part is open. */
    NO_EXAM_PART_OPEN(Rule.AGI_5),
    /** Whether an exam part is open is not known. */
    EXAM_PART_OPEN_UNCLEAR(Rule.AGI_5, many(Part.class, "parts")),
    /** An individual assessment stays possible. */
    INDIVIDUAL_ASSESSMENT(Rule.AGI_5),
    /** The published criteria are not the only ones. */
    CRITERIA_NOT_EXHAUSTIVE(Rule.AGI_5),
    /** From which parts a decision would exempt. */
    WOULD_EXEMPT(Rule.AGI_8, many(Part.class, "parts")),
    /** A decision would exempt from the whole duty. */
    WOULD_EXEMPT_FROM_ALL(Rule.AGI_8),
    /** The participation statement stays. */
    PARTICIPATION_REMAINS(Rule.AGI_8),
    /** What the doctor found. */
    MEDICAL_FINDING(Rule.MED_1, day("on"), one(MedicalFinding.Conclusion.class, "conclusion"), length("horizon")),
    /** No finding of a doctor is known. */
    MEDICAL_FINDING_UNKNOWN(Rule.MED_1, length("horizon")),
    /** The registration. */
    REGISTRATION(Rule.AVI_1, day("since"), length("requiredTime"), day("metFrom")),
    /** Since when somebody is registered is not known. */
    REGISTRATION_UNKNOWN(Rule.AVI_1, length("requiredTime")),
    /** The months of work. */
    WORK(Rule.AVI_1, number("present"), count("required"), number("missing")),
    /** Whether somebody worked is not known. */
    WORK_UNKNOWN(Rule.AVI_1, count("required")),
    /** The language interview was taken. */
    LANGUAGE_INTERVIEW(Rule.AVI_1, day("on")),
    /** No language interview is known. */
    LANGUAGE_INTERVIEW_UNKNOWN(Rule.AVI_1),
    /** On that day there were no criteria yet. */
    NO_INTEGRATION_CRITERIA(Rule.AVI_1, day("day")),
    /** An exemption counts from its own day. */
    COUNTS_FROM_ITS_DAY(Rule.VRS_2, one(ExemptionKind.class, "exemption"), day("decidedOn")),
    /** An overrun from before an exemption stays. */
    EARLIER_OVERRUN_STAYS(Rule.VRS_2, day("decidedOn"), day("lastDay"));

    private final Rule rule;
    private final List<Field> fields;

    ExemptionStatement(Rule rule, Field... fields) {
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
