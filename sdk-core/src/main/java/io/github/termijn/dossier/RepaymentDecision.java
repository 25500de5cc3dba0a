package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A recorded decision that a loan is to be repaid (terugbetalingsbesluit). */
@Value.Immutable
public sealed interface RepaymentDecision extends Letter permits ImmutableRepaymentDecision {

    /**
     * Creates a decision of which it is not known when it became final.
     *
     * @param decidedOn the day of the decision
     * @return the decision
     */
    static RepaymentDecision of(LocalDate decidedOn) {
        return builder().decidedOn(decidedOn).build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day of the decision.
     *
     * @return the day
     */
    LocalDate decidedOn();

    /**
     * Returns the day on which the first instalment is due by the decision.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> firstInstalmentOn();

    /**
     * Returns the monthly instalment by the decision.
     *
     * @return the amount in euro; empty if not known
     */
    Optional<Money> instalment();

    /** Builds a repayment decision. */
    class Builder extends ImmutableRepaymentDecision.Builder {}
}
