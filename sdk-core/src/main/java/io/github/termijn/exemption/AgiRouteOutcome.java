package io.github.termijn.exemption;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Whether the criteria of one route of demonstrated effort are met (uitkomst van een route, AGI-1 to AGI-4). */
@Value.Immutable
public interface AgiRouteOutcome extends Outcome {

    /**
     * Returns the route.
     *
     * @return A or B
     */
    AgiRoute route();

    /**
     * Returns the criteria, all of which have to be met.
     *
     * @return waiting time, hours, then attempts by part or the test; empty where there were no criteria yet
     */
    List<Criterion> criteria();

    /**
     * Returns the hours that are claimed but cannot be proven (AGI-6).
     *
     * @return the hours with what they would close; empty if there are none
     */
    Optional<UnprovenHours> unproven();

    /**
     * Returns what is found beside the criteria.
     *
     * @return the findings about the window, unproven hours and the version of the law
     */
    List<Finding> remarks();

    /**
     * Returns whether the route is met.
     *
     * @return fails if a criterion is not met, else open if one is open or there were no criteria yet, else holds
     */
    default Verdict verdict() {
        return criteria().isEmpty() ? Verdict.OPEN : Criterion.verdictOf(criteria());
    }

    /**
     * Returns all findings.
     *
     * @return those of the criteria, then the remarks
     */
    @Override
    default List<Finding> findings() {
        return Stream.concat(
                        criteria().stream().flatMap(criterion -> criterion.findings().stream()), remarks().stream())
                .toList();
    }

    /** Builds an outcome. */
    class Builder extends ImmutableAgiRouteOutcome.Builder {}
}
