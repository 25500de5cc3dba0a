package io.github.termijn.loan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * Compound monthly interest (samengestelde interest per maand, REP-3): months of 30 and years of 360 days, so that a month
 * has a twelfth of the yearly rate. Rates are yearly percentages.
 */
final class CompoundInterest {

    /** A twelfth of a percent is one in this many. */
    private static final BigDecimal PERCENT_OF_A_MONTH = BigDecimal.valueOf(1200);

    private CompoundInterest() {}

    /** Returns amount × (1 + r/12)^months, not rounded. */
    static BigDecimal grow(BigDecimal amount, BigDecimal rate, int months) {
        return amount.multiply(factor(rate, months), MathContext.DECIMAL128);
    }

    /** Returns the equal amount that pays off a debt at the end of each month, not rounded. */
    static BigDecimal annuity(BigDecimal debt, BigDecimal rate, int months) {
        if (rate.signum() == 0) {
            return debt.divide(BigDecimal.valueOf(months), MathContext.DECIMAL128);
        }
        BigDecimal factor = factor(rate, months);
        return debt.multiply(rate)
                .multiply(factor)
                .divide(PERCENT_OF_A_MONTH.multiply(factor.subtract(BigDecimal.ONE)), MathContext.DECIMAL128);
    }

    /** Returns the interest of one month, rounded half up to the cent (REP-4). */
    static Money ofMonth(Money balance, BigDecimal rate) {
        BigDecimal exactly = balance.getAmount().multiply(rate);
        int cents = balance.getCurrencyUnit().getDecimalPlaces();
        return Money.of(balance.getCurrencyUnit(), exactly.divide(PERCENT_OF_A_MONTH, cents, RoundingMode.HALF_UP));
    }

    private static BigDecimal factor(BigDecimal rate, int months) {
        return BigDecimal.ONE
                .add(rate.divide(PERCENT_OF_A_MONTH, MathContext.DECIMAL128))
                .pow(months, MathContext.DECIMAL128);
    }
}
