package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.MigrantGroup;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The rows by group: the three groups, the two that the report takes together, and all. */
enum GroupRow {
    ASYLUM(MigrantGroup.ASYLUM),
    FAMILY(MigrantGroup.FAMILY),
    OTHER(MigrantGroup.OTHER),
    FAMILY_AND_OTHER(MigrantGroup.FAMILY, MigrantGroup.OTHER),
    ALL(MigrantGroup.values());

    private final List<MigrantGroup> groups;

    GroupRow(MigrantGroup... groups) {
        this.groups = List.of(groups);
    }

    /** Returns a figure for each of these rows, as columns. */
    static List<Figure> figures(Function<GroupRow, Figure> figure) {
        return Arrays.stream(values()).map(figure).toList();
    }

    /** Returns these rows. */
    static List<Sheet.Row> rows(Function<GroupRow, List<Figure>> figures) {
        return Arrays.stream(values())
                .map(group -> new Sheet.Row(group, figures.apply(group)))
                .toList();
    }

    MigrantGroup[] groups() {
        return groups.toArray(MigrantGroup[]::new);
    }
}
