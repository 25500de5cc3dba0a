package io.github.termijn.fine;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Outcome;
import io.github.termijn.term.Claim;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An end of a term that passed while something was not done (termijnoverschrijding, CUL-1 and CUL-2).
 *
 * <p>An end that an extension granted later moved is an overrun in the record too. Culpability and fine are separate
 * facts (CUL-4).
 */
@Value.Immutable
public interface Overrun extends Outcome {

    /**
     * Returns what was not done in time.
     *
     * @return exam or participation statement
     */
    TermKind kind();

    /**
     * Returns the place in the chain of the term that was overrun.
     *
     * @return 0 for the first term, 1 for the first new term, and so on
     */
    int term();

    /**
     * Returns the last day that passed.
     *
     * @return the day, or its bounds where the end of the term is open but surely over
     */
    Bounds<LocalDate> lastDay();

    /**
     * Returns whose fault it is (verwijtbaarheid).
     *
     * @return the recorded status if there is one, else not culpable if the term was extended past this end, else culpable
     *     if a fine of more than nothing was decided, else provisionally culpable; empty while it is open whether there was a
     *     duty (REG-4), also beside a recorded status
     */
    Optional<Culpability> culpability();

    /**
     * Returns a claim that would remove the overrun if it were granted (3a).
     *
     * @return the first such claim; empty if there is none
     */
    Optional<Claim> removedBy();

    /**
     * Returns what it costs.
     *
     * @return the fine, recorded and computed
     */
    FineOutcome fine();

    /** Builds an overrun. */
    class Builder extends ImmutableOverrun.Builder {}
}
