package io.github.termijn.examples.cohort;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.cohort.AssessedPerson;
import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.ComparedPerson;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.cohort.Readings.Reading;
import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.json.EachRecord;
import io.github.termijn.json.RefusedInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A population that was counted.
 *
 * @param tables the tables over all that could be assessed
 * @param whatIfs what amendments would change for them
 * @param assessed how many those are
 * @param refused how many could not be read, or whose assessment failed
 */
public record CohortCount(CohortTables tables, List<WhatIf> whatIfs, long assessed, long refused) {

    /** Copies the list. */
    public CohortCount {
        whatIfs = List.copyOf(whatIfs);
    }

    /** A person, the assessments of the same facts under each amendment, and the tables of nobody else. */
    private record Assessed(AssessedPerson person, List<Assessment> amended, Alone alone) {}

    /** The tables of one person. */
    private record Alone(CohortTables tables, List<WhatIfTable> whatIfs) {}

    /** What became of one dossier. */
    private record Result(List<Assessed> assessed, List<String> problems) {}

    /** An amended law and its count. */
    private record Study(NamedLaw law, Wi2013 act, Counting<ComparedPerson, WhatIfTable> counting) {

        static Study of(NamedLaw law, Wi2013 act) {
            return new Study(law, Wi2013.with(act.law().with(law.book())), Counting.with(WhatIfTable.collector()));
        }

        WhatIf result(LocalDate asOf) {
            return new WhatIf(law, act.receipt(asOf), counting.result().get());
        }
    }

    /**
     * Assesses and counts. Nothing of a person is kept. A dossier whose assessment fails is refused, and the rest goes on.
     *
     * @param population the dossiers
     * @param act the law
     * @param amendments what to lay beside it
     * @param asOf the as-of day
     * @param problems is told what is wrong with those that are refused, in the order of the dossiers
     * @return the counts
     */
    public static CohortCount of(
            Stream<Supplier<Reading>> population,
            Wi2013 act,
            List<NamedLaw> amendments,
            LocalDate asOf,
            Consumer<String> problems) {
        Counting<AssessedPerson, CohortTables> counting = Counting.with(CohortTables.collector());
        List<Study> studies =
                amendments.stream().map(amendment -> Study.of(amendment, act)).toList();
        long[] counts = new long[2];
        new Workers(Runtime.getRuntime().availableProcessors())
                .forEach(population.iterator(), reading -> result(reading.get(), act, studies, asOf), result -> {
                    result.problems().forEach(problems);
                    result.assessed().forEach(assessed -> count(assessed, counting, studies));
                    counts[result.assessed().size()]++;
                });
        return new CohortCount(
                counting.result().get(),
                studies.stream().map(study -> study.result(asOf)).toList(),
                counts[1],
                counts[0]);
    }

    private static void count(Assessed assessed, Counting<AssessedPerson, CohortTables> counting, List<Study> studies) {
        counting.add().accept(assessed.person());
        for (int i = 0; i < studies.size(); i++) {
            studies.get(i)
                    .counting()
                    .add()
                    .accept(new ComparedPerson(
                            assessed.person(), assessed.amended().get(i)));
        }
    }

    private static Result result(Reading reading, Wi2013 act, List<Study> studies, LocalDate asOf) {
        if (reading instanceof Reading.Known known) {
            try {
                Assessed assessed = EachRecord.assess(
                        () -> assessed(known.possible().get(0), act, studies, asOf));
                boolean isOne = EachRecord.assess(() -> known.possible().stream()
                        .skip(1)
                        .allMatch(other -> assessed(other, act, studies, asOf).alone().equals(assessed.alone())));
                return isOne
                        ? new Result(List.of(assessed), List.of())
                        : new Result(List.of(), List.of(known.notOne()));
            } catch (RefusedInputException e) {
                return new Result(List.of(), List.of(known.notAssessed()));
            }
        }
        return new Result(List.of(), ((Reading.Refused) reading).problems());
    }

    /** Also tries whether the person can be counted: in the tables of all, half a person would stay. */
    private static Assessed assessed(Dossier dossier, Wi2013 act, List<Study> studies, LocalDate asOf) {
        AssessedPerson person = new AssessedPerson(dossier, act.assess(dossier, asOf));
        List<Assessment> amended = new ArrayList<>();
        List<WhatIfTable> whatIfs = new ArrayList<>();
        for (Study study : studies) {
            Assessment other = study.act().assess(dossier, asOf);
            whatIfs.add(Stream.of(new ComparedPerson(person, other)).collect(WhatIfTable.collector()));
            amended.add(other);
        }
        CohortTables tables = Stream.of(person).collect(CohortTables.collector());
        return new Assessed(person, amended, new Alone(tables, whatIfs));
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
