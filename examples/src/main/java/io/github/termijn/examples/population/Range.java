package io.github.termijn.examples.population;

import java.util.Random;

/**
 * Whole numbers, each as likely as the others.
 *
 * @param least the least, included
 * @param most the most, included
 */
record Range(int least, int most) {

    int draw(Random random) {
        return least + random.nextInt(most - least + 1);
    }

    Range upTo(int limit) {
        return new Range(least, Math.min(most, limit));
    }

    boolean contains(int number) {
        return least <= number && number <= most;
    }

    boolean isEmpty() {
        return most < least;
    }
}
