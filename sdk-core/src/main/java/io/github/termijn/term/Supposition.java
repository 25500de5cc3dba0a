package io.github.termijn.term;

import io.github.termijn.duty.Interruption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way in which what is open about the first terms can turn out: the same for both kinds, which PVT-1 compares.
 *
 * @param gapThrough the last day of the interruption that still runs; empty if none does
 * @param laterStart whether the terms begin after the grounds against the duty (REG-4)
 */
record Supposition(Optional<LocalDate> gapThrough, boolean laterStart) {

    /** Returns every way there is. */
    static List<Supposition> all(TermContext context) {
        return context.runningGap()
                .map(gap -> of(
                        context.asOf().datesUntil(gap.longestEnd(context.law())).toList()))
                .orElseGet(() -> of(List.of()));
    }

    /** Returns the ways in which all that is open turns out one way or the other: the others lie between them. */
    static List<Supposition> corners(TermContext context) {
        return context.runningGap()
                .map(gap ->
                        of(List.of(context.asOf(), gap.longestEnd(context.law()).minusDays(1))))
                .orElseGet(() -> of(List.of()));
    }

    /** Returns the way in which everything is as early, or as short, as it can be. */
    static Supposition earliest(TermContext context) {
        return new Supposition(context.runningGap().map(gap -> context.asOf()), false);
    }

    private static List<Supposition> of(List<LocalDate> gapsThrough) {
        List<Supposition> ways = new ArrayList<>();
        for (boolean laterStart : new boolean[] {false, true}) {
            gapsThrough.forEach(through -> ways.add(new Supposition(Optional.of(through), laterStart)));
            if (gapsThrough.isEmpty()) {
                ways.add(new Supposition(Optional.empty(), laterStart));
            }
        }
        return ways;
    }

    /** Returns an interruption with the last day that it has this way. */
    Interruption in(Interruption gap) {
        return gap.isRunning() ? new Interruption(gap.from(), gapThrough) : gap;
    }
}
