package io.github.termijn.examples.cohort;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.cohort.Population.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * A population that was counted.
 *
 * @param tables the tables over all that could be assessed
 * @param assessed how many those are
 * @param refused how many could not be read, or whose assessment failed
 */
public record CohortCount(CohortTables tables, long assessed, long refused) {

    /** What became of one dossier. */
    private record Result(List<AssessedPerson> person, List<String> problems) {}

    /**
     * Assesses and counts. Nothing of a person is kept. A dossier whose assessment fails is refused, and the rest goes on.
     *
     * @param population the dossiers
     * @param act the law
     * @param asOf the as-of day
     * @param problems is told what is wrong with those that are refused, in the order of the dossiers
     * @return the counts
     */
    public static CohortCount of(
            Stream<Supplier<Reading>> population, Wi2013 act, LocalDate asOf, Consumer<String> problems) {
        return of(population, act, asOf, problems, CohortTables.collector());
    }

    private static <A> CohortCount of(
            Stream<Supplier<Reading>> population,
            Wi2013 act,
            LocalDate asOf,
            Consumer<String> problems,
            Collector<AssessedPerson, A, CohortTables> collector) {
        A counting = collector.supplier().get();
        long[] counts = new long[2];
        new Workers(Runtime.getRuntime().availableProcessors())
                .forEach(population.iterator(), reading -> result(reading.get(), act, asOf), result -> {
                    result.problems().forEach(problems);
                    result.person().forEach(person -> collector.accumulator().accept(counting, person));
                    counts[result.person().size()]++;
                });
        return new CohortCount(collector.finisher().apply(counting), counts[1], counts[0]);
    }

    private static Result result(Reading reading, Wi2013 act, LocalDate asOf) {
        if (reading instanceof Reading.Known known) {
            try {
                Dossier dossier = known.dossier();
                return new Result(List.of(new AssessedPerson(dossier, act.assess(dossier, asOf))), List.of());
            } catch (RuntimeException e) {
                return new Result(List.of(), List.of(known.notAssessed()));
            }
        }
        return new Result(List.of(), ((Reading.Refused) reading).problems());
    }

    /**
     * Returns how many dossiers were read.
     *
     * @return those assessed and those refused
     */
    public long read() {
        return assessed + refused;
    }
}
