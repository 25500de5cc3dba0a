package io.github.termijn.rules;

import static io.github.termijn.rules.Section7aFacts.NO_RATES;
import static io.github.termijn.rules.Section7aFacts.TODAY;
import static io.github.termijn.rules.Section7aFacts.rates;
import static io.github.termijn.rules.Section7aFacts.runIn;
import static io.github.termijn.rules.Section7aFacts.withRate;
import static io.github.termijn.testing.Dossiers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.RepaymentMethod;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.loan.Instalment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** REP-2 to REP-4 for any debt, rate and run-in. */
@Label("Section 7a: what holds for every schedule")
@PropertyDefaults(tries = 300)
class Section7aSchedulePropertiesTest {

    private static final Money FIFTEEN = Money.of(CurrencyUnit.EUR, 15);
    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    @Law({Rule.REP_3, Rule.REP_4})
    @Property
    @Label("REP-4: the instalments sum to the debt plus the interest, to the cent")
    void sumOfInstalments(
            @ForAll("debts") Money debt,
            @ForAll("percentages") String first,
            @ForAll("percentages") String later,
            @ForAll @IntRange(min = 6, max = 18) int months,
            @ForAll RepaymentMethod method) {
        LawBook law = rates(first, later).with(Interpretation.REPAYMENT_METHOD, method);
        RepaymentSchedule schedule = RepaymentSchedule.of(law, debt, runIn(months), TODAY);

        assertThat(sum(schedule))
                .isEqualTo(debt.plus(schedule.interest().exact().orElseThrow()));
        assertThat(schedule.total().exact()).contains(sum(schedule));
        assertThat(schedule.remainder().exact()).contains(NOTHING);
        assertThat(schedule.instalments()).hasSizeLessThanOrEqualTo(120);
    }

    @Law({Rule.REP_3, Rule.REP_4})
    @Property
    @Label("REP-4: each row adds the interest of a month on what was left, half up, and takes the instalment off")
    void everyRow(
            @ForAll("debts") Money debt, @ForAll("percentages") String first, @ForAll("percentages") String later) {
        RepaymentSchedule schedule = RepaymentSchedule.of(rates(first, later), debt, runIn(6), TODAY);

        Money left = schedule.debtAfterRunIn().exact().orElseThrow();
        for (Instalment row : schedule.instalments()) {
            BigDecimal rate = new BigDecimal(row.number() <= 60 ? first : later);
            BigDecimal interest =
                    left.getAmount().multiply(rate).divide(new BigDecimal("1200"), 2, RoundingMode.HALF_UP);
            assertThat(row.interest().getAmount()).isEqualByComparingTo(interest);
            assertThat(row.balance()).isEqualTo(left.plus(row.interest()).minus(row.amount()));
            left = row.balance();
        }
        assertThat(left).isEqualTo(NOTHING);
    }

