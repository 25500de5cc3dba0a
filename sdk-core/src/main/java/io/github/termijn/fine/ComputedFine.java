package io.github.termijn.fine;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the rules give for an overrun (berekende boete), with the reasons.
 *
 * @param amount the amount or its bounds; empty is no fine, which is not a fine of nothing (FIN-13)
 * @param findings the reasons
 */
public record ComputedFine(Optional<Bounds<Money>> amount, List<Finding> findings) implements Outcome {

    /**
     * Refuses null, by the name of the value.
     *
     * @param amount the amount or its bounds; empty is no fine (FIN-13)
     * @param findings the reasons
     */
    public ComputedFine {
        Objects.requireNonNull(amount, "amount");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /**
     * Returns the bounds, nothing where there is no fine.
     *
     * @return the bounds
     */
    public Bounds<Money> orNothing() {
        return amount.orElse(Bounds.exactly(ExamFine.NOTHING));
    }
}
