package io.github.termijn.duty;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FactLimits;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.DutyLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermArithmetic;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A gap between two periods of duty (onderbreking van de inburgeringsplicht, TRM-6).
 *
 * <p>Recorded interruptions that touch are one gap: the next begins on the day after the last. Its first day decides
 * everything. That touching ones are one is a reading of this library.
 *
 * <p>Example: away 1 January through 30 June and 1 July through 28 February of the next year is one gap of more than a year,
 * so the duty ended on 1 January. With one day at home between them they are two gaps of less than a year.
 *
 * @param from the first day, included
 * @param through the last day, included; empty while it runs
 */
public record Interruption(LocalDate from, Optional<LocalDate> through) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param from the first day, included
     * @param through the last day, included; empty while it runs
     */
    public Interruption {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(through, "through");
    }

    /**
     * Returns the gaps of a dossier.
     *
     * @param dossier the facts as known on a day
     * @return the gaps in the order of their days, those that touch joined
     */
    public static List<Interruption> of(Dossier dossier) {
        List<Circumstance> recorded = new ArrayList<>();
        for (Circumstance circumstance : dossier.circumstances()) {
            if (circumstance.kind() == CircumstanceKind.INTERRUPTION) {
                recorded.add(circumstance);
            }
        }
        if (recorded.isEmpty()) {
            return List.of();
        }
        recorded.sort(Comparator.comparing(Circumstance::from));
        List<Interruption> gaps = new ArrayList<>();
        Interruption current = null;
        for (Circumstance next : recorded) {
            if (current != null && current.touches(next.from())) {
                current = new Interruption(current.from(), next.through());
            } else {
                if (current != null) {
                    gaps.add(current);
                }
                current = new Interruption(next.from(), next.through());
            }
        }
        gaps.add(current);
        return List.copyOf(gaps);
    }

    private boolean touches(LocalDate next) {
        return through.filter(last -> last.plusDays(1).equals(next)).isPresent();
    }

    /**
     * Tells whether it still runs.
     *
     * @return true if it has no last day yet
     */
    public boolean isRunning() {
        return through.isEmpty();
    }

    /**
     * Returns the day after the last day on which the duty still continues.
     *
     * @param law the law
     * @return the first day and a year
     */
    public LocalDate longestEnd(LawBook law) {
        return TermArithmetic.plus(from, law.on(DutyLaw.LONGEST_INTERRUPTION, from));
    }

    /**
     * Tells whether it ended the duty, because it lasted longer than a year.
     *
     * @param law the law
     * @param asOf the day asked for; a gap that still runs is counted through it
     * @return true if the day after its last day lies after the first day and a year
     * @throws IllegalArgumentException if the day asked for lies beyond {@link FactLimits}
     */
    public boolean isTooLong(LawBook law, LocalDate asOf) {
        FactLimits.requireAsOf(asOf);
        return endKnownOn(asOf).isAfter(longestEnd(law));
    }

    /**
     * Returns how long it lasts, in days, first and last included.
     *
     * @param law the law
     * @param asOf the day asked for
     * @return the days; while it runs, from the days so far up to the longest that does not end the duty
     * @throws IllegalArgumentException if the day asked for lies beyond {@link FactLimits}
     */
    public Bounds<Period> length(LawBook law, LocalDate asOf) {
        FactLimits.requireAsOf(asOf);
        Period soFar = daysUntil(endKnownOn(asOf));
        return isRunning() ? Bounds.between(soFar, daysUntil(longestEnd(law))) : Bounds.exactly(soFar);
    }

    private Period daysUntil(LocalDate end) {
        return Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(from, end)));
    }

    private LocalDate endKnownOn(LocalDate asOf) {
        return through.orElse(asOf).plusDays(1);
    }
}
