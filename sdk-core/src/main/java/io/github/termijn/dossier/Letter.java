package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a decision after it was taken: its notification, objection and appeals (bekendmaking, bezwaar en beroep).
 *
 * <p>No word of an objection is unknown, not "none" ({@link #noObjection()} says that). After a recorded outcome no word of the
 * next step counts as not taken (PRC-4).
 */
public sealed interface Letter permits FineDecision, Refusal, RepaymentDecision, ForgivenessLetter {

    /**
     * Returns the day on which the decision was notified (bekendmaking).
     *
     * @return the day; empty counts as the day of the decision (PRC-4)
     */
    Optional<LocalDate> notifiedOn();

    /**
     * Returns the day on which the decision became irrevocable (onherroepelijk).
     *
     * @return the day; one after the as-of day says that it is not final yet; empty if not known
     */
    Optional<LocalDate> finalOn();

    /**
     * Returns whether it is recorded that nobody objected (geen bezwaar).
     *
     * @return true if nobody did; false or empty says nothing
     */
    Optional<Boolean> noObjection();

    /**
     * Returns the objection against the decision (bezwaar).
     *
     * @return the objection; empty if not known
     */
    Optional<Objection> objection();

    /**
     * Returns the appeal to the district court (beroep).
     *
     * @return the appeal; empty if not known
     */
    Optional<Appeal> appeal();

    /**
     * Returns the appeal to the Council of State (hoger beroep).
     *
     * @return the higher appeal; empty if not known
     */
    Optional<Appeal> higherAppeal();

    /**
     * Tells whether it is known that nobody objected.
     *
     * @return true if "no objection" is recorded
     */
    default boolean isUncontested() {
        return noObjection().orElse(false);
    }

    /**
     * Returns the objection or appeal that came last.
     *
     * @return the highest one that is recorded; empty if there is none
     */
    default Optional<Remedy> lastRemedy() {
        return higherAppeal().<Remedy>map(step -> step).or(this::appeal).or(this::objection);
    }

    /**
     * Returns the objection or appeal by which the decision last changed (herroeping of wijziging).
     *
     * @return the highest one with the result that it was annulled or lowered; empty if it stands as it was taken
     */
    default Optional<Remedy> changedBy() {
        return higherAppeal()
                .<Remedy>map(step -> step)
                .filter(Remedy::changesTheDecision)
                .or(() -> appeal().filter(Remedy::changesTheDecision))
                .or(() -> objection().filter(Remedy::changesTheDecision));
    }

    /**
     * Tells whether the decision was annulled (herroepen of vernietigd): from that day it never was.
     *
     * @return true if the last change took it away
     */
    default boolean isAnnulled() {
        return changedBy().flatMap(Remedy::result).equals(Optional.of(RemedyResult.ANNULLED));
    }

    /**
     * Tells whether nothing is said of what became of the decision (niets bekend over bezwaar).
     *
     * @return true without a word of an objection, of none, or of the day on which it became final
     */
    default boolean isSilent() {
        return finalOn().isEmpty() && noObjection().isEmpty() && lastRemedy().isEmpty();
    }
}
