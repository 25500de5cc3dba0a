package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.MigrantGroup;
import java.util.List;

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

    MigrantGroup[] groups() {
        return groups.toArray(MigrantGroup[]::new);
    }
}
