package io.github.termijn.term;

import io.github.termijn.dossier.FineDecision;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * To which overrun a recorded fine belongs, and what it did to the term (FIN-8, TRM-10).
 *
 * @param fine the recorded decision
 * @param term the place in the chain of the term that was overrun; empty if there is no such overrun
 * @param lastDay the last day that was overrun: as it stands now if the fine stands, as it was known on the day of the
 *     decision if the fine lost its basis; empty if there is no such overrun
 * @param basis whether the overrun it was taken for still stands
 * @param newTerm whether it set a new term, if the record of the duty is right
 * @param doubted whether record and grounds contradict each other about the term that was overrun (REG-4)
 */
public record FineAttribution(
        FineDecision fine,
        Optional<Integer> term,
        Optional<LocalDate> lastDay,
        Basis basis,
        NewTerm newTerm,
        boolean doubted) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param fine the recorded decision
     * @param term the place in the chain of the term that was overrun; empty if there is no such overrun
     * @param lastDay the last day that was overrun: as it stands now if the fine stands, as it was known on the day of the decision if the fine lost its basis; empty if there is no such overrun
     * @param basis whether the overrun it was taken for still stands
     * @param newTerm whether it set a new term, if the record of the duty is right
     * @param doubted whether record and grounds contradict each other about the term that was overrun (REG-4)
     */
    public FineAttribution {
        Objects.requireNonNull(fine, "fine");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(newTerm, "newTerm");
    }

    /** Whether a fine still has the overrun it was taken for (grondslag van de boete). */
    public enum Basis {
        /** The overrun stands. */
        STANDS,
        /** An extension decided later moved the end: the fine is kept, but without basis. */
        WITHOUT_BASIS,
        /** The last day was open on the day of the decision: whether there was an overrun to fine cannot be said. */
        OPEN,
        /** There was no overrun to fine on the day of the decision. */
        NOT_ATTRIBUTABLE
    }

    /** Whether a fine set a new term (nieuwe termijn). */
    public enum NewTerm {
        /** It did. */
        SET,
        /** It did not. */
        NOT_SET,
        /** It cannot be said. */
        OPEN
    }

    /**
     * Tells whether the fine belongs to an overrun of a term.
     *
     * @param other the term
     * @return true if it is of the same kind and at the same place in its chain
     */
    public boolean belongsTo(Term other) {
        return fine.kind() == other.kind()
                && term.filter(ordinal -> ordinal == other.ordinal()).isPresent();
    }

    /**
     * Returns whether it surely set a new term.
     *
     * @return open if the record says that it did, and the duty is doubted; else as {@link #newTerm()}
     */
    public NewTerm settled() {
        return doubted && newTerm == NewTerm.SET ? NewTerm.OPEN : newTerm;
    }

    /**
     * Tells whether it belongs to an overrun for sure.
     *
     * @return false if there is none, or if that is open
     */
    public boolean isAttributable() {
        return basis == Basis.STANDS || basis == Basis.WITHOUT_BASIS;
    }

    /** The start of the term is open, so it is open whether there was an overrun. */
    static FineAttribution open(FineDecision fine) {
        return new FineAttribution(fine, Optional.empty(), Optional.empty(), Basis.OPEN, NewTerm.OPEN, false);
    }

    static FineAttribution notAttributable(FineDecision fine) {
        return new FineAttribution(
                fine, Optional.empty(), Optional.empty(), Basis.NOT_ATTRIBUTABLE, NewTerm.NOT_SET, false);
    }
}
