package io.github.termijn.term;

import io.github.termijn.dossier.Ground;
import java.time.LocalDate;

/**
 * A last day that had passed when a decision moved it (verstreken einddatum).
 *
 * @param lastDay the last day as it stood
 * @param ground the ground of the decision that moved it
 * @param decidedOn the day of that decision
 */
public record FormerEnd(LocalDate lastDay, Ground ground, LocalDate decidedOn) {}
