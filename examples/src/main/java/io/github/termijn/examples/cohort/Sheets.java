package io.github.termijn.examples.cohort;

import static io.github.termijn.examples.cohort.Sheet.names;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.CulpabilityTable;
import io.github.termijn.cohort.DecidedFinesTable;
import io.github.termijn.cohort.Distribution;
import io.github.termijn.cohort.FineSums;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.PersonsTable;
import io.github.termijn.cohort.ProgressTable;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.Standing;
import io.github.termijn.dossier.Ground;
import io.github.termijn.examples.cohort.Figure.Count;
import io.github.termijn.examples.cohort.Figure.Persons;
import io.github.termijn.examples.cohort.Figure.Value;
import io.github.termijn.examples.cohort.Sheet.Row;
import io.github.termijn.law.Act;
import io.github.termijn.law.ExamLaw;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Lays out counts in the shape of the report's tables. */
final class Sheets {

    private static final int MOST_PARTS = 6;

    private final CohortTables tables;

    Sheets(CohortTables tables) {
        this.tables = tables;
    }

    List<Sheet> all(List<Money> fineClasses) {
        return List.of(
                acts(),
                obliged(),
                composition(),
                progress(),
                partsToGo(),
                failures(),
                parts(),
                culpability(),
                reasons(),
                fines(),
                fineAmounts(),
                fineClasses(fineClasses));
    }

    private Sheet acts() {
        List<Row> rows = Arrays.stream(Act.values())
                .map(act -> Row.of(act, new Count(tables.persons().under(act))))
                .toList();
        return new Sheet("acts", List.of("PERSONS"), List.of(), rows);
    }

    private Sheet obliged() {
        GroupRow[] groups = {GroupRow.ASYLUM, GroupRow.FAMILY_AND_OTHER, GroupRow.ALL};
        List<String> columns = Arrays.stream(groups)
                .flatMap(group -> Stream.of(group + "_OBLIGED", group + "_STILL"))
                .toList();
        return new Sheet(
                "obliged",
                columns,
                List.of("ALL_STILL"),
                byCohort(persons -> Arrays.stream(groups)
                        .map(group -> persons.of(group.groups()).stillObliged())
                        .flatMap(still -> Stream.<Figure>of(new Count(still.of()), new Persons(still)))
                        .toList()));
    }

    private Sheet composition() {
        return new Sheet(
                "composition",
                names(GroupRow.values()),
                List.of("ASYLUM", "FAMILY", "OTHER"),
                byCohort(persons -> Arrays.stream(GroupRow.values())
                        .map(group -> share(
                                persons.of(group.groups()).stillObliged().count(),
                                persons.stillObliged().count()))
                        .toList()));
    }

    private List<Row> byCohort(Function<PersonsTable, List<Figure>> figures) {
        PersonsTable persons = tables.persons();
        Stream<Row> cohorts = persons.cohorts().stream().map(year -> new Row(year, figures.apply(persons.in(year))));
        return Stream.concat(cohorts, Stream.of(new Row(GroupRow.ALL, figures.apply(persons))))
                .toList();
    }

    private Sheet progress() {
        List<Row> rows = byGroup(group -> {
            ProgressTable progress = tables.progress().of(group.groups());
            return figures(
                    new Count(progress.persons()),
                    Arrays.stream(Standing.values()).map(progress::share).map(Persons::new));
        });
        return new Sheet("progress", columns("PERSONS", Standing.values()), names(Standing.values()), rows);
    }

    /** As in figure 6: cohorts with five parts beside those with six. */
    private Sheet partsToGo() {
        List<String> toGo = IntStream.iterate(MOST_PARTS, parts -> parts >= 0, parts -> parts - 1)
                .mapToObj(parts -> "TO_GO_" + parts)
                .toList();
        List<String> columns = Stream.concat(Stream.of(Standing.INACTIVE.name()), toGo.stream())
                .toList();
        List<Row> rows = List.of(
                partsToGo("WITHOUT_ONA", tables.progress().in(cohorts(false))),
                partsToGo("WITH_ONA", tables.progress().in(cohorts(true))));
        return new Sheet("partsToGo", columns, columns, rows);
    }

    private static Row partsToGo(String about, ProgressTable progress) {
        return new Row(
                about,
                figures(
                        new Persons(progress.share(Standing.INACTIVE)),
                        IntStream.iterate(MOST_PARTS, parts -> parts >= 0, parts -> parts - 1)
                                .mapToObj(progress::toGo)
                                .map(Persons::new)));
    }

