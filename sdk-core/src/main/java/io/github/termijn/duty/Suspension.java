package io.github.termijn.duty;

import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The time in which no term runs, because of a temporary dispensation (tijdelijke vrijstelling wegens een opleiding, VRS-3).
 *
 * <p>It lasts as long as somebody is enrolled. Without a first day it counts from the day of the decision, which is a reading of
 * this library.
 *
 * @param from the first day, included
 * @param through the last day, included; empty while it lasts
 * @param decidedOn the day from which it was known: of the decision, else the first day
 */
public record Suspension(LocalDate from, Optional<LocalDate> through, LocalDate decidedOn) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param from the first day, included
     * @param through the last day, included; empty while it lasts
     * @param decidedOn the day from which it was known: of the decision, else the first day
     */
    public Suspension {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(through, "through");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }

    /**
     * Returns the times in which no term runs.
     *
     * @param dossier the facts as known on a day
     * @return one for each temporary dispensation of which a day is known, in the order of their first days
     */
    public static List<Suspension> of(Dossier dossier) {
        List<Suspension> suspensions = new ArrayList<>();
        for (Dispensation dispensation : dossier.dispensations()) {
            if (dispensation.isTemporary()) {
                dispensation
                        .countsFrom()
                        .map(from -> new Suspension(
                                from,
                                dispensation.through(),
                                dispensation.decidedOn().orElse(from)))
                        .ifPresent(suspensions::add);
            }
        }
        suspensions.sort(Comparator.comparing(Suspension::from));
        return List.copyOf(suspensions);
    }

    /**
     * Tells whether there is one of which no day is known.
     *
     * @param dossier the facts as known on the as-of day
     * @return true if a temporary dispensation has neither a first day nor a day of decision
     */
    public static boolean isOnSomeDay(Dossier dossier) {
        return Lists.any(
                dossier.dispensations(),
                dispensation ->
                        dispensation.isTemporary() && dispensation.countsFrom().isEmpty());
    }

    /**
     * Tells whether it still lasts.
     *
     * @return true if it has no last day yet
     */
    public boolean isLasting() {
        return through.isEmpty();
    }

    /**
     * Tells whether no term runs on a day.
     *
     * @param day the day asked for
     * @return true from the first day through the last
     */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && through.filter(day::isAfter).isEmpty();
    }
}
