package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What is recorded of a loan and surely lies above what can have been borrowed (LOA-1): it is kept, and told.
 *
 * <p>A debt can lie above the maximum by interest. Counted is the most there can be: on the whole maximum, since the
 * application or the beginning of the duty, over each calendar year in full. Where the rate of one of those years is not known
 * nothing is told.
 */
final class AboveMaximum {

    private static final int MONTHS_OF_A_YEAR = 12;

    private AboveMaximum() {}

    static List<Finding> of(LawBook law, Dossier dossier, Loan loan, Money maximum, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        loan.drawn()
                .filter(maximum::isLessThan)
                .ifPresent(
                        drawn -> findings.add(Finding.holds(LoanStatement.DRAWN_ABOVE_MAXIMUM, asOf, drawn, maximum)));
        Optional<Money> debt = Stream.of(loan.debtAtFulfilment(), loan.debtAtRunIn())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(maximum::isLessThan);
        debt.ifPresent(owed -> withInterest(law, maximum, since(dossier, loan), asOf)
                .filter(owed::isGreaterThan)
                .ifPresent(most -> findings.add(Finding.holds(LoanStatement.DEBT_ABOVE_MAXIMUM, asOf, owed, most)
                        .restsOn(Aspect.LOA_1_DEBT))));
        return findings;
    }

    private static LocalDate since(Dossier dossier, Loan loan) {
        return loan.appliedOn().filter(dossier.obligedFrom()::isBefore).orElse(dossier.obligedFrom());
    }

    private static Optional<Money> withInterest(LawBook law, Money maximum, LocalDate since, LocalDate asOf) {
        Optional<Money> most = Optional.of(maximum);
        for (int year = since.getYear(); year <= asOf.getYear() && most.isPresent(); year++) {
            Optional<YearlyRate> rate = YearlyRate.of(law, year, asOf);
            most = most.flatMap(grown -> rate.map(known -> Money.of(
                    grown.getCurrencyUnit(),
                    CompoundInterest.grow(grown.getAmount(), known.percentage(), MONTHS_OF_A_YEAR),
                    RoundingMode.UP)));
        }
        return most;
    }
}
