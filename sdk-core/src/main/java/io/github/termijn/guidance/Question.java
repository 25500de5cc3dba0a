package io.github.termijn.guidance;

import io.github.termijn.dossier.AskedFact;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Rule;
import io.github.termijn.procedure.Proof;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something to ask, because a plausible answer changes what is at stake (vraag, SIG-6).
 *
 * <p>Example: a fine of € 1,250 was decided on 30 May 2019 and nothing is said of a stay in an asylum centre: a stay would have
 * moved the last day past the exam, so the fine could be € 0.
 */
@Value.Immutable
public interface Question extends Outcome {

    /**
     * Returns what is asked for.
     *
     * @return the fact
     */
    AskedFact fact();

    /**
     * Returns the rule that asks for it.
     *
     * @return the rule of the fact
     */
    default Rule rule() {
        return fact().rule();
    }

    /**
     * Returns what proves an answer.
     *
     * @return the proofs
     */
    List<Proof> proofs();

    /**
     * Returns what is asked, then what an answer could change: as it stands now, and how far it could go with the answers that
     * were tried. What weighs most comes first.
     *
     * @return the findings, all open; the first one is of {@link QuestionStatement#ASKED}
     */
    @Override
    List<Finding> findings();

    /**
     * Returns what weighs most of what an answer could change.
     *
     * @return the stake
     */
    default QuestionStatement stake() {
        return (QuestionStatement) findings().get(1).statement();
    }

    /** Builds a question. */
    class Builder extends ImmutableQuestion.Builder {}
}
