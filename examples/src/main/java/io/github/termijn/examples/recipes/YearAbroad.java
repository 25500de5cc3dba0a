package io.github.termijn.examples.recipes;

import io.github.termijn.Assessment;
import io.github.termijn.Wi2013;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Permit;
import java.time.LocalDate;

/**
 * Somebody who lived abroad for a while: at most a year lengthens the term, more than a year ends the duty.
 *
 * <p>12 April 2018 and the 92 days from 1 June through 31 August 2016 is 13 July 2018.
 */
final class YearAbroad {

    private YearAbroad() {}

    public static void main(String... args) {
        LocalDate left = LocalDate.of(2016, 6, 1);
        Assessment summer = abroad(left, LocalDate.of(2016, 8, 31));
        Assessment longer = abroad(left, LocalDate.of(2017, 8, 31));

        System.out.println(summer.currentTerm().orElseThrow().lastDay());
        System.out.println(longer.dutyEnd().orElseThrow());
    }

    private static Assessment abroad(LocalDate from, LocalDate through) {
        Dossier dossier = Dossier.builder()
                .permit(Permit.FAMILY)
                .obligedFrom(LocalDate.of(2015, 4, 13))
                .addCircumstances(Circumstance.of(CircumstanceKind.INTERRUPTION, from, through))
                .build();
        return Wi2013.standard().assess(dossier, LocalDate.of(2017, 10, 1));
    }
}
