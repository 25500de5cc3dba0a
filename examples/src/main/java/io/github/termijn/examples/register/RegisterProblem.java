package io.github.termijn.examples.register;

import io.github.termijn.dossier.Problem;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * One thing that is wrong with the register (fout in het register), without any value of a person.
 *
 * @param file the file
 * @param row the number of the line, the first is 1; 0 for the file as a whole
 * @param column the column, empty for the row as a whole
 * @param code a {@link RegisterCode} or, for facts that cannot be true together, a {@link ProblemCode}
 * @param expected the codes that can stand in the column, if there is none of them
 */
public record RegisterProblem(RegisterFile file, long row, Optional<Column> column, Enum<?> code, List<String> expected)
        implements Serializable {

    /** A problem as it is sent elsewhere: an {@code Optional} cannot be. */
    private record Sent(RegisterFile file, long row, List<Column> column, Enum<?> code, List<String> expected)
            implements Serializable {

        private Object readResolve() {
            return new RegisterProblem(file, row, column.stream().findFirst(), code, expected);
        }
    }

    private Object writeReplace() {
        return new Sent(file, row, column.stream().toList(), code, List.copyOf(expected));
    }

    static RegisterProblem of(RegisterFile file, RegisterCode code) {
        return new RegisterProblem(file, 0, Optional.empty(), code, List.of());
    }

    static RegisterProblem of(RegisterFile file, long row, RegisterCode code) {
        return new RegisterProblem(file, row, Optional.empty(), code, List.of());
    }

    static RegisterProblem of(Row row, RegisterCode code) {
        return of(row.file(), row.line(), code);
    }

    static RegisterProblem of(Row row, Column column, Enum<?> code) {
        return new RegisterProblem(row.file(), row.line(), Optional.of(column), code, List.of());
    }

    /**
     * Returns what it is, in words.
     *
     * @param language Dutch or English
     * @return a sentence
     */
    public String text(Language language) {
        if (code instanceof ProblemCode factual) {
            return Explanation.in(language).problem(new Problem("", factual));
        }
        return fill(language, code.name(), String.join(", ", expected));
    }

    /**
     * Returns place and sentence.
     *
     * @param language Dutch or English
     * @return one line, for example {@code exams.csv, line 17, column date: …}
     */
    public String line(Language language) {
        String place = file.fileName();
        if (row > 0) {
            place += fill(language, "place.row", row);
        }
        if (column.isPresent()) {
            place += fill(language, "place.column", column.get().header());
        }
        return place + ": " + text(language);
    }

    private static String fill(Language language, String key, Object value) {
        String pattern = ResourceBundle.getBundle(
                        RegisterProblem.class.getPackageName() + ".problems", language.locale())
                .getString(key);
        return MessageFormat.format(pattern, value.toString());
    }

    /** Returns place and code: {@code exams.csv:17:date: NOT_A_DAY}. */
    @Override
    public String toString() {
        return file.fileName()
                + (row > 0 ? ":" + row : "")
                + column.map(named -> ":" + named.header()).orElse("")
                + ": "
                + code.name();
    }
}
