package io.github.termijn.duty;

import io.github.termijn.law.Finding;
import java.util.List;
import java.util.Objects;

/**
 * Record and grounds contradict each other about a whole term: recorded as obliged, but on every day of it a ground of VRS-1
 * stands (tegenspraak over de plicht, REG-4).
 *
 * @param contradicted whether one of the grounds surely holds; otherwise all of them are open themselves
 * @param grounds the grounds, each once
 */
public record DutyDoubt(boolean contradicted, List<Finding> grounds) {

    /**
     * Creates a doubt from its parts.
     *
     * @param contradicted whether a ground surely holds
     * @param grounds the grounds
     */
    public DutyDoubt {
        Objects.requireNonNull(grounds, "grounds");
        grounds = List.copyOf(grounds);
    }
}
