package io.github.termijn.loan;

import io.github.termijn.dossier.FactLimits;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.Permit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The most that can be borrowed (maximale lening, LOA-1). Usable without a dossier.
 *
 * <p>Asylum status holders and their family: € 10,000. Others: € 5,000 for applications until 14 July 2015 and € 10,000 from
 * 15 July 2015, less twice the yearly ability to pay.
 */
public final class LoanMaximum {

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    private LoanMaximum() {}

    /**
     * Returns the most that can be borrowed.
     *
     * <p>Example: a family migrant who applied on 1 March 2016 with a yearly ability to pay of € 2,400 can borrow € 10,000 −
     * 2 × € 2,400 = € 5,200.
     *
     * @param law the law
     * @param permit the kind of residence permit
     * @param appliedOn the day of the application
     * @param yearlyAbility the yearly ability to pay (REP-5), unrounded, not negative; without effect for the loan group
     * @return the amount, to the cent rounded up; nothing where it would be below € 180
     * @throws IllegalArgumentException if the ability is negative or beyond {@link FactLimits}
     */
    public static Money of(LawBook law, Permit permit, LocalDate appliedOn, BigDecimal yearlyAbility) {
        Objects.requireNonNull(permit, "permit");
        Objects.requireNonNull(appliedOn, "appliedOn");
        if (!FactLimits.hold(Objects.requireNonNull(yearlyAbility, "yearlyAbility"))) {
            throw new IllegalArgumentException("The ability to pay lies beyond the limits of numbers");
        }
        return law.on(LoanLaw.LOAN_GROUP, appliedOn).contains(permit)
                ? law.on(LoanLaw.GROUP_MAXIMUM, appliedOn)
                : afterIncomeTest(law, appliedOn, law.on(LoanLaw.OTHERS_MAXIMUM, appliedOn), yearlyAbility);
    }

    static Money afterIncomeTest(LawBook law, LocalDate appliedOn, Money cap, BigDecimal yearlyAbility) {
        if (yearlyAbility.signum() < 0) {
            throw new IllegalArgumentException("An ability to pay cannot be negative");
        }
        BigDecimal factor = BigDecimal.valueOf(law.on(LoanLaw.ABILITY_FACTOR, appliedOn));
        BigDecimal rest = cap.getAmount().subtract(yearlyAbility.multiply(factor));
        Money rounded = Money.of(CurrencyUnit.EUR, rest, RoundingMode.CEILING);
        return rounded.isLessThan(law.on(LoanLaw.SMALLEST_LOAN, appliedOn)) ? NOTHING : rounded;
    }
}
