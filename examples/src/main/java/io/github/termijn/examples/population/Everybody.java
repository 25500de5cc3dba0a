package io.github.termijn.examples.population;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Permit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One draw of everybody who became obliged in the four cohorts ({@link PublishedMargins#OBLIGED}): the persons of a block, and
 * beside them those whose duty has ended. Only the former are in memory.
 */
final class Everybody {

    private Everybody() {}

    /** Returns the persons in an order that tells nothing; {@code first} is the number of the first. */
    static Stream<Dossier> of(Random random, long first) {
        List<Function<String, Dossier>> all = new ArrayList<>();
        Block.of(random, first)
                .forEach(person -> all.add(
                        id -> Dossier.builder().copyOf(person.dossier()).id(id).build()));
        for (Group group : Group.values()) {
            Map<Integer, Integer> obliged = PublishedMargins.OBLIGED.get(group);
            for (int year = PublishedMargins.FIRST_YEAR; year <= PublishedMargins.LAST_YEAR; year++) {
                int cohort = year;
                long standing = PublishedMargins.COHORTS.get(group).cards().stream()
                        .filter(other -> other == cohort)
                        .count();
                for (long i = standing; i < obliged.get(year); i++) {
                    Seat seat = new Seat(all.size(), permit(group, random), year);
                    all.add(id -> new FinishedDraw(random, seat).dossier(id));
                }
            }
        }
        List<Function<String, Dossier>> shuffled = new Deck<>(all).shuffled(random);
        return IntStream.range(0, shuffled.size()).mapToObj(i -> shuffled.get(i).apply(PersonDraw.number(first + i)));
    }

    /** Family migrants and others in the ratio of those whose duty still stands: theirs is not published. */
    private static Permit permit(Group group, Random random) {
        List<Permit> permits = PublishedMargins.PERMITS.get(group).cards();
        return permits.get(random.nextInt(permits.size()));
    }
}
