package io.github.termijn.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What stands in one place of a document (vorm): a single value, a list, or an object with properties. */
sealed interface Shape {

    /** Says what must be there, in the words of JSON; the same in every language. */
    String expected();

    /** Returns the class of what is there, of its items if it is a list. */
    Class<?> content();

    /** A single value, as a day or a number. */
    record Single(Format<?> format) implements Shape {
        @Override
        public String expected() {
            return format.expected();
        }

        @Override
        public Class<?> content() {
            return format.type();
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
        public String expected() {
            return "array";
        }

        @Override
        public Class<?> content() {
            return item.content();
        }
    }

    /** An object with the properties of a type. */
    record Whole(Class<?> type) implements Shape {
        @Override
        public String expected() {
            return "object";
        }

        @Override
        public Class<?> content() {
            return type;
        }
    }

    /** Returns the shape of a type; {@code most} holds if it is a list. What is optional has the shape of what it holds. */
    static Shape of(Type type, int most) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return of(argument(type), most);
        } else if (Collection.class.isAssignableFrom(raw)) {
            return new Items(of(argument(type), most), Set.class.isAssignableFrom(raw), most);
        }
        return Format.of(raw).<Shape>map(Single::new).orElseGet(() -> new Whole(raw));
    }

    /** Returns the class of what is in a type: of the items of a list, or of what is optional; else its own. */
    static Class<?> content(Type type) {
        Class<?> raw = raw(type);
        return raw == Optional.class || Collection.class.isAssignableFrom(raw) ? content(argument(type)) : raw;
    }

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        } else if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        } else if (type instanceof Class<?> raw) {
            return raw;
        }
        throw new IllegalArgumentException("No form of JSON is known for " + type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
