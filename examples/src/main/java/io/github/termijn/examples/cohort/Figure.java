package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.Share;
import java.util.Optional;

/** What stands in a cell. */
public sealed interface Figure {

    /** So many of all. */
    record Persons(Share share) implements Figure {}

    /** So many. */
    record Count(long count) implements Figure {}

    /** A number or an amount; empty if there is nobody to take it of. */
    record Value(Optional<?> value) implements Figure {}
}
