package io.github.termijn.cohort;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * What happened to duties between two days (table 7; REG-3): who had one and what became of it, by cohort and group.
 *
 * <p>Who stood on the earlier day or came in is in the table once. So those who came from somewhere and those who went somewhere are
 * as many, and who stands on the later day is in neither more nor less than the tables of that day. Whoever was fined, or
 * overran a term, is counted beside that.
 *
 * <p>Tables of parts of a population add up. All passages must be between the same two days, under one law.
 *
 * @param cells how many persons there are of each kind
 */
public record FlowTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     */
    public FlowTable {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * What is told apart.
     *
     * @param source from where the person comes
     * @param change what became of the duty
     * @param cohort the year in which the duty began
     * @param group the group, as the later file has it
     * @param fined whether a fine above nothing was decided after the earlier day and on or before the later one
     * @param overrun whether a term ran out between the two days
     */
    public record Cell(
            DutySource source, DutyChange change, int cohort, MigrantGroup group, boolean fined, boolean overrun)
            implements Serializable {
        /**
         * Refuses null, by the name of the value.
         *
         * @param source from where the person comes
         * @param change what became of the duty
         * @param cohort the year in which the duty began
         * @param group the group
         * @param fined whether a fine was decided
         * @param overrun whether a term ran out
         */
        public Cell {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(group, "group");
        }
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<Passage, ?, FlowTable> collector() {
        return Tally.collector(passage -> passage.cell().stream(), FlowTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table, between the same days
     * @return the sum
     */
    public FlowTable plus(FlowTable other) {
        return new FlowTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some cohorts only.
     *
     * @param cohorts the years
     * @return the table
     */
    public FlowTable in(int... cohorts) {
        Objects.requireNonNull(cohorts, "cohorts");
        return where(cell -> Arrays.stream(cohorts).anyMatch(year -> year == cell.cohort()));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public FlowTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return where(cell -> wanted.contains(cell.group()));
    }

    /**
     * Returns the cohorts in which there is somebody.
     *
     * @return the years in order
     */
    public List<Integer> cohorts() {
        return cells.by(Cell::cohort).counts().keySet().stream().sorted().toList();
    }

    /**
     * Returns everybody in the table: who had a duty on the earlier day or came in after it.
     *
     * @return how many persons
     */
    public long persons() {
        return cells.total();
    }

    /**
     * Returns who comes from somewhere.
     *
     * @param source from where
     * @return how many persons, of everybody
     */
    public Share from(DutySource source) {
        Objects.requireNonNull(source, "source");
        return share(cell -> cell.source() == source);
    }

    /**
     * Returns of whom something became.
     *
     * @param change what
     * @return how many persons, of everybody
     */
    public Share to(DutyChange change) {
        Objects.requireNonNull(change, "change");
        return share(cell -> cell.change() == change);
    }

    /**
     * Returns who was exempted, on any ground (ontheven).
     *
     * @return how many persons, of everybody
     */
    public Share exempted() {
        return share(cell -> cell.change().isExempted());
    }

    /**
     * Returns how many went from one to the other.
     *
     * @param source from where
     * @param change what became of the duty
     * @return how many persons
     */
    public long between(DutySource source, DutyChange change) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(change, "change");
        return cells.where(cell -> cell.source() == source && cell.change() == change)
                .total();
    }

    /**
     * Returns who was fined: a decision above nothing.
     *
     * @return how many persons, of everybody
     */
    public Share fined() {
        return share(Cell::fined);
    }

    /**
     * Returns of whom a term ran out (termijn overschreden).
     *
     * @return how many persons, of everybody
     */
    public Share overrun() {
        return share(Cell::overrun);
    }

    private Share share(Predicate<Cell> condition) {
        return new Share(cells.where(condition).total(), persons());
    }

    private FlowTable where(Predicate<Cell> condition) {
        return new FlowTable(cells.where(condition));
    }
}
