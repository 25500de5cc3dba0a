package io.github.termijn.examples.intake;

/** Whoever answers stops, or the input ends. What was answered is kept. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("The answers end here");
    }
}
