package io.github.termijn.exemption;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether somebody can be exempted because of sufficient integration (ontheffing wegens aantoonbaar voldoende ingeburgerd,
 * AVI, rule AVI-1).
 */
@Value.Immutable
public interface SufficientIntegration extends Outcome {

    /**
     * Returns the criteria, all of which have to be met.
     *
     * @return registration, work and language interview; empty where there were no criteria yet
     */
    List<Criterion> criteria();

    /**
     * Returns the first day on which registration and work are both long enough, if the work goes on without a pause.
     *
     * @return the day, included; empty if the registration is not known
     */
    Optional<LocalDate> earliestDay();

    /**
     * Returns what is found beside the criteria.
     *
     * @return the findings about the version of the law and the effect
     */
    List<Finding> remarks();

    /**
     * Returns whether the criteria are met.
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
    class Builder extends ImmutableSufficientIntegration.Builder {}
}
