package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An objection against a decision, decided on by who took it (bezwaar). */
@Value.Immutable
public sealed interface Objection extends Remedy permits ImmutableObjection {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Creates an objection that is pending.
     *
     * @param filedOn the day on which it was filed
     * @return the objection
     */
    static Objection of(LocalDate filedOn) {
        return builder().filedOn(filedOn).build();
    }

    /**
     * Returns whether an advisory committee hears it (adviescommissie, Awb 7:13), which gives more time to decide.
     *
     * @return true or false; empty if not known
     */
    Optional<Boolean> advisoryCommittee();

    /** Builds an objection. */
    class Builder extends ImmutableObjection.Builder {}
}
