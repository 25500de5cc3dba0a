package io.github.termijn.cohort;

import io.github.termijn.law.Act;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a person with a duty stands on a day (stand): as little as a flow between two days needs, so that it can be kept for a whole
 * population.
 *
 * @param cohort the year in which the duty began
 * @param group the group
 * @param duty what became of the duty by that day
 * @param isNew whether the duty began after an earlier day
 * @param isFined whether a fine above nothing was decided after that earlier day
 * @param isOverrun whether a term ran out on or after that earlier day, so that its overrun is of later
 */
public record Position(
        int cohort, MigrantGroup group, DutyChange duty, boolean isNew, boolean isFined, boolean isOverrun)
        implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param cohort the year in which the duty began
     * @param group the group
     * @param duty what became of the duty by that day
     * @param isNew whether the duty began after an earlier day
     * @param isFined whether a fine above nothing was decided after that earlier day
     * @param isOverrun whether a term ran out on or after that earlier day
     */
    public Position {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(duty, "duty");
    }

    /**
     * Returns where somebody stands on the day of the assessment.
     *
     * @param person the person
     * @param since an earlier day, or the same; what is dated after it is new, fined or overrun
     * @return the position; empty under another act, and before the duty begins
     */
    public static Optional<Position> of(AssessedPerson person, LocalDate since) {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(since, "since");
        if (person.assessment().act() != Act.WI_2013 || !person.hasBegun()) {
            return Optional.empty();
        }
        return Optional.of(new Position(
                person.cohort(),
                person.group(),
                DutyChange.of(person),
                person.dossier().obligedFrom().isAfter(since),
                person.fines().stream()
                        .anyMatch(fine ->
                                fine.amount().isPositive() && fine.decidedOn().isAfter(since)),
                LatestOverrun.of(person.assessment())
                        .filter(overrun -> !overrun.lastDay().isBefore(since))
                        .isPresent()));
    }

    boolean stands() {
        return duty == DutyChange.STANDS;
    }
}
