package io.github.termijn.examples.desk;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.guidance.Guidance;
import java.util.Optional;

/**
 * A person on the list for a municipality.
 *
 * @param dossier the facts
 * @param assessment what was found of them
 * @param inTwelveMonths what the desk would be warned of with the ELIP window of twelve months
 */
public record ListedPerson(Dossier dossier, Assessment assessment, Optional<Guidance> inTwelveMonths) {}
