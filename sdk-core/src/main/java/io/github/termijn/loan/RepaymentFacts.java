package io.github.termijn.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/** What the start of the repayment is computed from (gegevens voor de aanvang van de terugbetaling, REP-1). */
@Value.Immutable
public interface RepaymentFacts {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the last day of the first exam term or the first participation statement term, with extensions: the one that
     * ends last.
     *
     * @return the day, included in the term
     */
    LocalDate termLastDay();

    /**
     * Returns whether that term was extended.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean termExtended() {
        return false;
    }

    /**
     * Returns the new terms that fine decisions set.
     *
     * @return the terms, in any order
     */
    List<NewTerm> newTerms();

    /**
     * Returns the day on which the duty was fulfilled.
     *
     * @return the day; empty if it was not
     */
    Optional<LocalDate> fulfilledOn();

    /**
     * Returns the day on which the claim to the loan ended (LOA-3).
     *
     * @return the day; empty if it has not ended
     */
    Optional<LocalDate> claimEndedOn();

    /**
     * Returns the gaps in the duty (TRM-6), each with its first day and the day after its last day.
     *
     * @return the gaps, without overlap; one that still runs has no end
     */
    List<LocalDateRange> gaps();

    /**
     * Returns the day on which the debtor asked to begin earlier.
     *
     * @return the day; empty if there was no such request
     */
    Optional<LocalDate> earlierStartRequestedOn();

    /**
     * Refuses what cannot be true.
     *
     * @throws IllegalArgumentException if a gap is empty, has no first day, or overlaps another
     */
    @Value.Check
    default void check() {
        List<LocalDateRange> inOrder = new ArrayList<>(gaps());
        inOrder.sort(Comparator.comparing(LocalDateRange::getStart));
        LocalDate free = LocalDate.MIN;
        for (LocalDateRange gap : inOrder) {
            if (gap.isUnboundedStart() || gap.isEmpty()) {
                throw new IllegalArgumentException("A gap must have a first day and a length");
            }
            if (gap.getStart().isBefore(free)) {
                throw new IllegalArgumentException("Gaps must not overlap");
            }
            free = gap.getEnd();
        }
    }

    /**
     * A new term after a fine (nieuwe termijn).
     *
     * @param decidedOn the day of the fine decision
     * @param lastDay the last day of the term, included
     */
    record NewTerm(LocalDate decidedOn, LocalDate lastDay) {
        /**
         * Refuses null, by the name of the value.
         *
         * @param decidedOn the day of the fine decision
         * @param lastDay the last day of the term, included
         */
        public NewTerm {
            Objects.requireNonNull(decidedOn, "decidedOn");
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    /** Builds facts. */
    class Builder extends ImmutableRepaymentFacts.Builder {}
}
