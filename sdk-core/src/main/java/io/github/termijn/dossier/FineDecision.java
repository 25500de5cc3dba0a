package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A recorded fine decision (boetebeschikking). */
@Value.Immutable
public sealed interface FineDecision permits ImmutableFineDecision {

    /**
     * Creates a decision with its kind, amount and day.
     *
     * @param kind the duty that was not met in time
     * @param amount the amount in euro; zero is a decision too
     * @param decidedOn the day of the decision
     * @return the decision
     */
    static FineDecision of(TermKind kind, Money amount, LocalDate decidedOn) {
        return builder().kind(kind).amount(amount).decidedOn(decidedOn).build();
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
     * Returns the duty that was not met in time.
     *
     * @return exam or participation statement
     */
    TermKind kind();

    /**
     * Returns the amount.
     *
     * @return the amount in euro, not negative; zero is a decision and differs from no decision (CUL-4)
     */
    Money amount();

    /**
     * Returns the day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Returns the day on which the decision was notified (bekendmaking).
     *
     * @return the day; empty counts as the day of the decision (FIN-12)
     */
    Optional<LocalDate> notifiedOn();

    /**
     * Returns the day on which the decision became irrevocable (onherroepelijk).
     *
     * @return the day; one after the as-of day says that it is not final yet; empty if not known
     */
    Optional<LocalDate> finalOn();

    /**
     * Returns whether an objection or appeal is pending.
     *
     * @return true says that the decision is not final; empty if not known
     */
    Optional<Boolean> objectionPending();

    /**
     * Returns the culpability recorded with the fine (CUL-2).
     *
     * @return the recorded status, which always wins; empty if none is recorded
     */
    Optional<Culpability> status();

    /**
     * Tells whether the decision was final on a day (onherroepelijk).
     *
     * @param day the day asked for
     * @return true from {@link #finalOn()}; false before it and while an objection is pending; empty if not known
     */
    default Optional<Boolean> isFinalOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (objectionPending().orElse(false)) {
            return Optional.of(false);
        }
        return finalOn().map(finalDay -> !day.isBefore(finalDay));
    }

    /** Builds a fine decision. */
    class Builder extends ImmutableFineDecision.Builder {}
}
