package io.github.termijn.exemption;

import io.github.termijn.dossier.LanguageInterview;
import io.github.termijn.dossier.WorkPeriod;
import io.github.termijn.law.LawBook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether somebody can be exempted because of sufficient integration (ontheffing wegens aantoonbaar voldoende ingeburgerd,
 * AVI, rule AVI-1): registration, work and language interview.
 */
@Value.Immutable
public interface SufficientIntegration extends CriteriaOutcome {

    /**
     * Tests the three criteria. Usable without a dossier.
     *
     * <ol>
     *   <li>Registration: the day lies ten years or more after the first day of uninterrupted registration.
     *   <li>Work: 60 months, paid or voluntary, not necessarily in a row. Days in two periods count once, and periods that
     *       follow on each other are one. Each period is counted in whole months by the calendar; the days left over make
     *       fewer months than there are periods with such days, and an outcome that hangs on them is open.
     *   <li>The language interview (speaking and listening, A2) was passed; open while none is known.
     * </ol>
     *
     * <p>Without any period of work it is not known whether there was work. There were no criteria before 1 August 2013.
     *
     * <p>Example: registered from 1 March 2013, at work from 1 March 2016 through 28 February 2021 and the interview passed
     * make it met from 1 March 2023.
     *
     * @param law the law
     * @param registeredSince the first day of uninterrupted registration; empty if not known
     * @param work the periods of work in the Netherlands
     * @param interview the language interview; empty if none is known
     * @param day the day asked for, included; what comes later is not looked at
     * @return the outcome with its criteria
     */
    static SufficientIntegration of(
            LawBook law,
            Optional<LocalDate> registeredSince,
            Collection<WorkPeriod> work,
            Optional<LanguageInterview> interview,
            LocalDate day) {
        return new IntegrationCalculation(law, day).outcome(registeredSince, work, interview);
    }

    /**
     * Returns the first day on which registration and work are both long enough, if the work goes on without a pause.
     *
     * @return the day, included; empty if the registration is not known
     */
    Optional<LocalDate> earliestDay();

    /** Builds an outcome. */
    class Builder extends ImmutableSufficientIntegration.Builder {}
}
