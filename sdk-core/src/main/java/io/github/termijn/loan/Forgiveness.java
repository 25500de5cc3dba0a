package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What is forgiven of a loan by the rules (kwijtschelding, LOA-4 to LOA-9, LOA-11 and LOA-12).
 *
 * <p>This is the statutory result. What the Keren judgments changed for asylum status holders stands beside it, in
 * {@link Recovery}. Fine and forgiveness are separate: a fine does not itself bar forgiveness (LOA-8).
 */
@Value.Immutable
public interface Forgiveness extends Outcome {

    /**
     * Tells what is forgiven.
     *
     * <ol>
     *   <li>Who is not in the forgiveness group gets nothing (LOA-2, LOA-7).
     *   <li>Done, dispensed or exempted within the <em>first</em> terms with their extensions: everything (LOA-4).
     *   <li>The last of at most two exam parts passed within six months after the first exam term: a part, see
     *       {@link ForgivenessTable} (LOA-5).
     *   <li>Otherwise nothing, or too early to say while it can still be done.
     *   <li>A claim to an extension that would remove the overrun, a table that gives no fine, an overrun recorded as not
     *       culpable, special circumstances, and a lost asylum status leave it open up to everything.
     * </ol>
     *
     * <p>The amount is the percentage of the debt on the day on which the duty was fulfilled, to the cent, half up. Example:
     * last day 27 March 2023, the last part passed on 27 May 2023, debt € 10,000: € 9,000 forgiven, € 1,000 left.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day, with a loan
     * @param progress the progress on the as-of day
     * @param timeline the timeline on the as-of day
     * @param asOf the as-of day
     * @return what is forgiven; empty if the dossier has no loan
     */
    static Optional<Forgiveness> of(
            LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(asOf, "asOf");
        return dossier.loan()
                .map(loan -> new ForgivenessCalculation(law, dossier, loan, progress, timeline, asOf).forgiveness());
    }

    /**
     * Returns what becomes of the loan.
     *
     * @return the kind
     */
    ForgivenessKind kind();

    /**
     * Returns how many percent of the debt are forgiven.
     *
     * @return a whole number from 0 to 100, or its bounds
     */
    Bounds<Integer> percentage();

    /**
     * Returns the amount that is forgiven.
     *
     * @return the amount in euro, or its bounds; without an upper bound if the debt is not known
     */
    Bounds<Money> forgiven();

    /**
     * Returns the amount that is left to repay.
     *
     * @return the debt less what is forgiven, or its bounds; without an upper bound if the debt is not known
     */
    Bounds<Money> left();

    /** Builds a forgiveness. */
    class Builder extends ImmutableForgiveness.Builder {}
}
