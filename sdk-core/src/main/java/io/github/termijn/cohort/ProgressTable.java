package io.github.termijn.cohort;

import io.github.termijn.exam.ExamProgress;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * How far those are whose duty still stands (table 2, figure 6; EXM-7).
 *
 * <p>Example: {@code table.of(MigrantGroup.ASYLUM).share(Standing.INACTIVE)} is in the report 415 of 1,483, 28.0 percent.
 *
 * @param cells how many persons there are of each kind
 */
public record ProgressTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     */
    public ProgressTable {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * What is told apart.
     *
     * @param cohort the year in which the duty began
     * @param group the group
     * @param standing how far somebody is
     * @param partsToGo the exam parts that are not done; one of which it is not sure is not done
     * @param failures how often somebody failed, at all parts together
     */
    public record Cell(int cohort, MigrantGroup group, Standing standing, int partsToGo, int failures)
            implements Serializable {
        /**
         * Refuses null, by the name of the value.
         *
         * @param cohort the year in which the duty began
         * @param group the group
         * @param standing how far somebody is
         * @param partsToGo the exam parts that are not done; one of which it is not sure is not done
         * @param failures how often somebody failed, at all parts together
         */
        public Cell {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(standing, "standing");
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        return person.isStillObliged()
                ? person.assessment().progress().stream().map(progress -> cell(person, progress))
                : Stream.empty();
    }

    private static Cell cell(AssessedPerson person, ExamProgress progress) {
        long partsToGo = progress.parts().stream()
                .filter(part -> part.part().isExam() && !part.status().isDone())
                .count();
        return new Cell(
                person.cohort(), person.group(), Standing.of(progress.group()), (int) partsToGo, person.failures());
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, ProgressTable> collector() {
        return Tally.collector(ProgressTable::cells, ProgressTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public ProgressTable plus(ProgressTable other) {
        return new ProgressTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some cohorts only.
     *
     * @param cohorts the years
     * @return the table
     */
    public ProgressTable in(int... cohorts) {
        Objects.requireNonNull(cohorts, "cohorts");
        return where(cell -> Arrays.stream(cohorts).anyMatch(year -> year == cell.cohort()));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public ProgressTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return where(cell -> wanted.contains(cell.group()));
    }

    /**
     * Returns whose duty still stands.
     *
     * @return how many persons
     */
    public long persons() {
        return cells.total();
    }

    /**
     * Returns who is how far (table 2).
     *
     * @param standing how far
     * @return how many persons, of all whose duty still stands
     */
    public Share share(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return share(cell -> cell.standing() == standing);
    }

    /**
     * Returns who made an attempt and has so many exam parts to go (figure 6). The inactive are not among them.
     *
     * @param parts the number of exam parts to go
     * @return how many persons, of all whose duty still stands
     */
    public Share toGo(int parts) {
        return share(cell -> cell.standing() != Standing.INACTIVE && cell.partsToGo() == parts);
    }

    /**
     * Returns how often those failed who are so far, all parts together.
     *
     * @param standing how far
     * @return the failures, a number per person
     */
    public Distribution failures(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return new Distribution(cells.where(cell -> cell.standing() == standing).by(cell -> (long) cell.failures()));
    }

    private Share share(Predicate<Cell> condition) {
        return new Share(cells.where(condition).total(), persons());
    }

    private ProgressTable where(Predicate<Cell> condition) {
        return new ProgressTable(cells.where(condition));
    }
}
