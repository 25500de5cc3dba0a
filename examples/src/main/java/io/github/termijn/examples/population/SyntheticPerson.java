package io.github.termijn.examples.population;

import io.github.termijn.dossier.Dossier;

/**
 * A person who does not exist.
 *
 * @param intent what the facts were made to lead to
 * @param registered the facts that a register holds: permit, days, exams, courses, extensions and fines
 * @param dossier the same facts with those of the illustration, about which the report says nothing (see {@link Assumptions})
 * @param birthYear the year of birth
 * @param country the country of origin and nationality, an ISO 3166 code; {@code ZZ} for one that the report does not name
 */
public record SyntheticPerson(Intent intent, Dossier registered, Dossier dossier, int birthYear, String country) {}
