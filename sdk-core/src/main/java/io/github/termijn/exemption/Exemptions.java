package io.github.termijn.exemption;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Every way out of the duty other than fulfilling it, tested on a day (ontheffingen en vrijstellingen, section 8). */
@Value.Immutable
public interface Exemptions extends Outcome {

    /**
     * Returns the exemption for demonstrated effort.
     *
     * @return the outcome; empty if the duty has ended
     */
    Optional<AgiOutcome> agi();

    /**
     * Returns the medical exemption.
     *
     * @return the outcome; empty if the duty has ended
     */
    Optional<MedicalExemption> medical();

    /**
     * Returns the exemption because of sufficient integration.
     *
     * @return the outcome; empty if the duty has ended
     */
    Optional<SufficientIntegration> sufficientIntegration();

    /**
     * Returns the hints that somebody is not obliged at all.
     *
     * @return the hints
     */
    NotObliged notObliged();

    /**
     * Returns what recorded exemptions do to earlier overruns (VRS-2).
     *
     * @return the findings; empty if no exemption is recorded
     */
    List<Finding> effects();

    /**
     * Returns all findings.
     *
     * @return those of the outcomes in their order, then the effects
     */
    @Override
    default List<Finding> findings() {
        Stream<Outcome> outcomes = Stream.of(
                        agi().stream(), medical().stream(), sufficientIntegration().stream(), Stream.of(notObliged()))
                .flatMap(each -> each);
        return Stream.concat(outcomes.flatMap(outcome -> outcome.findings().stream()), effects().stream())
                .toList();
    }

    /** Builds the exemptions. */
    class Builder extends ImmutableExemptions.Builder {}
}
