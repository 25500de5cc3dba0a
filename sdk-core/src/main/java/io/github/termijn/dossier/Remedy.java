package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** An objection or appeal against a decision, and what was decided on it (rechtsmiddel). */
public sealed interface Remedy permits Objection, Appeal {

    /**
     * Returns the day on which it was filed.
     *
     * @return the day
     */
    LocalDate filedOn();

    /**
     * Returns the day on which it was decided, or withdrawn.
     *
     * @return the day; empty while it is pending
     */
    Optional<LocalDate> decidedOn();

    /**
     * Returns the day on which what was decided was notified (bekendmaking).
     *
     * @return the day; empty counts as the day on which it was decided
     */
    Optional<LocalDate> notifiedOn();

    /**
     * Returns what was decided.
     *
     * @return the result; empty while it is pending, or if not known
     */
    Optional<RemedyResult> result();

    /**
     * Returns the amount of a fine that was lowered.
     *
     * @return the amount in euro that counts from the day of the result; empty with another result
     */
    Optional<Money> amount();

    /**
     * Tells whether it still waits for a decision.
     *
     * @return true without a day on which it was decided
     */
    default boolean isPending() {
        return decidedOn().isEmpty();
    }

    /**
     * Tells whether the decision is another one since.
     *
     * @return true if it was annulled or lowered
     */
    default boolean changesTheDecision() {
        return result().filter(known -> known == RemedyResult.ANNULLED || known == RemedyResult.LOWERED)
                .isPresent();
    }
}
