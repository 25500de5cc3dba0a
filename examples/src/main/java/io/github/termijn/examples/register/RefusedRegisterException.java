package io.github.termijn.examples.register;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when files cannot be read as a register at all (geweigerd register): none of their rows is used. */
public final class RefusedRegisterException extends IOException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list is serializable as its problems are
    private final List<RegisterProblem> problems;

    /**
     * Refuses a register.
     *
     * @param problems what is wrong, at least one
     */
    public RefusedRegisterException(List<RegisterProblem> problems) {
        super(problems.stream()
                .map(RegisterProblem::toString)
                .collect(Collectors.joining("; ", "Refused register: ", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one problem; of each file all that is wrong with its first line, or the first place that is not CSV
     */
    public List<RegisterProblem> problems() {
        return problems;
    }
}
