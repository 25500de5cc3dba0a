package io.github.termijn.fine;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What an overrun costs (boete). What was decided and what the rules give stand side by side; neither overwrites the
 * other (FIN-10).
 */
@Value.Immutable
public interface FineOutcome extends Outcome {

    /**
     * Returns how the fine stands.
     *
     * @return the state
     */
    FineState state();

    /**
     * Returns the decision that was recorded for the overrun.
     *
     * @return the decision; empty if there is none
     */
    Optional<FineDecision> recorded();

    /**
     * Returns what the rules give.
     *
     * @return the amount in whole euros or its bounds; empty means no fine, which is not a fine of nothing
     */
    Optional<Bounds<Money>> computed();

    /**
     * Returns the amount that counts: the recorded one where a decision stands, also one taken too late or above the maximum,
     * else the computed one.
     *
     * @return the amount, between nothing and the recorded one where an extension that could be had would remove the
     *     overrun; empty means no fine
     */
    Optional<Bounds<Money>> amount();

    /**
     * Returns the days to watch after the recorded decision, however it stands: the letter exists.
     *
     * @return the days; empty if no decision is recorded
     */
    Optional<ProcedureDays> procedure();

    /**
     * Returns the last day on which the overrun can be fined (FIN-12).
     *
     * @return the day, included, unless an objection or appeal suspended the power; empty if no overrun is known to belong to
     *     the recorded decision
     */
    Optional<Bounds<LocalDate>> canBeFinedThrough();

    /**
     * Returns whether the effort is so great that the table gives no fine (FIN-13): that keeps forgiveness open, whatever else
     * takes the fine away.
     *
     * <p>Example: it holds with 300 hours and two attempts at each open part, also after the power to fine has lapsed.
     *
     * @return the verdict; it fails too where the table was not asked, for somebody who is not culpable or a participation
     *     statement
     */
    default Verdict enoughEffort() {
        return Lists.first(findings(), finding -> finding.statement() == FineStatement.ENOUGH_EFFORT)
                .map(Finding::verdict)
                .orElse(Verdict.FAILS);
    }

    /** Builds a fine outcome. */
    class Builder extends ImmutableFineOutcome.Builder {}
}
