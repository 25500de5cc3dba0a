package io.github.termijn.rules;

import static io.github.termijn.rules.Section10Facts.tables;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AgeClass;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.Standing;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.law.Act;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for the tables of any population. */
@Label("Section 10: properties of the tables")
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class Section10PropertiesTest {

    /** The reference day of the report. */
    private static final LocalDate AS_OF = day("2022-11-14");

    @Provide
    Arbitrary<List<AssessedPerson>> populations() {
        return Dossiers.any().map(Section10PropertiesTest::assessed).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<AssessedPerson> persons() {
        return Dossiers.underTheAct().map(Section10PropertiesTest::assessed);
    }

    private static AssessedPerson assessed(Dossier dossier) {
        return new AssessedPerson(dossier, Wi2013.standard().assess(dossier, AS_OF));
    }

    @Property
    @Law({Rule.EXM_7, Rule.CUL_2, Rule.CUL_3, Rule.CUL_4})
    @Label("Nobody is dropped or counted twice: the rows of each table add up to those whose duty still stands")
    void addsUp(@ForAll("populations") List<AssessedPerson> population) {
        CohortTables tables = tables(population);
        long standing = tables.persons().stillObliged().count();

        assertThat(sum(Stream.of(Act.values()).map(act -> tables.persons().under(act))))
                .as("all persons")
                .isEqualTo(population.size());
        assertThat(sum(Stream.of(Standing.values())
                        .map(is -> tables.progress().share(is).count())))
                .as("table 2")
                .isEqualTo(standing);
        assertThat(sum(IntStream.rangeClosed(0, 6)
                                .mapToObj(parts -> tables.progress().toGo(parts).count()))
                        + tables.progress().share(Standing.INACTIVE).count())
                .as("figure 6")
                .isEqualTo(standing);
        assertThat(sum(Stream.of(MigrantGroup.values())
                        .map(group -> tables.progress().of(group).persons())))
                .as("groups")
                .isEqualTo(standing);
        assertThat(sum(Stream.of(OverrunStatus.values())
                                .filter(status -> status != OverrunStatus.NO_OVERRUN)
                                .map(status ->
                                        tables.culpability().share(status).count()))
                        + tables.culpability().withoutOverrun())
                .as("table 4")
                .isEqualTo(standing);
        assertThat(sum(Stream.of(Ground.values())
                                .map(ground ->
                                        tables.culpability().reason(ground).count()))
                        + tables.culpability().withoutReason().count())
                .as("reasons")
                .isEqualTo(
                        tables.culpability().share(OverrunStatus.NOT_CULPABLE).count());
        assertThat(tables.fines().withoutDecision().count()
                        + tables.fines().ofNothing().count()
                        + tables.fines().lessThan(Dossiers.euro(700)).count()
                        + tables.fines().atLeast(Dossiers.euro(700)).persons().count())
                .as("fines")
                .isEqualTo(standing);
        assertThat(tables.origins().countries().total()
                        + tables.origins().fromNowhere().persons())
                .as("countries")
                .isEqualTo(standing);
        assertThat(sum(Stream.of(AgeClass.values())
                        .map(age -> tables.origins().aged(age).persons())))
                .as("age classes")
                .isEqualTo(standing);
        assertThat(tables.courses().withCourse().of()).as("courses").isEqualTo(standing);
        assertThat(tables.courses().combinations().total())
                .as("combinations")
                .isEqualTo(tables.courses().withCourse().count());
        assertThat(standing + tables.ends().persons())
                .as("the duty stands or has ended")
                .isEqualTo(tables.persons().obliged());
        assertThat(sum(Stream.of(DutyEnd.Cause.values())
                        .map(cause -> tables.ends().share(cause).count())))
                .as("ends")
                .isEqualTo(tables.ends().persons());
    }

    @Property(tries = 300)
    @Law(Rule.CUL_2)
    @Label("The status in table 4 is that of the assessment: of the overrun that ended last")
    void statusOfTheAssessment(@ForAll("persons") AssessedPerson person) {
        CohortTables tables = tables(List.of(person));
        long standing = tables.persons().stillObliged().count();

        assertThat(tables.culpability().cells().by(cell -> cell.status()).total())
                .isEqualTo(standing);
        person.assessment()
                .culpability()
                .ifPresentOrElse(
                        status -> assertThat(tables.culpability()
                                        .share(OverrunStatus.valueOf(status.name()))
                                        .count())
                                .isEqualTo(standing),
                        // open, unless a status is recorded, or nothing is overrun
                        () -> assertThat(tables.culpability()
                                                .share(OverrunStatus.OPEN)
                                                .count()
                                        + tables.culpability().recorded().count()
                                        + tables.culpability().withoutOverrun())
                                .isEqualTo(standing));
    }

    private static long sum(Stream<Long> counts) {
        return counts.mapToLong(Long::longValue).sum();
    }
}
