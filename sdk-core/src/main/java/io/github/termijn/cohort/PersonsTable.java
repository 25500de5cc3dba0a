package io.github.termijn.cohort;

import io.github.termijn.law.Act;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Persons by cohort and group, and how many of them still have to fulfil the duty (figures 2 and 3, table 1).
 *
 * <p>Example: {@code table.in(2015).of(MigrantGroup.ASYLUM).stillObliged()} is in the report 399 of 18,589, 2.1 percent.
 *
 * @param cells how many persons there are of each kind
 */
public record PersonsTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     */
    public PersonsTable {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * What is told apart.
     *
     * @param act the act that governs the person
     * @param cohort the year in which the duty began
     * @param group the group
     * @param begun whether the duty had begun on the as-of day
     * @param stillObliged whether the duty still stands; false under another act
     */
    public record Cell(Act act, int cohort, MigrantGroup group, boolean begun, boolean stillObliged)
            implements Serializable {
        /**
         * Refuses null, by the name of the value.
         *
         * @param act the act that governs the person
         * @param cohort the year in which the duty began
         * @param group the group
         * @param begun whether the duty had begun on the as-of day
         * @param stillObliged whether the duty still stands; false under another act
         */
        public Cell {
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(group, "group");
        }

        private boolean isObliged() {
            return act == Act.WI_2013 && begun;
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        return Stream.of(new Cell(
                person.assessment().act(),
                person.cohort(),
                person.group(),
                person.hasBegun(),
                person.isStillObliged()));
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, PersonsTable> collector() {
        return Tally.collector(PersonsTable::cells, PersonsTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public PersonsTable plus(PersonsTable other) {
        return new PersonsTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some cohorts only.
     *
     * @param cohorts the years
     * @return the table
     */
    public PersonsTable in(int... cohorts) {
        Objects.requireNonNull(cohorts, "cohorts");
        return where(cell -> Arrays.stream(cohorts).anyMatch(year -> year == cell.cohort()));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public PersonsTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return where(cell -> wanted.contains(cell.group()));
    }

    /**
     * Returns who became obliged under this act on or before the as-of day (totale groep inburgeringsplichtigen).
     *
     * @return how many persons
     */
    public long obliged() {
        return cells.where(Cell::isObliged).total();
    }

    /**
     * Returns who still has to fulfil the duty, of all who became obliged (niet-ingeburgerden).
     *
     * @return how many persons
     */
    public Share stillObliged() {
        return new Share(cells.where(Cell::stillObliged).total(), obliged());
    }

    /**
     * Returns who falls under an act. Those under another act than that of 2013, and those whose duty had not begun, are in no other
     * table.
     *
     * @param act the act
     * @return how many persons
     */
    public long under(Act act) {
        Objects.requireNonNull(act, "act");
        return cells.where(cell -> cell.act() == act).total();
    }

    /**
     * Returns the cohorts of this act in which there is somebody.
     *
     * @return the years in order
     */
    public List<Integer> cohorts() {
        return cells.where(Cell::isObliged).by(Cell::cohort).counts().keySet().stream()
                .sorted()
                .toList();
    }

    private PersonsTable where(Predicate<Cell> condition) {
        return new PersonsTable(cells.where(condition));
    }
}
