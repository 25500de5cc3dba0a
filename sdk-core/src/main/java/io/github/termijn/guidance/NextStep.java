package io.github.termijn.guidance;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that can be done (stap), from when, until when, and what is missing for it.
 *
 * <p>A step is possible on its first day. It is an offer, no duty: who has no chance of passing every part, for example, is
 * for the person and the desk to judge.
 */
@Value.Immutable
public interface NextStep extends Outcome {

    /**
     * Returns what can be done.
     *
     * @return the kind of step
     */
    StepKind kind();

    /**
     * Returns the rule that the step rests on.
     *
     * @return the rule of its first finding
     */
    default Rule rule() {
        return findings().get(0).rule();
    }

    /**
     * Returns from which day it is possible.
     *
     * @return the day, included: the as-of day or later
     */
    Bounds<LocalDate> from();

    /**
     * Returns by which day it must be done, or is too late for its purpose.
     *
     * @return the day, included: not before {@link #from}; empty if there is no last day, or it has passed already
     */
    Optional<Bounds<LocalDate>> by();

    /**
     * Returns what is still missing, with its numbers.
     *
     * @return the findings that fail or are open
     */
    default List<Finding> missing() {
        return findings().stream()
                .filter(finding -> finding.verdict() != Verdict.HOLDS)
                .toList();
    }

    /**
     * Returns the finding that says why the step is here, then what it needs.
     *
     * @return the findings
     */
    @Override
    List<Finding> findings();

    /** Builds a step. */
    class Builder extends ImmutableNextStep.Builder {}
}
