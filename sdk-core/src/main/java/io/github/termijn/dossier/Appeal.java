package io.github.termijn.dossier;

import java.time.LocalDate;
import org.immutables.value.Value;

/** An appeal to the district court, or a higher appeal to the Council of State (beroep, hoger beroep). */
@Value.Immutable
public sealed interface Appeal extends Remedy permits ImmutableAppeal {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Creates an appeal that is pending.
     *
     * @param filedOn the day on which it was filed
     * @return the appeal
     */
    static Appeal of(LocalDate filedOn) {
        return builder().filedOn(filedOn).build();
    }

    /** Builds an appeal. */
    class Builder extends ImmutableAppeal.Builder {}
}
