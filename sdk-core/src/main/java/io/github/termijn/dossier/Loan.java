package io.github.termijn.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The loan for courses and exams (lening). */
@Value.Immutable
public interface Loan {

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

    /** Builds a loan. */
    class Builder extends ImmutableLoan.Builder {}
}
