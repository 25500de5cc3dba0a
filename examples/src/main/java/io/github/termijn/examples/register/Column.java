package io.github.termijn.examples.register;

import java.util.Locale;

/** A column of the register (kolom). Its name in the files is that of the constant in small letters. */
public enum Column {
    /** The personal number, by which the files are joined. */
    PERSON,
    /** The year in which the duty began. */
    COHORT,
    /** The day on which the duty began. */
    OBLIGED_FROM,
    /** The year of birth. */
    BIRTH_YEAR,
    /** The country of origin. */
    COUNTRY,
    /** The nationality. */
    NATIONALITY,
    /** The residence group. */
    GROUP,
    /** The exam part. */
    PART,
    /** Which attempt at the part it was; the first is 1. */
    ATTEMPT,
    /** The day of the exam; the day of the decision to change a term. */
    DATE,
    /** Whether the exam was passed. */
    PASSED,
    /** The school. */
    SCHOOL,
    /** The first day of the course. */
    START,
    /** The last day of the course. */
    END,
    /** The kind of course. */
    KIND,
    /** The day of the last invoice. */
    LAST_INVOICE,
    /** The hours that the contract says. */
    CONTRACT_HOURS,
    /** The hours attended. */
    ATTENDED_HOURS,
    /** The first day of the term before the change. */
    PREVIOUS_START,
    /** The last day of the term before the change. */
    PREVIOUS_END,
    /** The first day of the term after the change. */
    NEW_START,
    /** The last day of the term after the change. */
    NEW_END,
    /** By how many days the term was extended. */
    DAYS,
    /** Why it was extended. */
    REASON,
    /** Whose fault the overrun of the previous term is. */
    STATUS,
    /** The fine in euro. */
    FINE,
    /** The day of the fine decision. */
    FINE_DATE;

    /**
     * Returns the name in the first line of a file.
     *
     * @return for example {@code obliged_from}
     */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
