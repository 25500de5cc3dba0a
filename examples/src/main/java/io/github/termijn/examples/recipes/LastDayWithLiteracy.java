package io.github.termijn.examples.recipes;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.time.Period;

/**
 * The last day of a term that a literacy course lengthened.
 *
 * <p>Three years from 1 March 2016 end with 28 February 2019; two years more end with 28 February 2021.
 */
final class LastDayWithLiteracy {

    private LastDayWithLiteracy() {}

    public static void main(String... args) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2016, 3, 1))
                .addExtensions(ExtensionDecision.of(Ground.LITERACY, Period.ofYears(2), LocalDate.of(2018, 11, 5)))
                .build();

        Assessment before = Wi2013.standard().assess(dossier, LocalDate.of(2018, 11, 4));
        Assessment after = Wi2013.standard().assess(dossier, LocalDate.of(2018, 11, 5));

        System.out.println(
                "Before the decision: " + before.currentTerm().orElseThrow().lastDay());
        System.out.println(
                "After the decision:  " + after.currentTerm().orElseThrow().lastDay());
    }
}
