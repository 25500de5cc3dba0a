package io.github.termijn.term;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.TermArithmetic;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * Every day that an open day can be (open dag), as ranges with their borders: counting never goes day by day.
 *
 * <p>Most often it is one day or one range. Adding months can leave a day out of a range (28 February and 1 March 2018 + 1 month
 * = 28 March and 1 April) or make one of several, so that a range can fall apart.
 *
 * @param ranges the ranges in order; they neither overlap nor touch, and none is empty
 */
record Days(List<LocalDateRange> ranges) {

    static final Days NONE = new Days(List.of());

    static Days of(LocalDate day) {
        return between(day, day);
    }

    /** Returns every day from the first through the last. */
    static Days between(LocalDate first, LocalDate last) {
        return new Days(List.of(LocalDateRange.ofClosed(first, last)));
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    LocalDate least() {
        return ranges.get(0).getStart();
    }

    LocalDate most() {
        LocalDateRange last = ranges.get(ranges.size() - 1);
        return last.lengthInDays() == 1 ? last.getStart() : last.getEndInclusive();
    }

    Bounds<LocalDate> bounds() {
        return Bounds.between(least(), most());
    }

    private boolean isOneDay() {
        return ranges.size() == 1 && ranges.get(0).lengthInDays() == 1;
    }

    /** Adds a length to each day (TRM-3). */
    Days plus(Period length) {
        if (isOneDay()) {
            return of(TermArithmetic.plus(least(), length));
        }
        List<LocalDateRange> moved = new ArrayList<>();
        for (LocalDateRange range : ranges) {
            LocalDate last = range.getEndInclusive();
            for (LocalDate first = range.getStart(); !first.isAfter(last); ) {
                LocalDate through = untilLeftOut(first, last, length.toTotalMonths());
                add(moved, TermArithmetic.plus(first, length), TermArithmetic.plus(through, length));
                first = through.plusDays(1);
            }
        }
        return new Days(moved);
    }

    /**
     * Returns the last day until which adding months leaves no day out. What does not exist in a month becomes the first of the
     * next, so days are left out only after the end of a month that is shorter than the one it becomes.
     */
    private static LocalDate untilLeftOut(LocalDate first, LocalDate last, long months) {
        long firstMonth = first.getLong(ChronoField.PROLEPTIC_MONTH);
        long lastMonth = last.getLong(ChronoField.PROLEPTIC_MONTH);
        for (long month = firstMonth; months > 0 && month < lastMonth; month++) {
            if (lengthOfMonth(month) < lengthOfMonth(month + months)) {
                return YearMonth.from(first).plusMonths(month - firstMonth).atEndOfMonth();
            }
        }
        return last;
    }

    private static int lengthOfMonth(long month) {
        return monthOf(month).length(IsoChronology.INSTANCE.isLeapYear(yearOf(month)));
    }

    private static int yearOf(long month) {
        return Math.toIntExact(Math.floorDiv(month, 12L));
    }

    private static Month monthOf(long month) {
        return Month.of(Math.floorMod(month, 12) + 1);
    }

    /** Adds to each day every length between two, day by day; the least counts in days, so that nothing is left out. */
    Days plus(Bounds<Period> length) {
        if (length.isExact()) {
            return plus(length.atLeast());
        }
        Period most = length.atMost().orElseThrow();
        List<LocalDateRange> moved = new ArrayList<>();
        for (LocalDateRange range : ranges) {
            add(
                    moved,
                    TermArithmetic.plus(range.getStart(), length.atLeast()),
                    TermArithmetic.plus(range.getEndInclusive(), most));
        }
        return new Days(moved);
    }

    /** Returns the days on or after a day. */
    Days from(LocalDate first) {
        if (isEmpty() || !least().isBefore(first)) {
            return this;
        }
        List<LocalDateRange> later = new ArrayList<>();
        for (LocalDateRange range : ranges) {
            if (range.getEnd().isAfter(first)) {
                later.add(range.getStart().isBefore(first) ? range.withStart(first) : range);
            }
        }
        return new Days(later);
    }

    /** Returns the days before a day. */
    Days before(LocalDate end) {
        if (isEmpty() || most().isBefore(end)) {
            return this;
        }
        List<LocalDateRange> earlier = new ArrayList<>();
        for (LocalDateRange range : ranges) {
            if (range.getStart().isBefore(end)) {
                earlier.add(range.getEnd().isAfter(end) ? range.withEnd(end) : range);
            }
        }
        return new Days(earlier);
    }

    /** Returns the days that lie in a range. */
    Days within(LocalDateRange range) {
        return from(range.getStart()).before(range.getEnd());
    }

    /** Returns the days that do not lie in a range. */
    Days outside(LocalDateRange range) {
        return before(range.getStart()).union(from(range.getEnd()));
    }

    /** Returns the days that lie in one or the other. */
    Days union(Days other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        List<LocalDateRange> all = new ArrayList<>();
        int here = 0;
        int there = 0;
        while (here < ranges.size() || there < other.ranges.size()) {
            boolean takeHere = there == other.ranges.size()
                    || (here < ranges.size()
                            && !ranges.get(here)
                                    .getStart()
                                    .isAfter(other.ranges.get(there).getStart()));
            LocalDateRange next = takeHere ? ranges.get(here++) : other.ranges.get(there++);
            add(all, next.getStart(), next.getEndInclusive());
        }
        return new Days(all);
    }

    /** Adds a range that does not start before the last one does. */
    private static void add(List<LocalDateRange> ranges, LocalDate first, LocalDate last) {
        int at = ranges.size() - 1;
        LocalDateRange next = LocalDateRange.ofClosed(first, last);
        if (at >= 0 && ranges.get(at).isConnected(next)) {
            ranges.set(at, ranges.get(at).span(next));
        } else {
            ranges.add(next);
        }
    }
}
