package io.github.termijn.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** By what and for how long a term is extended (verlengingsgronden), as parameters. Days are those of the decision. */
public final class ExtensionLaw {

    private static final LocalDate REGULATION_2018 = LocalDate.of(2018, 7, 1);

    /** How long an illness must have lasted. */
    public static final Parameter<Period> SHORTEST_ILLNESS =
            Parameter.of("shortestIllness", Rule.EXT_1, Period.ofMonths(3));

    /** What a death adds. */
    public static final Parameter<Period> BEREAVEMENT = Parameter.of("bereavement", Rule.EXT_2, Period.ofMonths(3));

    /** What a birth adds. */
    public static final Parameter<Period> CHILDBIRTH = Parameter.of("childbirth", Rule.EXT_3, Period.ofWeeks(16));

    /** The days in an asylum centre that must be exceeded. */
    public static final Parameter<Integer> ASYLUM_CENTRE_THRESHOLD_DAYS =
            Parameter.of("asylumCentreThresholdDays", Rule.EXT_4, 56);

    /** The step in days to which granted extensions for an asylum centre are seen to be rounded up. */
    public static final Parameter<Integer> ASYLUM_CENTRE_STEP_DAYS =
            Parameter.of("asylumCentreStepDays", Rule.EXT_4, 28);

    /** The most that literacy adds. */
    public static final Parameter<Period> LITERACY_MOST = Parameter.of("literacyMost", Rule.EXT_6, Period.ofYears(2));

    /** What demonstrated effort adds. */
    public static final Parameter<Period> EFFORT =
            Parameter.dated("effort", Rule.EXT_7, Dated.from(LocalDate.of(2013, 8, 1), Period.ofYears(2)));

    /** The counted course hours that effort asks. */
    public static final Parameter<Integer> EFFORT_HOURS = Parameter.of("effortHours", Rule.EXT_7, 300);

    /** The attempts at every open part that effort asks. */
    public static final Parameter<Integer> EFFORT_ATTEMPTS = Parameter.of("effortAttempts", Rule.EXT_7, 2);

    /** The attempts at ONA that effort asks. */
    public static final Parameter<Integer> EFFORT_ONA_ATTEMPTS =
            Parameter.dated("effortOnaAttempts", Rule.EXT_7, Dated.always(2).thenFrom(LocalDate.of(2022, 1, 1), 1));

    /** Whether NT2 hours and attempts count for effort; before that day it is open. */
    public static final Parameter<Boolean> EFFORT_NT2_COUNTS =
            Parameter.dated("effortNt2Counts", Rule.EXT_7, Dated.always(false).thenFrom(REGULATION_2018, true));

    /** The most that an exempting education adds. */
    public static final Parameter<Period> EDUCATION_MOST =
            Parameter.dated("educationMost", Rule.EXT_8, Dated.from(REGULATION_2018, Period.ofYears(2)));

    /** How long special circumstances must have lasted for the published scheme. */
    public static final Parameter<Period> SHORTEST_CIRCUMSTANCES =
            Parameter.of("shortestCircumstances", Rule.EXT_9, Period.ofMonths(3));

    /** The days after the start of the duty that must be exceeded before the letter about it counts as late. */
    public static final Parameter<Integer> LATE_LETTER_THRESHOLD_DAYS =
            Parameter.of("lateLetterThresholdDays", Rule.EXT_12, 28);

    /** The most days after the start of the duty for which it is known what a late letter adds. */
    public static final Parameter<Integer> LATE_LETTER_MOST_DAYS = Parameter.of("lateLetterMostDays", Rule.EXT_12, 56);

    /** What a late letter adds; at least, where it came later than the days for which that is known. */
    public static final Parameter<Period> LATE_LETTER = Parameter.of("lateLetter", Rule.EXT_12, Period.ofDays(28));

    /** Until when late letters are known to have been extended: the last day of the last year seen. */
    public static final Parameter<Boolean> LATE_LETTER_SEEN = Parameter.dated(
            "lateLetterSeen",
            Rule.EXT_12,
            Dated.always(false).thenFrom(LocalDate.of(2015, 1, 1), true).thenFrom(LocalDate.of(2017, 1, 1), false));

    /** The corona round of March 2020. */
    public static final Parameter<CoronaRound> CORONA_1 = corona("corona1", Rule.COR_1, 2, LocalDate.of(2020, 3, 13));

    /** The corona round of May 2020. */
    public static final Parameter<CoronaRound> CORONA_2 = corona("corona2", Rule.COR_2, 2, LocalDate.of(2020, 5, 12));

    /** The corona round of July 2020. */
    public static final Parameter<CoronaRound> CORONA_3 = corona("corona3", Rule.COR_3, 2, LocalDate.of(2020, 7, 1));

    /** The corona round of September 2020. */
    public static final Parameter<CoronaRound> CORONA_4 = corona("corona4", Rule.COR_4, 4, LocalDate.of(2020, 9, 1));

    /** The corona round of January 2021, for terms with at most six months left. */
    public static final Parameter<CoronaRound> CORONA_5 = Parameter.of(
            "corona5",
            Rule.COR_5,
            new CoronaRound(LocalDate.of(2021, 1, 13), Period.ofMonths(4), Optional.of(LocalDate.of(2021, 7, 13))));

    /** The corona rounds in the order of their reference days. */
    public static final List<Parameter<CoronaRound>> CORONA_ROUNDS =
            List.of(CORONA_1, CORONA_2, CORONA_3, CORONA_4, CORONA_5);

    static final List<Parameter<?>> PARAMETERS = List.of(
            SHORTEST_ILLNESS,
            BEREAVEMENT,
            CHILDBIRTH,
            ASYLUM_CENTRE_THRESHOLD_DAYS,
            ASYLUM_CENTRE_STEP_DAYS,
            LITERACY_MOST,
            EFFORT,
            EFFORT_HOURS,
            EFFORT_ATTEMPTS,
            EFFORT_ONA_ATTEMPTS,
            EFFORT_NT2_COUNTS,
            EDUCATION_MOST,
            SHORTEST_CIRCUMSTANCES,
            LATE_LETTER_THRESHOLD_DAYS,
            LATE_LETTER_MOST_DAYS,
            LATE_LETTER,
            LATE_LETTER_SEEN,
            CORONA_1,
            CORONA_2,
            CORONA_3,
            CORONA_4,
            CORONA_5);

    private ExtensionLaw() {}

    private static Parameter<CoronaRound> corona(String name, Rule rule, int months, LocalDate referenceDay) {
        return Parameter.of(name, rule, new CoronaRound(referenceDay, Period.ofMonths(months), Optional.empty()));
    }
}
