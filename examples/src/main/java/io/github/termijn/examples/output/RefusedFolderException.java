package io.github.termijn.examples.output;

import java.io.IOException;

/** Thrown when a folder is not one that a command may write into (geweigerde map). It is left as it was. */
public final class RefusedFolderException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It is a symbolic link. */
        LINK,
        /** It is no folder. */
        NO_FOLDER,
        /** It holds what the command wrote before, and nobody asked to replace it. */
        WRITTEN_BEFORE,
        /** It holds what the command did not write, or what was changed since. */
        NOT_OURS,
        /** Another run is writing into it. */
        BUSY
    }

    private final Reason reason;

    RefusedFolderException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /**
     * Returns why it is refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
