package io.github.termijn.term;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Decisions of the minister that an overrun is not culpable, without giving time (beslissing zonder duur, CUL-2).
 *
 * @param decisions the decisions about one kind of term, as listed
 */
record Excuses(List<ExtensionDecision> decisions) {

    static Excuses of(Dossier dossier, TermKind kind) {
        List<ExtensionDecision> decisions = new ArrayList<>();
        for (ExtensionDecision decision : dossier.extensions()) {
            boolean ofThisKind = decision.of().map(scope -> scope.covers(kind)).orElse(kind == TermKind.EXAM);
            if (ofThisKind
                    && decision.ground() == Ground.MINISTER_DECISION
                    && decision.length().isZero()) {
                decisions.add(decision);
            }
        }
        return new Excuses(List.copyOf(decisions));
    }

    /**
     * Tells whether one of them excuses the end of a term: it names the term, or the end is the latest that had passed on its
     * day; without a name and a day it is about the first term.
     *
     * @param term the place of the term in its chain
     * @param lastDay the last day of the term
     * @param nextEnd the exclusive end that the next term would have
     */
    boolean cover(int term, LocalDate lastDay, LocalDate nextEnd) {
        for (ExtensionDecision decision : decisions) {
            boolean named = decision.term().isPresent() || decision.decidedOn().isEmpty();
            boolean covers = named
                    ? decision.term().orElse(0) == term
                    : decision.decidedOn().get().isAfter(lastDay)
                            && decision.decidedOn().get().isBefore(nextEnd);
            if (covers) {
                return true;
            }
        }
        return false;
    }
}
