package io.github.termijn.term;

import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.ProcedureLaw;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * On which day a period of procedure ends (Algemene termijnenwet, PRC-6): not on a Saturday, a Sunday or a generally
 * recognised holiday (algemeen erkende feestdag).
 *
 * <p>For periods such as those of objection and payment. The terms of the act itself, their extensions and what is counted
 * back are never moved (TRM-4). Immutable; usable without a dossier.
 *
 * @param law the law, with the holidays and the days that a decree puts on a par with them
 */
public record WorkingDays(LawBook law) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param law the law, with the holidays and the days that a decree puts on a par with them
     */
    public WorkingDays {
        Objects.requireNonNull(law, "law");
    }

    /**
     * Returns the last day of a period of procedure that is counted from the day after an event.
     *
     * <ol>
     *   <li>The last day is the event plus the period: notified on 1 June 2019, six weeks, so 13 July 2019.
     *   <li>A period of more than twelve weeks ends there.
     *   <li>A shorter one that ends on a Saturday, Sunday or holiday ends on the next day that is none: 13 July 2019 is a
     *       Saturday, so 15 July 2019.
     * </ol>
     *
     * @param event the day of the event, not counted itself
     * @param period how long the period is
     * @return the last day, included
     * @throws IllegalArgumentException if day or period cannot be counted ({@link TermArithmetic})
     */
    public LocalDate lastDay(LocalDate event, Period period) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(period, "period");
        LocalDate last = TermArithmetic.requireCountable(event).plus(TermArithmetic.requireCountable(period));
        LocalDate longest = event.plus(law.on(ProcedureLaw.LONGEST_MOVED_PERIOD, last));
        if (last.isAfter(longest)) {
            return last;
        }
        while (!isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /**
     * Returns the reason why the last day is not the one by count.
     *
     * @param event the day of the event, not counted itself
     * @param period how long the period is
     * @return the finding, with the day by count and the one that it was moved to; empty if it was not moved
     * @throws IllegalArgumentException if day or period cannot be counted ({@link TermArithmetic})
     */
    public Optional<Finding> whyMoved(LocalDate event, Period period) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(period, "period");
        LocalDate counted = TermArithmetic.requireCountable(event).plus(TermArithmetic.requireCountable(period));
        LocalDate last = lastDay(event, period);
        return last.equals(counted)
                ? Optional.empty()
                : Optional.of(Finding.holds(TermStatement.MOVED_TO_WORKING_DAY, counted, counted, last));
    }

    /**
     * Tells whether a period of procedure can end on a day.
     *
     * <p>Example: not on Good Friday, 30 March 2018, but on Maundy Thursday before it.
     *
     * @param day the day
     * @return false on a Saturday, a Sunday, a generally recognised holiday and a day put on a par with one
     */
    public boolean isWorkingDay(LocalDate day) {
        Objects.requireNonNull(day, "day");
        MonthDay date = MonthDay.from(day);
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !law.on(ProcedureLaw.FIXED_HOLIDAYS, day).contains(date)
                // On a Sunday it is celebrated the day before: a Saturday, on which no period ends either.
                && !law.on(ProcedureLaw.KINGS_BIRTHDAY, day).equals(date)
                && !movesWithEaster(day)
                && !law.on(ProcedureLaw.DAYS_ON_A_PAR, day).contains(day);
    }

    private boolean movesWithEaster(LocalDate day) {
        long fromEaster = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        return Lists.any(law.on(ProcedureLaw.HOLIDAYS_FROM_EASTER, day), days -> days == fromEaster);
    }

    /**
     * Returns Easter Sunday (Eerste Paasdag), the first Sunday after the ecclesiastical full moon of spring.
     *
     * <p>The Gregorian computus in the form that Meeus gives. Example: 20 April 2014.
     *
     * @param year a year of the Gregorian calendar
     * @return the day
     */
    static LocalDate easter(int year) {
        int inMoonCycle = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int daysToFullMoon = (19 * inMoonCycle + century - century / 4 - moonCorrection + 15) % 30;
        int daysToSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - daysToFullMoon - inCentury % 4) % 7;
        int lateMoon = (inMoonCycle + 11 * daysToFullMoon + 22 * daysToSunday) / 451;
        int fromMarch = daysToFullMoon + daysToSunday - 7 * lateMoon + 114;
        return MonthDay.of(fromMarch / 31, fromMarch % 31 + 1).atYear(year);
    }
}
