package io.github.termijn.procedure;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/** Letters and what can be done about them (brieven, bezwaar en beroep; section 6a). */
@Value.Immutable
public interface Procedure extends Outcome {

    /**
     * Looks at every recorded decision and notice.
     *
     * <ol>
     *   <li>The decisions are put in the order of their days and numbered; on one day fines come first, then refusals,
     *       forgiveness and repayment.
     *   <li>Of each the days follow from its notification and from what became of it (PRC-4, PRC-6).
     *   <li>What was recorded is compared with what the other rooms found: every difference is a ground (PRC-5). Nothing of the
     *       law is computed here.
     * </ol>
     *
     * <p>Example: a fine of 30 May 2019: objection until and including 11 July 2019.
     *
     * @param found the facts and what the other rooms found
     * @return decisions, notices and requests
     */
    static Procedure of(Found found) {
        return new ProcedureCalculation(found).procedure();
    }

    /**
     * Returns the recorded decisions.
     *
     * @return the decisions in the order of their days
     */
    List<RecordedDecision> decisions();

    /**
     * Returns what is found of letters that announce a fine (PRC-1, PRC-2).
     *
     * @return the findings in the order of the notices
     */
    List<Finding> notices();

    /**
     * Returns all findings.
     *
     * @return those of the notices, then of the decisions
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        List<Finding> all = new ArrayList<>(notices());
        decisions().forEach(decision -> all.addAll(decision.findings()));
        return List.copyOf(all);
    }

    /** Builds a procedure. */
    class Builder extends ImmutableProcedure.Builder {}
}
