package io.github.termijn.exemption;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Hints that somebody is not obliged at all (niet inburgeringsplichtig, rule VRS-1), from the facts that are known. They
 * end no term: a recorded dispensation does.
 */
@Value.Immutable
public interface NotObliged extends Outcome {

    /**
     * Looks for the grounds of the act on a day.
     *
     * <ol>
     *   <li>Age: under 16; of 16 and 17 it is open, because DUO's pages say 18. Or the state pension age.
     *   <li>Eight years of residence in the school-age years.
     *   <li>The school or qualification duty, or an exempting education that follows directly on it; one that follows later
     *       is open.
     *   <li>Nationality of the EU, the EEA or Switzerland, family of such a national, or a treaty. Turkish nationals are not
     *       obliged, except those who obtained asylum status from 1 May 2020: open if that day is not known.
     *   <li>An integration requirement met in another member state, for the status of EU long-term resident.
     * </ol>
     *
     * <p>Diplomas are not among them: they are recorded as a dispensation. Example: born on 1 May 2000 and asked on 30 April
     * 2016 somebody is under 16, a day later it is open.
     *
     * @param law the law
     * @param dossier the facts as known on the day, see {@link Dossier#knownOn}
     * @param asOf the day asked for, included
     * @return a finding for each ground of which something is known
     */
    static NotObliged of(LawBook law, Dossier dossier, LocalDate asOf) {
        return new NotObligedCalculation(law, dossier, asOf).outcome();
    }

    /**
     * Returns the grounds of which something is known.
     *
     * @return a finding for each: it holds, fails or is open; grounds of which no fact is known are not among them
     */
    @Override
    List<Finding> findings();

    /**
     * Returns whether a ground is there.
     *
     * @return holds if one ground holds, else open if one is open, else fails: no ground is known
     */
    default Verdict verdict() {
        return Verdict.any(findings().stream().map(Finding::verdict).toList());
    }

    /** Builds an outcome. */
    class Builder extends ImmutableNotObliged.Builder {}
}
