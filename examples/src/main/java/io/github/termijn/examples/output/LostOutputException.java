package io.github.termijn.examples.output;

import java.io.IOException;

/** Thrown when what is written is not taken (verloren uitvoer). Nothing that is written after it arrives either. */
public final class LostOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostOutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
