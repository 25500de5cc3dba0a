package io.github.termijn.guidance;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.util.List;
import org.immutables.value.Value;

/** Something that the desk is warned of, or not, with every condition (signaal, SIG-1 to SIG-3). */
@Value.Immutable
public interface Signal extends Outcome {

    /**
     * Returns what it is about.
     *
     * @return the kind of signal
     */
    SignalKind kind();

    /**
     * Returns whether the desk is warned.
     *
     * @return holds if it is, fails if not, open if a fact is missing
     */
    default Verdict verdict() {
        return findings().get(0).verdict();
    }

    /**
     * Returns the conclusion, then the conditions in the order in which they were tested.
     *
     * @return the findings, met, failed and open; an open condition that cannot change the conclusion is left out
     */
    @Override
    List<Finding> findings();

    /** Builds a signal. */
    class Builder extends ImmutableSignal.Builder {}
}
