package io.github.termijn.exemption;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether somebody can be exempted on medical grounds (medische ontheffing, rule MED-1). There is no window: it can be
 * requested on any day of the duty.
 */
@Value.Immutable
public interface MedicalExemption extends Outcome {

    /**
     * Returns the one criterion: that the independent doctor found a lasting impediment.
     *
     * @return the criterion, open while no finding is recorded
     */
    Criterion criterion();

    /**
     * Returns whether the criterion is met.
     *
     * @return holds if it is met, fails if the doctor found otherwise, else open
     */
    default Verdict verdict() {
        return criterion().verdict();
    }

    /**
     * Returns the findings of the criterion.
     *
     * @return the findings
     */
    @Override
    default List<Finding> findings() {
        return criterion().findings();
    }

    /** Builds an outcome. */
    class Builder extends ImmutableMedicalExemption.Builder {}
}
