package io.github.termijn.term;

import java.time.LocalDate;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Periods of which the record gives the first and the last day, both included. */
final class Periods {

    private Periods() {}

    /** Returns the period as a range; without a last day it has no end. */
    static LocalDateRange of(LocalDate from, Optional<LocalDate> through) {
        return through.map(last -> LocalDateRange.ofClosed(from, last))
                .orElseGet(() -> LocalDateRange.ofUnboundedEnd(from));
    }

    static boolean overlap(
            LocalDate from, Optional<LocalDate> through, LocalDate otherFrom, Optional<LocalDate> otherThrough) {
        return of(from, through).overlaps(of(otherFrom, otherThrough));
    }
}
