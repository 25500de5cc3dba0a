package io.github.termijn.term;

import io.github.termijn.law.DutyLaw;
import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermLaw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The interruptions between two periods of duty, and how long they may last (TRM-6). */
final class Interruptions {

    private Interruptions() {}

    static List<Circumstance> of(Dossier dossier) {
        if (dossier.circumstances().isEmpty()) {
            return List.of();
        }
        return dossier.circumstances().stream()
                .filter(circumstance -> circumstance.kind() == CircumstanceKind.INTERRUPTION)
                .sorted(Comparator.comparing(Circumstance::from))
                .toList();
    }

    /** Returns those that lengthen a first term; a longer one than allowed ends the duty instead. */
    static List<Circumstance> notTooLong(LawBook law, Dossier dossier, LocalDate asOf) {
        return of(dossier).stream().filter(gap -> !isTooLong(law, gap, asOf)).toList();
    }

    /** Returns the day after the last day on which the duty still continues. */
    static LocalDate longestEnd(LawBook law, Circumstance gap) {
        return TermArithmetic.plus(gap.from(), law.on(DutyLaw.LONGEST_INTERRUPTION, gap.from()));
    }

    static boolean isTooLong(LawBook law, Circumstance gap, LocalDate asOf) {
        return endKnownOn(gap, asOf).isAfter(longestEnd(law, gap));
    }

    static int days(Circumstance gap, LocalDate asOf) {
        return Math.toIntExact(ChronoUnit.DAYS.between(gap.from(), endKnownOn(gap, asOf)));
    }

    /** Returns the day after its last day, or after the as-of day while it runs. */
    private static LocalDate endKnownOn(Circumstance gap, LocalDate asOf) {
        return gap.through().orElse(asOf).plusDays(1);
    }

    /** Tells whether the duty may have ended by a day, because an interruption that still runs may yet last too long. */
    static boolean mayHaveEndedDutyBy(Dossier dossier, LocalDate day) {
        return of(dossier).stream()
                .anyMatch(gap -> gap.through().isEmpty()
                        && !gap.from().isBefore(dossier.obligedFrom())
                        && !gap.from().isAfter(day));
    }
}
