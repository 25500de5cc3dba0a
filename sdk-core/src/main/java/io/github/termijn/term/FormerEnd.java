package io.github.termijn.term;

import io.github.termijn.dossier.Ground;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A last day that had passed when a decision moved it (verstreken einddatum).
 *
 * @param lastDay the last day as it stood
 * @param ground the ground of the decision that moved it
 * @param decidedOn the day of that decision
 */
public record FormerEnd(LocalDate lastDay, Ground ground, LocalDate decidedOn) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param lastDay the last day as it stood
     * @param ground the ground of the decision that moved it
     * @param decidedOn the day of that decision
     */
    public FormerEnd {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }
}
