package io.github.termijn.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param values the facts and values used, one per field of the statement, each as its {@link Field} keeps it: a value that is
 *     known as itself, an open one as {@link Bounds}, one that is not known as an empty {@code Optional}
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
     * @throws IllegalArgumentException if the values are not those of the statement's fields, in number or in type
     */
    public Finding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(authority, "authority");
        values = kept(statement, values);
    }

    private static List<Object> kept(Statement statement, List<Object> values) {
        List<Field> fields = statement.fields();
        if (values.size() != fields.size()) {
            throw new IllegalArgumentException("%s has the fields %s, but got %d values"
                    .formatted(statement, fields.stream().map(Field::name).toList(), values.size()));
        }
        Object[] kept = values.toArray();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = fields.get(i).kept(Objects.requireNonNull(kept[i], "values"));
        }
        return List.of(kept);
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
        return new Finding(statement, verdict, on, statement.rule().authorityOn(on), Arrays.asList(values));
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
            Object value = values.get(i);
            if (!(value instanceof Optional<?>)) {
                named.put(statement.fields().get(i).name(), value);
            }
        }
        return Collections.unmodifiableMap(named);
    }

    /**
     * Returns the value of one field as bounds.
     *
     * @param <T> the type of the value
     * @param field the place of the field among those of the statement, from 0
     * @param type the type of the value
     * @return the bounds; exact if the value is
     * @throws IndexOutOfBoundsException if the statement has no such field
     * @throws ClassCastException if the value is not known, or of another type
     */
    public <T> Bounds<T> bounds(int field, Class<T> type) {
        Objects.requireNonNull(type, "type");
        Object value = values.get(field);
        return value instanceof Bounds<?> open ? open.map(type::cast) : Bounds.exactly(type.cast(value));
    }

    /**
     * Returns what is fit for a log: rule, statement and verdict, as {@code FIN-3 BASE_AMOUNT HOLDS}.
     *
     * <p>The day and the values are facts of a person or follow from them, and are left out. Who wants them reads {@link #on()} and
     * {@link #namedValues()}, or the sentence in {@link io.github.termijn.text.Explanation}.
     */
    @Override
    public String toString() {
        return rule().id() + " " + statement.name() + " " + verdict;
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
