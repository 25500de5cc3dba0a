package io.github.termijn.examples.cohort;

import static io.github.termijn.examples.cohort.Sheet.names;

import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.CoursesTable;
import io.github.termijn.cohort.CoursesTable.Combination;
import io.github.termijn.cohort.Share;
import io.github.termijn.examples.cohort.Figure.Count;
import io.github.termijn.examples.cohort.Figure.Persons;
import io.github.termijn.examples.cohort.Sheet.Row;
import io.github.termijn.law.CourseKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lays out which courses were followed (paragraph 2.3.1). */
final class CourseSheets {

    private final CoursesTable courses;

    CourseSheets(CohortTables tables) {
        this.courses = tables.courses();
    }

    List<Sheet> all() {
        return courses.withCourse().count() == 0
                ? List.of(courses())
                : List.of(courses(), kinds(), pairs(), combinations());
    }

    private Sheet courses() {
        List<Row> rows = GroupRow.rows(group -> {
            CoursesTable own = courses.of(group.groups());
            Share one = own.withKinds(1);
            Share two = own.withKinds(2);
            return List.of(
                    new Count(own.withCourse().of()),
                    new Persons(own.withCourse()),
                    new Persons(one),
                    new Persons(two),
                    new Persons(new Share(one.of() - one.count() - two.count(), one.of())));
        });
        return new Sheet(
                "courses",
                List.of("PERSONS", "WITH_COURSE", "ONE_KIND", "TWO_KINDS", "MORE_KINDS"),
                List.of("ONE_KIND", "TWO_KINDS", "MORE_KINDS"),
                rows);
    }

    private Sheet kinds() {
        List<Row> rows = Arrays.stream(CourseKind.values())
                .map(kind -> byGroup(kind, own -> own.with(kind)))
                .toList();
        return new Sheet("courseKinds", names(GroupRow.values()), List.of("ALL"), rows);
    }

    private Row byGroup(Object about, Function<CoursesTable, Share> share) {
        return new Row(about, GroupRow.figures(group -> new Persons(share.apply(courses.of(group.groups())))));
    }

    /** Which two kinds one person followed; on the diagonal who followed the kind at all. */
    private Sheet pairs() {
        List<Row> rows = Arrays.stream(CourseKind.values())
                .map(kind -> new Row(
                        kind,
                        Arrays.stream(CourseKind.values())
                                .<Figure>map(other ->
                                        new Count(courses.with(kind, other).count()))
                                .toList()))
                .toList();
        List<String> columns =
                Arrays.stream(CourseKind.values()).map(kind -> "COURSE_" + kind).toList();
        return new Sheet("coursePairs", columns, List.of(), rows);
    }

    private Sheet combinations() {
        List<Row> rows = courses.combinations().counts().entrySet().stream()
                .sorted(Map.Entry.<Combination, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> Labels.key(entry.getKey()), Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .map(kinds -> byGroup(kinds, own -> own.only(kinds.kinds())))
                .toList();
        return new Sheet("courseCombinations", names(GroupRow.values()), List.of("ALL"), rows);
    }
}
