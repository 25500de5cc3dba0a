package io.github.termijn.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a term can begin, and when it then ends without any event.
 *
 * @param starts the days on which it can begin
 * @param length how long it lasts
 * @param late for the new term of a fine that was decided when such a term can have been over: what then is open (FIN-8)
 */
record TermSpan(Days starts, Period length, Optional<LateFine> late) {

    /**
     * A fine of after the end that its new term has by practice: the term then ends between that day and the one by statute.
     *
     * @param decidedOn the day of the decision
     * @param statute the exclusive end by statute
     */
    record LateFine(LocalDate decidedOn, LocalDate statute) {}

    static TermSpan of(LocalDate start, Period length) {
        return new TermSpan(Days.of(start), length, Optional.empty());
    }

    /** Returns this first term if it can begin on one other day as well (REG-4). */
    TermSpan orFrom(LocalDate laterStart) {
        return new TermSpan(starts.union(Days.of(laterStart)), length, late);
    }

    LocalDate earliest() {
        return starts.least();
    }

    LocalDate latest() {
        return starts.most();
    }

    boolean isExact() {
        Days ends = ends();
        return earliest().equals(latest()) && ends.least().equals(ends.most());
    }

    /** Returns this term if everything open about it is as early as it can be. */
    TermSpan ifEarly() {
        return of(earliest(), length);
    }

    /** Returns the exclusive ends that it can have without any event. */
    Days ends() {
        return ends(earliest(), latest());
    }

    /** Returns the exclusive ends that it can have if it begins between two days, both included. */
    Days ends(LocalDate first, LocalDate last) {
        Days ends = starts.from(first).before(last.plusDays(1)).plus(length);
        return late.filter(fine -> !ends.isEmpty())
                .filter(fine -> !ends.least().isAfter(fine.decidedOn()))
                .map(fine -> ends.union(Days.between(ends.least(), fine.statute())))
                .orElse(ends);
    }
}
