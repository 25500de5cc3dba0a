package io.github.termijn.json;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.InterestRates;
import io.github.termijn.law.ReductionTable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What stands in one place of a document (vorm): a single value, a list, or an object with properties. */
sealed interface Shape {

    /** Says what must be there. */
    Expected expected();

    /** A single value, as a day or a number. */
    record Single(Format<?> format) implements Shape {
        @Override
        public Expected expected() {
            return format.expected();
        }
    }

    /**
     * A list.
     *
     * @param item what its items are
     * @param isUnique whether each item stands in it once
     * @param most how many items it can have
     */
    record Items(Shape item, boolean isUnique, int most) implements Shape {
        @Override
        public Expected expected() {
            return Expected.of("list");
        }
    }

    /**
     * An object with the properties of a type.
     *
     * @param lazy gives its form when it is asked for: a type can have itself in it, and one that is only written has none
     */
    record Whole(Supplier<Form> lazy) implements Shape {
        Form form() {
            return lazy.get();
        }

        @Override
        public Expected expected() {
            return Expected.of("object");
        }
    }

    /**
     * {@link Bounds}: the value if it is known, else an object with bounds.
     *
     * @param exact what the value is
     * @param open the object with bounds
     */
    record Bounded(Shape exact, Whole open) implements Shape {
        @Override
        public Expected expected() {
            return Expected.of("bounds", exact.expected());
        }
    }

    /**
     * What is read as something simpler and then made of it, or refused.
     *
     * @param form what stands there
     * @param making makes the value; it throws if that cannot be one
     * @param expected what must be there
     */
    record Made(Shape form, UnaryOperator<Object> making, Expected expected) implements Shape {}

    /** An object with any names, of which each value has one shape. */
    record Named(Shape value) implements Shape {
        @Override
        public Expected expected() {
            return Expected.of("object");
        }
    }

    /** Returns the shape of a type. What is optional has the shape of what it holds. */
    static Shape of(Type type) {
        return of(type, Integer.MAX_VALUE, false);
    }

    /** Returns the shape of a property of a fact, which has the limits of facts. */
    static Shape ofFact(Type type, String name) {
        return of(type, JsonLimits.mostItems(name), true);
    }

    /** Returns the shape of a value of the law, which has the limits of facts and its own for lists. */
    static Shape ofLaw(Type type) {
        return of(type, JsonLimits.LAW_ITEMS, true);
    }

    private static Shape of(Type type, int most, boolean isFact) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return of(argument(type, 0), most, isFact);
        } else if (raw == Bounds.class) {
            return bounded(of(argument(type, 0), most, isFact));
        } else if (raw == ReductionTable.class) {
            return new Made(
                    new Items(of(BigDecimal.class, most, isFact), false, most),
                    shares -> ReductionTable.of(((List<?>) shares)
                            .stream().map(BigDecimal.class::cast).toList()),
                    Expected.of("shares"));
        } else if (raw == InterestRates.class) {
            return new Made(new Named(of(BigDecimal.class, most, isFact)), Shape::rates, Expected.of("percentages"));
        } else if (raw == Map.class) {
            return new Named(of(argument(type, 1), most, isFact));
        } else if (Collection.class.isAssignableFrom(raw)) {
            return new Items(of(argument(type, 0), most, isFact), Set.class.isAssignableFrom(raw), most);
        }
        return Format.of(raw)
                .map(format -> isFact ? format : format.ofOutcome())
                .<Shape>map(Single::new)
                .orElseGet(() -> new Whole(() -> Form.of(raw)));
    }

    private static InterestRates rates(Object percentages) {
        Map<Integer, BigDecimal> byYear = new HashMap<>();
        ((Map<?, ?>) percentages)
                .forEach((year, rate) -> byYear.put(Integer.valueOf((String) year), (BigDecimal) rate));
        return InterestRates.of(byYear);
    }

    /** Returns the shape of {@link Bounds} of a value. */
    static Shape bounded(Shape value) {
        Form open = Form.ofBounds(value);
        return new Bounded(value, new Whole(() -> open));
    }

    /** Returns the class of what is in a type: of the items of a list, or of what is optional; else its own. */
    static Class<?> content(Type type) {
        Class<?> raw = raw(type);
        return raw == Optional.class || Collection.class.isAssignableFrom(raw) ? content(argument(type, 0)) : raw;
    }

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        } else if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        } else if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        } else if (type instanceof Class<?> raw) {
            return raw;
        }
        throw new IllegalArgumentException("No form of JSON is known for " + type);
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }
}
