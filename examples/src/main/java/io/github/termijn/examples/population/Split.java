package io.github.termijn.examples.population;

import io.github.termijn.dossier.Culpability;

/**
 * How many of one group and status were fined how.
 *
 * @param status the status
 * @param noDecision without a decision
 * @param zero with a decision of nothing
 * @param one with fines that make up one
 * @param two with fines that make up two
 * @param more with fines that make up more
 */
record Split(Culpability status, int noDecision, int zero, int one, int two, int more) {

    static Split notCulpable(int noDecision, int zero, int one, int two) {
        return new Split(Culpability.NOT_CULPABLE, noDecision, zero, one, two, 0);
    }

    static Split provisional(int noDecision, int zero, int one, int two) {
        return new Split(Culpability.PROVISIONALLY_CULPABLE, noDecision, zero, one, two, 0);
    }

    static Split culpable(int one, int two, int more) {
        return new Split(Culpability.CULPABLE, 0, 0, one, two, more);
    }

    int fined() {
        return one + two + more;
    }

    int persons() {
        return noDecision + zero + fined();
    }
}
