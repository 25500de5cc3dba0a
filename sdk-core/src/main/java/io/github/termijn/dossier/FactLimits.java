package io.github.termijn.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.joda.money.Money;

/**
 * How far the facts of a dossier can lie (grenzen van de feiten). They lie beyond any life and any decision: they keep the
 * arithmetic of days and amounts exact for whatever is given. No limit comes from the act.
 *
 * <p>A dossier with a fact beyond them is refused when it is built, a question for a day beyond them when it is asked. The
 * calculators that need no dossier are exact for values within these limits.
 */
public final class FactLimits {

    /** The first day of a fact or a question, included; its year is the first of a month or a year. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day of a fact or a question, included; its year is the last of a month or a year. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** The most months in a length of time, years included; its days are counted apart. */
    public static final int MOST_MONTHS = 120;

    /** The most days in a length of time, weeks included. */
    public static final int MOST_DAYS = 3660;

    /** The most digits of a number before, and after, the decimal point. */
    public static final int MOST_DIGITS = 30;

    /** The largest amount in euro, above and below zero. */
    public static final BigDecimal MOST_EUROS = new BigDecimal("999999999.99");

    private FactLimits() {}

    /**
     * Tells whether a day can be that of a fact.
     *
     * @param day the day
     * @return true from {@link #FIRST_DAY} through {@link #LAST_DAY}
     */
    public static boolean hold(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /**
     * Tells whether a year can be that of a fact.
     *
     * @param year the calendar year
     * @return true from 1900 through 2199
     */
    public static boolean holdYear(int year) {
        return FIRST_DAY.getYear() <= year && year <= LAST_DAY.getYear();
    }

    /**
     * Tells whether a length of time can be that of a fact.
     *
     * @param length the length, which may be negative
     * @return true up to {@link #MOST_MONTHS} and {@link #MOST_DAYS}
     */
    public static boolean hold(Period length) {
        return Math.abs(length.getYears() * 12L + length.getMonths()) <= MOST_MONTHS
                && Math.abs((long) length.getDays()) <= MOST_DAYS;
    }

    /**
     * Tells whether an amount can be that of a fact.
     *
     * @param amount the amount, which may be negative
     * @return true up to {@link #MOST_EUROS}
     */
    public static boolean hold(Money amount) {
        return amount.getAmount().abs().compareTo(MOST_EUROS) <= 0;
    }

    /**
     * Tells whether a number can be that of a fact.
     *
     * @param number the number, which may be negative
     * @return true up to {@link #MOST_DIGITS} digits on each side of the decimal point
     */
    public static boolean hold(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }

    /**
     * Returns the day for which a question is asked (peildatum), if there can be one.
     *
     * <p>Every question for a day refuses other days with this exception.
     *
     * @param asOf the as-of day
     * @return the day
     * @throws IllegalArgumentException if the day lies before {@link #FIRST_DAY} or after {@link #LAST_DAY}
     */
    public static LocalDate requireAsOf(LocalDate asOf) {
        if (!hold(Objects.requireNonNull(asOf, "asOf"))) {
            throw new IllegalArgumentException(
                    "The as-of day lies before %s or after %s".formatted(FIRST_DAY, LAST_DAY));
        }
        return asOf;
    }

    /** Returns a number as every equal one is kept: without zeros after its decimals. One beyond the limits stays as it is. */
    static BigDecimal plain(BigDecimal number) {
        if (!hold(number)) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
