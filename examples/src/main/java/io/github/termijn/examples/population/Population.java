package io.github.termijn.examples.population;

import io.github.termijn.dossier.Dossier;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A population of persons who do not exist, drawn from a seed.
 *
 * <p>Each run of 2,893 persons, from the first, has the totals that the report publishes, exactly; with more persons the same
 * mix comes again, drawn anew. The same seed gives the same persons. Only one such run is held at a time.
 */
public final class Population {

    /** How many persons the report is about. */
    public static final int REPORTED = PublishedMargins.PERSONS;

    /** How many persons became obliged in its four cohorts. */
    public static final int OBLIGED = PublishedMargins.ALL_OBLIGED;

    /** Spreads the seeds of the blocks, which follow each other, over all seeds: the odd number next to 2^64 / golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Population() {}

    /**
     * Draws persons.
     *
     * @param seed where chance begins
     * @param persons how many, not negative
     * @return the persons, in the order of their numbers
     */
    public static Stream<SyntheticPerson> of(long seed, long persons) {
        long blocks = (persons + REPORTED - 1) / REPORTED;
        return LongStream.range(0, blocks)
                .mapToObj(block -> block(seed, block))
                .flatMap(List::stream)
                .limit(persons);
    }

    /**
     * Draws from everybody who became obliged in the four cohorts, those whose duty has ended with them. Each run of 82,538 persons
     * has the published numbers by cohort and group, and the persons of {@link #of} in it; fewer are a sample without
     * repetition.
     *
     * @param seed where chance begins
     * @param persons how many, not negative
     * @return their facts, in the order of their numbers
     */
    public static Stream<Dossier> everybody(long seed, long persons) {
        long blocks = (persons + OBLIGED - 1) / OBLIGED;
        return LongStream.range(0, blocks)
                .boxed()
                .flatMap(block -> Everybody.of(new Random(seed + block * SPREAD), block * OBLIGED + 1))
                .limit(persons);
    }

    private static List<SyntheticPerson> block(long seed, long block) {
        return Block.of(new Random(seed + block * SPREAD), block * REPORTED + 1);
    }
}
