package io.github.termijn.examples.compare;

import io.github.termijn.compare.Comparison;
import io.github.termijn.json.InputProblem;
import java.util.List;

/** What became of one person of two sides. */
public sealed interface Compared {

    /**
     * Returns the person.
     *
     * @return the id, or the place in the file if there is none
     */
    String name();

    /**
     * Both sides know the person.
     *
     * @param name the person
     * @param comparison in what they differ, if in anything
     * @param hasReasons whether both sides have reasons; of a compact record only outcomes are compared
     */
    record Both(String name, Comparison comparison, boolean hasReasons) implements Compared {}

    /**
     * One side does not know the person.
     *
     * @param name the person
     * @param isInOne whether it is the first side that does
     */
    record Single(String name, boolean isInOne) implements Compared {}

    /**
     * It cannot be read or assessed.
     *
     * @param name the person, by the place in the file
     * @param problems what is wrong with it
     */
    record Refused(String name, List<InputProblem> problems) implements Compared {}
}
