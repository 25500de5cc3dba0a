package io.github.termijn.cohort;

import io.github.termijn.dossier.Sex;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * How old those are whose duty still stands, and how old they were when it began (paragraph 2.2, age).
 *
 * <p>The register knows the year of birth, so an age is the difference of two calendar years: who is born in 1988 is 34 on every day
 * of 2022. Where only the day of birth is known its year counts. Who has neither is in no cell.
 *
 * <p>Example: {@code table.of(MigrantGroup.ASYLUM).onTheDay().mean(1)} is in the report 33.9.
 *
 * @param cells how many persons there are of each age
 */
public record AgesTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each age
     */
    public AgesTable {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * What is told apart.
     *
     * @param cohort the year in which the duty began
     * @param group the group
     * @param sex the sex; empty if not known
     * @param atStart the age in the year in which the duty began
     * @param onTheDay the age in the year of the as-of day
     */
    public record Cell(int cohort, MigrantGroup group, List<Sex> sex, long atStart, long onTheDay)
            implements Serializable {

        /**
         * Creates a cell from its parts.
         *
         * @param cohort the year in which the duty began
         * @param group the group
         * @param sex the sex, if known
         * @param atStart the age in the year in which the duty began
         * @param onTheDay the age in the year of the as-of day
         */
        public Cell {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(sex, "sex");
            sex = List.copyOf(sex);
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        return person.isStillObliged()
                ? person.birthYear().stream()
                        .map(year -> new Cell(
                                person.cohort(),
                                person.group(),
                                person.sex().stream().toList(),
                                person.cohort() - year,
                                person.asOf().getYear() - year))
                : Stream.empty();
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, AgesTable> collector() {
        return Tally.collector(AgesTable::cells, AgesTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public AgesTable plus(AgesTable other) {
        return new AgesTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some cohorts only.
     *
     * @param cohorts the years
     * @return the table
     */
    public AgesTable in(int... cohorts) {
        Objects.requireNonNull(cohorts, "cohorts");
        return where(cell -> Arrays.stream(cohorts).anyMatch(year -> year == cell.cohort()));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public AgesTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return where(cell -> wanted.contains(cell.group()));
    }

    /**
     * Returns the table of one sex only.
     *
     * @param sex the sex
     * @return the table
     */
    public AgesTable with(Sex sex) {
        Objects.requireNonNull(sex, "sex");
        return where(cell -> cell.sex().contains(sex));
    }

    /**
     * Returns the ages in the year of the as-of day.
     *
     * @return the ages, a number per person of whom it is known
     */
    public Distribution onTheDay() {
        return new Distribution(cells.by(Cell::onTheDay));
    }

    /**
     * Returns the ages in the year in which the duty began.
     *
     * @return the ages, a number per person of whom it is known
     */
    public Distribution atStart() {
        return new Distribution(cells.by(Cell::atStart));
    }

    private AgesTable where(Predicate<Cell> condition) {
        return new AgesTable(cells.where(condition));
    }
}
