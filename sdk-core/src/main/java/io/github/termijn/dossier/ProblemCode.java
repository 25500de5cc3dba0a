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
    /** The participation statement, where only an exam part can stand. */
    NOT_AN_EXAM_PART,
    /** A last day without a first day. */
    NO_FIRST_DAY,
    /** A state exam NT2 for a part that is not a language. */
    NOT_IN_THE_STATE_EXAM
}
