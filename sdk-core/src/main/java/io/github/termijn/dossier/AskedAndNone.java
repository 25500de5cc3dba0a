package io.github.termijn.dossier;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An answer "no" to a question of the desk (gevraagd en niet het geval, SIG-6). It changes no outcome: it keeps the question
 * from being asked again.
 *
 * <p>Example: asked on 1 July 2019 whether there was a stay in an asylum centre, and there was none: from then on only days
 * from 2 July 2019 are asked for.
 */
@Value.Immutable
public sealed interface AskedAndNone permits ImmutableAskedAndNone {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Creates an answer.
     *
     * @param fact what was asked for
     * @param on the day of the answer
     * @return the answer
     */
    static AskedAndNone of(AskedFact fact, LocalDate on) {
        return builder().fact(fact).on(on).build();
    }

    /**
     * Returns what was asked for.
     *
     * @return the fact
     */
    AskedFact fact();

    /**
     * Returns the day of the answer.
     *
     * @return the day; the answer holds for the days up to and including this one, or for good ({@link AskedFact#hasDays()})
     */
    LocalDate on();

    /** Builds an answer. */
    class Builder extends ImmutableAskedAndNone.Builder {}
}
