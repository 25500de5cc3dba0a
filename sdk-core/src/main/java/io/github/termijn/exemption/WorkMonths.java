package io.github.termijn.exemption;

import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** The months that somebody worked until a day, each counted once (AVI-1). */
final class WorkMonths {

    private final List<LocalDateRange> stretches;
    private final LocalDate tomorrow;

    private WorkMonths(List<LocalDateRange> stretches, LocalDate tomorrow) {
        this.stretches = stretches;
        this.tomorrow = tomorrow;
    }

    /** Joins periods that overlap or follow on each other; what lasts counts through the day. */
    static WorkMonths of(Collection<WorkPeriod> work, LocalDate day) {
        List<LocalDateRange> stretches = new ArrayList<>();
        work.stream()
                .filter(period -> !period.from().isAfter(day))
                .sorted(Comparator.comparing(WorkPeriod::from))
                .map(period -> LocalDateRange.ofClosed(
                        period.from(),
                        period.through().filter(last -> last.isBefore(day)).orElse(day)))
                .forEach(range -> {
                    int last = stretches.size() - 1;
                    if (last >= 0 && stretches.get(last).isConnected(range)) {
                        stretches.set(last, stretches.get(last).span(range));
                    } else {
                        stretches.add(range);
                    }
                });
        return new WorkMonths(stretches, day.plusDays(1));
    }

    boolean isKnown() {
        return !stretches.isEmpty();
    }

    /** Whole months of each stretch; the days left over, each time less than a month, are fewer months than stretches. */
    Bounds<BigDecimal> months() {
        if (!isKnown()) {
            return Bounds.atLeast(BigDecimal.ZERO);
        }
        long whole = wholeMonths();
        long withDaysLeft = Lists.where(stretches, WorkMonths::hasDaysLeft).size();
        return Bounds.between(whole, whole + Math.max(0, withDaysLeft - 1)).map(BigDecimal::valueOf);
    }

    /** Returns the day on which the months are surely worked if the work goes on without a pause. */
    LocalDate earliest(int required) {
        boolean working = isKnown() && last().getEnd().equals(tomorrow);
        LocalDate goesOnFrom = working ? last().getStart() : tomorrow;
        long before = wholeMonths() - (working ? wholeMonths(last()) : 0);
        return plus(goesOnFrom, Math.max(0, required - before)).minusDays(1);
    }

    private LocalDateRange last() {
        return stretches.get(stretches.size() - 1);
    }

    private long wholeMonths() {
        return stretches.stream().mapToLong(WorkMonths::wholeMonths).sum();
    }

    private static long wholeMonths(LocalDateRange stretch) {
        return ChronoUnit.MONTHS.between(stretch.getStart(), stretch.getEnd());
    }

    private static boolean hasDaysLeft(LocalDateRange stretch) {
        return plus(stretch.getStart(), wholeMonths(stretch)).isBefore(stretch.getEnd());
    }

    private static LocalDate plus(LocalDate day, long months) {
        return TermArithmetic.plus(day, Period.ZERO.plusMonths(months));
    }
}
