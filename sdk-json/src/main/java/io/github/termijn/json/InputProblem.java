package io.github.termijn.json;

import io.github.termijn.Explanation;
import io.github.termijn.Language;
import io.github.termijn.dossier.Problem;
import io.github.termijn.dossier.ProblemCode;
import java.util.Objects;
import java.util.ResourceBundle;

/** One thing that is wrong with an input (fout in de invoer), without any value of the person. */
public final class InputProblem {

    private final String pointer;
    private final Enum<?> code;

    private InputProblem(String pointer, Enum<?> code) {
        this.pointer = pointer;
        this.code = code;
    }

    static InputProblem of(String pointer, InputCode code) {
        return new InputProblem(pointer, code);
    }

    static InputProblem of(Problem problem) {
        return new InputProblem(problem.pointer(), problem.code());
    }

    /**
     * Returns where it is.
     *
     * <p>A name that does not look like a property of the format is not repeated: the pointer is then that of the object
     * around it.
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
     * Returns what it is, in words.
     *
     * @param language Dutch or English
     * @return a sentence
     */
    public String text(Language language) {
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
