package io.github.termijn.dossier;

/** What can be wrong with an input (soort fout). The names are stable; texts are in bundle {@code problems}. */
public enum ProblemCode {
    /** A last day before its first day. */
    ENDS_BEFORE_IT_BEGINS,
    /** A fact dated before the person's birth. */
    BEFORE_BIRTH,
    /** A fact dated after the person's death. */
    AFTER_DEATH,
    /** A day before the day it must follow. */
    BEFORE_ITS_CAUSE,
    /** A length, number or amount below zero. */
    NEGATIVE,
    /** An amount that must be above zero. */
    NOT_POSITIVE,
    /** An amount that is not in euro. */
    NOT_IN_EURO,
    /** Two interruptions that share a day, or one that follows an interruption without an end. */
    OVERLAPPING,
    /** A second fact for a year that can have one only. */
    REPEATED,
    /** A fact that stands in its list already, equal in everything. */
    WRITTEN_TWICE,
    /** The participation statement, where only an exam part can stand. */
    NOT_AN_EXAM_PART,
    /** A last day without a first day. */
    NO_FIRST_DAY,
    /** A state exam NT2 for a part that is not a language. */
    NOT_IN_THE_STATE_EXAM,
    /** A day, month or year before {@link FactLimits#FIRST_DAY} or after {@link FactLimits#LAST_DAY}. */
    DAY_OUT_OF_RANGE,
    /** A length of more than {@link FactLimits#MOST_MONTHS} or {@link FactLimits#MOST_DAYS}. */
    LENGTH_OUT_OF_RANGE,
    /** An amount above {@link FactLimits#MOST_EUROS}, or a number of more digits than {@link FactLimits#MOST_DIGITS}. */
    NUMBER_OUT_OF_RANGE,
    /** A fact that cannot be true beside another one: an objection and "no objection", a ground of something else. */
    CONTRADICTION,
    /** A fact that needs another one: a result its day, a lowered fine its amount. */
    INCOMPLETE,
    /**
     * A character in a text that does not show itself: a control (C0, C1), a line or paragraph separator, a mark that turns the
     * direction of the text (U+202A to U+202E, U+2066 to U+2069), or a surrogate without its other half.
     */
    UNFIT_CHARACTER
}
