package io.github.termijn.examples.cohort;

import static io.github.termijn.examples.cohort.Sheet.names;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.CulpabilityTable;
import io.github.termijn.cohort.Distribution;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.PersonsTable;
import io.github.termijn.cohort.ProgressTable;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.Standing;
import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.DutyEnd;
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

    /** "More than ten times": the limit of the text at table 3, no number of the law. */
    private static final int MANY_FAILURES = 10;

    private final CohortTables tables;

    Sheets(CohortTables tables) {
        this.tables = tables;
    }

    List<Sheet> all(List<Money> fineClasses) {
        return Stream.of(
                        List.of(acts(), obliged(), cohorts(), composition()),
                        ended(),
                        new OriginSheets(tables).all(),
                        new CourseSheets(tables).all(),
                        List.of(progress(), partsToGo(), onlyOne(), failures(), parts(), culpability(), reasons()),
                        new FineSheets(tables).all(fineClasses))
                .flatMap(List::stream)
                .toList();
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

    /** Of whom nobody is, there is no table. */
    private List<Sheet> ended() {
        boolean isAnybodyExempted = tables.ends().share(DutyEnd.Cause.EXEMPTED).count() > 0;
        return tables.ends().persons() == 0
                ? List.of()
                : isAnybodyExempted ? List.of(ends(), exemptions()) : List.of(ends());
    }

    private Sheet ends() {
        List<Row> rows = Arrays.stream(DutyEnd.Cause.values())
                .map(cause -> new Row(
                        cause,
                        GroupRow.figures(group ->
                                new Persons(tables.ends().of(group.groups()).share(cause)))))
                .toList();
        return new Sheet("ends", names(GroupRow.values()), List.of("ALL"), rows);
    }

    private Sheet exemptions() {
        List<Row> rows = Arrays.stream(ExemptionKind.values())
                .map(kind -> new Row(
                        kind,
                        GroupRow.figures(group ->
                                new Persons(tables.ends().of(group.groups()).exempted(kind)))))
                .toList();
        return new Sheet("exemptions", names(GroupRow.values()), List.of("ALL"), rows);
    }

    /** What part of all of a group each cohort is. */
    private Sheet cohorts() {
        List<Row> rows = tables.persons().cohorts().stream()
                .map(year -> new Row(year, GroupRow.figures(group -> {
                    PersonsTable own = tables.persons().of(group.groups());
                    return share(
                            own.in(year).stillObliged().count(),
                            own.stillObliged().count());
                })))
                .toList();
        return new Sheet("cohorts", names(GroupRow.values()), List.of("ALL"), rows);
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
        List<Row> rows = GroupRow.rows(group -> {
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

    private Sheet onlyOne() {
        List<Row> rows = Arrays.stream(Part.values())
                .filter(Part::isExam)
                .map(part -> Row.of(part, new Persons(tables.parts().onlyToGo(part))))
                .toList();
        return new Sheet("onlyOne", List.of("PERSONS"), List.of("PERSONS"), rows);
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
                            new Value(failures.maximum()),
                            new Persons(failures.above(MANY_FAILURES)));
                })
                .toList();
        return new Sheet("failures", List.of("PERSONS", "MEAN", "MEDIAN", "MAXIMUM", "MANY_FAILURES"), List.of(), rows);
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
        List<Row> rows = GroupRow.rows(group -> {
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
