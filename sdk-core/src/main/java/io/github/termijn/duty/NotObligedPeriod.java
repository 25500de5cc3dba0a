package io.github.termijn.duty;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/**
 * Days on which a ground says that somebody is not obliged, or that it is open whether they are (VRS-1).
 *
 * @param days the days; unbounded where the ground has no first or no last day
 * @param why the ground: it holds or is open
 */
record NotObligedPeriod(LocalDateRange days, Finding why) {

    boolean holds() {
        return why.verdict() == Verdict.HOLDS;
    }

    boolean isOn(LocalDate day) {
        return days.contains(day);
    }

    boolean meets(LocalDateRange span) {
        return days.overlaps(span);
    }
}
