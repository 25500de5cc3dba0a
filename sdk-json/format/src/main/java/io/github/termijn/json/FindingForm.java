package io.github.termijn.json;

import io.github.termijn.Statements;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Field;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding as an object: its statement by rule and name, and its values by the names of their fields.
 *
 * <p>Citations, what is amended and sentence are for people. They follow from the law as this library knows it, are made anew when a finding is
 * written, and are not compared: so what an earlier version wrote can be read.
 */
final class FindingForm {

    static final String AMENDED = "amended";

    private FindingForm() {}

    static Form of() {
        Form values = ofValues();
        Format<String> statement = Format.oneOf(
                Statements.all().stream().map(Statement::name).collect(Collectors.toSet()), Expected.of("statement"));
        return new Form(
                Property.byName(List.of(
                        Property.required(0, "rule", Shape.of(Rule.class), true),
                        Property.required(1, "statement", new Shape.Single(statement), true),
                        Property.required(2, "verdict", Shape.of(Verdict.class), false),
                        Property.required(3, "on", Shape.of(LocalDate.class), false),
                        Property.required(4, "authority", Shape.of(Authority.class), false),
                        Property.required(5, "values", new Shape.Whole(() -> values), false),
                        Property.required(6, "citations", listOf(String.class), false),
                        Property.optional(7, AMENDED, listOf(String.class)),
                        Property.optional(8, "text", Shape.of(String.class)))),
                FindingForm::finding);
    }

    @SuppressWarnings("unchecked") // that is what the form of the values makes
    private static Finding finding(@Nullable Object[] parts) {
        Rule rule = (Rule) parts[0];
        Statement statement = Statements.of(rule, (String) parts[1]).orElseThrow(IllegalArgumentException::new);
        Map<String, Object> named = new HashMap<>((Map<String, Object>) parts[5]);
        List<Object> values = new ArrayList<>();
        for (Field field : statement.fields()) {
            Object value = named.remove(field.name());
            values.add(value == null ? Optional.empty() : value);
        }
        if (!named.isEmpty()) {
            throw new IllegalArgumentException("A value that the statement does not have");
        }
        return new Finding(statement, (Verdict) parts[2], (LocalDate) parts[3], (Authority) parts[4], values);
    }

    /** A field has one type in all statements, so a value can be read before its statement is known. */
    private static Form ofValues() {
        Map<String, Field> fields = new TreeMap<>();
        Statements.all().forEach(statement -> statement.fields().forEach(field -> fields.put(field.name(), field)));
        List<Property> properties = new ArrayList<>();
        for (Field field : fields.values()) {
            properties.add(Property.optional(properties.size(), field.name(), shape(field)));
        }
        return new Form(Property.byName(properties), values -> named(properties, values));
    }

    private static Shape shape(Field field) {
        return field.isMany() ? listOf(field.type()) : Shape.bounded(Shape.of(field.type()));
    }

    private static Shape listOf(Class<?> type) {
        return new Shape.Items(Shape.of(type), false, Integer.MAX_VALUE);
    }

    private static Map<String, Object> named(List<Property> properties, @Nullable Object[] values) {
        Map<String, Object> named = new HashMap<>();
        for (Property property : properties) {
            Object value = values[property.index()];
            if (value != null) {
                named.put(property.name(), value);
            }
        }
        return named;
    }
}
