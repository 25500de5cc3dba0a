package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A recorded fine decision (boetebeschikking). */
@Value.Immutable
public sealed interface FineDecision extends Letter permits ImmutableFineDecision {

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
     * Returns the day of the report of the overrun (rapport, PRC-3).
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> reportOn();

    /**
     * Returns what was paid of the fine.
     *
     * @return the amount in euro; empty if not known
     */
    Optional<Money> paid();

    /**
     * Returns the decision as objection and appeal left it (FIN-10).
     *
     * @return the decision with the lowered amount, or as it was taken; empty if it was annulled
     */
    default Optional<FineDecision> asItStands() {
        if (changedBy().isEmpty()) {
            return Optional.of(this);
        }
        return changedBy()
                .flatMap(Remedy::amount)
                .map(lowered -> builder().copyOf(this).amount(lowered).build());
    }

    @Override
    default boolean isSilent() {
        return Letter.super.isSilent() && objectionPending().isEmpty();
    }

    /** Builds a fine decision. */
    class Builder extends ImmutableFineDecision.Builder {}
}
