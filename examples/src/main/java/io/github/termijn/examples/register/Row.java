package io.github.termijn.examples.register;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One row of a file (regel), not judged yet.
 *
 * @param file the file
 * @param line the number of its line
 * @param person the personal number, empty if there is none
 * @param cells its cells in the order of the columns, empty text for a column that the file leaves out; none if their number is wrong
 * @param notation how they are written
 */
public record Row(RegisterFile file, long line, String person, List<String> cells, Notation notation)
        implements Serializable {

    Row(RegisterFile file, long line, String person, List<String> cells) {
        this(file, line, person, cells, Notation.PLAIN);
    }

    /**
     * Tells whether the row has a personal number.
     *
     * @return false if it belongs to nobody
     */
    public boolean hasPerson() {
        return !person.isBlank();
    }

    /** Returns what stands in a column, empty if nothing does. */
    Optional<String> cell(Column column) {
        return Optional.of(cells.get(file.columns().indexOf(column))).filter(cell -> !cell.isEmpty());
    }

    /** A line break in a cell is as a rule a quote that is not closed, with whole rows in it. */
    static boolean hasLineBreak(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0);
    }
}
