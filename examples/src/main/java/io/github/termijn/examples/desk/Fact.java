package io.github.termijn.examples.desk;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the answer at a glance.
 *
 * @param label what it is about
 * @param value the answer
 * @param notes what belongs to it
 * @param tone how it stands
 */
public record Fact(String label, String value, List<String> notes, Tone tone) {

    /** Returns this fact with others of the same kind as notes. */
    Fact with(List<Fact> others) {
        Stream<String> said = others.stream().map(other -> String.join(", ", other.notes()) + ": " + other.value());
        return new Fact(label, value, Stream.concat(notes.stream(), said).toList(), tone);
    }
}
