package io.github.termijn.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/**
 * The days from the first day of a term on that support an extension already (EXT-0): first those of what is recorded, then those
 * of claims in the order of their first days.
 */
final class DaysUsed {

    private final LocalDate start;

    /** How many days of the record lie before the end of a range, and the range, by its first day. */
    private final NavigableMap<LocalDate, Used> recorded = new TreeMap<>();

    private record Used(LocalDateRange range, long daysBefore) {}

    /** The last range that claims use; claims come in order, so none meets an earlier one. */
    private LocalDateRange claimed;

    /**
     * Starts with the days of the record.
     *
     * @param start the first day of the term
     * @param periods the periods that recorded decisions and interruptions use
     */
    DaysUsed(LocalDate start, List<LocalDateRange> periods) {
        this.start = start;
        this.claimed = LocalDateRange.ofEmpty(start);
        List<LocalDateRange> sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparing(LocalDateRange::getStart));
        long before = 0;
        LocalDate free = start;
        for (LocalDateRange period : sorted) {
            LocalDate first = later(free, period.getStart());
            if (period.getEnd().isAfter(first)) {
                LocalDateRange range = LocalDateRange.of(first, period.getEnd());
                recorded.put(first, new Used(range, before));
                before += range.lengthInDays();
                free = period.getEnd();
            }
        }
    }

    /** Returns how many days of a period are used. */
    long count(LocalDate first, LocalDate last) {
        LocalDate from = later(start, first);
        LocalDate end = last.plusDays(1);
        LocalDate claimedFrom = later(from, claimed.getStart());
        LocalDate claimedEnd = claimed.getEnd().isBefore(end) ? claimed.getEnd() : end;
        long byClaims = Math.max(0, ChronoUnit.DAYS.between(claimedFrom, claimedEnd));
        long byBoth = byClaims > 0 ? recordedBefore(claimedEnd) - recordedBefore(claimedFrom) : 0;
        long byRecord = end.isAfter(from) ? recordedBefore(end) - recordedBefore(from) : 0;
        return byRecord + byClaims - byBoth;
    }

    private long recordedBefore(LocalDate day) {
        Map.Entry<LocalDate, Used> entry = recorded.lowerEntry(day);
        if (entry == null) {
            return 0;
        }
        LocalDateRange range = entry.getValue().range();
        LocalDate end = range.getEnd().isBefore(day) ? range.getEnd() : day;
        return entry.getValue().daysBefore() + ChronoUnit.DAYS.between(range.getStart(), end);
    }

    /** Uses the days of a claim, whose first day does not lie before that of an earlier claim. */
    void use(LocalDate first, LocalDate last) {
        LocalDate from = later(start, first);
        if (last.isBefore(from)) {
            return;
        }
        LocalDateRange days = LocalDateRange.ofClosed(from, last);
        claimed = claimed.isConnected(days) ? claimed.span(days) : days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
