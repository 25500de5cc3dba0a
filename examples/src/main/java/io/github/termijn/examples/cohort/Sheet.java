package io.github.termijn.examples.cohort;

import io.github.termijn.examples.law.NamedLaw;
import io.github.termijn.examples.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One table as it is printed.
 *
 * @param key its name, and of its texts
 * @param columns the names of the columns for programs, and of their texts
 * @param stacked the columns that are drawn side by side: shares of one whole, that never pass it
 * @param rows the rows
 * @param whatIf the amendment of which it tells what it changes; empty for the law as it is
 */
public record Sheet(String key, List<String> columns, List<String> stacked, List<Row> rows, Optional<NamedLaw> whatIf) {

    Sheet(String key, List<String> columns, List<String> stacked, List<Row> rows) {
        this(key, columns, stacked, rows, Optional.empty());
    }

    /** Returns its name for programs: that of the amendment stands before it. */
    String name() {
        return whatIf.map(amendment -> amendment.name() + "." + key).orElse(key);
    }

    /** The first table of an amendment has its name. */
    String heading(Words words) {
        return words.text(textKey(), whatIf.map(NamedLaw::label).orElse(""));
    }

    String says(Words words) {
        return words.text(textKey() + ".says");
    }

    private String textKey() {
        return (whatIf.isPresent() ? "cohort.whatIf." : "cohort.sheet.") + key;
    }

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
