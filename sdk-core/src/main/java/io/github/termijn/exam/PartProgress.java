package io.github.termijn.exam;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one required part stands on a day (stand van een onderdeel).
 *
 * @param part the part
 * @param status how it stands
 * @param doneOn the day on which it was done; empty while it is not
 * @param mayBeEarlier whether it may have been done on an earlier day, or may be done already: see the open points
 * @param attempts the attempts at the integration exam
 * @param nt2Attempts the attempts at the state exam NT2
 */
public record PartProgress(
        Part part, PartStatus status, Optional<LocalDate> doneOn, boolean mayBeEarlier, int attempts, int nt2Attempts) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param part the part
     * @param status how it stands
     * @param doneOn the day on which it was done; empty while it is not
     * @param mayBeEarlier whether it may have been done on an earlier day, or may be done already: see the open points
     * @param attempts the attempts at the integration exam
     * @param nt2Attempts the attempts at the state exam NT2
     */
    public PartProgress {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(doneOn, "doneOn");
    }

    /**
     * Counts how every part that has to be done stands on a day: what {@link ExamProgress} tells with its reasons, alone.
     *
     * <p>Example: obliged from 24 February 2014, reading passed on 10 May 2016 at the second attempt: on 9 May 2016 reading is
     * open with one attempt, on 10 May 2016 done with two.
     *
     * @param law the law
     * @param dossier the facts; those after the day are not looked at
     * @param day the day asked for, included
     * @return the parts in the order of the act
     */
    public static List<PartProgress> of(LawBook law, Dossier dossier, LocalDate day) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(day, "day");
        return List.copyOf(new PartCount(law, dossier, day).all());
    }

    /**
     * Returns all attempts at the part.
     *
     * @return the attempts at both exams together
     */
    public int allAttempts() {
        return attempts + nt2Attempts;
    }
}
