package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A recorded decision that a loan is to be repaid (terugbetalingsbesluit). */
@Value.Immutable
public sealed interface RepaymentDecision permits ImmutableRepaymentDecision {

    /**
     * Creates a decision of which it is not known when it became final.
     *
     * @param decidedOn the day of the decision
     * @return the decision
     */
    static RepaymentDecision of(LocalDate decidedOn) {
        return builder().decidedOn(decidedOn).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Returns the day on which the decision became irrevocable (onherroepelijk).
     *
     * @return the day; one after the as-of day says that it is not final yet; empty if not known
     */
    Optional<LocalDate> finalOn();

    /**
     * Tells whether the decision was final on a day.
     *
     * @param day the day asked for
     * @return true from {@link #finalOn()}, false before it; empty if not known
     */
    default Optional<Boolean> isFinalOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return finalOn().map(finalDay -> !day.isBefore(finalDay));
    }

    /** Builds a repayment decision. */
    class Builder extends ImmutableRepaymentDecision.Builder {}
}
