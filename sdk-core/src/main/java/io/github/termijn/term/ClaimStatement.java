package io.github.termijn.term;

import static io.github.termijn.law.Field.count;
import static io.github.termijn.law.Field.day;
import static io.github.termijn.law.Field.length;
import static io.github.termijn.law.Field.number;
import static io.github.termijn.law.Field.one;

import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.law.Field;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.util.List;

/** What this room can find of claims (bevindingen over aanspraken op verlenging). */
public enum ClaimStatement implements Statement {
    /** The illness lasted long enough. */
    ILLNESS_LASTED(Rule.EXT_1, day("from"), length("requiredTime")),
    /** The medical authorisation was given. */
    MEDICAL_AUTHORISATION(Rule.EXT_1, day("from")),
    /** The days of the illness. */
    ILLNESS_DAYS(Rule.EXT_1, length("length")),
    /** The death fell in the term. */
    DEATH_IN_TERM(Rule.EXT_2, day("day")),
    /** A parent-in-law or child-in-law: the agency's page names them, the rule does not. */
    DEATH_OF_IN_LAW(Rule.EXT_2, day("day")),
    /** What a death adds. */
    DEATH_LENGTH(Rule.EXT_2, length("length")),
    /** The birth fell in the term. */
    BIRTH_IN_TERM(Rule.EXT_3, day("day")),
    /** It is the person who gave birth. */
    GIVES_BIRTH(Rule.EXT_3, day("day")),
    /** What a birth adds. */
    BIRTH_LENGTH(Rule.EXT_3, length("length")),
    /** The stay in the asylum centre was long enough. */
    CENTRE_DAYS(Rule.EXT_4, count("days"), count("threshold")),
    /** How much the stay adds is not published. */
    CENTRE_LENGTH(Rule.EXT_4, length("length")),
    /** A literacy course began in time. */
    LITERACY_COURSE(Rule.EXT_6, day("from")),
    /** How much literacy adds is decided case by case. */
    LITERACY_LENGTH(Rule.EXT_6, length("length")),
    /** Enough hours count. */
    EFFORT_HOURS(Rule.EXT_7, number("hours"), number("requiredHours")),
    /** The open part was tried often enough. */
    EFFORT_ATTEMPTS(Rule.EXT_7, one(Part.class, "part"), count("attempts"), count("required")),
    /** What effort adds. */
    EFFORT_LENGTH(Rule.EXT_7, length("length")),
    /** Enrolled on the last day of the term. */
    ENROLLED_ON_LAST_DAY(Rule.EXT_8, day("from"), day("lastDay")),
    /** How much an education adds is decided case by case. */
    EDUCATION_LENGTH(Rule.EXT_8, length("length")),
    /** The circumstances lasted long enough for the published scheme. */
    CIRCUMSTANCES_LASTED(Rule.EXT_9, day("from"), length("requiredTime")),
    /** Special circumstances are for the minister. */
    CIRCUMSTANCES_DISCRETION(Rule.EXT_9, one(CircumstanceKind.class, "circumstance"), day("from")),
    /** How much special circumstances add is for the minister. */
    CIRCUMSTANCES_LENGTH(Rule.EXT_9, length("length")),
    /** The letter came late. */
    LETTER_LATE(Rule.EXT_12, day("notifiedOn"), count("days"), count("threshold")),
    /** What a late letter adds. */
    LETTER_LENGTH(Rule.EXT_12, length("length")),
    /** Days that support another extension already do not count again. */
    DAYS_USED(Rule.EXT_0, count("used")),
    /** The most that a claim adds to a new term. */
    NEW_TERM_MOST(Rule.TRM_8, length("length"));

    private final Rule rule;
    private final List<Field> fields;

    ClaimStatement(Rule rule, Field... fields) {
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
