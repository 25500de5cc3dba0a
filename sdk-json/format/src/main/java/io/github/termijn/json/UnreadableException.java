package io.github.termijn.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown by a {@link TokenReader} where a document cannot be read further (onleesbaar), without what stands there. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final InputCode code;
    private final int line;
    private final int column;
    private final @Nullable String name;

    /**
     * Creates the exception.
     *
     * @param code what is wrong: {@link InputCode#NOT_JSON}, or {@link InputCode#TOO_LONG} for more than the library takes
     * @param line the line where it is, from 1; 0 if it is not known
     * @param column the column where it is, from 1; 0 if it is not known
     * @param name the name that was read last in the object where it is; null if there is none
     */
    public UnreadableException(InputCode code, int line, int column, @Nullable String name) {
        super(code.name(), null, false, false);
        this.code = code;
        this.line = line;
        this.column = column;
        this.name = name;
    }

    InputCode code() {
        return code;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }
}
