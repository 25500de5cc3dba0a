package io.github.termijn.cohort;

import io.github.termijn.dossier.Course;
import io.github.termijn.law.CourseKind;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Which kinds of course those followed whose duty still stands (paragraph 2.3.1).
 *
 * <p>The register knows a course only if its school was certified and it was paid from a loan: without a course means without a
 * recorded one. A person counts once for each kind, however many courses of it there are.
 *
 * <p>Example: {@code table.with(CourseKind.LITERACY)} is in the report 479 of 1,840.
 *
 * @param cells how many persons there are of each kind
 */
public record CoursesTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     */
    public CoursesTable {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * What is told apart.
     *
     * @param group the group
     * @param kinds the kinds of course, each once and in their order; none without a course
     */
    public record Cell(MigrantGroup group, List<CourseKind> kinds) implements Serializable {

        /**
         * Creates a cell from its parts.
         *
         * @param group the group
         * @param kinds the kinds of course, in any order
         */
        public Cell {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(kinds, "kinds");
            kinds = List.copyOf(kinds).stream().distinct().sorted().toList();
        }

        private boolean isWithCourse() {
            return !kinds.isEmpty();
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        return person.isStillObliged()
                ? Stream.of(new Cell(
                        person.group(),
                        person.dossier().courses().stream().map(Course::kind).toList()))
                : Stream.empty();
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, CoursesTable> collector() {
        return Tally.collector(CoursesTable::cells, CoursesTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public CoursesTable plus(CoursesTable other) {
        return new CoursesTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public CoursesTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return where(cell -> wanted.contains(cell.group()));
    }

    /**
     * Returns who has a course.
     *
     * @return how many persons, of all whose duty still stands
     */
    public Share withCourse() {
        return new Share(cells.where(Cell::isWithCourse).total(), cells.total());
    }

    /**
     * Returns who followed each of some kinds, and perhaps others.
     *
     * @param kinds the kinds
     * @return how many persons, of those with a course
     */
    public Share with(CourseKind... kinds) {
        Objects.requireNonNull(kinds, "kinds");
        List<CourseKind> wanted = List.of(kinds);
        return share(cell -> cell.kinds().containsAll(wanted));
    }

    /**
     * Returns who followed just so many kinds.
     *
     * @param kinds how many, at least one
     * @return how many persons, of those with a course
     */
    public Share withKinds(int kinds) {
        return share(cell -> cell.kinds().size() == kinds);
    }

    /**
     * Returns who followed just these kinds and no other.
     *
     * @param kinds the kinds, in any order
     * @return how many persons, of those with a course
     */
    public Share only(Collection<CourseKind> kinds) {
        Objects.requireNonNull(kinds, "kinds");
        List<CourseKind> wanted =
                List.copyOf(kinds).stream().distinct().sorted().toList();
        return share(cell -> cell.kinds().equals(wanted));
    }

    /**
     * Counts by the kinds that go together in one person.
     *
     * @return the combinations of those with a course
     */
    public Tally<Combination> combinations() {
        return cells.where(Cell::isWithCourse).by(cell -> new Combination(cell.kinds()));
    }

    /**
     * Kinds of course that one person followed.
     *
     * @param kinds the kinds, each once and in their order
     */
    public record Combination(List<CourseKind> kinds) implements Serializable {

        /**
         * Copies the list.
         *
         * @param kinds the kinds, each once and in their order
         */
        public Combination {
            Objects.requireNonNull(kinds, "kinds");
            kinds = List.copyOf(kinds);
        }
    }

    private Share share(Predicate<Cell> condition) {
        Tally<Cell> withCourse = cells.where(Cell::isWithCourse);
        return new Share(withCourse.where(condition).total(), withCourse.total());
    }

    private CoursesTable where(Predicate<Cell> condition) {
        return new CoursesTable(cells.where(condition));
    }
}
