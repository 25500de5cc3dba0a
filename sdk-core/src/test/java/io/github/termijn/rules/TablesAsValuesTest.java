package io.github.termijn.rules;

import static io.github.termijn.rules.Section10Facts.tables;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.ComparedPerson;
import io.github.termijn.cohort.Standing;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.LawBook;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Sent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tables of the report as values: split, added up, counted on threads and sent. No law, but what one can build on. */
@Label("Tables of the report are values")
@PropertyDefaults(tries = 25, edgeCases = EdgeCasesMode.NONE)
class TablesAsValuesTest {

    private static final LocalDate AS_OF = day("2022-11-14");

    @Provide
    Arbitrary<List<AssessedPerson>> populations() {
        return dossiers()
                .map(all -> all.stream()
                        .map(dossier ->
                                new AssessedPerson(dossier, Wi2013.standard().assess(dossier, AS_OF)))
                        .toList());
    }

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        return Dossiers.any().list().ofMaxSize(10);
    }

    private static List<ComparedPerson> compared(List<Dossier> dossiers, Amendment amendment) {
        LawBook amended = LawBook.standard().with(amendment);
        return dossiers.stream()
                .map(dossier -> Section10WhatIfTest.compared(dossier, amended, AS_OF.toString()))
                .toList();
    }

    private static WhatIfTable table(Collection<ComparedPerson> persons) {
        return persons.stream().collect(WhatIfTable.collector());
    }

    @Property
    @Label("A population split anyhow and added up in any order gives the tables of the whole")
    void splitAndMerged(
            @ForAll("populations") List<AssessedPerson> population,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random chance) {
        List<CohortTables> merged =
                population.stream().collect(Collectors.groupingBy(person -> chance.nextInt(parts))).values().stream()
                        .map(Section10Facts::tables)
                        .collect(Collectors.toCollection(ArrayList::new));
        merged.add(tables(List.of()));

        while (merged.size() > 1) {
            CohortTables one = merged.remove(chance.nextInt(merged.size()));
            CohortTables other = merged.remove(chance.nextInt(merged.size()));
            merged.add(one.plus(other));
        }

        assertThat(merged.get(0)).isEqualTo(tables(population));
    }

    @Property
    @Label("Counted on many threads the tables are the same")
    void parallel(@ForAll("populations") List<AssessedPerson> population) {
        assertThat(population.parallelStream().collect(CohortTables.collector()))
                .isEqualTo(tables(population));
    }

    @Property
    @Label("A population counted twice has twice the counts and the same percentages")
    void twice(@ForAll("populations") List<AssessedPerson> population) {
        CohortTables once = tables(population);
        CohortTables twice = once.plus(once);

        for (Standing standing : Standing.values()) {
            assertThat(twice.progress().share(standing).count())
                    .isEqualTo(2 * once.progress().share(standing).count());
            assertThat(twice.progress().share(standing).percent())
                    .isEqualTo(once.progress().share(standing).percent());
        }
    }

    @Property(tries = 20)
    @Label("The tables can be sent to another machine and arrive the same")
    void sent(@ForAll("populations") List<AssessedPerson> population) throws IOException {
        CohortTables tables = tables(population);

        assertThat(Sent.copyOf(tables)).isEqualTo(tables);
    }

    @Property
    @Label("A population split anyhow and added up in any order gives the table of an amendment of the whole")
    void amendmentSplitAndMerged(
            @ForAll("dossiers") List<Dossier> population,
            @ForAll Amendment amendment,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll Random chance) {
        List<ComparedPerson> persons = compared(population, amendment);
        List<WhatIfTable> merged =
                persons.stream().collect(Collectors.groupingBy(person -> chance.nextInt(parts))).values().stream()
                        .map(TablesAsValuesTest::table)
                        .collect(Collectors.toCollection(ArrayList::new));
        merged.add(table(List.of()));
        while (merged.size() > 1) {
            WhatIfTable one = merged.remove(chance.nextInt(merged.size()));
            WhatIfTable other = merged.remove(chance.nextInt(merged.size()));
            merged.add(one.plus(other));
        }

        assertThat(merged.get(0)).isEqualTo(table(persons));
    }

    @Property(tries = 20)
    @Label("The table of an amendment can be sent to another machine and arrives the same")
    void amendmentSent(@ForAll("dossiers") List<Dossier> population, @ForAll Amendment amendment) throws IOException {
        WhatIfTable table = table(compared(population, amendment));

        assertThat(Sent.copyOf(table)).isEqualTo(table);
    }
}
