package io.github.termijn.term;

import io.github.termijn.law.Bounds;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one pass over the events of a term gave (TRM-5), see {@link TermPass}.
 *
 * @param steps what moved the end, in the order in which it did
 * @param refused the corona rounds that met a running term but not their own condition
 * @param ends the exclusive ends that the term can have
 */
record TermRun(Map<TermEvent, Step> steps, List<TermEvent.Round> refused, Days ends) {

    /**
     * One event that moved the end.
     *
     * @param event the event
     * @param on the day on which it counts: its own, for a decision without a day the last one of the term
     * @param before the exclusive end before it
     * @param end the exclusive end after it
     * @param always whether it moved the end whatever the open facts are
     */
    record Step(TermEvent event, LocalDate on, Bounds<LocalDate> before, Bounds<LocalDate> end, boolean always) {

        /** Joins what one event did to some ends and to others. */
        Step or(Step other) {
            return new Step(event, on, before.hull(other.before), end.hull(other.end), always && other.always);
        }

        Step sometimes() {
            return new Step(event, on, before, end, false);
        }

        /** A decision of after the end: the term is deemed to have run on. */
        boolean reopens() {
            return event instanceof TermEvent.Decision && !on.isBefore(before.atLeast());
        }
    }

    /** Joins what the events give in one way and in another: what did not count in both does not always count. */
    TermRun or(TermRun other) {
        Map<TermEvent, Step> all = new LinkedHashMap<>();
        steps.forEach(
                (event, step) -> all.put(event, other.step(event).map(step::or).orElseGet(step::sometimes)));
        other.steps.forEach((event, step) -> all.putIfAbsent(event, step.sometimes()));
        Set<TermEvent.Round> refusedInOne = new LinkedHashSet<>(refused);
        refusedInOne.addAll(other.refused);
        return new TermRun(all, List.copyOf(refusedInOne), ends.union(other.ends));
    }

    Optional<Step> step(TermEvent event) {
        return Optional.ofNullable(steps.get(event));
    }
}
