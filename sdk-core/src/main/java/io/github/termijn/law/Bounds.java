package io.github.termijn.law;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is known exactly, or only between bounds (marge).
 *
 * <p>An open outcome never shows one number: {@link #exact()} is empty unless both bounds are the same. Both bounds are
 * included. There may be no upper bound.
 *
 * <p>Example: {@code Bounds.between(a, b).exact()} is empty when {@code a} differs from {@code b}. Of a value that may not be there
 * at all, as an amount that may be no fine, {@code amount.flatMap(Bounds::exact)} is what is surely known.
 *
 * @param <T> the type of the value: a day, an amount, a length of time, a number of hours
 */
public final class Bounds<T> {

    private final T atLeast;
    private final @Nullable T atMost;

    private Bounds(T atLeast, @Nullable T atMost) {
        this.atLeast = Objects.requireNonNull(atLeast, "atLeast");
        this.atMost = atMost;
    }

    /**
     * Creates a value that is known.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return bounds that are the same
     */
    public static <T> Bounds<T> exactly(T value) {
        Objects.requireNonNull(value, "value");
        return new Bounds<>(value, value);
    }

    /**
     * Creates a value between two bounds.
     *
     * @param <T> the type of the value
     * @param atLeast the lower bound, included
     * @param atMost the upper bound, included; not below the lower one where values can be compared
     * @return the bounds
     * @throws IllegalArgumentException if the upper bound is below the lower one
     */
    public static <T> Bounds<T> between(T atLeast, T atMost) {
        Objects.requireNonNull(atMost, "atMost");
        if (atLeast instanceof Comparable<?> && compare(atLeast, atMost) > 0) {
            throw new IllegalArgumentException("The upper bound lies below the lower one");
        }
        return new Bounds<>(atLeast, Objects.requireNonNull(atMost, "atMost"));
    }

    /**
     * Creates a value without an upper bound.
     *
     * @param <T> the type of the value
     * @param value the lower bound, included
     * @return the bounds
     */
    public static <T> Bounds<T> atLeast(T value) {
        Objects.requireNonNull(value, "value");
        return new Bounds<>(value, null);
    }

    @SuppressWarnings("unchecked")
    private static <T> int compare(T left, T right) {
        return ((Comparable<? super T>) left).compareTo(right);
    }

    /**
     * Returns the lower bound.
     *
     * @return the least value it can be
     */
    public T atLeast() {
        return atLeast;
    }

    /**
     * Returns the upper bound.
     *
     * @return the greatest value it can be, empty if there is no upper bound
     */
    public Optional<T> atMost() {
        return Optional.ofNullable(atMost);
    }

    /**
     * Returns the value if it is known.
     *
     * @return the value, empty if the bounds differ or there is no upper bound
     */
    public Optional<T> exact() {
        return isExact() ? atMost() : Optional.empty();
    }

    /**
     * Tells whether the value is known.
     *
     * @return true if both bounds are the same
     */
    public boolean isExact() {
        if (atMost == null) {
            return false;
        }
        return atLeast instanceof Comparable<?> ? compare(atLeast, atMost) == 0 : atLeast.equals(atMost);
    }

    /**
     * Applies a function that keeps the order of values to both bounds.
     *
     * @param <R> the type of the result
     * @param function the function; a greater value never gives a smaller result
     * @return the bounds of the result
     */
    public <R> Bounds<R> map(Function<? super T, ? extends R> function) {
        R least = function.apply(atLeast);
        if (atMost == null) {
            return Bounds.atLeast(least);
        }
        return new Bounds<>(least, atLeast == atMost ? least : function.apply(atMost));
    }

    /**
     * Returns the narrowest bounds that contain these and others.
     *
     * @param other the other bounds, of values that can be compared
     * @return the bounds of both
     */
    public Bounds<T> hull(Bounds<T> other) {
        T least = compare(atLeast, other.atLeast) <= 0 ? atLeast : other.atLeast;
        if (atMost == null || other.atMost == null) {
            return Bounds.atLeast(least);
        }
        return Bounds.between(least, compare(atMost, other.atMost) >= 0 ? atMost : other.atMost);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bounds<?> that && atLeast.equals(that.atLeast) && Objects.equals(atMost, that.atMost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(atLeast, atMost);
    }

    /** Returns the value, or its bounds: {@code 2018-09-27}, {@code 2018-09-27..2019-09-26}, {@code 2018-09-27..}. */
    @Override
    public String toString() {
        return isExact() ? atLeast.toString() : atLeast + ".." + (atMost == null ? "" : atMost);
    }
}
