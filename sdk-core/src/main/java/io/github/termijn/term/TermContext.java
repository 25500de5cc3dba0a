package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.Completion;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.LawBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What every step in one chain of terms looks at.
 *
 * @param law the law
 * @param dossier the facts as known on the as-of day
 * @param asOf the as-of day
 * @param kind the kind of term in the chain
 * @param completion when the exam, or the participation statement, was done
 * @param undetermined whether it may be done already, or may have been done earlier
 * @param dutyEnd when the duty ended
 * @param gaps the interruptions that lengthen first terms, in the order of their days
 * @param runningGap an interruption that still runs, so that the duty may have ended on its first day
 * @param rounds the corona rounds; none for a person with a recorded corona decision (EXT-10)
 * @param examEndBefore for a participation statement chain: the exclusive end of the exam term just before a round
 */
record TermContext(
        LawBook law,
        Dossier dossier,
        LocalDate asOf,
        TermKind kind,
        Optional<Completion> completion,
        boolean undetermined,
        Optional<DutyEnd> dutyEnd,
        List<Circumstance> gaps,
        Optional<Circumstance> runningGap,
        List<TermEvent.Round> rounds,
        Function<TermEvent.Round, LocalDate> examEndBefore) {

    /** Returns the day from which interruptions and rounds no longer change a term. */
    Optional<LocalDate> stop() {
        return DutyEnd.firstOf(dutyEnd, completion);
    }

    /** TRM-2: whether a day is in time; whether the last day itself is, is a reading. */
    boolean isInTime(LocalDate day, LocalDate lastDay) {
        return law.on(Interpretation.LAST_DAY, asOf) == LastDay.IN_TIME ? !day.isAfter(lastDay) : day.isBefore(lastDay);
    }

    /** Tells whether the duty may have ended by a day, because an interruption that still runs may yet last too long. */
    boolean dutyMayHaveEndedBy(LocalDate day) {
        return runningGap
                .filter(gap -> !gap.from().isBefore(dossier.obligedFrom())
                        && !gap.from().isAfter(day))
                .isPresent();
    }
}
