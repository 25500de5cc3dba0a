package io.github.termijn.examples.picture;

import io.github.termijn.dossier.Ground;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of days on a lane.
 *
 * @param kind what it shows
 * @param from the first day, included
 * @param through the last day, included
 * @param ground why a term became longer; empty for other kinds
 * @param number the number of the extension in the picture; 0 for other kinds
 */
public record Bar(Kind kind, LocalDate from, LocalDate through, Optional<Ground> ground, int number) {

    /** What a bar shows. */
    public enum Kind {
        /** The term without extensions. */
        TERM,
        /** What an extension added. */
        EXTENSION,
        /** Days of which it cannot be said whether they belong to the term. */
        UNCERTAIN,
        /** Days after the last day on which the duty was not done. */
        OVERRUN,
        /** A circumstance; its ground is what it can support. */
        CIRCUMSTANCE,
        /** A course. */
        COURSE
    }

    static Bar of(Kind kind, LocalDate from, LocalDate through) {
        return new Bar(kind, from, through, Optional.empty(), 0);
    }
}
