package io.github.termijn.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when an input is not a dossier, or one that cannot be true (geweigerde invoer).
 *
 * <p>It carries no value of the person, in its message neither, and has no cause.
 */
public final class RefusedInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list is serializable as its problems are
    private final List<InputProblem> problems;

    RefusedInputException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("; ", "Refused input: ", "")));
        this.problems = List.copyOf(problems);
    }

    static RefusedInputException of(InputCode code, Expected... expected) {
        return new RefusedInputException(List.of(InputProblem.of("", code, expected)));
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one problem, in the order of the document. Every problem of form, up to {@link JsonLimits#PROBLEMS},
     *     and up to the place where the input is no JSON or too deep; or, if the form is right, every fact that cannot be
     *     true
     */
    public List<InputProblem> problems() {
        return problems;
    }
}
