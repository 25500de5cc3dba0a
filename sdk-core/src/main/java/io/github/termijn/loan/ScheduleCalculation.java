package io.github.termijn.loan;

import io.github.termijn.dossier.FactLimits;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.RateYear;
import io.github.termijn.law.Interpretation.RepaymentMethod;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** Computes one schedule (REP-2 to REP-4). */
final class ScheduleCalculation {

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    private final LawBook law;
    private final Money debt;
    private final LocalDateRange runIn;
    private final Optional<ReducedInstalment> reduced;
    private final LocalDate on;
    private final LocalDate firstDue;
    private final int months;
    private final int most;
    private final Money least;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Instalment> rows = new ArrayList<>();

    ScheduleCalculation(
            LawBook law, Money debt, LocalDateRange runIn, Optional<ReducedInstalment> reduced, LocalDate asOf) {
        if (!debt.getCurrencyUnit().equals(CurrencyUnit.EUR) || !FactLimits.hold(debt)) {
            throw new IllegalArgumentException("A debt is in euro and within the limits of amounts");
        }
        if (debt.isNegative()) {
            throw new IllegalArgumentException("A debt cannot be negative");
        }
        if (runIn.isUnboundedStart() || runIn.isUnboundedEnd() || runIn.isEmpty()) {
            throw new IllegalArgumentException("The run-in must have a first and a last day");
        }
        this.law = law;
        this.debt = debt;
        this.runIn = runIn;
        this.reduced = reduced;
        this.on = runIn.getStart();
        this.firstDue = RepaymentStart.firstInstalmentAfter(runIn);
        this.months = (int) ChronoUnit.MONTHS.between(runIn.getStart(), runIn.getEnd());
        this.most = law.on(RepaymentLaw.MOST_INSTALMENTS, on);
        this.least = law.on(RepaymentLaw.LEAST_INSTALMENT, on);
        this.asOf = asOf;
    }

    RepaymentSchedule monthly() {
        return debt.isZero() ? nothingOwed() : firstRate().map(this::monthly).orElseGet(this::rateUnknown);
    }

    RepaymentSchedule yearly() {
        if (debt.isZero()) {
            return nothingOwed();
        }
        Optional<Money> grown = firstRate().map(this::debtAfterRunIn);
        findings.add(Finding.open(RepaymentStatement.YEARLY_INSTALMENTS, on));
        return schedule(
                grown.map(Bounds::exactly).orElseGet(() -> Bounds.atLeast(debt)),
                Bounds.atLeast(NOTHING),
                grown.orElse(debt));
    }

    private RepaymentSchedule nothingOwed() {
        findings.add(Finding.holds(RepaymentStatement.NOTHING_OWED, on));
        return schedule(Bounds.exactly(debt), Bounds.exactly(NOTHING), debt);
    }

    /** No rate is negative, so the amounts without interest are the least there can be. */
    private RepaymentSchedule rateUnknown() {
        Money computed = cents(CompoundInterest.annuity(debt.getAmount(), BigDecimal.ZERO, most));
        return schedule(Bounds.atLeast(debt), Bounds.atLeast(computed.isLessThan(least) ? least : computed), debt);
    }

    private Optional<BigDecimal> firstRate() {
        RateYear reading = law.on(Interpretation.RATE_YEAR, on);
        int year = (reading == RateYear.RUN_IN ? on : firstDue).getYear();
        Optional<BigDecimal> rate = rateOf(year);
        rate.ifPresent(known -> findings.add(Finding.holds(RepaymentStatement.FIRST_RATE, on, Year.of(year), known)));
        return rate;
    }

    private Optional<BigDecimal> rateOf(int year) {
        Optional<YearlyRate> rate = YearlyRate.of(law, year, asOf);
        if (rate.isEmpty()) {
            findings.add(Finding.open(RepaymentStatement.RATE_UNKNOWN, on, Year.of(year)));
        }
        rate.filter(YearlyRate::read)
                .ifPresent(read ->
                        findings.add(Finding.holds(RepaymentStatement.RATE_READ, on, Year.of(year), read.percentage())
                                .restsOn(Aspect.REP_3_READ_RATES)));
        return rate.map(YearlyRate::percentage);
    }

    private RepaymentSchedule monthly(BigDecimal rate) {
        Money grown = debtAfterRunIn(rate);
        return law.on(Interpretation.REPAYMENT_METHOD, on) == RepaymentMethod.ANNUITY
                ? annuity(rate, grown)
                : literal(rate, grown);
    }

    private Money debtAfterRunIn(BigDecimal rate) {
        Money grown = cents(CompoundInterest.grow(debt.getAmount(), rate, months));
        findings.add(Finding.holds(RepaymentStatement.RUN_IN_INTEREST, on, debt, months, grown));
        return grown;
    }

