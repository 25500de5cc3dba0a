package io.github.termijn.cohort;

import io.github.termijn.dossier.FineDecision;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The fines of those whose duty still stands: what was decided, summed per person (paragraph 2.4.2 and figure 7; CUL-4).
 *
 * <p>All recorded decisions up to the as-of day count, for the exam and for the participation statement, also one without
 * basis: the report counts what the register has. A decision of nothing is a decision; it differs from none.
 *
 * <p>Example: {@code table.atLeast(DecidedFinesTable.MINIMUM).mean()}.
 *
 * @param cells how many persons there are of each kind
 */
public record DecidedFinesTable(Tally<Cell> cells) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cells how many persons there are of each kind
     */
    public DecidedFinesTable {
        Objects.requireNonNull(cells, "cells");
    }

    /** From which sum on the report counts somebody as fined: 50 euro (paragraph 2.4.2). Its own choice, no number of the law. */
    public static final Money MINIMUM = Money.of(CurrencyUnit.EUR, 50);

    /**
     * What is told apart.
     *
     * @param group the group
     * @param status the status of the overrun that ended last
     * @param decisions how many fines were decided
     * @param sum what they come to
     */
    public record Cell(MigrantGroup group, OverrunStatus status, int decisions, Money sum) implements Serializable {
        /**
         * Refuses null, by the name of the value.
         *
         * @param group the group
         * @param status the status of the overrun that ended last
         * @param decisions how many fines were decided
         * @param sum what they come to
         */
        public Cell {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(sum, "sum");
        }

        private boolean isWithoutDecision() {
            return decisions == 0;
        }
    }

    static Stream<Cell> cells(AssessedPerson person) {
        if (!person.isStillObliged()) {
            return Stream.empty();
        }
        List<FineDecision> fines = person.fines();
        Money sum = fines.stream().map(FineDecision::amount).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        return Stream.of(new Cell(person.group(), person.status(), fines.size(), sum));
    }

    /**
     * Returns a collector that makes this table.
     *
     * @return the collector
     */
    public static Collector<AssessedPerson, ?, DecidedFinesTable> collector() {
        return Tally.collector(DecidedFinesTable::cells, DecidedFinesTable::new);
    }

    /**
     * Adds the persons of another table.
     *
     * @param other the other table
     * @return the sum
     */
    public DecidedFinesTable plus(DecidedFinesTable other) {
        return new DecidedFinesTable(cells.plus(other.cells));
    }

    /**
     * Returns the table of some groups only.
     *
     * @param groups the groups
     * @return the table
     */
    public DecidedFinesTable of(MigrantGroup... groups) {
        Objects.requireNonNull(groups, "groups");
        List<MigrantGroup> wanted = List.of(groups);
        return where(cell -> wanted.contains(cell.group()));
    }

    /**
     * Returns the table of some statuses only.
     *
     * @param statuses the statuses
     * @return the table
     */
    public DecidedFinesTable with(OverrunStatus... statuses) {
        Objects.requireNonNull(statuses, "statuses");
        List<OverrunStatus> wanted = List.of(statuses);
        return where(cell -> wanted.contains(cell.status()));
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
     * Returns who has no fine decision.
     *
     * @return how many persons, of all
     */
    public Share withoutDecision() {
        return share(Cell::isWithoutDecision);
    }

    /**
     * Returns who has a decision, but of nothing.
     *
     * @return how many persons, of all
     */
    public Share ofNothing() {
        return share(cell -> !cell.isWithoutDecision() && cell.sum().isZero());
    }

    /**
     * Returns who has to pay something, but less than an amount.
     *
     * @param minimum the amount, itself not included
     * @return how many persons, of all
     */
    public Share lessThan(Money minimum) {
        Objects.requireNonNull(minimum, "minimum");
        return share(cell -> cell.sum().isPositive() && cell.sum().isLessThan(minimum));
    }

    /**
     * Returns the sums of who has to pay an amount or more.
     *
     * @param minimum the amount, included
     * @return the sums, one per person
     */
    public FineSums atLeast(Money minimum) {
        Objects.requireNonNull(minimum, "minimum");
        return new FineSums(
                new Distribution(cells.where(
                                cell -> !cell.isWithoutDecision() && !cell.sum().isLessThan(minimum))
                        .by(cell -> cell.sum().getAmountMinorLong())),
                persons());
    }

    /**
     * Counts the sums in classes (figure 7). A sum below the first border is in none.
     *
     * <p>Example: borders 50 and 500 make the classes 50 to 499.99 and 500 or more.
     *
     * @param borders where the classes begin, ascending, each included; the report does not print its own
     * @return a class from each border up to the next, the last without end, with its share of all in the classes
     * @throws IllegalArgumentException if there are no borders, or they do not ascend
     */
    public List<FineClass> classes(List<Money> borders) {
        borders.forEach(border -> Objects.requireNonNull(border, "borders"));
        Comparator<Money> order = Comparator.naturalOrder();
        boolean ascends =
                IntStream.range(1, borders.size()).allMatch(i -> order.compare(borders.get(i - 1), borders.get(i)) < 0);
        if (borders.isEmpty() || !ascends) {
            throw new IllegalArgumentException("Borders of classes ascend");
        }
        long all = atLeast(borders.get(0)).persons().count();
        return IntStream.range(0, borders.size())
                .mapToObj(i -> {
                    long from = atLeast(borders.get(i)).persons().count();
                    List<Money> next = borders.subList(i + 1, Math.min(i + 2, borders.size()));
                    long above = next.stream()
                            .mapToLong(border -> atLeast(border).persons().count())
                            .sum();
                    return new FineClass(borders.get(i), next.stream().findFirst(), new Share(from - above, all));
                })
                .toList();
    }

    private Share share(Predicate<Cell> condition) {
        return new Share(cells.where(condition).total(), persons());
    }

    private DecidedFinesTable where(Predicate<Cell> condition) {
        return new DecidedFinesTable(cells.where(condition));
    }
}
