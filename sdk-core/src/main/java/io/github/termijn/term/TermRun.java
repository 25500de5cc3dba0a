package io.github.termijn.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One pass over the events of a term, from its start (TRM-5): the steps taken and the end arrived at.
 *
 * @param steps the events that moved the end, in the order in which they did
 * @param refused the corona rounds that met a running term but not their own condition
 * @param end the exclusive end
 */
record TermRun(List<Step> steps, List<TermEvent.Round> refused, LocalDate end) {

    /** One event that moved the end, and the exclusive end before and after it. */
    record Step(TermEvent event, LocalDate before, LocalDate end) {

        /** A decision of after the end: the term is deemed to have run on. */
        boolean reopens() {
            return event instanceof TermEvent.Decision && !event.day().isBefore(before);
        }
    }

    /**
     * Runs over the events.
     *
     * @param start the first day of the term
     * @param end its exclusive end without any event
     * @param events the events in order
     * @param stop the day from which interruptions and rounds no longer change the term
     * @param condition whether a round applies to a running term with the given exclusive end
     */
    static TermRun over(
            LocalDate start,
            LocalDate end,
            List<TermEvent> events,
            Optional<LocalDate> stop,
            BiPredicate<TermEvent.Round, LocalDate> condition) {
        Runner runner = new Runner(end, condition);
        for (TermEvent event : events) {
            boolean stopped = stop.filter(day -> !event.day().isBefore(day)).isPresent();
            if (event instanceof TermEvent.Decision decision) {
                if (decision.extendsTerm(start, runner.end)) {
                    runner.apply(event);
                    runner.applyMissed();
                }
            } else if (!event.day().isBefore(start) && !stopped && !runner.tryToApply(event)) {
                runner.missed.add(event);
            }
        }
        return new TermRun(List.copyOf(runner.steps), List.copyOf(runner.refused), runner.end);
    }

    private static final class Runner {

        private final BiPredicate<TermEvent.Round, LocalDate> condition;
        private final List<Step> steps = new ArrayList<>();
        private final List<TermEvent.Round> refused = new ArrayList<>();
        private final List<TermEvent> missed = new ArrayList<>();
        private LocalDate end;

        Runner(LocalDate end, BiPredicate<TermEvent.Round, LocalDate> condition) {
            this.end = end;
            this.condition = condition;
        }

        void apply(TermEvent event) {
            LocalDate before = end;
            end = TermArithmetic.plus(before, event.length());
            steps.add(new Step(event, before, end));
        }

        /** Applies the event if the term runs on its day; a round that fails its own condition is settled too. */
        boolean tryToApply(TermEvent event) {
            if (!event.day().isBefore(end)) {
                return false;
            }
            if (event instanceof TermEvent.Round round && !condition.test(round, end)) {
                refused.add(round);
            } else {
                apply(event);
            }
            return true;
        }

        /** What came after the old end and by now falls in the term is applied directly after the decision. */
        void applyMissed() {
            for (Iterator<TermEvent> later = missed.iterator(); later.hasNext(); ) {
                if (tryToApply(later.next())) {
                    later.remove();
                }
            }
        }
    }
}
