package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What somebody may borrow, and until when (aanspraak op de lening, LOA-1 to LOA-3). */
@Value.Immutable
public interface Entitlement extends Outcome {

    /**
     * Tells what somebody may borrow, and until when.
     *
     * <ol>
     *   <li>Asylum status holders and their family borrow at most € 10,000, without an income test.
     *   <li>Others borrow the cap of the day of the application, less twice their yearly ability to pay in the
     *       year of the application (see {@link LoanMaximum} and {@link AbilityToPay}).
     *   <li>What was paid out, or a debt without the most interest there can be, is told if it surely lies above that.
     *   <li>The claim runs during the first exam term with its extensions and the new terms after fines. From 2020 it is
     *       open between the last new term and six years after the first term.
     *   <li>It ends earlier when the participation statement is not signed in time, when the duty ends (from 2021), on early
     *       repayment, and when nothing was paid out within a year of the grant. While one of these is open, the claim is.
     * </ol>
     *
     * <p>Example: an asylum status holder obliged from 1 March 2016 may borrow € 10,000 until and including 28 February 2019.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day; its loan may be absent
     * @param progress the progress on the as-of day
     * @param timeline the timeline on the as-of day
     * @param asOf the as-of day
     * @return what may be borrowed, with open points where a fact is missing
     * @throws IllegalArgumentException if the day lies before 1900 or after 2199 ({@link FactLimits})
     */
    static Entitlement of(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        FactLimits.requireAsOf(asOf);
        return new EntitlementCalculation(law, dossier, progress, timeline, asOf).entitlement();
    }

    /**
     * Returns the most that may be borrowed, what was drawn included.
     *
     * @return the amount in euro, or its bounds
     */
    Bounds<Money> maximum();

    /**
     * Returns what may still be drawn on the as-of day.
     *
     * @return the maximum less what was drawn, not below nothing; nothing when the claim has ended; bounds where it is open
     */
    Bounds<Money> available();

    /**
     * Returns how the claim stands on the as-of day.
     *
     * @return the state
     */
    EntitlementState state();

    /**
     * Returns the last day on which there is a claim, by the facts known on the as-of day.
     *
     * @return the day, included, or its bounds
     */
    Bounds<LocalDate> lastDay();

    /**
     * Returns what ends the claim.
     *
     * @return the first cause that ends it
     */
    EntitlementEnd endsBy();

    /** Builds an entitlement. */
    class Builder extends ImmutableEntitlement.Builder {}
}
