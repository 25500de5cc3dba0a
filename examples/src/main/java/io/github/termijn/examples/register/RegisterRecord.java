package io.github.termijn.examples.register;

import io.github.termijn.dossier.Dossier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the register says about one person, or why it cannot be used (uitkomst per persoon). */
public sealed interface RegisterRecord {

    /**
     * Reads the rows of one person, or one row without a personal number.
     *
     * @param rows all rows of the person, in any order
     * @return the person, or what is wrong
     */
    static RegisterRecord of(Iterable<Row> rows) {
        PersonRows person = new PersonRows();
        StreamSupport.stream(rows.spliterator(), false)
                .sorted(Comparator.comparing(Row::file).thenComparingLong(Row::line))
                .forEach(person::add);
        return PersonReading.of(person);
    }

    /**
     * A person, of whom every row was in order.
     *
     * @param dossier the facts; the personal number is its id
     */
    record Person(Dossier dossier) implements RegisterRecord {}

    /**
     * A person of whom every row was in order, but no file has the day on which the duty began (begindag niet bekend).
     *
     * @param possible a dossier for each day of the cohort on which the facts can be true, at least one, in the order of the days
     * @param unknown where the day is missing: to be told when an outcome depends on it
     */
    record Undated(List<Dossier> possible, RegisterProblem unknown) implements RegisterRecord {

        /** Copies the list. */
        public Undated {
            possible = List.copyOf(possible);
        }
    }

    /**
     * Rows that cannot be used: all rows of one person, of whom one at least is not in order, or rows without a person.
     *
     * <p>A person is never assessed without a row: a fact would be missing, and what is not listed counts as not happened.
     *
     * @param problems everything that is wrong, at least one
     */
    record Refused(List<RegisterProblem> problems) implements RegisterRecord {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }

        /**
         * Counts the rows that have a problem.
         *
         * @return at least 1
         */
        public long rows() {
            return problems.stream()
                    .map(problem -> problem.file() + ":" + problem.row())
                    .distinct()
                    .count();
        }
    }
}
