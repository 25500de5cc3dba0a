package io.github.termijn.law;

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
        return findings().stream()
                .filter(finding -> finding.verdict() == Verdict.OPEN)
                .toList();
    }

    /**
     * Returns how firm the outcome is.
     *
     * @return the weakest authority of its findings
     */
    default Authority authority() {
        return findings().stream().map(Finding::authority).reduce(Authority.STATUTE, Authority::weaker);
    }
}
