package io.github.termijn.json.jackson3;

import io.github.termijn.json.InputProblem;
import io.github.termijn.json.RefusedInputException;
import java.io.Closeable;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by a mapper of your own where a value of this library is refused (geweigerde invoer): one of Jackson's own exceptions,
 * of which a framework makes status 400, with every problem.
 *
 * <p>It carries no value of the person, in its message neither, and has no cause. The pointers of the problems begin at the value
 * of this library; {@link #getPath()} tells where in a document of yours that stood.
 */
public final class RefusedJsonException extends DatabindException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list is serializable as its problems are
    private final List<InputProblem> problems;

    RefusedJsonException(RefusedInputException refused) {
        super((Closeable) null, refused.getMessage(), place(refused.problems().get(0)));
        this.problems = refused.problems();
    }

    /** Without a reference to the document. */
    private static TokenStreamLocation place(InputProblem problem) {
        return new TokenStreamLocation(
                ContentReference.unknown(),
                -1,
                (int) problem.line().orElse(-1),
                problem.column().orElse(-1));
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one problem, in the order of the document; see {@link RefusedInputException#problems()}
     */
    public List<InputProblem> problems() {
        return problems;
    }

    /** Returns places and codes; nothing of the document around the value, of which the names can be somebody's data. */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }

    @Override
    public String getLocalizedMessage() {
        return getOriginalMessage();
    }
}
