package io.github.termijn.guidance;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where somebody stands, for the desk that helps people (signalen en begeleiding): what to be warned of, what can be done now
 * or later, what is missing, and by when. Rules SIG-1 to SIG-4.
 */
@Value.Immutable
public interface Guidance extends Outcome {

    /**
     * Gives guidance on a day.
     *
     * <ol>
     *   <li>Every signal is tested, also those that are not given.
     *   <li>Objections and appeals stand first, for a right is lost with their day; then whether there is a duty at all. The other
     *       steps that are possible, now or later, are put in the order in which they press: by their last day, those
     *       without one after them; then by their first day; then as in {@link StepKind}.
     *   <li>Once the duty has ended no step is about exams or exemptions; what is still to be had for a term that was late, and
     *       the days of a fine, stay. After death there is no step.
     * </ol>
     *
     * @param situation the facts, and what the other rooms find of them
     * @return signals and steps
     */
    static Guidance of(Situation situation) {
        return new Builder()
                .signals(Signals.of(situation))
                .steps(Steps.of(situation))
                .build();
    }

    /**
     * Returns what the desk is warned of, or not.
     *
     * @return one signal of each kind
     */
    List<Signal> signals();

    /**
     * Returns what can be done.
     *
     * @return the steps in the order in which they press
     */
    List<NextStep> steps();

    /**
     * Returns all findings.
     *
     * @return those of the signals, then those of the steps
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        signals().forEach(signal -> all.addAll(signal.findings()));
        steps().forEach(step -> all.addAll(step.findings()));
        return List.copyOf(all);
    }

    /** Builds guidance. */
    class Builder extends ImmutableGuidance.Builder {}
}
