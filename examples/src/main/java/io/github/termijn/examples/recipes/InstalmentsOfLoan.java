package io.github.termijn.examples.recipes;

import io.github.termijn.law.LawBook;
import io.github.termijn.loan.Instalment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/**
 * The instalments of a loan, for a debt and a run-in.
 *
 * <p>€ 10,000 and six months at 1.78 % is € 10,089.33. How the rate is after five years nobody knows yet: what is said from then on
 * is open.
 */
final class InstalmentsOfLoan {

    private InstalmentsOfLoan() {}

    public static void main(String... args) {
        RepaymentSchedule schedule = RepaymentSchedule.of(
                LawBook.standard(),
                Money.of(CurrencyUnit.EUR, 10_000),
                LocalDateRange.ofClosed(LocalDate.of(2023, 1, 16), LocalDate.of(2023, 7, 15)),
                LocalDate.of(2024, 1, 1));

        System.out.println("Debt after the run-in: " + schedule.debtAfterRunIn());
        Instalment first = schedule.instalments().get(0);
        System.out.println(first.dueOn() + ": " + first.amount() + ", of which interest " + first.interest());
        System.out.println(schedule.instalments().size() + " instalments are certain");
        schedule.openPoints().stream().map(Explanation.in(Language.EN)::text).forEach(System.out::println);
    }
}
