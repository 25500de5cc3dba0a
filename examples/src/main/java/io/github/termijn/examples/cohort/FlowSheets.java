package io.github.termijn.examples.cohort;

import static io.github.termijn.examples.cohort.Sheet.names;

import io.github.termijn.cohort.DutyChange;
import io.github.termijn.cohort.DutySource;
import io.github.termijn.cohort.FlowTable;
import io.github.termijn.cohort.Share;
import io.github.termijn.examples.cohort.Figure.Count;
import io.github.termijn.examples.cohort.Figure.Persons;
import io.github.termijn.examples.cohort.Sheet.Row;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays out what happened between two days, by group and by cohort. */
final class FlowSheets {

    /** The table that is also drawn. */
    static final String FLOW = "flow";

    private final FlowTable table;

    FlowSheets(Flow flow) {
        this.table = flow.table();
    }

    List<Sheet> all() {
        return List.of(flow(), events(), byCohort());
    }

    /** Table 7 has a row for each group; here they are the columns, because there are more ways than two to leave. */
    private Sheet flow() {
        Stream<Row> from = Arrays.stream(DutySource.values()).map(source -> byGroup(source, part -> part.from(source)));
        Stream<Row> to = Arrays.stream(DutyChange.values()).map(change -> byGroup(change, part -> part.to(change)));
        return new Sheet(
                FLOW,
                names(GroupRow.values()),
                List.of(),
                Stream.concat(from, to).toList());
    }

    private Sheet events() {
        return new Sheet(
                "flowEvents",
                names(GroupRow.values()),
                List.of(),
                List.of(byGroup("WAS_FINED", FlowTable::fined), byGroup("TERM_RAN_OUT", FlowTable::overrun)));
    }

    private Row byGroup(Object about, Function<FlowTable, Share> share) {
        return new Row(
                about,
                Arrays.stream(GroupRow.values())
                        .<Figure>map(group -> new Persons(share.apply(table.of(group.groups()))))
                        .toList());
    }

    private Sheet byCohort() {
        Stream<Row> cohorts = table.cohorts().stream().map(year -> cohort(year, table.in(year)));
        return new Sheet(
                "flowByCohort",
                List.of("STOOD", "CAME_IN", "FULFILLED", "EXEMPTED", "LEFT", "STANDS", "WAS_FINED", "TERM_RAN_OUT"),
                List.of("FULFILLED", "EXEMPTED", "LEFT", "STANDS"),
                Stream.concat(cohorts, Stream.of(cohort(GroupRow.ALL, table))).toList());
    }

    private static Row cohort(Object about, FlowTable part) {
        long stood = part.from(DutySource.STOOD).count();
        Share fulfilled = part.to(DutyChange.FULFILLED);
        Share stands = part.to(DutyChange.STANDS);
        long left = part.persons() - fulfilled.count() - part.exempted().count() - stands.count();
        return Row.of(
                about,
                new Count(stood),
                new Count(part.persons() - stood),
                new Persons(fulfilled),
                new Persons(part.exempted()),
                new Persons(new Share(left, part.persons())),
                new Persons(stands),
                new Persons(part.fined()),
                new Persons(part.overrun()));
    }
}
