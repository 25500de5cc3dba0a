package io.github.termijn.dossier;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A request for extension on which nothing is recorded yet (verlengingsaanvraag). */
@Value.Immutable
public sealed interface ExtensionRequest permits ImmutableExtensionRequest {

    /**
     * Creates a request.
     *
     * @param ground why an extension is asked
     * @param requestedOn the day of the request
     * @return the request
     */
    static ExtensionRequest of(Ground ground, LocalDate requestedOn) {
        return builder().ground(ground).requestedOn(requestedOn).build();
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
     * Returns why an extension is asked (grond).
     *
     * @return the ground
     */
    Ground ground();

    /**
     * Returns the day of the request.
     *
     * @return the day
     */
    LocalDate requestedOn();

    /** Builds a request for extension. */
    class Builder extends ImmutableExtensionRequest.Builder {}
}
