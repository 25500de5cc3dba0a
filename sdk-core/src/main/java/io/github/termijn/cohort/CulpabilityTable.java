package io.github.termijn.cohort;

import io.github.termijn.dossier.Ground;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Whose fault the overrun is of those whose duty still stands, and why it is not the person's own (table 4; CUL-2, CUL-3).
 *
 * <p>The report counts the recorded status. Here a recorded one wins too, and where none is recorded the status follows from
 * the facts (CUL-2); how many do so can be asked. That is a reading. Who has no overrun is counted apart, as the report does
 * with 3 of its 2,893 persons: percentages are of those with an overrun.
 *
 * @param cells how many persons there are of each kind
 */
public record CulpabilityTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     */
    public CulpabilityTable {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * What is told apart.
     *
     * @param group the group
     * @param status the status of the overrun that ended last
     * @param recorded whether the status is recorded; false also without an overrun
     * @param grounds the ground on which the end of the term was moved, of who is not culpable; empty if none is known
     */
    public record Cell(MigrantGroup group, OverrunStatus status, boolean recorded, List<Ground> grounds)
            implements Serializable {

        /**
         * Creates a cell from its parts.
         *
         * @param group the group
         * @param status the status
         * @param recorded whether it is recorded
         * @param grounds the ground, if any
         */
        public Cell {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(grounds, "grounds");
            grounds = List.copyOf(grounds);
        }

        private boolean isOverrun() {
            return status != OverrunStatus.NO_OVERRUN;
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        return person.isStillObliged() ? Stream.of(cell(person)) : Stream.empty();
    }

    private static Cell cell(AssessedPerson person) {
        return LatestOverrun.of(person.assessment())
                .map(overrun -> new Cell(
                        person.group(),
                        person.status(),
                        overrun.isRecorded(),
                        overrun.reason().stream().toList()))
                .orElseGet(() -> new Cell(person.group(), OverrunStatus.NO_OVERRUN, false, List.of()));
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, CulpabilityTable> collector() {
        return Tally.collector(CulpabilityTable::cells, CulpabilityTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public CulpabilityTable plus(CulpabilityTable other) {
        return new CulpabilityTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public CulpabilityTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return new CulpabilityTable(cells.where(cell -> wanted.contains(cell.group())));
    }

    /**
     * Returns who has an overrun.
     *
     * @return how many persons
     */
    public long persons() {
        return count(Cell::isOverrun);
    }

    /**
     * Returns who has no overrun: the term still runs, or cannot be told to have passed.
     *
     * @return how many persons
     */
    public long withoutOverrun() {
        return count(cell -> !cell.isOverrun());
    }

    /**
     * Returns who has a status.
     *
     * @param status the status
     * @return how many persons, of those with an overrun
     * @throws IllegalArgumentException if it is that of no overrun: see {@link #withoutOverrun()}
     */
    public Share share(OverrunStatus status) {
        Objects.requireNonNull(status, "status");
        if (status == OverrunStatus.NO_OVERRUN) {
            throw new IllegalArgumentException("Who has no overrun has no share in those who have");
        }
        return share(cell -> cell.status() == status);
    }

    /**
     * Returns whose status is recorded. That of the others follows from the facts.
     *
     * @return how many persons, of those with an overrun
     */
    public Share recorded() {
        return share(Cell::recorded);
    }

    /**
     * Returns who is not culpable for a reason (reden van niet-verwijtbaarheid).
     *
     * @param ground the reason
     * @return how many persons, of those who are not culpable
     */
    public Share reason(Ground ground) {
        Objects.requireNonNull(ground, "ground");
        return reason(cell -> cell.grounds().contains(ground));
    }

    /**
     * Returns who is recorded as not culpable without a known reason.
     *
     * @return how many persons, of those who are not culpable
     */
    public Share withoutReason() {
        return reason(cell -> cell.grounds().isEmpty());
    }

    private Share reason(Predicate<Cell> condition) {
        Tally<Cell> notCulpable = cells.where(cell -> cell.status() == OverrunStatus.NOT_CULPABLE);
        return new Share(notCulpable.where(condition).total(), notCulpable.total());
    }

    private Share share(Predicate<Cell> condition) {
        return new Share(count(condition), persons());
    }

    private long count(Predicate<Cell> condition) {
        return cells.where(condition).total();
    }
}