    private RepaymentSchedule annuity(BigDecimal rate, Money grown) {
        Money regular = regular(grown.getAmount(), rate, most);
        findings.add(Finding.holds(RepaymentStatement.ANNUITY, on, grown, regular));
        Money left = pay(grown, rate, regular, law.on(RepaymentLaw.FIRST_RATE_INSTALMENTS, on));
        if (left.isPositive() && !isOpen()) {
            payAtLaterRate(left, rate, regular);
        }
        return schedule(Bounds.exactly(grown), Bounds.exactly(regular), grown);
    }

    /** The total is fixed beforehand: no month adds interest, and no later rate matters. */
    private RepaymentSchedule literal(BigDecimal rate, Money grown) {
        BigDecimal exactly = CompoundInterest.grow(debt.getAmount(), rate, months + most);
        Money total = cents(exactly);
        Money regular = regular(exactly, BigDecimal.ZERO, most);
        findings.add(Finding.holds(RepaymentStatement.LITERAL_TOTAL, on, total, regular));
        pay(total, BigDecimal.ZERO, regular, most);
        return schedule(Bounds.exactly(grown), Bounds.exactly(regular), total);
    }

    private void payAtLaterRate(Money left, BigDecimal rate, Money regular) {
        LocalDate from = nextDue();
        Optional<BigDecimal> later = rateOf(from.getYear());
        if (later.isEmpty()) {
            return;
        }
        boolean differs = later.get().compareTo(rate) != 0;
        Money amount = differs ? regular(left.getAmount(), later.get(), most - rows.size()) : regular;
        findings.add(Finding.test(differs, RepaymentStatement.LATER_RATE, on, from, later.get(), left, amount));
        pay(left, later.get(), amount, most);
    }

    /** Returns the instalment that pays off a debt, rounded half up to the cent (REP-4), but at least the least (REP-2). */
    private Money regular(BigDecimal owed, BigDecimal rate, int number) {
        Money computed = cents(CompoundInterest.annuity(owed, rate, number));
        if (!computed.isLessThan(least)) {
            return computed;
        }
        findings.add(Finding.holds(RepaymentStatement.LEAST_INSTALMENT, on, computed, least));
        return least;
    }

    /** Makes rows until nothing is left, there are enough of them, or what is due next is open. Returns what is left. */
    private Money pay(Money start, BigDecimal rate, Money regular, int through) {
        Money balance = start;
        while (balance.isPositive() && rows.size() < Math.min(through, most)) {
            LocalDate due = nextDue();
            Optional<Bounds<Money>> lower =
                    reduced.filter(other -> other.isDueOn(due)).map(ReducedInstalment::amount);
            if (lower.filter(amount -> !amount.isExact()).isPresent()) {
                findings.add(Finding.open(RepaymentStatement.REDUCED_UNKNOWN, on, due, lower.get()));
                return balance;
            }
            Money interest = CompoundInterest.ofMonth(balance, rate);
            Money owed = balance.plus(interest);
            Money amount = amount(owed, regular, lower.flatMap(Bounds::exact));
            balance = owed.minus(amount);
            rows.add(new Instalment(rows.size() + 1, due, amount, interest, balance));
        }
        return balance;
    }

    private LocalDate nextDue() {
        return firstDue.plusMonths(rows.size());
    }

    /** The last instalment is what is left, unless a lower one is due. */
    private Money amount(Money owed, Money regular, Optional<Money> lower) {
        if (lower.filter(regular::isGreaterThan).isPresent()) {
            return lower(owed, lower.get());
        }
        return rows.size() == most - 1 ? owed : lower(owed, regular);
    }

    /** Interest and remainder follow from the rows; where these are not complete they have no upper bound. */
    private RepaymentSchedule schedule(Bounds<Money> grown, Bounds<Money> regular, Money start) {
        Money interest = rows.stream().map(Instalment::interest).reduce(start.minus(debt), Money::plus);
        Money left = rows.isEmpty() ? NOTHING : rows.get(rows.size() - 1).balance();
        if (!isOpen()) {
            if (!rows.isEmpty()) {
                findings.add(Finding.test(left.isZero(), RepaymentStatement.PAID_OFF, on, rows.size(), left));
            }
            return new RepaymentSchedule(
                    debt, runIn, grown, regular, rows, Bounds.exactly(interest), Bounds.exactly(left), findings);
        }
        Bounds<Money> remainder = reduced.isPresent() ? Bounds.atLeast(NOTHING) : Bounds.exactly(NOTHING);
        return new RepaymentSchedule(debt, runIn, grown, regular, rows, Bounds.atLeast(interest), remainder, findings);
    }

    private boolean isOpen() {
        return Lists.any(findings, finding -> finding.verdict() == Verdict.OPEN);
    }

    private static Money lower(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static Money cents(BigDecimal amount) {
        return Money.of(CurrencyUnit.EUR, amount, RoundingMode.HALF_UP);
    }
}
