package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.Passage;
import io.github.termijn.cohort.Position;
import java.util.List;
import java.util.Optional;

/**
 * One person who was counted, as far as more than the tables is asked.
 *
 * @param id the opaque id of the dossier
 * @param position where the person stands on the as-of day
 * @param passage how the person goes from that day to the later one, if it is asked
 * @param cells the row of the person, if it is asked: see {@link RowColumn}
 */
public record Counted(Optional<String> id, Optional<Position> position, Optional<Passage> passage, List<String> cells) {

    /** Copies the list. */
    public Counted {
        cells = List.copyOf(cells);
    }
}
