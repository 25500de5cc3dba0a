package io.github.termijn.examples.register;

import java.util.List;
import java.util.Optional;

/**
 * One row of a file.
 *
 * @param file the file
 * @param line the number of its line
 * @param person the personal number, empty if there is none
 * @param cells its cells in the order of the columns; empty if their number is wrong
 */
record Row(RegisterFile file, long line, String person, List<String> cells) {

    boolean hasPerson() {
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
