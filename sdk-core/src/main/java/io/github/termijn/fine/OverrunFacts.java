package io.github.termijn.fine;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyDoubt;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.LawBook;
import io.github.termijn.term.Claim;
import io.github.termijn.term.FineAttribution.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of one overrun before it is judged.
 *
 * @param kind exam or participation statement
 * @param term the place of its term in the chain
 * @param start the first day of the term
 * @param lastDay the last day that passed
 * @param recorded the fine recorded for it
 * @param mayBelong a recorded fine of which it is open whether it was taken for it (FIN-8)
 * @param basis whether that fine still has its overrun
 * @param removedBy a claim that would remove the overrun if it were granted
 * @param certain whether the duty was surely not done in time
 * @param doubt what contradicts the duty on every day of the term
 */
record OverrunFacts(
        TermKind kind,
        int term,
        LocalDate start,
        Bounds<LocalDate> lastDay,
        Optional<FineDecision> recorded,
        Optional<FineDecision> mayBelong,
        Basis basis,
        Optional<Claim> removedBy,
        boolean certain,
        Optional<DutyDoubt> doubt) {

    /** Tells whether the overrun may turn out to be none: it was done in time, can be removed, or there was no duty. */
    boolean mayFallAway() {
        return !certain || removedBy.isPresent() || doubt.isPresent();
    }

    /** TRM-2: the last day on which something could still be done in time. */
    static LocalDate lastInTime(LawBook law, LocalDate lastDay) {
        return law.on(Interpretation.LAST_DAY, lastDay) == LastDay.IN_TIME ? lastDay : lastDay.minusDays(1);
    }
}
