package io.github.termijn.rules;

import static io.github.termijn.rules.Section7aFacts.TODAY;
import static io.github.termijn.rules.Section7aFacts.rates;
import static io.github.termijn.rules.Section7aFacts.runIn;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Household;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.AbilityToPay;
import io.github.termijn.loan.EndOfRepayment;
import io.github.termijn.loan.Means;
import io.github.termijn.loan.ReducedInstalment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.testing.Law;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Section 7a of the rulebook, paying the loan back, in sentences. */
@Label("Section 7a: the law of repayment in sentences")
class Section7aLawTest {

    private static final LawBook NO_INTEREST = rates("0", "0");

    private static Money cents(int cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    @Law({Rule.REP_5, Rule.REP_6})
    @Label(
            "REP-6: what somebody was too poor to pay lapses at the end; what was paid and what lapses are the whole debt, and arrears"
                    + " stay due to the cent")
    @Property(tries = 200)
    void theRestLapses(
            @ForAll @IntRange(min = 200_000, max = 1_000_000) int debt,
            @ForAll @IntRange(max = 8_000) int aMonth,
            @ForAll @IntRange(max = 500_000) int arrears) {
        RepaymentSchedule schedule = poor(cents(debt), cents(aMonth));
        EndOfRepayment end = EndOfRepayment.of(schedule, cents(arrears), day("2033-08-01"));
        Money paid = schedule.total().atLeast();

        assertThat(end.lapses()).isEqualTo(Bounds.exactly(cents(debt).minus(paid)));
        assertThat(end.stillDue()).isEqualTo(cents(arrears));
    }

    /** A debt without interest of somebody who can pay so much a month, told before the first instalment. */
    private static RepaymentSchedule poor(Money debt, Money aMonth) {
        LocalDate told = day("2023-03-10");
        RepaymentSchedule regular = RepaymentSchedule.of(NO_INTEREST, debt, runIn(6), TODAY);
        // 12 percent a year is 1 percent a month of what lies above 84 percent of a wage of € 20,000
        Means means = Means.builder()
                .year(2023)
                .household(Household.SINGLE)
                .income(cents(1_680_000).plus(aMonth.multipliedBy(100)))
                .minimumWage(cents(2_000_000))
                .build();
        AbilityToPay ability = AbilityToPay.of(LawBook.standard(), means, told);
        ReducedInstalment reduced = ReducedInstalment.of(NO_INTEREST, ability, regular.monthly(), told, told, false);
        return RepaymentSchedule.of(NO_INTEREST, debt, runIn(6), reduced, TODAY);
    }
}
