package io.github.termijn.fine;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.FormerEnd;
import io.github.termijn.term.Term;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decisions of the minister that an overrun is not culpable, without giving time (beslissing zonder duur, CUL-2). */
final class Excuses {

    private Excuses() {}

    /**
     * Returns the decision that excuses the last day of a term as it stands.
     *
     * <p>A decision of no length excuses the end of the term that it names. Without a name it excuses the latest end that had
     * passed on its day, of the exam terms unless it says otherwise; without a day too the end of the first term.
     *
     * @param dossier the facts as known on the as-of day
     * @param timeline the timeline on the as-of day
     * @param term a term of it that was overrun
     * @return the decision; empty if there is none
     */
    static Optional<ExtensionDecision> of(Dossier dossier, Timeline timeline, Term term) {
        return dossier.extensions().stream()
                .filter(decision -> decision.ground() == Ground.MINISTER_DECISION
                        && decision.length().isZero())
                .filter(decision ->
                        decision.of().map(scope -> scope.covers(term.kind())).orElse(term.kind() == TermKind.EXAM))
                .filter(decision -> excuses(decision, timeline, term))
                .findFirst();
    }

    private static boolean excuses(ExtensionDecision decision, Timeline timeline, Term term) {
        if (decision.term().isPresent() || decision.decidedOn().isEmpty()) {
            return decision.term().orElse(0) == term.ordinal();
        }
        LocalDate day = decision.decidedOn().get();
        LocalDate end = term.lastDay().atMost().orElseThrow();
        List<Term> chain = term.kind() == TermKind.EXAM ? timeline.examTerms() : timeline.participationTerms();
        return end.isBefore(day)
                && !Lists.any(chain, other -> other.ordinal() >= term.ordinal() && hasEndBetween(other, end, day));
    }

    /** Whether another end of a term, also one that was moved since, had passed on a day. */
    private static boolean hasEndBetween(Term term, LocalDate after, LocalDate before) {
        LocalDate last = term.lastDay().atLeast();
        return isBetween(last, after, before)
                || term.formerEnds().stream().map(FormerEnd::lastDay).anyMatch(day -> isBetween(day, after, before));
    }

    private static boolean isBetween(LocalDate day, LocalDate after, LocalDate before) {
        return day.isAfter(after) && day.isBefore(before);
    }
}
