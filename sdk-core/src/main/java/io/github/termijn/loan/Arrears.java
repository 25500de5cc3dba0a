package io.github.termijn.loan;

import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.TermArithmetic;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Objects;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What follows when instalments are not paid (verzuim en dwangbevel, REP-2). */
@Value.Immutable
public interface Arrears extends Outcome {

    /**
     * Computes what is in default on a day, and whether a bailiff can collect it.
     *
     * <p>An instalment is in default two weeks after its due day, that day included (a reading). A bailiff can collect
     * arrears of € 180 or more, or € 15 or more that are due for six months.
     *
     * <p>Example: due on 1 January 2020, in default from 15 January 2020, old from 1 July 2020.
     *
     * @param law the law
     * @param unpaid the instalments that are not paid
     * @param on the day asked for
     * @return the outcome
     */
    static Arrears of(LawBook law, Collection<Instalment> unpaid, LocalDate on) {
        Objects.requireNonNull(on, "on");
        Money inDefault = dueFor(law.on(RepaymentLaw.DEFAULT_AFTER, on), unpaid, on);
        Money old = dueFor(law.on(RepaymentLaw.OLD_ARREARS_AFTER, on), unpaid, on);
        Money border = law.on(RepaymentLaw.BAILIFF_ARREARS, on);
        Money borderOfOld = law.on(RepaymentLaw.BAILIFF_OLD_ARREARS, on);
        boolean enough = !inDefault.isLessThan(border);
        boolean oldEnough = !old.isLessThan(borderOfOld);
        return new Builder()
                .inDefault(inDefault)
                .bailiff(enough || oldEnough)
                .addFindings(
                        Finding.test(inDefault.isPositive(), RepaymentStatement.IN_DEFAULT, on, on, inDefault),
                        Finding.test(enough, RepaymentStatement.BAILIFF, on, inDefault, border),
                        Finding.test(oldEnough, RepaymentStatement.BAILIFF_OLD, on, old, borderOfOld))
                .build();
    }

    private static Money dueFor(Period time, Collection<Instalment> unpaid, LocalDate on) {
        return unpaid.stream()
                .filter(instalment ->
                        !TermArithmetic.plus(instalment.dueOn(), time).isAfter(on))
                .map(Instalment::amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /**
     * Returns what is in default.
     *
     * @return the sum of the instalments
     */
    Money inDefault();

    /**
     * Returns whether a bailiff can collect the arrears.
     *
     * @return true if they are large or old enough
     */
    boolean bailiff();

    /** Builds arrears. */
    class Builder extends ImmutableArrears.Builder {}
}
