package io.github.termijn.exemption;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether the criteria of one route of demonstrated effort are met (uitkomst van een route, AGI-1 to AGI-4): waiting time,
 * hours, then attempts by part or the test.
 */
@Value.Immutable
public interface AgiRouteOutcome extends CriteriaOutcome {

    /**
     * Returns the route.
     *
     * @return A or B
     */
    AgiRoute route();

    /**
     * Returns the hours that are claimed but cannot be proven (AGI-6).
     *
     * @return the hours with what they would close; empty if there are none
     */
    Optional<UnprovenHours> unproven();

    /** Builds an outcome. */
    class Builder extends ImmutableAgiRouteOutcome.Builder {}
}
