package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether what is left of a loan is collected (invordering, LOA-10 and LOA-11), beside the statutory result.
 */
@Value.Immutable
public interface Recovery extends Outcome {

    /**
     * Tells whether a loan is collected.
     *
     * <ol>
     *   <li>Death ends the debt.
     *   <li>Asylum status holders owe nothing from 9 July 2025. Before that, decisions from 15 March 2023 are not collected,
     *       and from 4 February 2025 older ones neither.
     *   <li>From 9 July 2025 a decision that is not final can be reviewed, from 18 February 2026 a final one too.
     *   <li>For family members of status holders it is open from 4 February 2025. For others nothing changed.
     * </ol>
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param asOf the as-of day
     * @return how it stands; empty if the dossier has no loan
     */
    static Optional<Recovery> of(LawBook law, Dossier dossier, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return dossier.loan().map(loan -> new RecoveryCalculation(law, dossier, loan, asOf).recovery());
    }

    /**
     * Returns whether the loan is collected on the as-of day.
     *
     * @return the state
     */
    RecoveryState state();

    /**
     * Returns whether the recorded repayment decision can be reviewed (herziening).
     *
     * @return true or false; empty if no decision is recorded, or if it depends on finality that is not known
     */
    Optional<Boolean> reviewable();

    /** Builds a recovery. */
    class Builder extends ImmutableRecovery.Builder {}
}
