package io.github.termijn.loan;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Household;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Computes one ability to pay, step by step (REP-5). */
final class AbilityCalculation {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private record Incomes(BigDecimal debtor, BigDecimal partner) {

        private BigDecimal total() {
            return debtor.add(partner);
        }
    }

    private final LawBook law;
    private final Means means;
    private final LocalDate on;
    private final List<Finding> findings = new ArrayList<>();

    AbilityCalculation(LawBook law, Means means, LocalDate on) {
        this.law = law;
        this.means = means;
        this.on = on;
    }

    AbilityToPay compute() {
        Optional<Incomes> incomes = incomes();
        Optional<BigDecimal> allowance = allowance();
        Bounds<BigDecimal> yearly = incomes.flatMap(known -> allowance.map(free -> yearly(known, free)))
                .map(Bounds::exactly)
                .orElseGet(() -> Bounds.atLeast(BigDecimal.ZERO));
        return new AbilityToPay.Builder()
                .yearly(yearly)
                .monthly(monthly(yearly))
                .findings(findings)
                .build();
    }

    /** A later year counts only on request, and only after a real loss of the debtor's own income. */
    private Optional<Incomes> incomes() {
        int year = means.year() - law.on(RepaymentLaw.INCOME_YEARS_BACK, on);
        if (means.otherYear().isEmpty() || means.income().isEmpty()) {
            return known(year, means.income(), means.partnerIncome());
        }
        Means.OtherYear other = means.otherYear().get();
        Money before = means.income().get();
        BigDecimal share = law.on(RepaymentLaw.INCOME_LOSS, on);
        BigDecimal loss = before.minus(other.income()).getAmount();
        boolean enough =
                before.isPositive() && loss.compareTo(before.getAmount().multiply(share)) >= 0;
        findings.add(Finding.test(
                enough,
                RepaymentStatement.OTHER_YEAR,
                on,
                Year.of(other.year()),
                other.income(),
                before,
                share.movePointRight(2)));
        return enough
                ? known(other.year(), Optional.of(other.income()), other.partnerIncome())
                : known(year, means.income(), means.partnerIncome());
    }

    private Optional<Incomes> known(int year, Optional<Money> debtor, Optional<Money> partner) {
        boolean hasPartner = means.household().filter(Household.PARTNER::equals).isPresent();
        if (debtor.isEmpty()) {
            findings.add(Finding.open(RepaymentStatement.INCOME_UNKNOWN, on, Year.of(year)));
        }
        if (hasPartner && partner.isEmpty()) {
            findings.add(Finding.open(RepaymentStatement.PARTNER_INCOME_UNKNOWN, on, Year.of(year)));
        }
        if (debtor.isEmpty() || (hasPartner && partner.isEmpty())) {
            return Optional.empty();
        }
        Incomes incomes = new Incomes(
                debtor.get().getAmount(), partner.map(Money::getAmount).orElse(BigDecimal.ZERO));
        findings.add(Finding.holds(RepaymentStatement.INCOME, on, Year.of(year), shown(incomes.total())));
        return Optional.of(incomes);
    }

    private Optional<BigDecimal> allowance() {
        if (means.household().isEmpty()) {
            findings.add(Finding.open(RepaymentStatement.HOUSEHOLD_UNKNOWN, on));
        }
        if (means.minimumWage().isEmpty()) {
            findings.add(Finding.open(RepaymentStatement.MINIMUM_WAGE_UNKNOWN, on, Year.of(means.year())));
        }
        if (means.household().isEmpty() || means.minimumWage().isEmpty()) {
            return Optional.empty();
        }
        Household household = means.household().get();
        BigDecimal share = law.on(
                household == Household.SINGLE ? RepaymentLaw.SINGLE_ALLOWANCE : RepaymentLaw.FAMILY_ALLOWANCE, on);
        BigDecimal allowance = means.minimumWage().get().getAmount().multiply(share);
        findings.add(Finding.holds(RepaymentStatement.ALLOWANCE, on, household, shown(allowance)));
        return Optional.of(allowance);
    }

    private BigDecimal yearly(Incomes incomes, BigDecimal allowance) {
        BigDecimal all = incomes.total()
                .subtract(allowance)
                .max(BigDecimal.ZERO)
                .multiply(law.on(RepaymentLaw.ABILITY_SHARE, on));
        findings.add(Finding.holds(RepaymentStatement.ABILITY, on, Year.of(means.year()), shown(all)));
        if (!means.partnerOwes() || all.signum() == 0) {
            return all;
        }
        // What is above an allowance is above nothing, so one of the two incomes is.
        BigDecimal debtor = incomes.debtor().max(BigDecimal.ZERO);
        BigDecimal both = debtor.add(incomes.partner().max(BigDecimal.ZERO));
        BigDecimal own = all.multiply(debtor).divide(both, MathContext.DECIMAL128);
        findings.add(Finding.holds(RepaymentStatement.ABILITY_SPLIT, on, shown(own)));
        return own;
    }

    private Bounds<Money> monthly(Bounds<BigDecimal> yearly) {
        Money least = law.on(RepaymentLaw.LEAST_ABILITY, on);
        Bounds<Money> monthly = yearly.map(amount -> amount.compareTo(least.getAmount()) < 0
                ? Money.zero(CurrencyUnit.EUR)
                : Money.of(CurrencyUnit.EUR, amount.divide(MONTHS, 2, RoundingMode.DOWN)));
        yearly.exact()
                .ifPresent(amount -> findings.add(Finding.test(
                        amount.compareTo(least.getAmount()) >= 0,
                        RepaymentStatement.ABILITY_PER_MONTH,
                        on,
                        least,
                        monthly.atLeast())));
        return monthly;
    }

    /** Findings show whole cents, rounded down, so that an amount below a border never reads as the border. */
    private static Money shown(BigDecimal exactly) {
        return Money.of(CurrencyUnit.EUR, exactly, RoundingMode.DOWN);
    }
}
