package io.github.termijn.examples.cohort;

import io.github.termijn.Wi2013;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.examples.cohort.PersonCounter.Answered;
import io.github.termijn.examples.cohort.Readings.Reading;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.RefusedInputException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A population that was counted.
 *
 * @param tables the tables over all that could be assessed
 * @param whatIfs what amendments would change for them
 * @param flow what happened to them by the later day, if that was asked of the same dossiers
 * @param assessed how many those are
 * @param refused how many could not be read, or whose assessment failed
 */
public record CohortCount(CohortTables tables, List<WhatIf> whatIfs, Optional<Flow> flow, long assessed, long refused) {

    /** Copies the list. */
    public CohortCount {
        whatIfs = List.copyOf(whatIfs);
    }

    /** What became of one dossier. */
    private record Result(List<Answered> answered, List<String> problems) {}

    /**
     * Assesses and counts. A dossier whose assessment fails is refused, and the rest goes on.
     *
     * @param population the dossiers
     * @param question what is asked
     * @param each is told of each person who was counted, in the order of the dossiers; nothing else of a person is kept
     * @param problems is told what is wrong with those that are refused, in the order of the dossiers
     * @return the counts
     */
    public static CohortCount of(
            Stream<Supplier<Reading>> population,
            CohortQuestion question,
            Consumer<Counted> each,
            Consumer<String> problems) {
        PersonCounter counter = new PersonCounter(question);
        long[] counts = new long[2];
        new Workers(Runtime.getRuntime().availableProcessors())
                .forEach(population.iterator(), reading -> result(reading.get(), counter), result -> {
                    result.problems().forEach(problems);
                    for (Answered answered : result.answered()) {
                        counter.add(answered);
                        each.accept(answered.counted());
                    }
                    counts[result.answered().size()]++;
                });
        return of(counter.counts(), question, counts[1], counts[0]);
    }

    /**
     * Tells what was counted.
     *
     * @param counts the counts
     * @param question what was asked
     * @param assessed how many persons were counted
     * @param refused how many were not
     * @return the population
     */
    public static CohortCount of(Counts counts, CohortQuestion question, long assessed, long refused) {
        return new CohortCount(
                counts.tables(),
                IntStream.range(0, counts.whatIfs().size())
                        .mapToObj(i -> whatIf(question.amendments().get(i), i, counts, question))
                        .toList(),
                question.and().map(later -> new Flow(question.asOf(), later, counts.flow())),
                assessed,
                refused);
    }

    private static WhatIf whatIf(NamedLaw law, int i, Counts counts, CohortQuestion question) {
        Wi2013 act = Wi2013.with(question.act().law().with(law.book()));
        return new WhatIf(law, act.receipt(question.asOf()), counts.whatIfs().get(i));
    }

    private static Result result(Reading reading, PersonCounter counter) {
        if (reading instanceof Reading.Known known) {
            try {
                Optional<Answered> one = EachRecord.assess(() -> counter.answer(known.possible()));
                return one.map(answered -> new Result(List.of(answered), List.of()))
                        .orElseGet(() -> new Result(List.of(), List.of(known.notOne())));
            } catch (RefusedInputException e) {
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
