package io.github.termijn.cohort;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One person on two days (van dag tot dag).
 *
 * @param before where the person stood on the earlier day; empty without a duty on it, or if the earlier file did not have the person
 * @param after where the person stands on the later day, seen since the earlier one; empty if the later file does not have the person
 */
public record Passage(Optional<Position> before, Optional<Position> after) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param before where the person stood
     * @param after where the person stands
     */
    public Passage {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns how one dossier with dated facts goes from day to day: each day by what was known on it.
     *
     * @param earlier the person on the earlier day
     * @param later the same person on the later day, under the same law
     * @return the passage
     */
    public static Passage of(AssessedPerson earlier, AssessedPerson later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        LocalDate since = earlier.assessment().receipt().asOf();
        return new Passage(Position.of(earlier, since), Position.of(later, since));
    }

    /** Of a duty that ended before the earlier day and stands on neither, nothing passes. */
    Optional<FlowTable.Cell> cell() {
        Optional<DutySource> source = before.filter(Position::stands).isPresent()
                ? Optional.of(DutySource.STOOD)
                : after.flatMap(Passage::source);
        return source.flatMap(from -> after.or(() -> before).map(told -> cell(from, told)));
    }

    private FlowTable.Cell cell(DutySource from, Position told) {
        return new FlowTable.Cell(
                from,
                after.map(Position::duty).orElse(DutyChange.NOT_IN_LATER),
                told.cohort(),
                told.group(),
                after.filter(Position::isFined).isPresent(),
                after.filter(Position::isOverrun).isPresent());
    }

    private static Optional<DutySource> source(Position after) {
        if (after.isNew()) {
            return Optional.of(DutySource.NEW);
        }
        return after.stands() ? Optional.of(DutySource.CORRECTED) : Optional.empty();
    }
}
