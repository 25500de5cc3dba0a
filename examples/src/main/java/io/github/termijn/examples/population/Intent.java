package io.github.termijn.examples.population;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Ground;
import io.github.termijn.exam.ProgressGroup;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What the facts of a person were made to lead to on the reference day. No fact: the library has to find it.
 *
 * @param progress the progress group
 * @param done the parts that are done
 * @param culpability the status; empty if no term was overrun
 * @param reason why an overrun is not culpable; present only if it is not
 * @param fined the sum of the fines; zero if nothing was decided, too
 * @param decisions how many fine decisions there are
 * @param lastDay the last day of the current term, also if a decision of nothing leaves open whether there is one
 */
public record Intent(
        ProgressGroup progress,
        Set<Part> done,
        Optional<Culpability> culpability,
        Optional<Ground> reason,
        Money fined,
        int decisions,
        LocalDate lastDay) {

    /** Copies the set. */
    public Intent {
        done = Set.copyOf(done);
    }
}
