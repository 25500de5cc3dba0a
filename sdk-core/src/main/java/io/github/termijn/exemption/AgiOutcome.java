package io.github.termijn.exemption;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether somebody can be exempted for demonstrated effort (ontheffing wegens aantoonbaar geleverde inspanningen, AGI).
 *
 * <p>Rules AGI-1 to AGI-8. It is a test only: a part is exempted on the day of a recorded decision, not before.
 */
@Value.Immutable
public interface AgiOutcome extends Outcome {

    /**
     * Returns the routes, of which one is enough.
     *
     * @return route A, then route B; empty if no exam part is open
     */
    List<AgiRouteOutcome> routes();

    /**
     * Returns one route.
     *
     * @param route the route
     * @return its outcome; empty if no exam part is open
     */
    default Optional<AgiRouteOutcome> route(AgiRoute route) {
        return routes().stream().filter(outcome -> outcome.route() == route).findFirst();
    }

    /**
     * Returns what the test gives (AGI-5).
     *
     * @return met if one route is met, else open if one is open, else not met as a standard case; does not apply if no
     *     exam part is open
     */
    default AgiResult result() {
        List<Verdict> verdicts = routes().stream().map(AgiRouteOutcome::verdict).toList();
        if (verdicts.isEmpty()) {
            return AgiResult.DOES_NOT_APPLY;
        } else if (verdicts.contains(Verdict.HOLDS)) {
            return AgiResult.MET;
        }
        return verdicts.contains(Verdict.OPEN) ? AgiResult.OPEN : AgiResult.NOT_MET_AS_STANDARD_CASE;
    }

    /**
     * Returns the first day on which DUO takes a request: 2 years and 6 months after the start of the first exam term.
     *
     * @return the day, included; empty if no exam part is open
     */
    Optional<LocalDate> earliestDay();

    /**
     * Returns the first day of the window in the decree: six months before the end of the term that runs (TRM-7).
     *
     * @return the day or its bounds; empty if no exam part is open, or while it is not known
     */
    Optional<Bounds<LocalDate>> statutoryDay();

    /**
     * Returns the exam parts from which a decision that names none would exempt (AGI-8).
     *
     * @return the open exam parts in the order of the act, those of which it cannot be said included
     */
    List<Part> parts();

    /**
     * Returns whether the participation statement has to be signed still, whatever is exempted (AGI-8).
     *
     * @return true if it is required and not done
     */
    boolean participationRemains();

    /**
     * Returns what is found of the exemption as a whole.
     *
     * @return the findings about applicability, individual assessment and effect
     */
    List<Finding> remarks();

    /**
     * Returns all findings.
     *
     * @return those of the routes, then the remarks
     */
    @Override
    default List<Finding> findings() {
        return Stream.concat(routes().stream().flatMap(route -> route.findings().stream()), remarks().stream())
                .toList();
    }

    /** Builds an outcome. */
    class Builder extends ImmutableAgiOutcome.Builder {}
}
