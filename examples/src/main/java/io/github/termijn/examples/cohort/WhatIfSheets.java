package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.Distribution;
import io.github.termijn.cohort.EffortStanding;
import io.github.termijn.cohort.ForgivenSums;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.cohort.WhatIfTable.Cause;
import io.github.termijn.cohort.WhatIfTable.Outcomes;
import io.github.termijn.cohort.WhatIfTable.Side;
import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.examples.cohort.Figure.Count;
import io.github.termijn.examples.cohort.Figure.Persons;
import io.github.termijn.examples.cohort.Figure.Value;
import io.github.termijn.examples.cohort.Sheet.Row;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.ForgivenessKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays out what an amendment changes: now, then, and why. */
final class WhatIfSheets {

    /** A subject in which the rules of a finding differ. */
    record Reason(Topic topic, Rule rule) {}

    private final NamedLaw amendment;
    private final WhatIfTable table;

    WhatIfSheets(WhatIf whatIf) {
        this.amendment = whatIf.law();
        this.table = whatIf.table();
    }

    List<Sheet> all() {
        return List.of(differs(), reasons(), effort(), elip(), lead(), forgiveness(), forgiven());
    }

    private Sheet sheet(String key, List<String> columns, List<Row> rows) {
        return new Sheet(key, columns, List.of(), rows, Optional.of(amendment));
    }

    private Sheet differs() {
        Stream<Row> topics = Arrays.stream(Topic.values())
                .filter(topic -> table.differing(topic).count() > 0)
                .map(topic -> Row.of(topic, new Persons(table.differing(topic))));
        Row all = Row.of("ANYTHING", new Persons(table.differing()));
        return sheet(
                "differs",
                List.of("PERSONS"),
                Stream.concat(Stream.of(all), topics).toList());
    }

    private Sheet reasons() {
        List<Row> rows = table.causes().counts().keySet().stream()
                .map(cause -> new Reason(cause.topic(), cause.rule()))
                .distinct()
                .sorted(Comparator.comparing(Reason::topic).thenComparing(Reason::rule))
                .map(reason -> Row.of(reason, cause(reason, Side.STANDARD), cause(reason, Side.AMENDED)))
                .toList();
        return sheet("differences", List.of("ONLY_NOW", "ONLY_THEN"), rows);
    }

    private Figure cause(Reason reason, Side side) {
        return new Count(table.causes().of(new Cause(reason.topic(), reason.rule(), side)));
    }

    private Sheet effort() {
        return moves("effort", EffortStanding.values(), (outcomes, value) -> outcomes.effort() == value);
    }

    private Sheet elip() {
        return moves("elip", Verdict.values(), (outcomes, value) -> outcomes.elip() == value);
    }

    private Sheet forgiveness() {
        return moves(
                "forgiveness",
                ForgivenessKind.values(),
                (outcomes, value) -> outcomes.forgiveness().contains(value));
    }

    /** An outcome in words of its own: the names of constants are not unique among enums. */
    record Outcome(String sheet, Enum<?> value) {}

    private interface Condition<V> {
        boolean test(Outcomes outcomes, V value);
    }

    private <V extends Enum<V>> Sheet moves(String key, V[] values, Condition<V> condition) {
        List<Row> rows = Arrays.stream(values)
                .map(value -> {
                    Predicate<Outcomes> holds = outcomes -> condition.test(outcomes, value);
                    return Row.of(
                            new Outcome(key, value),
                            new Persons(table.under(Side.STANDARD, holds)),
                            new Persons(table.under(Side.AMENDED, holds)),
                            new Count(table.gained(holds).count()),
                            new Count(table.lost(holds).count()));
                })
                .toList();
        return sheet(key, List.of("NOW", "THEN", "COME", "GONE"), rows);
    }

    private Sheet lead() {
        return sheet(
                "lead",
                List.of("PERSONS", "MEAN", "MEDIAN", "MAXIMUM"),
                List.of(lead("WINDOW_DAYS", table.windowDays()), lead("AHEAD_DAYS", table.aheadDays())));
    }

    private static Row lead(String about, Distribution days) {
        return Row.of(
                about,
                new Count(days.total()),
                new Value(days.mean(1)),
                new Value(days.median(1)),
                new Value(days.maximum()));
    }

    private Sheet forgiven() {
        List<Row> rows = List.of(
                forgiven("NOW_DETERMINED", table.standardForgiven().determined()),
                forgiven("THEN_DETERMINED", table.amendedForgiven().determined()),
                forgiven("NOW_OPEN", table.standardForgiven().open()),
                forgiven("THEN_OPEN", table.amendedForgiven().open()));
        return sheet(
                "forgiven",
                List.of("LOANS", "AT_LEAST", "AT_MOST", "NO_LIMIT", "PERCENT_AT_LEAST", "PERCENT_AT_MOST"),
                rows);
    }

    private static Row forgiven(String about, ForgivenSums.Sum sum) {
        return Row.of(
                about,
                new Count(sum.loans()),
                new Value(Optional.of(sum.total().atLeast())),
                new Value(sum.total().atMost()),
                new Count(sum.withoutMost()),
                new Value(sum.meanPercent().map(percent -> percent.atLeast())),
                new Value(sum.meanPercent().flatMap(percent -> percent.atMost())));
    }
}
