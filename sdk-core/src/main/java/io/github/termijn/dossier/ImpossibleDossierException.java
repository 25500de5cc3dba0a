package io.github.termijn.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a dossier cannot be true (onmogelijk dossier). It lists every problem and no value of the person. */
public final class ImpossibleDossierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list is serializable as its problems are
    private final List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems all problems, at least one
     */
    public ImpossibleDossierException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.code())
                .collect(Collectors.joining("; ", "Impossible dossier: ", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return all problems in the order of the dossier
     */
    public List<Problem> problems() {
        return problems;
    }
}
