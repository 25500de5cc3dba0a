package io.github.termijn.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * How days, weeks, months and years are counted (termijnrekening, TRM-2 and TRM-3).
 *
 * <p>All counting is done on the exclusive end of a term: the day after its last day. Years and months come first, by the
 * calendar, then days exactly. A day that does not exist in the month arrived at becomes the first of the next month,
 * forward and backward, in the person's favour.
 */
@SuppressWarnings("JavaPeriodGetDays") // the months are taken beside the days
public final class TermArithmetic {

    private static final int MOST_YEARS = 999_999;

    private TermArithmetic() {}

    /**
     * Returns a day from which can be counted: no count from it leaves the calendar of {@code java.time}.
     *
     * @param day the day
     * @return the day
     * @throws IllegalArgumentException if the day lies a million years away or farther
     */
    public static LocalDate requireCountable(LocalDate day) {
        if (Math.abs(day.getYear()) > MOST_YEARS) {
            throw new IllegalArgumentException("Nothing is counted from a day a million years away");
        }
        return day;
    }

    /**
     * Returns a length that can be counted.
     *
     * @param length the length, which may be negative
     * @return the length
     * @throws IllegalArgumentException if the length has a million years or more, in months or in days
     */
    public static Period requireCountable(Period length) {
        if (Math.abs(length.toTotalMonths()) / 12 > MOST_YEARS
                || Math.abs((long) length.getDays()) / 366 > MOST_YEARS) {
            throw new IllegalArgumentException("Nothing is counted over a million years");
        }
        return length;
    }

    /**
     * Adds a length of time to a day.
     *
     * <p>Example: 29 February 2016 + 3 years = 1 March 2019; 31 December 2020 + 2 months = 1 March 2021.
     *
     * @param day the day to start from, as a rule an exclusive end
     * @param length years and months by the calendar, then weeks and days exactly
     * @return the day arrived at
     * @throws IllegalArgumentException if day or length cannot be counted
     */
    public static LocalDate plus(LocalDate day, Period length) {
        requireCountable(length);
        return plusMonths(day, length.toTotalMonths()).plusDays(length.getDays());
    }

    /**
     * Subtracts a length of time from a day.
     *
     * <p>Example: 31 August 2019 − 6 months = 1 March 2019.
     *
     * @param day the day to start from, as a rule an exclusive end
     * @param length years and months by the calendar, then weeks and days exactly
     * @return the day arrived at
     * @throws IllegalArgumentException if day or length cannot be counted
     */
    public static LocalDate minus(LocalDate day, Period length) {
        requireCountable(length);
        return plusMonths(day, -length.toTotalMonths()).minusDays(length.getDays());
    }

    /**
     * Returns the last day of a term.
     *
     * <p>Example: a term of three years from 28 March 2014 has the exclusive end 28 March 2017 and the last day 27 March
     * 2017.
     *
     * @param exclusiveEnd the day on which the term is over
     * @return the day before
     * @throws IllegalArgumentException if the day cannot be counted from
     */
    public static LocalDate lastDay(LocalDate exclusiveEnd) {
        return requireCountable(Objects.requireNonNull(exclusiveEnd, "exclusiveEnd"))
                .minusDays(1);
    }

    /**
     * Returns the first day from which a length reaches an exclusive end: that day plus the length is not before it (SIG-1).
     * Months differ in length, so it can be earlier than the end less the length.
     *
     * <p>Example: six months reach 1 March 2024 from 30 August 2023 on, because a day that February does not have is the first of
     * March.
     *
     * @param length the length
     * @param exclusiveEnd the end
     * @return the first such day
     * @throws IllegalArgumentException if day or length cannot be counted
     */
    public static LocalDate firstDayWithin(Period length, LocalDate exclusiveEnd) {
        Objects.requireNonNull(exclusiveEnd, "exclusiveEnd");
        LocalDate monthsOnly = requireCountable(exclusiveEnd)
                .minusDays(requireCountable(length).getDays());
        LocalDate day = plusMonths(monthsOnly, -length.toTotalMonths());
        // at most the three days that February does not have
        while (!plus(day.minusDays(1), length).isBefore(exclusiveEnd)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Where the month has no such day, {@code java.time} gives its last one; here it is the first of the next month. */
    private static LocalDate plusMonths(LocalDate day, long months) {
        LocalDate moved = requireCountable(day).plusMonths(months);
        return moved.getDayOfMonth() == day.getDayOfMonth() ? moved : moved.plusDays(1);
    }
}
