package io.github.termijn.examples.cohort;

import java.util.Arrays;
import java.util.List;

/**
 * One table as it is printed.
 *
 * @param key its name for programs, and of its texts
 * @param columns the names of the columns for programs, and of their texts
 * @param stacked the columns that are drawn side by side: shares of one whole, that never pass it
 * @param rows the rows
 */
public record Sheet(String key, List<String> columns, List<String> stacked, List<Row> rows) {

    /**
     * A row.
     *
     * @param about what it is about: a constant, a year or a class of fines
     * @param figures a figure per column
     */
    public record Row(Object about, List<Figure> figures) {

        static Row of(Object about, Figure... figures) {
            return new Row(about, List.of(figures));
        }
    }

    static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
