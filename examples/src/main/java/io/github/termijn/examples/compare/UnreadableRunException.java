package io.github.termijn.examples.compare;

import java.io.IOException;
import java.nio.file.Path;

/** One of two files cannot be read. */
public final class UnreadableRunException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    UnreadableRunException(Path file, IOException cause) {
        super(cause);
        this.file = file.toString();
    }

    /**
     * Returns which one.
     *
     * @return the file as it was named
     */
    public String file() {
        return file;
    }
}
