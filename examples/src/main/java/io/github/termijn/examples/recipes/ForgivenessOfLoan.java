package io.github.termijn.examples.recipes;

import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.Loan;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import io.github.termijn.loan.Forgiveness;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is forgiven of a loan when the last part was passed a month late.
 *
 * <p>The term ends with 1 September 2023. One part, at most three months late: 90 %.
 */
final class ForgivenessOfLoan {

    private ForgivenessOfLoan() {}

    public static void main(String... args) {
        Dossier.Builder dossier = Dossier.builder()
                .permit(Permit.ASYLUM)
                .obligedFrom(LocalDate.of(2020, 9, 2))
                .municipalRegistration(LocalDate.of(2020, 9, 2))
                .participationSignedOn(LocalDate.of(2021, 2, 1))
                .loan(Loan.builder()
                        .drawn(Money.of(CurrencyUnit.EUR, 10_000))
                        .appliedOn(LocalDate.of(2020, 10, 1))
                        .debtAtFulfilment(Money.of(CurrencyUnit.EUR, 10_000))
                        .build());
        for (Part part : List.of(Part.READING, Part.LISTENING, Part.WRITING, Part.KNM, Part.ONA)) {
            dossier.addExams(ExamAttempt.of(part, LocalDate.of(2023, 5, 9), true));
        }
        dossier.addExams(ExamAttempt.of(Part.SPEAKING, LocalDate.of(2023, 10, 2), true));

        Forgiveness forgiveness = Wi2013.standard()
                .forgiveness(dossier.build(), LocalDate.of(2024, 1, 15))
                .orElseThrow();

        System.out.println(forgiveness.kind() + ", " + forgiveness.percentage() + " %");
        System.out.println(forgiveness.forgiven() + " forgiven, " + forgiveness.left() + " left");
    }
}
