package io.github.termijn.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a reasoning (bevinding), as data: what is said, whether it holds, the day whose law was applied, the facts
 * and values used. No text is built until somebody asks for it.
 *
 * @param statement what is said, and by it the rule
 * @param verdict whether it holds, fails or is open
 * @param on the day whose law was applied: it decides on article and authority
 * @param authority how firm the ground is: that of the rule on the day, or a weaker one
 * @param values the facts and values used, one per field of the statement; immutable types only
 */
public record Finding(Statement statement, Verdict verdict, LocalDate on, Authority authority, List<Object> values) {

    /**
     * Creates a finding from its parts.
     *
     * @param statement what is said
     * @param verdict whether it holds, fails or is open
     * @param on the day whose law was applied
     * @param authority how firm the ground is
     * @param values one value per field of the statement
     * @throws IllegalArgumentException if the number of values is not that of the statement's fields
     */
    public Finding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(authority, "authority");
        if (values.size() != statement.fields().size()) {
            throw new IllegalArgumentException(
                    statement + " has the fields " + statement.fields() + ", but got " + values.size() + " values");
        }
        values = List.copyOf(values);
    }

    /**
     * Creates a finding that something holds.
     *
     * @param statement what is said
     * @param on the day whose law was applied
     * @param values one value per field of the statement
     * @return the finding, with the authority of its rule on that day
     */
    public static Finding holds(Statement statement, LocalDate on, Object... values) {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(values, "values");
        return of(Verdict.HOLDS, statement, on, values);
    }

    /**
     * Creates a finding that something does not hold.
     *
     * @param statement what is said
     * @param on the day whose law was applied
     * @param values one value per field of the statement
     * @return the finding, with the authority of its rule on that day
     */
    public static Finding fails(Statement statement, LocalDate on, Object... values) {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(values, "values");
        return of(Verdict.FAILS, statement, on, values);
    }

    /**
     * Creates a finding that something cannot be said.
     *
     * @param statement what is missing, or left to the minister
     * @param on the day whose law was applied
     * @param values one value per field of the statement
     * @return the finding, with the authority of its rule on that day
     */
    public static Finding open(Statement statement, LocalDate on, Object... values) {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(values, "values");
        return of(Verdict.OPEN, statement, on, values);
    }

    /**
     * Creates a finding that holds or fails.
     *
     * @param condition whether it holds
     * @param statement what is said
     * @param on the day whose law was applied
     * @param values one value per field of the statement
     * @return the finding, with the authority of its rule on that day
     */
    public static Finding test(boolean condition, Statement statement, LocalDate on, Object... values) {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(values, "values");
        return of(condition ? Verdict.HOLDS : Verdict.FAILS, statement, on, values);
    }

    /**
     * Creates a finding with a verdict that was reached elsewhere.
     *
     * @param verdict whether it holds, fails or is open
     * @param statement what is said
     * @param on the day whose law was applied
     * @param values one value per field of the statement
     * @return the finding, with the authority of its rule on that day
     */
    public static Finding of(Verdict verdict, Statement statement, LocalDate on, Object... values) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(values, "values");
        return new Finding(statement, verdict, on, statement.rule().authorityOn(on), List.of(values));
    }

    /**
     * Returns this finding as one that needs a part of a rule that stands on weaker ground, mostly a reading.
     *
     * @param aspect the part that it needs: of its own rule, or of the rule that made this one apply
     * @return the finding, no stronger than the aspect
     */
    public Finding restsOn(Aspect aspect) {
        Objects.requireNonNull(aspect, "aspect");
        return new Finding(statement, verdict, on, authority.weaker(aspect.authority()), values);
    }

    /**
     * Returns the rule that the finding rests on.
     *
     * @return the rule
     */
    public Rule rule() {
        return statement.rule();
    }

    /**
     * Returns the places to cite on the day of the finding.
     *
     * @return the citations of the rule that hold on that day
     */
    public List<Citation> citations() {
        return rule().citationsOn(on);
    }

    /**
     * Returns the values by the names of the statement's fields.
     *
     * @return the values in the order of the fields; one that is not known is left out
     */
    public Map<String, Object> namedValues() {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String field = statement.fields().get(i);
            known(i).ifPresent(value -> named.put(field, value));
        }
        return Collections.unmodifiableMap(named);
    }

    /**
     * Returns the value of one field.
     *
     * @param field the place of the field among those of the statement, from 0
     * @return the value; empty if it is not known
     * @throws IndexOutOfBoundsException if the statement has no such field
     */
    public Optional<Object> known(int field) {
        Object value = values.get(field);
        return value instanceof Optional<?> known ? known.map(Object.class::cast) : Optional.of(value);
    }

    /**
     * Concatenates lists of findings in order.
     *
     * @param lists the lists
     * @return one list
     */
    @SafeVarargs
    public static List<Finding> join(List<Finding>... lists) {
        Objects.requireNonNull(lists, "lists");
        List<Finding> all = new ArrayList<>();
        for (List<Finding> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
