package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.FlowTable;
import io.github.termijn.cohort.Passage;
import io.github.termijn.cohort.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The persons of two files of one register, joined by id: of the earlier file their positions are kept, of the later one nothing.
 *
 * <p>It is told of all persons of the earlier file first, then of all of the later one.
 */
public final class TwoFiles {

    /** Thrown for a person without an id, or with that of another one: in the other file nobody could be found. */
    public static final class NoIdException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final Map<String, Optional<Position>> earlier = new HashMap<>();
    private final Counting<Passage, FlowTable> counting = Counting.with(FlowTable.collector());

    /** Creates a join of nobody yet. */
    public TwoFiles() {}

    /**
     * Returns what is to be told of each person of the earlier file.
     *
     * @return it throws {@link NoIdException}
     */
    public Consumer<Counted> earlier() {
        return person -> {
            if (earlier.putIfAbsent(id(person), person.position()) != null) {
                throw new NoIdException();
            }
        };
    }

    /**
     * Returns what is to be told of each person of the later file.
     *
     * @return it throws {@link NoIdException}
     */
    public Consumer<Counted> later() {
        return person -> {
            Optional<Position> before =
                    Optional.ofNullable(earlier.remove(id(person))).flatMap(known -> known);
            counting.add().accept(new Passage(before, person.position()));
        };
    }

    /**
     * Returns what happened to all of them; those who are still waited for are not in the later file.
     *
     * @return the table
     */
    public FlowTable table() {
        earlier.values().forEach(before -> counting.add().accept(new Passage(before, Optional.empty())));
        return counting.result().get();
    }

    private static String id(Counted person) {
        return person.id().orElseThrow(NoIdException::new);
    }
}
