package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The loan for courses and exams (lening), and what was asked and decided about it.
 *
 * <p>A loan without any fact says that there is one. Who asks what could be borrowed gives the day of an application.
 */
@Value.Immutable
public sealed interface Loan permits ImmutableLoan {

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what was paid out of the loan (opgenomen).
     *
     * @return the amount in euro; empty if not known
     */
    Optional<Money> drawn();

    /**
     * Returns the day of the application.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> appliedOn();

    /**
     * Returns the day on which the loan was granted.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> grantedOn();

    /**
     * Returns the day on which the first amount was paid out (eerste betaling, LOA-3).
     *
     * @return the day; empty if not known, or if {@link #drawn()} is nothing
     */
    Optional<LocalDate> firstPaymentOn();

    /**
     * Returns the debt with its interest on the day on which the duty was fulfilled or ended (schuld, LOA-5).
     *
     * @return the amount in euro; empty if not known
     */
    Optional<Money> debtAtFulfilment();

    /**
     * Returns the debt with its interest on the first day of the run-in (schuld bij het begin van de aanloopfase, REP-3).
     *
     * <p>It is the debt before forgiveness, which is decided later: what is forgiven has not been taken off it.
     *
     * @return the amount in euro; empty if not known
     */
    Optional<Money> debtAtRunIn();

    /**
     * Returns the day on which forgiveness was requested (aanvraag kwijtschelding, LOA-5).
     *
     * @return the day; empty if it was not requested
     */
    Optional<LocalDate> forgivenessRequestedOn();

    /**
     * Returns the day on which more forgiveness was requested for special circumstances (bijzondere omstandigheden, LOA-6).
     *
     * @return the day; empty if it was not requested
     */
    Optional<LocalDate> specialCircumstancesRequestedOn();

    /**
     * Returns the day on which forgiveness was decided (besluit kwijtschelding, LOA-5).
     *
     * @return the day; empty if it was not decided
     */
    Optional<LocalDate> forgivenessDecidedOn();

    /**
     * Returns how much was forgiven by the decision on forgiveness.
     *
     * @return the amount in euro; empty if not known
     */
    Optional<Money> forgivenessGranted();

    /**
     * Returns what became of the decision on forgiveness.
     *
     * @return its notification, objection and appeals; empty if nothing of them is known
     */
    Optional<ForgivenessLetter> forgivenessLetter();

    /**
     * Returns the decision on the monthly repayment (LOA-10).
     *
     * @return the decision; empty if there is none
     */
    Optional<RepaymentDecision> repayment();

    /**
     * Returns the day on which the debtor asked to repay early (vervroegd aflossen), which ends the claim to the loan.
     *
     * @return the day; empty if it was not asked
     */
    Optional<LocalDate> earlyRepaymentRequestedOn();

    /** Builds a loan. */
    class Builder extends ImmutableLoan.Builder {}
}
