package io.github.termijn.lawbook;

import io.github.termijn.law.Rule;
import java.util.List;

/**
 * One test that states rules, as the page of the law shows it.
 *
 * @param place class and method, by which it is found in the code
 * @param type the full name of its class
 * @param name the sentence it is displayed with
 * @param rules the rules it states, the first one first
 * @param kind how it tries its statement
 * @param tries the rows of a table, or the most dossiers that a property tries; 1 for a single case
 * @param examples the rows of a table as sentences, empty for the other kinds
 */
public record LawTest(
        String place, String type, String name, List<Rule> rules, Kind kind, int tries, List<String> examples) {

    /** How a test tries its statement. */
    public enum Kind {
        /** One case, written out. */
        CASE,
        /** The same statement for each row of a table. */
        TABLE,
        /** The statement for generated values: each run tries others. */
        PROPERTY
    }
}
