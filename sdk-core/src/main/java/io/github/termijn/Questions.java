package io.github.termijn;

import io.github.termijn.guidance.Question;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to ask a person about whom a dossier says too little (vragen, SIG-6). It is no part of an assessment: each question is
 * tried with answers of its own.
 */
@Value.Immutable
public interface Questions {

    /**
     * Returns the opaque id by which the caller knows the dossier.
     *
     * @return the id, as given
     */
    Optional<String> id();

    /**
     * Returns what the questions were made with.
     *
     * @return the receipt
     */
    Receipt receipt();

    /**
     * Returns the questions, by what is at stake.
     *
     * @return the questions; empty under another act, and where no answer changes what is at stake
     */
    List<Question> questions();

    /** Builds questions. */
    class Builder extends ImmutableQuestions.Builder {}
}
