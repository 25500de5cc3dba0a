package io.github.termijn.term;

import io.github.termijn.duty.Interruption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way in which what is open about the first terms can turn out: the same for both kinds, which PVT-1 compares.
 *
 * @param gapThrough the last day of the interruption that still runs; empty if none does
 * @param laterStart whether the terms begin after the grounds against the duty (REG-4)
 */
record Supposition(Optional<LocalDate> gapThrough, boolean laterStart) {

    /**
     * Returns every way there is.
     *
     * <p>Each last day of the gap counts, not its borders only: adding months lets both ends jump, so that which of them is later
     * can change and change back between two borders. They are a year at most, and are asked for only where a round compares a
     * statement term that runs.
     */
    static List<Supposition> all(TermContext context) {
        return of(
                context,
                context.runningGap().stream().flatMap(gap -> context.asOf().datesUntil(gap.longestEnd(context.law()))));
    }

    /** Returns the ways in which all that is open turns out one way or the other: the others lie between them. */
    static List<Supposition> corners(TermContext context) {
        return of(
                context,
                context.runningGap().stream()
                        .flatMap(gap -> Stream.of(
                                context.asOf(), gap.longestEnd(context.law()).minusDays(1))));
    }

    /** Returns the way in which everything is as early, or as short, as it can be. */
    static Supposition earliest(TermContext context) {
        return new Supposition(context.runningGap().map(gap -> context.asOf()), false);
    }

    private static List<Supposition> of(TermContext context, Stream<LocalDate> lastDays) {
        List<Optional<LocalDate>> gaps =
                new ArrayList<>(lastDays.map(Optional::of).toList());
        if (gaps.isEmpty()) {
            gaps.add(Optional.empty());
        }
        List<Supposition> ways = new ArrayList<>();
        for (Optional<LocalDate> through : gaps) {
            ways.add(new Supposition(through, false));
            if (context.mayBeginLater()) {
                ways.add(new Supposition(through, true));
            }
        }
        return ways;
    }

    /** Returns an interruption with the last day that it has this way. */
    Interruption in(Interruption gap) {
        return gap.isRunning() ? new Interruption(gap.from(), gapThrough) : gap;
    }
}
