package io.github.termijn.exemption;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** An outcome of several criteria, all of which have to be met (uitkomst van voorwaarden). */
public interface CriteriaOutcome extends Outcome {

    /**
     * Returns the criteria in the order of the rule.
     *
     * @return the criteria; empty on a day on which there were none yet
     */
    List<Criterion> criteria();

    /**
     * Returns the first criterion of a kind.
     *
     * @param kind the kind
     * @return the criterion with what is there and what is missing; empty if it is not asked
     */
    default Optional<Criterion> criterion(CriterionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return criteria().stream().filter(criterion -> criterion.kind() == kind).findFirst();
    }

    /**
     * Returns what is found beside the criteria.
     *
     * @return the findings, for example about unproven hours or the version of the law
     */
    List<Finding> remarks();

    /**
     * Returns whether the criteria are met.
     *
     * @return fails if a criterion is not met, else open if one is open or there were no criteria yet, else holds
     */
    default Verdict verdict() {
        return criteria().isEmpty() ? Verdict.OPEN : Criterion.verdictOf(criteria());
    }

    /**
     * Returns all findings.
     *
     * @return those of the criteria, then the remarks
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        criteria().forEach(criterion -> all.addAll(criterion.findings()));
        all.addAll(remarks());
        return List.copyOf(all);
    }
}
