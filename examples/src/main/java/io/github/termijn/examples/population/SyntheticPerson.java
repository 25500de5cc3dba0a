package io.github.termijn.examples.population;

import io.github.termijn.dossier.Dossier;

/**
 * A person who does not exist.
 *
 * @param intent what the facts were made to lead to
 * @param registered the facts that a register holds: permit, days, exams, courses, extensions and fines
 * @param dossier the same facts with those of the illustration, about which the report says nothing (see {@link Assumptions})
 */
public record SyntheticPerson(Intent intent, Dossier registered, Dossier dossier) {}
