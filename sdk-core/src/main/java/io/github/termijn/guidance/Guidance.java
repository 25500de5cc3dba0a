package io.github.termijn.guidance;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where somebody stands, for the desk that helps people (signalen en begeleiding): what to be warned of, what can be done now
 * or later, what is missing, and by when. Rules SIG-1 to SIG-4, SIG-7 and SIG-8.
 */
@Value.Immutable
public interface Guidance extends Outcome {

    /**
     * Gives guidance on a day.
     *
     * <ol>
     *   <li>Every signal is tested, also those that are not given.
     *   <li>The steps that are possible, now or later, stand in the order in which they press (SIG-7): by {@link Urgency}, then
     *       by their last day, then by their first day, then as in {@link StepKind}. A reading: what is possible only later takes
     *       nothing away yet, and an extension takes something away only if it would remove an overrun.
     *   <li>Once the duty has ended no step is about exams or exemptions; what is still to be had for a term that was late, and
     *       the days of a fine, stay. After death only the decisions can still be contested.
     *   <li>Until the duty has ended, what that means for residence and naturalisation is told (SIG-8).
     * </ol>
     *
     * <p>Example: fined on 30 May 2019, nothing done: object by 11 July 2019, pay by 11 July 2019, then the exam.
     *
     * @param situation the facts, and what the other rooms find of them
     * @return signals and steps
     */
    static Guidance of(Situation situation) {
        return new Builder()
                .signals(Signals.of(situation))
                .steps(Steps.of(situation))
                .consequences(Steps.consequences(situation))
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
     * Returns what it means for residence and naturalisation that the duty has not ended (SIG-8). It is told, not computed.
     *
     * @return the finding; empty once the duty has ended
     */
    List<Finding> consequences();

    /**
     * Returns all findings.
     *
     * @return those of the signals, then those of the steps, then the consequences
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        signals().forEach(signal -> all.addAll(signal.findings()));
        steps().forEach(step -> all.addAll(step.findings()));
        all.addAll(consequences());
        return List.copyOf(all);
    }

    /** Builds guidance. */
    class Builder extends ImmutableGuidance.Builder {}
}
