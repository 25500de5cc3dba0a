package io.github.termijn.examples.cohort;

import static io.github.termijn.examples.cohort.Sheet.names;

import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.DecidedFinesTable;
import io.github.termijn.cohort.FineSums;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.Share;
import io.github.termijn.examples.cohort.Figure.Count;
import io.github.termijn.examples.cohort.Figure.Persons;
import io.github.termijn.examples.cohort.Figure.Value;
import io.github.termijn.examples.cohort.Sheet.Row;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Lays out the fines (paragraph 2.4.2). */
final class FineSheets {

    private final DecidedFinesTable fines;

    FineSheets(CohortTables tables) {
        this.fines = tables.fines();
    }

    List<Sheet> all(List<Money> borders) {
        return List.of(fines(), fineGroups(), fineAmounts(), fineClasses(borders));
    }

    private Sheet fines() {
        List<Row> rows = Stream.concat(
                        Arrays.stream(OverrunStatus.values()).map(status -> fines(status, fines.with(status))),
                        Stream.of(fines(GroupRow.ALL, fines)))
                .toList();
        return new Sheet(
                "fines",
                List.of("PERSONS", "FINED", "LESS_THAN_MINIMUM", "OF_NOTHING", "NO_DECISION"),
                List.of("FINED", "LESS_THAN_MINIMUM", "OF_NOTHING", "NO_DECISION"),
                rows);
    }

    /** The same persons the other way round: of which group they are. */
    private Sheet fineGroups() {
        List<Row> rows = List.of(
                fineGroups(
                        "FINED",
                        fines -> fines.atLeast(DecidedFinesTable.MINIMUM).persons()),
                fineGroups("LESS_THAN_MINIMUM", fines -> fines.lessThan(DecidedFinesTable.MINIMUM)),
                fineGroups("OF_NOTHING", DecidedFinesTable::ofNothing),
                fineGroups("NO_DECISION", DecidedFinesTable::withoutDecision));
        return new Sheet("fineGroups", names(GroupRow.values()), List.of("ASYLUM", "FAMILY", "OTHER"), rows);
    }

    private Row fineGroups(String about, Function<DecidedFinesTable, Share> persons) {
        long all = persons.apply(fines).count();
        return new Row(
                about,
                GroupRow.figures(group -> new Persons(
                        new Share(persons.apply(fines.of(group.groups())).count(), all))));
    }

    private static Row fines(Object about, DecidedFinesTable fines) {
        return Row.of(
                about,
                new Count(fines.persons()),
                new Persons(fines.atLeast(DecidedFinesTable.MINIMUM).persons()),
                new Persons(fines.lessThan(DecidedFinesTable.MINIMUM)),
                new Persons(fines.ofNothing()),
                new Persons(fines.withoutDecision()));
    }

    private Sheet fineAmounts() {
        List<Row> rows = GroupRow.rows(group -> {
            FineSums sums = fines.of(group.groups()).atLeast(DecidedFinesTable.MINIMUM);
            return List.of(
                    new Persons(sums.persons()),
                    new Value(sums.minimum()),
                    new Value(sums.mean()),
                    new Value(sums.median()),
                    new Value(sums.maximum()));
        });
        return new Sheet(
                "fineAmounts",
                List.of("FINED", "MINIMUM_SUM", "MEAN_SUM", "MEDIAN_SUM", "MAXIMUM_SUM"),
                List.of(),
                rows);
    }

    private Sheet fineClasses(List<Money> borders) {
        List<Row> rows = fines.classes(borders).stream()
                .map(fines -> Row.of(fines, new Persons(fines.share())))
                .toList();
        return new Sheet("fineClasses", List.of("PERSONS"), List.of("PERSONS"), rows);
    }
}
