package io.github.termijn.examples.register;

import java.util.List;

/** Thrown when a dossier has facts that the files of the register cannot hold (past niet in het register). */
public final class NotHeldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of texts is serializable
    private final List<String> pointers;

    NotHeldException(List<String> pointers) {
        super("The register cannot hold: " + String.join(", ", pointers));
        this.pointers = List.copyOf(pointers);
    }

    /**
     * Returns which facts they are.
     *
     * @return JSON pointers into the dossier, for example {@code /loan} or {@code /extensions/0/length}
     */
    public List<String> pointers() {
        return pointers;
    }
}
