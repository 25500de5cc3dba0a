package io.github.termijn.law;

import java.util.ArrayList;
import java.util.List;

/** What every outcome tells beside its own result (uitkomst): why, what is missing, and how firm it is. */
public interface Outcome {

    /**
     * Returns the steps that led to the outcome, in the order of the reasoning, failed and open conditions included.
     *
     * @return the findings
     */
    List<Finding> findings();

    /**
     * Returns what is missing or left to the minister.
     *
     * @return the open findings; empty means that the outcome is determined
     */
    default List<Finding> openPoints() {
        List<Finding> open = new ArrayList<>();
        for (Finding finding : findings()) {
            if (finding.verdict() == Verdict.OPEN) {
                open.add(finding);
            }
        }
        return List.copyOf(open);
    }

    /**
     * Returns how firm the outcome is.
     *
     * @return the weakest authority of its findings
     */
    default Authority authority() {
        Authority weakest = Authority.STATUTE;
        for (Finding finding : findings()) {
            weakest = weakest.weaker(finding.authority());
        }
        return weakest;
    }
}
