package io.github.termijn.examples.population;

import io.github.termijn.dossier.Sex;

/**
 * Who somebody is and from where.
 *
 * @param sex the sex
 * @param country the country, an ISO 3166 code; {@code ZZ} for one that the report does not name
 */
record Origin(Sex sex, String country) {}
