package io.github.termijn.dossier;

import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A recorded decision to exempt (ontheffingsbesluit). */
@Value.Immutable
public sealed interface ExemptionDecision permits ImmutableExemptionDecision {

    /**
     * Creates a decision that names no parts.
     *
     * @param kind on what ground
     * @param decidedOn the day of the decision
     * @return the decision
     */
    static ExemptionDecision of(ExemptionKind kind, LocalDate decidedOn) {
        return builder().kind(kind).decidedOn(decidedOn).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns on what ground somebody is exempted.
     *
     * @return the kind of exemption
     */
    ExemptionKind kind();

    /**
     * Returns the day of the decision.
     *
     * @return the day; empty leaves open what depends on it
     */
    Optional<LocalDate> decidedOn();

    /**
     * Returns the exam parts that an exemption for demonstrated effort names (AGI-8).
     *
     * @return the parts; none means every exam part open on the day of the decision
     */
    Set<Part> parts();

    /** Builds an exemption decision. */
    class Builder extends ImmutableExemptionDecision.Builder {}
}
