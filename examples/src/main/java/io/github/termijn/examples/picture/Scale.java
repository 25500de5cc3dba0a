package io.github.termijn.examples.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of whole years. Every day has the same width: it begins at its position and ends where the next day begins.
 *
 * @param first the first year
 * @param last the last year, included
 */
public record Scale(Year first, Year last) {

    private static final double WHOLE = 100;

    /** Creates the shortest line of whole years that shows all days. */
    static Scale of(Collection<LocalDate> days) {
        return new Scale(Year.from(Collections.min(days)), Year.from(Collections.max(days)));
    }

    /**
     * Returns where a day begins.
     *
     * @param day the day
     * @return percents of the width; 0 for the first day
     */
    public double position(LocalDate day) {
        return WHOLE * ChronoUnit.DAYS.between(start(), day) / ChronoUnit.DAYS.between(start(), end());
    }

    /**
     * Returns the width of a range of days.
     *
     * @param from the first day, included
     * @param through the last day, included
     * @return percents of the width
     */
    public double width(LocalDate from, LocalDate through) {
        return position(through.plusDays(1)) - position(from);
    }

    /** Returns the last day that is shown. */
    LocalDate lastDay() {
        return end().minusDays(1);
    }

    /**
     * Returns the years.
     *
     * @return all years in order
     */
    public List<Year> years() {
        return IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(Year::of)
                .toList();
    }

    private LocalDate start() {
        return first.atDay(1);
    }

    private LocalDate end() {
        return last.plusYears(1).atDay(1);
    }
}
