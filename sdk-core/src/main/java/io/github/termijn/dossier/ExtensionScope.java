package io.github.termijn.dossier;

import java.util.Objects;

/** Which terms a recorded extension says it extends (reikwijdte van de verlenging). */
public enum ExtensionScope {
    /** The exam term only. */
    EXAM,
    /** The participation statement term only. */
    PVT,
    /** Both terms. */
    BOTH;

    /**
     * Tells whether a kind of term is among those named.
     *
     * @param kind the kind of term
     * @return true if the scope names it
     */
    public boolean covers(TermKind kind) {
        Objects.requireNonNull(kind, "kind");
        return this == BOTH || (this == EXAM) == (kind == TermKind.EXAM);
    }
}
