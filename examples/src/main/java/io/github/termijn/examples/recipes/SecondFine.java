package io.github.termijn.examples.recipes;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The fine for the new term that a first fine set.
 *
 * <p>The new term ends two years after 27 March 2017. Nothing was attended or attempted: the table gives € 1,250 again.
 */
final class SecondFine {

    private SecondFine() {}

    public static void main(String... args) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2014, 3, 28))
                .addFines(FineDecision.of(TermKind.EXAM, Money.of(CurrencyUnit.EUR, 1250), LocalDate.of(2017, 12, 5)))
                .build();

        AssessedTerm second = Wi2013.standard()
                .assess(dossier, LocalDate.of(2019, 6, 1))
                .currentTerm()
                .orElseThrow();

        System.out.println(second.kind() + " " + second.ordinal() + " through " + second.lastDay());
        System.out.println(second.status() + ", " + second.culpability().orElseThrow());
        // No fine and an open one are both empty here; the amount between bounds stands in amount().
        Optional<Money> amount = second.fine().flatMap(FineOutcome::amount).flatMap(Bounds::exact);
        System.out.println(amount.orElseThrow());
    }
}
