package io.github.termijn.dossier;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What statistics ask of a person and the act does not (achtergrondkenmerken).
 *
 * <p>No rule reads it: an assessment is the same with and without it. The day of birth and the nationality that rules read are
 * {@link Dossier#birthDate()} and {@link Dossier#nationalityGroup()}. A year of birth does say that no fact lies before it.
 *
 * <p>Example: {@code Background.builder().sex(Sex.FEMALE).birthYear(1985).birthCountry("SY").build()}.
 */
@Value.Immutable
public sealed interface Background permits ImmutableBackground {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the sex.
     *
     * @return the sex; empty if it is not known or neither
     */
    Optional<Sex> sex();

    /**
     * Returns the year of birth.
     *
     * @return the calendar year; empty if not known
     */
    Optional<Integer> birthYear();

    /**
     * Returns the country of birth or origin, as the record names it (land van herkomst).
     *
     * @return a name or a code; empty if not known
     */
    Optional<String> birthCountry();

    /**
     * Returns the nationality, as the record names it.
     *
     * @return a name or a code; empty if not known
     */
    Optional<String> nationality();

    /** Builds a background. */
    class Builder extends ImmutableBackground.Builder {}
}
