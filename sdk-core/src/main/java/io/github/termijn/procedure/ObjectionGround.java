package io.github.termijn.procedure;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Something that can be said against a decision (grond van bezwaar, PRC-5): what was recorded is not what the rules give.
 *
 * <p>What it would change is exactly the difference between recorded and computed; for an extension or a proof the difference once
 * that is recorded. Amounts of several grounds are not added. Example: a fine of € 1,250 where 200 hours and a part that was
 * never tried give € 875: {@link GroundKind#ABOVE_TABLE}, € 375.
 */
@Value.Immutable
public interface ObjectionGround extends Outcome {

    /**
     * Returns what can be said.
     *
     * @return the kind
     */
    GroundKind kind();

    /**
     * Returns how sure it is.
     *
     * @return holds if it follows from the facts; open if it hangs on a fact that the open points name, or is for the agency
     */
    default Verdict verdict() {
        return findings().get(0).verdict();
    }

    /**
     * Returns what it would take off an amount: of a fine, a monthly instalment, or the debt.
     *
     * @return the amount in euro or its bounds; empty if it changes no amount
     */
    Optional<Bounds<Money>> euros();

    /**
     * Returns how many days it would give.
     *
     * @return the days of an extension, or by which the repayment begins later; empty if it gives none
     */
    Optional<Bounds<Integer>> days();

    /**
     * Returns the last day of the term that an extension would give.
     *
     * @return the day or its bounds; empty if it gives no time
     */
    Optional<Bounds<LocalDate>> lastDay();

    /**
     * Returns how many percent of the debt are forgiven by the rules.
     *
     * @return the percentage or its bounds; empty if it is not about forgiveness
     */
    Optional<Bounds<Integer>> percentage();

    /**
     * Returns what proves the facts.
     *
     * @return the proofs
     */
    List<Proof> proofs();

    /**
     * Returns what is said, then the facts on which it rests.
     *
     * @return the findings; the first one is of the statement {@link #kind()}
     */
    @Override
    List<Finding> findings();

    /** Builds a ground. */
    class Builder extends ImmutableObjectionGround.Builder {}
}
