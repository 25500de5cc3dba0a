package io.github.termijn.json;

import io.github.termijn.dossier.Problem;
import io.github.termijn.dossier.ProblemCode;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input (fout in de invoer), without any value of the person.
 *
 * <p>{@link TermijnModule} writes it as {@code {"pointer": …, "code": …, "expected": …}}. Two problems are equal if their
 * place and code are.
 */
public final class InputProblem implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final Enum<?> code;
    private final @Nullable String expected;

    private InputProblem(String pointer, Enum<?> code, @Nullable String expected) {
        this.pointer = pointer;
        this.code = code;
        this.expected = expected;
    }

    static InputProblem of(String pointer, Enum<?> code, String... expected) {
        return new InputProblem(pointer, code, expected.length == 0 ? null : expected[0]);
    }

    static InputProblem of(String pointer, Problem problem) {
        return new InputProblem(pointer + problem.pointer(), problem.code(), null);
    }

    /**
     * Returns the problem of a dossier that is in order, but whose assessment failed: a defect of the library.
     *
     * @return a problem of the input as a whole, {@link InputCode#NOT_ASSESSED}
     */
    public static InputProblem notAssessed() {
        return of("", InputCode.NOT_ASSESSED);
    }

    /**
     * Returns where it is.
     *
     * <p>A name that the format does not have, at this place or at another, may be a value of the person and is not
     * repeated: the pointer is then that of the object around it, and {@link #expected()} names what can stand there.
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
     * Returns what must be there instead, in the words of JSON and the same in every language.
     *
     * @return for example {@code string: a day YYYY-MM-DD}; empty where the code says it all
     */
    public Optional<String> expected() {
        return Optional.ofNullable(expected);
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
