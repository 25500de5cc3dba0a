package io.github.termijn.examples.register;

import java.util.Optional;

/**
 * What the register knows of a person and the law does not ask for (achtergrondkenmerken).
 *
 * <p>A year is not a day of birth and a name of a country no treaty: none of this becomes a fact of the dossier.
 *
 * @param birthYear the year of birth
 * @param country the country of origin, as the register names it
 * @param nationality the nationality, as the register names it
 */
public record Background(Optional<Integer> birthYear, Optional<String> country, Optional<String> nationality) {

    /** Nothing known. */
    public static final Background UNKNOWN = new Background(Optional.empty(), Optional.empty(), Optional.empty());
}
