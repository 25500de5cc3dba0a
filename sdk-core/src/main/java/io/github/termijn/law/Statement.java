package io.github.termijn.law;

import java.util.List;

/**
 * A kind of sentence that a finding can say (bevinding), bound to the rule it rests on.
 *
 * <p>Each room has one enum of its statements and, beside it, one resource bundle {@code statements} with a Dutch and an
 * English text per constant. A statement is told from any other, of any room, by its rule and its name. The texts name the values of a finding by position: {@code {0}} is the first field.
 */
public interface Statement {

    /**
     * Returns the rule that the statement rests on.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * Returns the values that a finding of this statement carries, in order.
     *
     * @return their names and types
     */
    List<Field> fields();

    /**
     * Returns the name of the constant, which is the key of its texts.
     *
     * @return the name
     */
    String name();
}
