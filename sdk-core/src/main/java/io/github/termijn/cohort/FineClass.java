package io.github.termijn.cohort;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Who was fined between two amounts (boeteklasse).
 *
 * @param from the least sum, included
 * @param below the sum that is no longer in it; empty for the last class, which has no end
 * @param share how many persons, of those in all classes
 */
public record FineClass(Money from, Optional<Money> below, Share share) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param from the least sum, included
     * @param below the sum that is no longer in it; empty for the last class, which has no end
     * @param share how many persons, of those in all classes
     */
    public FineClass {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(share, "share");
    }
}
