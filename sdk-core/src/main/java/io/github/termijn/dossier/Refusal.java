package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A decision by which something was refused that was asked for (afwijzing). */
@Value.Immutable
public sealed interface Refusal extends Letter permits ImmutableRefusal {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a refusal of which only what was refused and its day are known.
     *
     * @param of what was refused
     * @param decidedOn the day of the decision
     * @return the refusal
     */
    static Refusal of(RefusedThing of, LocalDate decidedOn) {
        return builder().of(of).decidedOn(decidedOn).build();
    }

    /**
     * Returns what was refused.
     *
     * @return the thing
     */
    RefusedThing of();

    /**
     * Returns on which ground it was asked for.
     *
     * @return the ground of the extension, the kind of exemption, or the ground of the dispensation; empty if not known
     */
    Optional<RefusedGround> ground();

    /**
     * Returns the day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /** Builds a refusal. */
    class Builder extends ImmutableRefusal.Builder {}
}
