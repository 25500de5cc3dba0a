package io.github.termijn.cohort;

import io.github.termijn.dossier.Sex;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Sex, country and age class of those whose duty still stands (figures 4 and 5; figures 1 to 7 of appendix 3).
 *
 * <p>They come from {@link io.github.termijn.dossier.Dossier#background()}; what is not known is counted as not known. There are as
 * many cells as there are kinds: the countries are those that the record names.
 *
 * <p>Example: {@code table.of(MigrantGroup.ASYLUM).from("SY").persons()} is in the report 511 of 1,483.
 *
 * @param cells how many persons there are of each kind
 */
public record OriginsTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     */
    public OriginsTable {
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * What is told apart.
     *
     * @param cohort the year in which the duty began
     * @param group the group
     * @param country the country as the record names it; empty if not known
     * @param sex the sex; empty if not known
     * @param age the age on the as-of day
     */
    public record Cell(int cohort, MigrantGroup group, List<String> country, List<Sex> sex, AgeClass age)
            implements Serializable {

        /**
         * Creates a cell from its parts.
         *
         * @param cohort the year in which the duty began
         * @param group the group
         * @param country the country, if known
         * @param sex the sex, if known
         * @param age the age on the as-of day
         */
        public Cell {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(sex, "sex");
            Objects.requireNonNull(age, "age");
            country = List.copyOf(country);
            sex = List.copyOf(sex);
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        return person.isStillObliged()
                ? Stream.of(new Cell(
                        person.cohort(),
                        person.group(),
                        person.country().stream().toList(),
                        person.sex().stream().toList(),
                        AgeClass.of(person.age())))
                : Stream.empty();
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, OriginsTable> collector() {
        return Tally.collector(OriginsTable::cells, OriginsTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public OriginsTable plus(OriginsTable other) {
        return new OriginsTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some cohorts only.
     *
     * @param cohorts the years
     * @return the table
     */
    public OriginsTable in(int... cohorts) {
        Objects.requireNonNull(cohorts, "cohorts");
        return where(cell -> Arrays.stream(cohorts).anyMatch(year -> year == cell.cohort()));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public OriginsTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return where(cell -> wanted.contains(cell.group()));
    }

    /**
     * Returns the table of those from some countries only.
     *
     * @param countries the countries, as the record names them
     * @return the table
     */
    public OriginsTable from(Collection<String> countries) {
        Objects.requireNonNull(countries, "countries");
        Set<String> wanted = Set.copyOf(countries);
        return where(cell -> cell.country().stream().anyMatch(wanted::contains));
    }

    /**
     * Returns the table of those of whom no country is known.
     *
     * @return the table
     */
    public OriginsTable fromNowhere() {
        return where(cell -> cell.country().isEmpty());
    }

    /**
     * Returns the table of one sex only.
     *
     * @param sex the sex
     * @return the table
     */
    public OriginsTable with(Sex sex) {
        Objects.requireNonNull(sex, "sex");
        return where(cell -> cell.sex().contains(sex));
    }

    /**
     * Returns the table of one age class only.
     *
     * @param age the age on the as-of day
     * @return the table
     */
    public OriginsTable aged(AgeClass age) {
        Objects.requireNonNull(age, "age");
        return where(cell -> cell.age() == age);
    }

    /**
     * Returns how many there are.
     *
     * @return how many persons
     */
    public long persons() {
        return cells.total();
    }

    /**
     * Counts by country. Who is of an unknown country is not among them.
     *
     * @return the countries, as the record names them
     */
    public Tally<String> countries() {
        return cells.where(cell -> !cell.country().isEmpty())
                .by(cell -> cell.country().get(0));
    }

    private OriginsTable where(Predicate<Cell> condition) {
        return new OriginsTable(cells.where(condition));
    }
}
