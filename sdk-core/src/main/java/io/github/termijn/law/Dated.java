package io.github.termijn.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that changes on known days (gedateerde waarde): a time series of the law.
 *
 * <p>Each step holds from its day, included, until the day before the next step. {@link #always(Object)} has a single
 * step without a first day. {@link #from(LocalDate, Object)} has no value before its first day: the rule did not exist
 * yet.
 *
 * <p>Example: {@code Dated.always(4).thenFrom(LocalDate.of(2023, 4, 1), 3)} is 4 on 31 March 2023 and 3 on 1 April
 * 2023.
 *
 * @param <T> the type of the value, itself immutable
 */
public final class Dated<T> {

    private record Step<T>(LocalDate from, T value) {}

    private final List<Step<T>> steps;

    private Dated(List<Step<T>> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Creates a value that never changed.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the series
     */
    public static <T> Dated<T> always(T value) {
        Objects.requireNonNull(value, "value");
        return from(LocalDate.MIN, value);
    }

    /**
     * Creates a value that exists from a day.
     *
     * @param <T> the type of the value
     * @param day the first day, included
     * @param value the value from that day
     * @return the series
     */
    public static <T> Dated<T> from(LocalDate day, T value) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(value, "value");
        return new Dated<>(List.of(new Step<>(day, value)));
    }

    /**
     * Returns this series with one more step at its end.
     *
     * @param day the first day of the new value, included; after the first day of every earlier step
     * @param value the value from that day
     * @return the longer series
     * @throws IllegalArgumentException if the day is not after the last step's first day
     */
    public Dated<T> thenFrom(LocalDate day, T value) {
        Objects.requireNonNull(value, "value");
        if (!day.isAfter(steps.get(steps.size() - 1).from())) {
            throw new IllegalArgumentException("A later step must start after the one before it: " + day);
        }
        List<Step<T>> longer = new ArrayList<>(steps);
        longer.add(new Step<>(day, value));
        return new Dated<>(longer);
    }

    /**
     * Returns this series with one value from a day on, instead of what it has from then.
     *
     * <p>Example: {@code Dated.always(4).thenFrom(day2020, 3).thenFrom(day2023, 2).replacedFrom(day2020, 5)} is 4 before
     * {@code day2020} and 5 from it.
     *
     * @param day the first day of the value, included
     * @param value the value from that day
     * @return the series, of which the values before the day are the same
     */
    public Dated<T> replacedFrom(LocalDate day, T value) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(value, "value");
        List<Step<T>> replaced = new ArrayList<>(
                steps.stream().filter(step -> step.from().isBefore(day)).toList());
        replaced.add(new Step<>(day, value));
        return new Dated<>(replaced);
    }

    /**
     * Returns the series of other values that changes on the same days.
     *
     * <p>Example: {@code Dated.from(day, 600).map(hours -> 0)} has no value before the day, and 0 from it.
     *
     * @param <R> the type of the other values
     * @param function makes the other value
     * @return the series
     */
    public <R> Dated<R> map(Function<? super T, ? extends R> function) {
        return new Dated<>(steps.stream()
                .map(step -> new Step<R>(step.from(), function.apply(step.value())))
                .toList());
    }

    /**
     * Returns the value on a day.
     *
     * @param day the day asked for
     * @return the value of the last step that started on or before it
     * @throws NoSuchElementException if there is no value on that day
     */
    public T on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).from().isAfter(day)) {
                return steps.get(i).value();
            }
        }
        throw new NoSuchElementException("No value in force on " + day);
    }

    /**
     * Returns the value on a day, if there is one.
     *
     * @param day the day asked for
     * @return the value, empty before the first day of the series
     */
    public Optional<T> find(LocalDate day) {
        return day.isBefore(steps.get(0).from()) ? Optional.empty() : Optional.of(on(day));
    }

    /**
     * Returns the days on which the value changed.
     *
     * @return the first days of the steps in order, without the open start of {@link #always(Object)}
     */
    public List<LocalDate> changes() {
        return steps.stream()
                .map(Step::from)
                .filter(day -> !day.equals(LocalDate.MIN))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dated<?> that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** Returns the series on one line, the same in every run: {@code 4; from 2023-04-01: 3}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step<T> step : steps) {
            if (!text.isEmpty()) {
                text.append("; ");
            }
            if (!step.from().equals(LocalDate.MIN)) {
                text.append("from ").append(step.from()).append(": ");
            }
            text.append(step.value());
        }
        return text.toString();
    }
}
