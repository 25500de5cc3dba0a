package io.github.termijn.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * When a term can begin, and when it then ends without any event.
 *
 * @param earliest the first of the days on which it can begin
 * @param latest the last of them
 * @param length how long it lasts
 * @param late for the new term of a fine that was decided when such a term can have been over: what then is open (FIN-8)
 */
record TermSpan(LocalDate earliest, LocalDate latest, Period length, Optional<LateFine> late) {

    /**
     * A fine of after the end that its new term has by practice: the term then ends between that day and the one by statute.
     *
     * @param decidedOn the day of the decision
     * @param statute the exclusive end by statute
     */
    record LateFine(LocalDate decidedOn, LocalDate statute) {}

    static TermSpan of(LocalDate start, Period length) {
        return new TermSpan(start, start, length, Optional.empty());
    }

    boolean isExact() {
        Days ends = ends();
        return earliest.equals(latest) && ends.least().equals(ends.most());
    }

    /** Returns this term if everything open about it is as early as it can be. */
    TermSpan ifEarly() {
        return of(earliest, length);
    }

    /** Returns the exclusive ends that it can have without any event. */
    Days ends() {
        return ends(earliest, latest);
    }

    /** Returns the exclusive ends that it can have if it begins between two days, both included. */
    Days ends(LocalDate first, LocalDate last) {
        Days ends = Days.between(first, last).plus(length);
        return late.filter(fine -> !ends.least().isAfter(fine.decidedOn()))
                .map(fine -> ends.union(Days.between(ends.least(), fine.statute())))
                .orElse(ends);
    }
}
