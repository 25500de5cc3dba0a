package io.github.termijn.json;

import io.github.termijn.dossier.Problem;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input (fout in de invoer), without any value of the person.
 *
 * <p>Any JSON library writes {@link #toMap}. Two problems are equal if their place and code are.
 */
public final class InputProblem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final Enum<?> code;
    private final @Nullable Expected expected;
    private final long line;
    private final int column;

    /** Line and column are those of the input, from 1; 0 if they are not known. */
    InputProblem(String pointer, Enum<?> code, @Nullable Expected expected, long line, int column) {
        this.pointer = pointer;
        this.code = code;
        this.expected = expected;
        this.line = line;
        this.column = column;
    }

    static InputProblem of(String pointer, Enum<?> code, Expected... expected) {
        return new InputProblem(pointer, code, expected.length == 0 ? null : expected[0], 0, 0);
    }

    static InputProblem of(String pointer, Problem problem) {
        return of(pointer + problem.pointer(), problem.code());
    }

    /**
     * Creates a problem of the input as a whole, where it was found by the caller: a body that is too large, an assessment that
     * failed.
     *
     * @param code what it is
     * @return the problem, with an empty pointer
     */
    public static InputProblem of(InputCode code) {
        return of("", code);
    }

    /**
     * Returns where it is.
     *
     * <p>A name that the format does not have, at this place or at another, may be a value of the person and is not
     * repeated: the pointer is then that of the object around it, and {@link #expected} names what can stand there.
     *
     * @return a JSON pointer, for example {@code /extensions/0/length}; empty for the input as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns what it is.
     *
     * @return the name of an {@link InputCode} or, for facts that cannot be true, of a {@link ProblemCode}
     */
    public String code() {
        return code.name();
    }

    /**
     * Returns what must be there instead, in the words of JSON.
     *
     * @param language Dutch or English; names of the format are the same in both
     * @return for example {@code string: a day YYYY-MM-DD}; empty where the code says it all
     */
    public Optional<String> expected(Language language) {
        Objects.requireNonNull(language, "language");
        return Optional.ofNullable(expected).map(instead -> instead.text(language));
    }

    /**
     * Returns the line of the input where it was seen. Of something that is missing, that of the end of the object.
     *
     * @return the line, from 1; of many records that of the record. Empty where it is not known: of facts that cannot be true,
     *     and of what was not read from a text
     */
    public OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }

    /**
     * Returns the column of the line where it was seen.
     *
     * @return the column, from 1, counted as the reader of the text counts: in characters or in bytes; empty where it is not
     *     known
     */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /** Returns this problem as one of a record that stands on one line of many. */
    InputProblem onLine(long number) {
        return new InputProblem(pointer, code, expected, line > 0 ? number : 0, column);
    }

    /**
     * Returns the problem as names and values, which any JSON library writes as {@code {"pointer": …, "code": …, "expected":
     * …, "line": …, "column": …, "text": …}}. What is not known is left out.
     *
     * @param style in a style with a language it has its sentence as {@code text}, and says in it what is expected; else in English
     * @return texts and whole numbers, in this order
     */
    public Map<String, Object> toMap(JsonStyle style) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("pointer", pointer);
        map.put("code", code());
        expected(style.language().orElse(Language.EN)).ifPresent(value -> map.put("expected", value));
        line().ifPresent(value -> map.put("line", value));
        column().ifPresent(value -> map.put("column", value));
        style.language().ifPresent(language -> map.put("text", text(language)));
        return Collections.unmodifiableMap(map);
    }

    /**
     * Returns what it is, in words.
     *
     * @param language Dutch or English
     * @return a sentence
     */
    public String text(Language language) {
        Objects.requireNonNull(language, "language");
        if (code instanceof ProblemCode factual) {
            return Explanation.in(language).problem(new Problem(pointer, factual));
        }
        String bundle = InputProblem.class.getPackageName() + ".input";
        return ResourceBundle.getBundle(bundle, language.locale(), InputProblem.class.getModule())
                .getString(code.name());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InputProblem that && pointer.equals(that.pointer) && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, code);
    }

    /** Returns pointer and code: {@code /extensions/0/length: NOT_A_LENGTH}. */
    @Override
    public String toString() {
        return pointer + ": " + code.name();
    }
}
