package io.github.termijn.examples.population;

import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import java.time.LocalDate;
import java.util.List;

/**
 * The days and decisions about the terms of a person.
 *
 * @param obligedFrom the day on which the duty begins
 * @param extensions the decisions that lengthen a term
 * @param fines the fine decisions
 * @param lastDay the last day of the current term
 */
record TermFacts(
        LocalDate obligedFrom, List<ExtensionDecision> extensions, List<FineDecision> fines, LocalDate lastDay) {}
