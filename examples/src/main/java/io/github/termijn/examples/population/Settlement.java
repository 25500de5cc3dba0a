package io.github.termijn.examples.population;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Ground;
import java.util.Optional;

/**
 * How it stands with the terms of somebody: what the facts are to lead to.
 *
 * @param status the status that the facts are to give; empty if no term was overrun
 * @param fined the fines in whole euros; zero is a decision; empty if nothing was decided
 * @param reason why the overrun is not culpable; present only if it is not
 */
record Settlement(Optional<Culpability> status, Optional<Integer> fined, Optional<Ground> reason) {

    boolean isZero() {
        return fined.filter(amount -> amount == 0).isPresent();
    }

    /** The least number of fines that add up to the amount. */
    int fines() {
        return fined.map(Settlement::finesFor).orElse(0);
    }

    static int finesFor(int amount) {
        int most = Numbers.MOST_PER_FINE;
        return (amount + most - 1) / most;
    }

    /**
     * The latest cohort that had time for it before the reference day. A term of three years and new terms of two leave room
     * for two new terms in the early cohorts only, and for a fourth fine in the first days of 2013.
     */
    int latestYear() {
        boolean lastTermRuns = status.filter(Culpability.CULPABLE::equals).isPresent();
        int overruns = lastTermRuns ? fines() : fines() + 1;
        return switch (overruns) {
            case 0, 1, 2 -> PublishedMargins.LAST_YEAR;
            case 3 -> 2014;
            default -> PublishedMargins.FIRST_YEAR;
        };
    }
}
