package io.github.termijn.examples.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A quota: how often each value occurs, exactly.
 *
 * @param cards every value as often as it occurs
 */
record Deck<C>(List<C> cards) {

    Deck {
        cards = List.copyOf(cards);
    }

    static <C> Deck<C> of(int count, C card) {
        return new Deck<>(Collections.nCopies(count, card));
    }

    Deck<C> and(int count, C card) {
        return plus(of(count, card));
    }

    Deck<C> plus(Deck<C> other) {
        return new Deck<>(Stream.concat(cards.stream(), other.cards.stream()).toList());
    }

    int size() {
        return cards.size();
    }

    List<C> shuffled(Random random) {
        List<C> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
