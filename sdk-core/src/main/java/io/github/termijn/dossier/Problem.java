package io.github.termijn.dossier;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong with a dossier (fout), without any value of the person.
 *
 * @param pointer where it is, as a JSON pointer: {@code /extensions/0/length}
 * @param code what it is
 */
public record Problem(String pointer, ProblemCode code) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param pointer where it is, as a JSON pointer: {@code /extensions/0/length}
     * @param code what it is
     */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
    }
}
