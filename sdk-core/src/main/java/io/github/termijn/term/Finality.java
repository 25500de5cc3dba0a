package io.github.termijn.term;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.StatusHolderFines;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a fine decision is final (onherroepelijk), as it is seen from a day.
 *
 * <p>A fine of an asylum status holder of the time in which none was collected is an exception (FIN-11): since the judgments
 * one could object until a fixed day, so it was not final before the day after it, whatever was recorded.
 *
 * @param law the law
 * @param permit the permit of the person
 * @param fine the recorded decision
 * @param asOf the day from which it is seen
 */
public record Finality(LawBook law, Permit permit, FineDecision fine, LocalDate asOf) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param law the law
     * @param permit the permit of the person
     * @param fine the recorded decision
     * @param asOf the day from which it is seen
     */
    public Finality {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(permit, "permit");
        Objects.requireNonNull(fine, "fine");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Tells whether the fine was imposed on a status holder in the time in which none was collected.
     *
     * @return true if its collection is paused
     */
    public boolean isPaused() {
        return permit == Permit.ASYLUM
                && law.on(FineLaw.STATUS_HOLDERS, fine.decidedOn()) == StatusHolderFines.COLLECTION_PAUSED;
    }

    /**
     * Returns the fixed last day to object to a fine of which the collection is paused.
     *
     * @return the day, included; empty for another fine, and while the day is not known yet
     */
    public Optional<LocalDate> objectionThrough() {
        return isPaused() ? law.find(FineLaw.PAUSED_OBJECTION_THROUGH, asOf) : Optional.empty();
    }

    /**
     * Tells whether the decision was final on a day.
     *
     * <p>Example: decided on 1 June 2024 on a status holder, recorded as final on 1 September 2024: seen from 9 July 2025 it
     * was final from 21 August 2025.
     *
     * @param day the day asked for
     * @return as {@link FineDecision#isFinalOn} says, but not before the day after {@link #objectionThrough()}
     */
    public Optional<Boolean> isFinalOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        boolean canStillObject =
                objectionThrough().filter(last -> !day.isAfter(last)).isPresent();
        return canStillObject ? fine.isFinalOn(day).map(isFinal -> false) : fine.isFinalOn(day);
    }
}