    @Law({Rule.REP_2, Rule.REP_4})
    @Property
    @Label("REP-4: after the run-in the balance falls with every instalment, and only the last is below EUR 15")
    void balanceFalls(
            @ForAll("debts") Money debt,
            @ForAll("percentages") String first,
            @ForAll("percentages") String later,
            @ForAll RepaymentMethod method) {
        LawBook law = rates(first, later).with(Interpretation.REPAYMENT_METHOD, method);
        List<Instalment> rows = RepaymentSchedule.of(law, debt, runIn(6), TODAY).instalments();

        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).balance()).isLessThan(rows.get(i - 1).balance());
            assertThat(rows.get(i - 1).amount()).isGreaterThanOrEqualTo(FIFTEEN);
        }
    }

    @Law(Rule.REP_4)
    @Property
    @Label("REP-4: without interest each instalment is debt / 120 half up, or EUR 15, and they sum to the debt")
    void withoutInterest(@ForAll("debts") Money debt) {
        RepaymentSchedule schedule = RepaymentSchedule.of(rates("0", "0"), debt, runIn(6), TODAY);
        Money share = debt.dividedBy(120, RoundingMode.HALF_UP);
        Money regular = share.isLessThan(FIFTEEN) ? FIFTEEN : share;
        List<Instalment> rows = schedule.instalments();

        assertThat(schedule.monthly().exact()).contains(regular);
        assertThat(rows.subList(0, rows.size() - 1))
                .allMatch(row -> row.amount().equals(regular));
        assertThat(sum(schedule)).isEqualTo(debt);
        assertThat(schedule.interest().exact()).contains(NOTHING);
    }

    /**
     * Proof. With the exact annuity a and i = r / 12, the exact balance is b' = (1 + i) b - a and ends at nothing; the real
     * one is B' = (1 + i) B + e - A, where the rounding of the interest gives |e| <= 0.005 and that of the instalment |a -
     * A| <= 0.005. So the distance of both grows by at most 0.01 a month and then by the interest on itself. The last
     * instalment L = (1 + i) B + e against a = (1 + i) b differs from A by at most 0.01 x ((1 + i)^0 + ... + (1 + i)^119).
     */
    @Law(Rule.REP_4)
    @Property
    @Label("REP-4: the last of 120 instalments differs from the others by rounding only; after EUR 15 it is not higher")
    void lastInstalment(@ForAll("debts") Money debt, @ForAll("percentages") String rate) {
        RepaymentSchedule schedule = RepaymentSchedule.of(rates(rate, rate), debt, runIn(6), TODAY);
        Money regular = schedule.monthly().exact().orElseThrow();
        Instalment last = schedule.instalments().get(schedule.instalments().size() - 1);

        if (regular.equals(FIFTEEN)) {
            assertThat(last.amount().isPositive()).isTrue();
            assertThat(last.amount()).isLessThanOrEqualTo(FIFTEEN.plus(roundingOf(rate)));
        } else {
            assertThat(last.number()).isEqualTo(120);
            assertThat(last.amount().minus(regular).abs()).isLessThanOrEqualTo(roundingOf(rate));
        }
    }

    @Law({Rule.REP_3, Rule.REP_4})
    @Property
    @Label("REP-4: a higher debt or a longer run-in never gives a lower instalment")
    void monotone(
            @ForAll("debts") Money debt,
            @ForAll("debts") Money more,
            @ForAll("percentages") String rate,
            @ForAll @IntRange(min = 6, max = 18) int months) {
        LawBook law = rates(rate, rate);
        Money instalment =
                RepaymentSchedule.of(law, debt, runIn(months), TODAY).monthly().atLeast();

        assertThat(RepaymentSchedule.of(law, debt.plus(more), runIn(months), TODAY)
                        .monthly()
                        .atLeast())
                .isGreaterThanOrEqualTo(instalment);
        assertThat(RepaymentSchedule.of(law, debt, runIn(months + 1), TODAY)
                        .monthly()
                        .atLeast())
                .isGreaterThanOrEqualTo(instalment);
    }

    @Law(Rule.REP_3)
    @Property
    @Label("REP-3: an open schedule bounds the one that a supplied rate gives")
    void openBoundsDetermined(
            @ForAll("debts") Money debt, @ForAll("percentages") String first, @ForAll("percentages") String later) {
        LocalDateRange runIn = LocalDateRange.ofClosed(day("2024-01-16"), day("2024-07-15"));
        LawBook firstKnown = withRate(NO_RATES, 2024, first);
        LawBook bothKnown = withRate(firstKnown, 2029, later);
        RepaymentSchedule determined = RepaymentSchedule.of(bothKnown, debt, runIn, TODAY);

        for (LawBook law : List.of(NO_RATES, firstKnown)) {
            RepaymentSchedule open = RepaymentSchedule.of(law, debt, runIn, TODAY);
            assertThat(open.debtAfterRunIn().atLeast())
                    .isLessThanOrEqualTo(determined.debtAfterRunIn().atLeast());
            assertThat(open.monthly().atLeast())
                    .isLessThanOrEqualTo(determined.monthly().atLeast());
            assertThat(open.interest().atLeast())
                    .isLessThanOrEqualTo(determined.interest().atLeast());
            assertThat(open.total().atLeast())
                    .isLessThanOrEqualTo(determined.total().atLeast());
            assertThat(determined.instalments().subList(0, open.instalments().size()))
                    .isEqualTo(open.instalments());
        }
    }

    @Provide
    Arbitrary<Money> debts() {
        return Arbitraries.longs().between(1, 2_000_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    @Provide
    Arbitrary<String> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("6.00"))
                .ofScale(2)
                .map(BigDecimal::toPlainString);
    }

    private static Money sum(RepaymentSchedule schedule) {
        return schedule.instalments().stream().map(Instalment::amount).reduce(NOTHING, Money::plus);
    }

    /** 0.01 x ((1 + i)^0 + … + (1 + i)^119), rounded up to the cent. */
    private static Money roundingOf(String rate) {
        BigDecimal factor =
                BigDecimal.ONE.add(new BigDecimal(rate).divide(new BigDecimal("1200"), MathContext.DECIMAL128));
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 0; month < 120; month++) {
            sum = sum.add(factor.pow(month, MathContext.DECIMAL128));
        }
        return Money.of(CurrencyUnit.EUR, sum.movePointLeft(2), RoundingMode.UP);
    }
}
