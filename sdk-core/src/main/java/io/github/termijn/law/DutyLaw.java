package io.github.termijn.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The numbers of who is obliged (inburgeringsplicht, sections 1 and 8 of the rulebook). */
public final class DutyLaw {

    /** The age from which somebody can be obliged. */
    public static final Parameter<Integer> OBLIGED_AGE = Parameter.of("obligedAge", Rule.VRS_1, 16);

    /** The age from which somebody can be obliged by DUO's pages, which differ from the act. */
    public static final Parameter<Integer> OBLIGED_AGE_ON_PAGES = Parameter.of("obligedAgeOnPages", Rule.VRS_1, 18);

    /** The years of residence in the school-age years with which somebody is not obliged. */
    public static final Parameter<Integer> SCHOOL_AGE_RESIDENCE_YEARS =
            Parameter.of("schoolAgeResidenceYears", Rule.VRS_1, 8);

    /** Within what time after the school duty an education may still follow directly on it; the act names none. */
    public static final Parameter<Period> EDUCATION_FOLLOWS_WITHIN =
            Parameter.of("educationFollowsWithin", Rule.VRS_1, Period.ofMonths(4));

    /** From which day of duty and status on Turkish status holders and their family are obliged. */
    public static final Parameter<LocalDate> TURKISH_STATUS_HOLDERS_OBLIGED =
            Parameter.of("turkishStatusHoldersObliged", Rule.VRS_1, LocalDate.of(2020, 5, 1));

    /** How long an interruption may last without ending the duty. */
    public static final Parameter<Period> LONGEST_INTERRUPTION =
            Parameter.of("longestInterruption", Rule.TRM_6, Period.ofYears(1));

    static final List<Parameter<?>> PARAMETERS = List.of(
            OBLIGED_AGE,
            OBLIGED_AGE_ON_PAGES,
            SCHOOL_AGE_RESIDENCE_YEARS,
            EDUCATION_FOLLOWS_WITHIN,
            TURKISH_STATUS_HOLDERS_OBLIGED,
            LONGEST_INTERRUPTION);

    private DutyLaw() {}
}
