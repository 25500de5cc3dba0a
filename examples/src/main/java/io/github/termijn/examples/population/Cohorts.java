package io.github.termijn.examples.population;

/** The two pairs of cohorts that the report takes together: their exams have another number of parts. */
enum Cohorts {
    /** Obliged in 2013 or 2014: five parts. */
    EARLY,
    /** Obliged in 2015 or 2016: six parts, with ONA. */
    LATE;

    static Cohorts of(int year) {
        return year < 2015 ? EARLY : LATE;
    }
}
