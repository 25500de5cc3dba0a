package io.github.termijn;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Outlook;
import io.github.termijn.fine.Overrun;
import io.github.termijn.term.Term;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A term with what became of it: overrun or not, whose fault, what it costs (termijn met overschrijding en boete). */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a term and what became of it are read as one; the two are never compared
public interface AssessedTerm extends Term {

    /**
     * Returns whose fault it is that the last day passed (CUL-2).
     *
     * @return the culpability; empty if the term is not overrun, or while it is open whether there was a duty (REG-4)
     *     or an overrun
     */
    Optional<Culpability> culpability();

    /**
     * Returns what the overrun of the last day costs.
     *
     * @return the fine, recorded and computed; empty if the term is not overrun
     */
    Optional<FineOutcome> fine();

    /**
     * Returns the overruns of last days that an extension granted later moved.
     *
     * @return the former overruns in order
     */
    List<Overrun> formerOverruns();

    /**
     * Returns what comes next if nothing happens.
     *
     * @return the outlook, for the last term of a chain; empty if nothing would
     */
    Optional<Outlook> outlook();

    /** Builds an assessed term. */
    class Builder extends ImmutableAssessedTerm.Builder {}
}
