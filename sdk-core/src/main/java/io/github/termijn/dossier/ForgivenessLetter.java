package io.github.termijn.dossier;

import org.immutables.value.Value;

/** What became of the decision on forgiveness after {@link Loan#forgivenessDecidedOn()} (besluit kwijtschelding). */
@Value.Immutable
public sealed interface ForgivenessLetter extends Letter permits ImmutableForgivenessLetter {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a forgiveness letter. */
    class Builder extends ImmutableForgivenessLetter.Builder {}
}
