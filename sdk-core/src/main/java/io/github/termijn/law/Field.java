package io.github.termijn.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A value that the findings of a statement carry (veld): its name, as it appears in JSON, and its type.
 *
 * <p>A name has one type in all statements: {@code lastDay} is a day wherever it stands. A value of a field is of its type, or
 * {@link Bounds} of it where it is open, or an empty {@code Optional} where it is not known. Of a field of many it is a list.
 *
 * @param name the name
 * @param type the type of a value, of each item where there are many
 * @param isMany whether a value is a list
 */
public record Field(String name, Class<?> type, boolean isMany) {

    /**
     * Creates a field from its parts.
     *
     * @param name the name
     * @param type the type of a value, of each item where there are many
     * @param isMany whether a value is a list
     */
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /**
     * Creates the field of a constant, or of any other type that has no factory of its own.
     *
     * @param type the type of the value
     * @param name the name
     * @return the field
     */
    public static Field one(Class<?> type, String name) {
        return new Field(name, type, false);
    }

    /**
     * Creates the field of a list of constants.
     *
     * @param type the type of the items
     * @param name the name
     * @return the field
     */
    public static Field many(Class<?> type, String name) {
        return new Field(name, type, true);
    }

    /**
     * Creates the field of a day.
     *
     * @param name the name
     * @return the field
     */
    public static Field day(String name) {
        return one(LocalDate.class, name);
    }

    /**
     * Creates the field of a length of time.
     *
     * @param name the name
     * @return the field
     */
    public static Field length(String name) {
        return one(Period.class, name);
    }

    /**
     * Creates the field of an amount in euro.
     *
     * @param name the name
     * @return the field
     */
    public static Field money(String name) {
        return one(Money.class, name);
    }

    /**
     * Creates the field of a number with decimals, as hours.
     *
     * @param name the name
     * @return the field
     */
    public static Field number(String name) {
        return one(BigDecimal.class, name);
    }

    /**
     * Creates the field of a whole number.
     *
     * @param name the name
     * @return the field
     */
    public static Field count(String name) {
        return one(Integer.class, name);
    }

    /**
     * Creates the field of a year, which is a name and no number: 2016 is written without a separator and counts nothing.
     *
     * @param name the name
     * @return the field
     */
    public static Field year(String name) {
        return one(Year.class, name);
    }

    /**
     * Returns a value as a finding keeps it, so that findings that say the same are equal: what is known as itself, whether it was
     * given so, as exact bounds or as optional, and a list as an immutable one.
     *
     * @param value a value, bounds of it, or an optional one of either
     * @return the value
     * @throws IllegalArgumentException if it is not of the type
     */
    Object kept(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<Object>map(this::kept).orElse(value);
        } else if (isMany && value instanceof Collection<?> items) {
            items.forEach(this::requireType);
            return List.copyOf(items);
        } else if (!isMany && value instanceof Bounds<?> bounds) {
            requireType(bounds.atLeast());
            bounds.atMost().ifPresent(this::requireType);
            return bounds.isExact() ? bounds.atLeast() : bounds;
        } else if (isMany) {
            throw new IllegalArgumentException(name + " is a list");
        }
        requireType(value);
        return value;
    }

    private void requireType(Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("%s is of type %s, not %s"
                    .formatted(name, type.getSimpleName(), value.getClass().getSimpleName()));
        }
    }
}
