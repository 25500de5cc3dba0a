package io.github.termijn.examples.register;

import static io.github.termijn.examples.register.Column.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the four files of the register (registerbestand): CSV in UTF-8, its first line names the columns. */
public enum RegisterFile {
    /** One row for each person. */
    PERSONS(PERSON, COHORT, OBLIGED_FROM, BIRTH_YEAR, COUNTRY, NATIONALITY, GROUP),
    /** One row for each attempt. */
    EXAMS(PERSON, PART, ATTEMPT, DATE, PASSED),
    /** One row for each course. */
    COURSES(PERSON, SCHOOL, START, END, KIND, LAST_INVOICE, CONTRACT_HOURS, ATTENDED_HOURS),
    /** One row for each change of a term: an extension, a fine, or both. */
    TERMS(PERSON, DATE, PREVIOUS_START, PREVIOUS_END, NEW_START, NEW_END, DAYS, REASON, STATUS, FINE, FINE_DATE);

    private final List<Column> columns;

    RegisterFile(Column... columns) {
        this.columns = List.of(columns);
    }

    /**
     * Returns the name of the file in the folder of the register.
     *
     * @return for example {@code persons.csv}
     */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Returns the column that a file can have instead of another: the cohort has the year of the first day. */
    Optional<Column> insteadOf(Column column) {
        return switch (column) {
            case COHORT -> Optional.of(OBLIGED_FROM);
            case OBLIGED_FROM -> Optional.of(COHORT);
            default -> Optional.empty();
        };
    }

    /**
     * Returns the columns, in the order in which they are written. They are read in any order.
     *
     * @return all columns; each file has {@link Column#PERSON} first
     */
    public List<Column> columns() {
        return columns;
    }
}
