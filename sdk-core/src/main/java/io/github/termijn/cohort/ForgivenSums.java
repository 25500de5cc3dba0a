package io.github.termijn.cohort;

import io.github.termijn.law.Bounds;
import io.github.termijn.loan.Forgiveness;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is forgiven by the rules of the loans of some persons, added up (sommen van kwijtschelding, LOA-4 to LOA-9).
 *
 * <p>What is determined and what is open are never one number. Example: 4,000 and 1,000 forgiven, and of a third loan between
 * nothing and 500: determined 5,000, open 0 to 500.
 *
 * @param determined the loans of which it is known what is forgiven
 * @param open the loans of which only bounds are known
 */
public record ForgivenSums(Sum determined, Sum open) implements Serializable {
    /**
     * Refuses null, by the name of the value.
     *
     * @param determined the loans of which it is known what is forgiven
     * @param open the loans of which only bounds are known
     */
    public ForgivenSums {
        Objects.requireNonNull(determined, "determined");
        Objects.requireNonNull(open, "open");
    }

    static final ForgivenSums NONE = new ForgivenSums(Sum.NONE, Sum.NONE);

    /**
     * A sum of amounts that are known or lie between bounds.
     *
     * @param loans how many loans
     * @param leastCents the sum of the lower bounds in cents
     * @param mostCents the sum of the upper bounds in cents, as far as there are any
     * @param withoutMost how many loans have no upper bound, because the debt is not known
     * @param leastPercent the sum of the lower bounds of the percentages of the debt
     * @param mostPercent the sum of the upper bounds of the percentages
     */
    public record Sum(
            long loans, long leastCents, long mostCents, long withoutMost, long leastPercent, long mostPercent)
            implements Serializable {

        private static final int ALL = 100;

        static final Sum NONE = new Sum(0, 0, 0, 0, 0, 0);

        static Sum of(Forgiveness forgiveness) {
            Bounds<Money> amount = forgiveness.forgiven();
            return new Sum(
                    1,
                    cents(amount.atLeast()),
                    amount.atMost().map(Sum::cents).orElse(0L),
                    amount.atMost().isPresent() ? 0 : 1,
                    forgiveness.percentage().atLeast(),
                    forgiveness.percentage().atMost().orElse(ALL));
        }

        /**
         * Returns how many percent of the debt are forgiven on average, each loan counted once whatever its debt.
         *
         * @return the mean or its bounds, to one decimal, half up; empty without loans
         */
        public Optional<Bounds<BigDecimal>> meanPercent() {
            return loans == 0 ? Optional.empty() : Optional.of(Bounds.between(mean(leastPercent), mean(mostPercent)));
        }

        private BigDecimal mean(long percent) {
            return BigDecimal.valueOf(percent).divide(BigDecimal.valueOf(loans), 1, RoundingMode.HALF_UP);
        }

        /**
         * Returns the sum.
         *
         * @return the amount in euro, or its bounds; without an upper bound if one loan has none
         */
        public Bounds<Money> total() {
            return withoutMost == 0
                    ? Bounds.between(euro(leastCents), euro(mostCents))
                    : Bounds.atLeast(euro(leastCents));
        }

        Sum plus(Sum other) {
            return new Sum(
                    loans + other.loans,
                    Math.addExact(leastCents, other.leastCents),
                    Math.addExact(mostCents, other.mostCents),
                    withoutMost + other.withoutMost,
                    leastPercent + other.leastPercent,
                    mostPercent + other.mostPercent);
        }

        private static long cents(Money amount) {
            return amount.getAmountMinorLong();
        }

        private static Money euro(long cents) {
            return Money.of(CurrencyUnit.EUR, BigDecimal.valueOf(cents, 2));
        }
    }

    static ForgivenSums of(Forgiveness forgiveness) {
        Sum sum = Sum.of(forgiveness);
        return forgiveness.forgiven().isExact() ? new ForgivenSums(sum, Sum.NONE) : new ForgivenSums(Sum.NONE, sum);
    }

    ForgivenSums plus(ForgivenSums other) {
        return new ForgivenSums(determined.plus(other.determined), open.plus(other.open));
    }
}