    private int[] cohorts(boolean withLabourMarketPart) {
        return tables.persons().cohorts().stream()
                .filter(year -> Wi2013.standard()
                                .law()
                                .find(ExamLaw.LABOUR_MARKET_PART, LocalDate.ofYearDay(year, 1))
                                .isPresent()
                        == withLabourMarketPart)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Sheet failures() {
        List<Row> rows = Stream.of(Standing.ONE_OR_TWO_TO_GO, Standing.THREE_OR_MORE_TO_GO)
                .map(standing -> {
                    Distribution failures = tables.progress().failures(standing);
                    return Row.of(
                            standing,
                            new Count(failures.total()),
                            new Value(failures.mean(1)),
                            new Value(failures.median(1)),
                            new Value(failures.maximum()));
                })
                .toList();
        return new Sheet("failures", List.of("PERSONS", "MEAN", "MEDIAN", "MAXIMUM"), List.of(), rows);
    }

    private Sheet parts() {
        List<Row> rows = Arrays.stream(Part.values())
                .filter(Part::isExam)
                .map(part -> Row.of(
                        part,
                        new Count(tables.parts().passed(part).of()),
                        new Persons(tables.parts().passed(part)),
                        new Persons(tables.parts().doneOtherwise(part)),
                        new Value(tables.parts().meanFailures(part)),
                        new Value(tables.parts().medianFailures(part))))
                .toList();
        return new Sheet(
                "parts",
                List.of("MUST", "PASSED", "DONE_OTHERWISE", "MEAN", "MEDIAN"),
                List.of("PASSED", "DONE_OTHERWISE"),
                rows);
    }

    private Sheet culpability() {
        List<Row> rows = byGroup(group -> {
            CulpabilityTable culpability = tables.culpability().of(group.groups());
            return List.of(
                    new Persons(culpability.share(OverrunStatus.CULPABLE)),
                    new Persons(culpability.share(OverrunStatus.NOT_CULPABLE)),
                    new Persons(culpability.share(OverrunStatus.PROVISIONALLY_CULPABLE)),
                    new Persons(culpability.share(OverrunStatus.OPEN)),
                    new Count(culpability.persons()),
                    new Persons(culpability.recorded()),
                    new Count(culpability.withoutOverrun()));
        });
        return new Sheet(
                "culpability",
                List.of(
                        "CULPABLE",
                        "NOT_CULPABLE",
                        "PROVISIONALLY_CULPABLE",
                        "OPEN",
                        "PERSONS",
                        "RECORDED",
                        "NO_OVERRUN"),
                List.of("CULPABLE", "NOT_CULPABLE", "PROVISIONALLY_CULPABLE", "OPEN"),
                rows);
    }

    private Sheet reasons() {
        Stream<Row> reasons = Arrays.stream(Ground.values())
                .map(ground -> Row.of(ground, new Persons(tables.culpability().reason(ground))));
        Stream<Row> none =
                Stream.of(Row.of("NO_REASON", new Persons(tables.culpability().withoutReason())));
        return new Sheet(
                "reasons",
                List.of("PERSONS"),
                List.of("PERSONS"),
                Stream.concat(reasons, none).toList());
    }

    private Sheet fines() {
        List<Row> rows = Stream.concat(
                        Arrays.stream(OverrunStatus.values())
                                .map(status -> fines(status, tables.fines().with(status))),
                        Stream.of(fines(GroupRow.ALL, tables.fines())))
                .toList();
        return new Sheet(
                "fines",
                List.of("PERSONS", "FINED", "LESS_THAN_MINIMUM", "OF_NOTHING", "NO_DECISION"),
                List.of("FINED", "LESS_THAN_MINIMUM", "OF_NOTHING", "NO_DECISION"),
                rows);
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
        List<Row> rows = byGroup(group -> {
            FineSums sums = tables.fines().of(group.groups()).atLeast(DecidedFinesTable.MINIMUM);
            return List.of(
                    new Persons(sums.persons()),
                    new Value(sums.mean()),
                    new Value(sums.median()),
                    new Value(sums.maximum()));
        });
        return new Sheet("fineAmounts", List.of("FINED", "MEAN_SUM", "MEDIAN_SUM", "MAXIMUM_SUM"), List.of(), rows);
    }

    private Sheet fineClasses(List<Money> borders) {
        List<Row> rows = tables.fines().classes(borders).stream()
                .map(fines -> Row.of(fines, new Persons(fines.share())))
                .toList();
        return new Sheet("fineClasses", List.of("PERSONS"), List.of("PERSONS"), rows);
    }

    private static List<Row> byGroup(Function<GroupRow, List<Figure>> figures) {
        return Arrays.stream(GroupRow.values())
                .map(group -> new Row(group, figures.apply(group)))
                .toList();
    }

    private static List<Figure> figures(Figure first, Stream<? extends Figure> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static List<String> columns(String first, Enum<?>... others) {
        return Stream.concat(Stream.of(first), names(others).stream()).toList();
    }

    private static Figure share(long count, long of) {
        return new Persons(new Share(count, of));
    }
}
