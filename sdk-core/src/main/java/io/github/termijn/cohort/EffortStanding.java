package io.github.termijn.cohort;

import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.law.Verdict;
import java.util.List;
import java.util.Optional;

/** By which route somebody could be exempted for demonstrated effort, if by any (AGI per route; AGI-1, AGI-3, AGI-5). */
public enum EffortStanding {
    /** Only the criteria of route A are met: course hours and attempts. */
    ROUTE_A,
    /** Only the criteria of route B are met: literacy hours and the learnability test. */
    ROUTE_B,
    /** The criteria of both routes are met. */
    BOTH_ROUTES,
    /** It cannot be said. */
    OPEN,
    /** The published criteria are not met; DUO can still exempt after an individual assessment. */
    NOT_MET,
    /** No exam part is open, or the duty has ended. */
    DOES_NOT_APPLY;

    static EffortStanding of(Optional<AgiOutcome> agi) {
        return agi.map(outcome -> switch (outcome.result()) {
                    case MET -> byRoute(outcome);
                    case OPEN -> OPEN;
                    case NOT_MET_AS_STANDARD_CASE -> NOT_MET;
                    case DOES_NOT_APPLY -> DOES_NOT_APPLY;
                })
                .orElse(DOES_NOT_APPLY);
    }

    private static EffortStanding byRoute(AgiOutcome met) {
        List<AgiRoute> routes = met.routes().stream()
                .filter(route -> route.verdict() == Verdict.HOLDS)
                .map(AgiRouteOutcome::route)
                .toList();
        if (routes.size() > 1) {
            return BOTH_ROUTES;
        }
        return routes.contains(AgiRoute.A) ? ROUTE_A : ROUTE_B;
    }

    /**
     * Tells whether the criteria of a route are met.
     *
     * @return true if those of A, of B or of both are
     */
    public boolean isMet() {
        return this == ROUTE_A || this == ROUTE_B || this == BOTH_ROUTES;
    }
}
