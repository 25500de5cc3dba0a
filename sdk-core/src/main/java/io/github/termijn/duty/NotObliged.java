package io.github.termijn.duty;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Whether somebody is not obliged at all on a day (niet inburgeringsplichtig, rule VRS-1), from the facts that are known.
 *
 * <p>What that means for a term, {@link Duty} says.
 */
@Value.Immutable
public interface NotObliged extends Outcome {

    /**
     * Looks for the grounds of the act on a day.
     *
     * <ol>
     *   <li>Age: under 16. Who was 16 or 17 when the duty began is obliged, but DUO's pages say 18: that is told. Or the
     *       state pension age.
     *   <li>Eight years of residence in the school-age years.
     *   <li>The school or qualification duty, or an exempting education that goes on without a break when it ends; of one that
     *       begins within four months it is open, of a later one it is not.
     *   <li>Nationality of the EU, the EEA or Switzerland, or family of such a national. Turkish nationals, but for status
     *       holders and their family: those are obliged if duty and status are of 1 May 2020 or later, otherwise it is open.
     *       Another treaty is open.
     *   <li>An integration requirement met in another member state, for the status of EU long-term resident.
     * </ol>
     *
     * <p>A fact that is not known raises no ground. Diplomas are not among them: they are recorded as a dispensation.
     * Example: born on 1 May 2000 somebody is under 16 on 30 April 2016, a day later not any more.
     *
     * @param law the law
     * @param dossier the facts as known on the day, see {@link Dossier#knownOn}
     * @param asOf the day asked for, included
     * @return a finding for each ground of which something is known
     */
    static NotObliged of(LawBook law, Dossier dossier, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return of(new NotObligedGrounds(law, dossier), dossier, asOf);
    }

    private static NotObliged of(NotObligedGrounds grounds, Dossier dossier, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        for (NotObligedPeriod period : grounds.periods()) {
            if (period.isOn(asOf)) {
                findings.add(period.why());
            } else if (period.why().statement() == DutyStatement.SCHOOL_DUTY) {
                findings.add(Finding.fails(
                        DutyStatement.SCHOOL_DUTY, asOf, period.why().values().get(0)));
            }
        }
        dossier.pensionAgeOn()
                .filter(day -> !day.isAfter(asOf))
                .ifPresent(day -> findings.add(Finding.holds(DutyStatement.PENSION_AGE, day, day)));
        findings.addAll(grounds.notMet());
        return new Builder().findings(findings).build();
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
        return Verdict.any(Lists.each(findings(), Finding::verdict));
    }

    /** Builds an outcome. */
    class Builder extends ImmutableNotObliged.Builder {}
}
