package io.github.termijn.rules;

import static io.github.termijn.rules.Section5Facts.SIX;
import static io.github.termijn.rules.Section5Facts.STANDARD;
import static io.github.termijn.rules.Section5Facts.assess;
import static io.github.termijn.rules.Section5Facts.passed;
import static io.github.termijn.testing.Dossiers.day;
import static io.github.termijn.testing.Dossiers.obligedFrom;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.InterestRate;
import io.github.termijn.law.InterestRates;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Repayment;
import io.github.termijn.loan.RepaymentSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Short words for the facts of section 7a. */
final class Section7aFacts {

    /** An as-of day after most of the days of the examples. */
    static final String LATER = "2022-01-01";

    /** A day on which every rate of the law is known. */
    static final LocalDate TODAY = day("2026-11-30");

    /** A law without the rate of any year. */
    static final LawBook NO_RATES = STANDARD.with(RepaymentLaw.YEARLY_RATE, InterestRate.UNKNOWN);

    private Section7aFacts() {}

    static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    static Bounds<Money> exactly(String amount) {
        return Bounds.exactly(euro(amount));
    }

    /** A law in which a rate is supplied for a year: an assumption of the test. */
    static LawBook withRate(LawBook law, int year, String percentage) {
        InterestRates rates = law.on(RepaymentLaw.INTEREST_RATES, TODAY);
        return law.with(RepaymentLaw.INTEREST_RATES, rates.with(year, new BigDecimal(percentage)));
    }

    /** A run-in of months from 16 January 2023, so with its 61st instalment in 2028 or 2029. */
    static LocalDateRange runIn(int months) {
        return LocalDateRange.of(day("2023-01-16"), Period.ofMonths(months));
    }

    /** A law with a rate for the run-in and first 60 months of {@link #runIn}, and one from the 61st. */
    static LawBook rates(String first, String later) {
        return withRate(withRate(withRate(NO_RATES, 2023, first), 2028, later), 2029, later);
    }

    static RepaymentSchedule schedule(LawBook law, String debt) {
        return RepaymentSchedule.of(law, euro(debt), runIn(6), TODAY);
    }

    static List<Finding> findings(Outcome outcome, Statement statement, Verdict verdict) {
        return outcome.findings().stream()
                .filter(finding -> finding.statement() == statement && finding.verdict() == verdict)
                .toList();
    }

    /** Six parts, no PVT, not in the forgiveness group, a debt of € 10,000 on the first day of the run-in. */
    static Dossier.Builder obliged(String from) {
        return obligedFrom(from).loan(Loan.builder().debtAtRunIn(euro("10000")).build());
    }

    static Dossier.Builder fulfilled(String from, @Nullable String on) {
        return on == null ? obliged(from) : obliged(from).addAllExams(passed(SIX, on));
    }

    static Repayment repayment(Dossier.Builder dossier, String asOf) {
        return repayment(STANDARD, dossier, asOf);
    }

    static Repayment repayment(LawBook law, Dossier.Builder dossier, String asOf) {
        return assess(law, dossier, asOf).repayment().orElseThrow();
    }

    static Dossier.Builder copy(Dossier.Builder dossier) {
        Dossier.Builder copy = Dossier.builder();
        copy.copyOf(dossier.build());
        return copy;
    }
}
