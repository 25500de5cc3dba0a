package io.github.termijn.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.DutyChange;
import io.github.termijn.cohort.DutySource;
import io.github.termijn.cohort.FlowTable;
import io.github.termijn.cohort.MigrantGroup;
import io.github.termijn.cohort.Passage;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Rule;
import io.github.termijn.testing.Dossiers;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for the flow of any population between any two days. */
@Label("Section 10: between two days")
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class Section10FlowPropertiesTest {

    @Provide
    Arbitrary<List<Dossier>> populations() {
        return Dossiers.any().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<LocalDate>> threeDays() {
        return Dossiers.days()
                .list()
                .ofSize(3)
                .map(days -> days.stream().sorted().toList());
    }

    private static AssessedPerson on(LocalDate day, Dossier dossier) {
        return new AssessedPerson(dossier, Wi2013.standard().assess(dossier, day));
    }

    private static FlowTable flow(List<Dossier> population, LocalDate from, LocalDate through) {
        return population.stream()
                .map(dossier -> Passage.of(on(from, dossier), on(through, dossier)))
                .collect(FlowTable.collector());
    }

    private static long standing(List<Dossier> population, LocalDate day) {
        return population.stream()
                .filter(dossier -> !dossier.obligedFrom().isAfter(day))
                .filter(dossier -> on(day, dossier).isStillObliged())
                .count();
    }

    @Property
    @Law(Rule.REG_3)
    @Label("Nobody is lost between two days: who had the duty or came in, has it still or left it in one way")
    void nobodyIsLost(@ForAll("populations") List<Dossier> population, @ForAll("threeDays") List<LocalDate> days) {
        FlowTable flow = flow(population, days.get(0), days.get(2));

        assertThat(flow.from(DutySource.STOOD).count()).isEqualTo(standing(population, days.get(0)));
        assertThat(flow.to(DutyChange.STANDS).count()).isEqualTo(standing(population, days.get(2)));
        assertThat(Stream.of(DutySource.values())
                        .mapToLong(source -> flow.from(source).count())
                        .sum())
                .isEqualTo(flow.persons())
                .isEqualTo(Stream.of(DutyChange.values())
                        .mapToLong(change -> flow.to(change).count())
                        .sum());
        assertThat(flow.to(DutyChange.NOT_IN_LATER).count())
                .as("one population knows what became of everybody")
                .isZero();
    }

    @Property
    @Law(Rule.REG_3)
    @Label("Two periods join: who stands at the end of the first, stands at the start of the second")
    void periodsJoin(@ForAll("populations") List<Dossier> population, @ForAll("threeDays") List<LocalDate> days) {
        FlowTable first = flow(population, days.get(0), days.get(1));
        FlowTable second = flow(population, days.get(1), days.get(2));

        for (MigrantGroup group : MigrantGroup.values()) {
            assertThat(first.of(group).to(DutyChange.STANDS).count())
                    .isEqualTo(second.of(group).from(DutySource.STOOD).count());
        }
    }

    @Property
    @Law(Rule.REG_3)
    @Label("Between a day and the same day nothing happens")
    void sameDay(@ForAll("populations") List<Dossier> population, @ForAll("threeDays") List<LocalDate> days) {
        FlowTable flow = flow(population, days.get(0), days.get(0));

        assertThat(flow.between(DutySource.STOOD, DutyChange.STANDS)).isEqualTo(flow.persons());
        assertThat(flow.fined().count() + flow.overrun().count()).isZero();
    }

    @Property
    @Law(Rule.REG_3)
    @Label("Tables of two parts of a population add up to that of the whole; groups and cohorts are parts of it")
    void addsUp(
            @ForAll("populations") List<Dossier> one,
            @ForAll("populations") List<Dossier> other,
            @ForAll("threeDays") List<LocalDate> days) {
        FlowTable whole = flow(Stream.of(one, other).flatMap(List::stream).toList(), days.get(0), days.get(1));

        assertThat(flow(one, days.get(0), days.get(1)).plus(flow(other, days.get(0), days.get(1))))
                .isEqualTo(whole);
        assertThat(Stream.of(MigrantGroup.values()).map(whole::of).reduce(FlowTable::plus))
                .contains(whole);
        assertThat(whole.cohorts().stream()
                        .mapToLong(year -> whole.in(year).persons())
                        .sum())
                .isEqualTo(whole.persons());
    }
}
