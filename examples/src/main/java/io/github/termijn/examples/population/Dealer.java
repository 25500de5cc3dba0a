package io.github.termijn.examples.population;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Lays the cards of a deck on seats: every card once, by chance. */
final class Dealer {

    private final Random random;

    Dealer(Random random) {
        this.random = random;
    }

    Random random() {
        return random;
    }

    /** Deals as many cards as there are seats. */
    <C> Map<Seat, C> deal(List<Seat> seats, Deck<C> deck) {
        return deal(seats, deck, (card, year) -> true);
    }

    /**
     * Deals as many cards as there are seats, first those that fit the fewest cohorts.
     *
     * @param fits whether somebody of a cohort can have a card
     */
    <C> Map<Seat, C> deal(List<Seat> seats, Deck<C> deck, BiPredicate<C, Integer> fits) {
        if (deck.size() != seats.size()) {
            throw new IllegalArgumentException(deck.size() + " cards for " + seats.size() + " seats");
        }
        List<C> cards = deck.shuffled(random);
        cards.sort(Comparator.comparingLong(
                card -> IntStream.rangeClosed(PublishedMargins.FIRST_YEAR, PublishedMargins.LAST_YEAR)
                        .filter(year -> fits.test(card, year))
                        .count()));
        List<Seat> free = new Deck<>(seats).shuffled(random);
        Map<Seat, C> dealt = new HashMap<>();
        for (C card : cards) {
            int last = free.size() - 1;
            while (!fits.test(card, free.get(last).year())) {
                last--;
            }
            dealt.put(free.remove(last), card);
        }
        return dealt;
    }

    static List<Seat> seats(List<Seat> all, Predicate<Seat> which) {
        return all.stream().filter(which).toList();
    }
}
