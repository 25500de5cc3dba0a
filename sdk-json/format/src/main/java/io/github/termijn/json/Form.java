package io.github.termijn.json;

import io.github.termijn.Assessment;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What an object is made of (opbouw): the properties that it has, and what makes a value of them.
 *
 * <p>Types of the core have it {@link CoreTypes by their convention}; a few have their own.
 *
 * @param properties by their names, in the order in which they are written
 * @param making makes a value
 */
record Form(Map<String, Property> properties, Making making) {

    private static final ClassValue<Form> OF_TYPE = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            if (type == Finding.class) {
                return FindingForm.of();
            } else if (type == LocalDateRange.class) {
                return ofRange();
            } else if (type == LawBook.class) {
                return LawForm.of();
            }
            Map<String, Property> properties = CoreTypes.properties(type);
            return new Form(type == Assessment.class ? SummaryForm.beside(properties) : properties, Maker.of(type));
        }
    };

    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            Set<String> names = new HashSet<>();
            addNames(Shape.of(type), names, Collections.newSetFromMap(new IdentityHashMap<>()));
            return Set.copyOf(names);
        }
    };

    /** Makes a value. */
    interface Making {

        /**
         * Makes the value.
         *
         * @param values the values by the index of their {@link Property}; null where there is none
         * @throws RuntimeException if they do not go together
         */
        Object make(@Nullable Object[] values);
    }

    /**
     * Returns the form of a type.
     *
     * @throws IllegalArgumentException if it is for output only
     */
    static Form of(Class<?> type) {
        return OF_TYPE.get(type);
    }

    /** Returns the names of all properties of a type and of what is in it, to any depth. */
    static Set<String> names(Class<?> type) {
        return NAMES.get(type);
    }

    private static void addNames(Shape shape, Set<String> names, Set<Form> seen) {
        if (shape instanceof Shape.Items items) {
            addNames(items.item(), names, seen);
        } else if (shape instanceof Shape.Bounded bounded) {
            addNames(bounded.open(), names, seen);
        } else if (shape instanceof Shape.Made made) {
            addNames(made.form(), names, seen);
        } else if (shape instanceof Shape.Named named) {
            addNames(named.value(), names, seen);
        } else if (shape instanceof Shape.Whole whole && seen.add(whole.form())) {
            whole.form().properties.forEach((name, property) -> {
                names.add(name);
                addNames(property.shape(), names, seen);
            });
        }
    }

    /** Bounds that are open: those of which the value is known are written as the value. */
    static Form ofBounds(Shape value) {
        return new Form(
                Property.byName(
                        List.of(Property.required(0, "atLeast", value, true), Property.optional(1, "atMost", value))),
                values -> {
                    Object most = values[1];
                    Bounds<?> bounds = most == null ? Bounds.atLeast(values[0]) : Bounds.between(values[0], most);
                    if (bounds.isExact()) {
                        throw new IllegalArgumentException("Bounds of a value that is known");
                    }
                    return bounds;
                });
    }

    /** A range of days, by its first and its last one. */
    private static Form ofRange() {
        Shape day = Shape.of(LocalDate.class);
        return new Form(
                Property.byName(
                        List.of(Property.required(0, "from", day, true), Property.required(1, "through", day, true))),
                values -> LocalDateRange.ofClosed((LocalDate) values[0], (LocalDate) values[1]));
    }
}
