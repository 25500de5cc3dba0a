package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.Dispensation;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.LawBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The day on which the duty ended, and why (einde van de inburgeringsplicht, REG-3).
 *
 * @param day the day from which no term runs and no new overrun can arise
 * @param cause why
 */
public record DutyEnd(LocalDate day, Cause cause) {

    /** Why a duty ends (reden). */
    public enum Cause {
        /** A dispensation from the whole duty (vrijstelling). */
        DISPENSED,
        /** Every part was done (voldaan). */
        FULFILLED,
        /** The last part was exempted (ontheven). */
        EXEMPTED,
        /** The state pension age was reached (AOW-leeftijd). */
        PENSION_AGE,
        /** Dutch nationality was obtained (naturalisatie). */
        NATURALISED,
        /** Lawful residence was lost (verblijfsrecht verloren). */
        RESIDENCE_LOST,
        /** An interruption lasted longer than the act allows (onderbreking langer dan een jaar). */
        INTERRUPTED,
        /** The person died (overleden). */
        DIED;

        /** The causes that rest on a reading of the act (REG-3). */
        static final Set<Cause> READINGS = Set.of(NATURALISED, RESIDENCE_LOST, INTERRUPTED);
    }

    /**
     * Tells when the duty ended.
     *
     * <p>The earliest of: a dispensation from the whole duty, fulfilment or exemption of its last part, the state pension
     * age, Dutch nationality, loss of lawful residence, the first day of an interruption of more than a year, and death.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param progress the progress on the as-of day
     * @param asOf the as-of day
     * @return the end; empty if the duty still stands
     */
    public static Optional<DutyEnd> of(LawBook law, Dossier dossier, ExamProgress progress, LocalDate asOf) {
        Stream<DutyEnd> dispensed = dossier.dispensations().stream()
                .filter(dispensation -> dispensation.parts().isEmpty())
                .map(Dispensation::decidedOn)
                .flatMap(day -> end(day, Cause.DISPENSED));
        Stream<DutyEnd> completed = progress.dutyCompletion().stream()
                .map(completion ->
                        new DutyEnd(completion.day(), completion.isFulfilment() ? Cause.FULFILLED : Cause.EXEMPTED));
        Stream<DutyEnd> interrupted = Interruptions.of(dossier).stream()
                .filter(gap -> !gap.from().isBefore(dossier.obligedFrom()))
                .filter(gap -> Interruptions.isTooLong(law, gap, asOf))
                .map(Circumstance::from)
                .map(day -> new DutyEnd(day, Cause.INTERRUPTED));
        return Stream.of(
                        dispensed,
                        completed,
                        end(dossier.pensionAgeOn(), Cause.PENSION_AGE),
                        end(dossier.naturalisedOn(), Cause.NATURALISED),
                        end(dossier.residenceLostOn(), Cause.RESIDENCE_LOST),
                        interrupted,
                        end(dossier.diedOn(), Cause.DIED))
                .flatMap(ends -> ends)
                .min(Comparator.comparing(DutyEnd::day).thenComparing(DutyEnd::cause));
    }

    private static Stream<DutyEnd> end(Optional<LocalDate> day, Cause cause) {
        return day.map(on -> new DutyEnd(on, cause)).stream();
    }

    /**
     * Returns the earlier of this end and the completion of one duty, as the day from which a term no longer changes by
     * itself.
     *
     * @param end the end of the duty, if any
     * @param completion the completion of the exam or the participation statement, if any
     * @return the earlier day; empty if there is neither
     */
    static Optional<LocalDate> firstOf(Optional<DutyEnd> end, Optional<Completion> completion) {
        Optional<LocalDate> ended = end.map(DutyEnd::day);
        Optional<LocalDate> done = completion.map(Completion::day);
        return ended.isPresent()
                        && done.filter(day -> day.isBefore(ended.get())).isEmpty()
                ? ended
                : done;
    }
}
