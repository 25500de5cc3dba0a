package io.github.termijn.examples.cohort;

import static io.github.termijn.examples.cohort.Sheet.names;

import io.github.termijn.cohort.AgeClass;
import io.github.termijn.cohort.AgesTable;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.OriginsTable;
import io.github.termijn.cohort.Share;
import io.github.termijn.dossier.Sex;
import io.github.termijn.examples.cohort.Figure.Count;
import io.github.termijn.examples.cohort.Figure.Persons;
import io.github.termijn.examples.cohort.Figure.Value;
import io.github.termijn.examples.cohort.Sheet.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays out sex, country and age (paragraph 2.2 and appendix 3), as far as something of them is known. A country of less than 2.5
 * percent of its group is taken together with the others, as the report does.
 */
final class OriginSheets {

    /** The code of ISO 3166 for a country that is not told. */
    private static final String UNTOLD = "ZZ";

    /** A country has a row of its own from one in this many of its group on: 2.5 percent. */
    private static final long ONE_IN = 40;

    /** The two groups of the report, and their names in the keys of tables. */
    private static final Map<GroupRow, String> GROUPS =
            Map.of(GroupRow.ASYLUM, "Asylum", GroupRow.FAMILY_AND_OTHER, "FamilyAndOther");

    /** A country as the record names it. */
    record Country(String name) {}

    /** Men or women of a group. */
    record Half(GroupRow group, Sex sex) {}

    /** Countries that make a row, the others together. */
    private record Rows(OriginsTable table, List<String> countries) {

        static Rows of(OriginsTable table) {
            return new Rows(
                    table,
                    table.countries().counts().entrySet().stream()
                            .filter(country -> country.getValue() * ONE_IN >= table.persons()
                                    && !country.getKey().equals(UNTOLD))
                            .sorted(Map.Entry.<String, Long>comparingByValue()
                                    .reversed()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .toList());
        }

        /** A row for each country, one for the others together and one for who is of none that is known, if there are such. */
        List<Row> rows(Function<OriginsTable, List<Figure>> figures) {
            List<String> others = table.countries().counts().keySet().stream()
                    .filter(country -> !countries.contains(country))
                    .toList();
            return Stream.of(
                            countries.stream()
                                    .flatMap(country ->
                                            row(new Country(country), table.from(List.of(country)), figures)),
                            row("OTHER_COUNTRIES", table.from(others), figures),
                            row("NO_COUNTRY", table.fromNowhere(), figures))
                    .flatMap(rows -> rows)
                    .toList();
        }

        private static Stream<Row> row(
                Object about, OriginsTable persons, Function<OriginsTable, List<Figure>> figures) {
            return persons.persons() == 0 ? Stream.empty() : Stream.of(new Row(about, figures.apply(persons)));
        }
    }

    private final OriginsTable origins;
    private final AgesTable ages;
    private final int[] cohorts;

    OriginSheets(CohortTables tables) {
        this.origins = tables.origins();
        this.ages = tables.ages();
        this.cohorts =
                tables.persons().cohorts().stream().mapToInt(Integer::intValue).toArray();
    }

    List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        List<GroupRow> groups =
                GROUPS.keySet().stream().sorted(Comparator.naturalOrder()).toList();
        if (origins.countries().total() > 0) {
            groups.forEach(group -> sheets.add(countries(group)));
        }
        if (Stream.of(Sex.values()).anyMatch(sex -> origins.with(sex).persons() > 0)) {
            sheets.add(sexes());
            groups.forEach(group -> sheets.add(sexes(group)));
        }
        if (ages.onTheDay().total() > 0) {
            sheets.add(ages());
            groups.forEach(group -> sheets.add(ageClasses(group)));
        }
        return sheets;
    }

    private OriginsTable of(GroupRow group) {
        return origins.of(group.groups());
    }

    private static Figure share(OriginsTable part, OriginsTable whole) {
        return new Persons(new Share(part.persons(), whole.persons()));
    }

    private Sheet countries(GroupRow group) {
        OriginsTable own = of(group);
        List<Row> rows = Rows.of(own)
                .rows(from -> Stream.concat(
                                Arrays.stream(cohorts).mapToObj(year -> share(from.in(year), own.in(year))),
                                Stream.of(share(from, own)))
                        .toList());
        List<String> columns = Stream.concat(
                        Arrays.stream(cohorts).mapToObj(Integer::toString), Stream.of(GroupRow.ALL.name()))
                .toList();
        return new Sheet("countriesOf" + GROUPS.get(group), columns, List.of(GroupRow.ALL.name()), rows);
    }

    private Sheet sexes() {
        return sexes("sex", GroupRow.rows(group -> sexes(of(group))));
    }

    /** By cohort and by country. */
    private Sheet sexes(GroupRow group) {
        OriginsTable own = of(group);
        Stream<Row> byCohort = Arrays.stream(cohorts).mapToObj(year -> new Row(year, sexes(own.in(year))));
        return sexes(
                "sexOf" + GROUPS.get(group),
                Stream.concat(byCohort, Rows.of(own).rows(OriginSheets::sexes).stream())
                        .toList());
    }

    private static Sheet sexes(String key, List<Row> rows) {
        List<String> shares =
                Stream.concat(names(Sex.values()).stream(), Stream.of("NO_SEX")).toList();
        return new Sheet(
                key, Stream.concat(Stream.of("PERSONS"), shares.stream()).toList(), shares, rows);
    }

    private static List<Figure> sexes(OriginsTable whole) {
        long men = whole.with(Sex.MALE).persons();
        long women = whole.with(Sex.FEMALE).persons();
        long all = whole.persons();
        return List.of(
                new Count(all),
                new Persons(new Share(men, all)),
                new Persons(new Share(women, all)),
                new Persons(new Share(all - men - women, all)));
    }

    private Sheet ages() {
        List<Row> rows = Stream.of(GroupRow.ASYLUM, GroupRow.FAMILY_AND_OTHER, GroupRow.ALL)
                .flatMap(group -> {
                    AgesTable own = ages.of(group.groups());
                    return Stream.concat(
                            Stream.of(ages(group, own)),
                            Stream.of(Sex.values()).map(sex -> ages(new Half(group, sex), own.with(sex))));
                })
                .toList();
        return new Sheet(
                "ages",
                List.of("PERSONS", "MEAN_AGE", "MEDIAN_AGE", "MEAN_AGE_AT_START", "MEDIAN_AGE_AT_START"),
                List.of(),
                rows);
    }

    private static Row ages(Object about, AgesTable ages) {
        return Row.of(
                about,
                new Count(ages.onTheDay().total()),
                new Value(ages.onTheDay().mean(1)),
                new Value(ages.onTheDay().median(1)),
                new Value(ages.atStart().mean(1)),
                new Value(ages.atStart().median(1)));
    }

    private Sheet ageClasses(GroupRow group) {
        OriginsTable own = of(group);
        Function<OriginsTable, List<Figure>> byAge = from -> Arrays.stream(AgeClass.values())
                .map(age -> share(from.aged(age), own.aged(age)))
                .toList();
        List<String> columns =
                Arrays.stream(AgeClass.values()).map(age -> "AGE_" + age).toList();
        return new Sheet(
                "ageClassesOf" + GROUPS.get(group),
                columns,
                List.of(),
                Stream.concat(
                                Rows.of(own).rows(byAge).stream(),
                                Stream.of(new Row(
                                        GroupRow.ALL,
                                        Arrays.stream(AgeClass.values())
                                                .<Figure>map(age ->
                                                        new Count(own.aged(age).persons()))
                                                .toList())))
                        .toList());
    }
}
