package io.github.termijn.term;

import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * One step by which a term became longer (verlenging).
 *
 * @param ground why
 * @param source by what
 * @param rule the rule that gives it
 * @param on the day that places it in the order of events: of the decision, the first day of the interruption, or the
 *     reference day
 * @param decidedOn the recorded day of the decision; empty if there was none or it has no day
 * @param length what it adds
 * @param lastDay the last day of the term after it
 */
public record Extension(
        Ground ground,
        ExtensionSource source,
        Rule rule,
        LocalDate on,
        Optional<LocalDate> decidedOn,
        Bounds<Period> length,
        Bounds<LocalDate> lastDay) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param ground why
     * @param source by what
     * @param rule the rule that gives it
     * @param on the day that places it in the order of events: of the decision, the first day of the interruption, or the reference day
     * @param decidedOn the recorded day of the decision; empty if there was none or it has no day
     * @param length what it adds
     * @param lastDay the last day of the term after it
     */
    public Extension {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(lastDay, "lastDay");
    }
}
