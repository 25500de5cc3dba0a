package io.github.termijn.term;

import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An extension that is not recorded, tested on its conditions (aanspraak op verlenging, rulebook 3a).
 *
 * <p>A claim never moves a term. It stands beside it with the last day that it would give if it were granted on the as-of
 * day.
 */
@Value.Immutable
public interface Claim extends Outcome {

    /** How a claim stands (stand van de aanspraak). */
    enum Standing {
        /** Every condition is met: an extension is available. Its length may still be open. */
        AVAILABLE,
        /** Whether a condition is met cannot be said, or is for the minister. */
        OPEN,
        /** A condition is not met. */
        NOT_MET;

        static Standing of(List<Finding> conditions) {
            if (Lists.any(conditions, finding -> finding.verdict() == Verdict.FAILS)) {
                return NOT_MET;
            }
            return Lists.any(conditions, finding -> finding.verdict() == Verdict.OPEN) ? OPEN : AVAILABLE;
        }
    }

    /**
     * Returns why the term would be extended.
     *
     * @return the ground
     */
    Ground ground();

    /**
     * Returns the kind of term that would be extended.
     *
     * @return exam or participation statement
     */
    TermKind kind();

    /**
     * Returns the place in the chain of the term that would be extended.
     *
     * @return 0 for the first term, 1 for the first new term, and so on
     */
    int term();

    /**
     * Returns the conditions in the order in which they were tested.
     *
     * @return the findings, met, failed and open
     */
    List<Finding> conditions();

    /**
     * Returns what is found of the length.
     *
     * @return the findings; empty if the claim is not met
     */
    List<Finding> lengthFindings();

    /**
     * Returns how the claim stands.
     *
     * @return not met if a condition fails, else open if one is open, else available
     */
    default Standing standing() {
        return Standing.of(conditions());
    }

    /**
     * Returns by how much the term would be extended.
     *
     * @return the length or its bounds; empty if the claim is not met
     */
    Optional<Bounds<Period>> length();

    /**
     * Returns the last day of the term if the claim were granted on the as-of day.
     *
     * @return the day or its bounds; empty if the claim is not met
     */
    Optional<Bounds<LocalDate>> lastDayIfGranted();

    /**
     * Returns all findings.
     *
     * @return the conditions, then what is found of the length
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        return Finding.join(conditions(), lengthFindings());
    }

    /** Builds a claim. */
    class Builder extends ImmutableClaim.Builder {}
}
