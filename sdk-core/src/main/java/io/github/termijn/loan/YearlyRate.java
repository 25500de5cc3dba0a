package io.github.termijn.loan;

import io.github.termijn.law.InterestRate;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.ReadRates;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The interest rate of a year as it can be used on a day (REP-3): the published one, else a supplied one, else one that was
 * read from another rate on the same basis. The law has a rate from 1 January of its year, a supplied one counts before.
 *
 * @param percentage the percentage
 * @param read whether it was read
 */
record YearlyRate(BigDecimal percentage, boolean read) {

    static Optional<YearlyRate> of(LawBook law, int year, LocalDate asOf) {
        LocalDate first = Year.of(year).atDay(1);
        Optional<InterestRate> ofTheLaw =
                asOf.isBefore(first) ? Optional.empty() : law.find(RepaymentLaw.YEARLY_RATE, first);
        Optional<BigDecimal> supplied =
                law.on(RepaymentLaw.INTEREST_RATES, first).in(year);
        boolean readCounts = law.on(Interpretation.READ_RATES, first) == ReadRates.COUNT;
        return ofTheLaw.filter(rate -> !rate.read())
                .flatMap(InterestRate::percentage)
                .or(() -> supplied)
                .map(percentage -> new YearlyRate(percentage, false))
                .or(() -> ofTheLaw.filter(rate -> readCounts)
                        .flatMap(InterestRate::percentage)
                        .map(percentage -> new YearlyRate(percentage, true)));
    }
}
