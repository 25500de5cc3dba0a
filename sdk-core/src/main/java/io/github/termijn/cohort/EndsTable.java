package io.github.termijn.cohort;

import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.duty.DutyEnd;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * How the duty ended of those whose duty has ended: fulfilled, exempted and on which ground, or otherwise (chapter 4; REG-3).
 *
 * <p>Example: {@code table.exempted(ExemptionKind.AGI)} is, of all exemptions until 2018, three quarters says the report.
 *
 * @param cells how many persons there are of each kind
 */
public record EndsTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     */
    public EndsTable {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * What is told apart.
     *
     * @param cohort the year in which the duty began
     * @param group the group
     * @param cause why it ended
     * @param exemptions on which grounds, of who was exempted: each once and in their order
     */
    public record Cell(int cohort, MigrantGroup group, DutyEnd.Cause cause, List<ExemptionKind> exemptions)
            implements Serializable {

        /**
         * Creates a cell from its parts.
         *
         * @param cohort the year in which the duty began
         * @param group the group
         * @param cause why it ended
         * @param exemptions on which grounds, in any order
         */
        public Cell {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(exemptions, "exemptions");
            exemptions = List.copyOf(exemptions).stream().distinct().sorted().toList();
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        return person.assessment().dutyEnd().filter(end -> person.hasBegun()).stream()
                .map(end -> new Cell(
                        person.cohort(),
                        person.group(),
                        end.cause(),
                        end.cause() == DutyEnd.Cause.EXEMPTED
                                ? person.dossier().exemptions().stream()
                                        .map(ExemptionDecision::kind)
                                        .toList()
                                : List.of()));
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, EndsTable> collector() {
        return Tally.collector(EndsTable::cells, EndsTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public EndsTable plus(EndsTable other) {
        return new EndsTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some cohorts only.
     *
     * @param cohorts the years
     * @return the table
     */
    public EndsTable in(int... cohorts) {
        Objects.requireNonNull(cohorts, "cohorts");
        return where(cell -> Arrays.stream(cohorts).anyMatch(year -> year == cell.cohort()));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public EndsTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return where(cell -> wanted.contains(cell.group()));
    }

    /**
     * Returns whose duty has ended.
     *
     * @return how many persons
     */
    public long persons() {
        return cells.total();
    }

    /**
     * Returns whose duty ended for a reason.
     *
     * @param cause the reason
     * @return how many persons, of those whose duty has ended
     */
    public Share share(DutyEnd.Cause cause) {
        Objects.requireNonNull(cause, "cause");
        return new Share(count(cell -> cell.cause() == cause), persons());
    }

    /**
     * Returns who was exempted on a ground. Who was exempted on two grounds, of a part each, counts for both.
     *
     * @param kind the ground
     * @return how many persons, of those who were exempted
     */
    public Share exempted(ExemptionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return new Share(
                count(cell -> cell.exemptions().contains(kind)), count(cell -> cell.cause() == DutyEnd.Cause.EXEMPTED));
    }

    private long count(Predicate<Cell> condition) {
        return cells.where(condition).total();
    }

    private EndsTable where(Predicate<Cell> condition) {
        return new EndsTable(cells.where(condition));
    }
}
