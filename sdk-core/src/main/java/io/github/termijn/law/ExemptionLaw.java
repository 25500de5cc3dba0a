package io.github.termijn.law;

import static io.github.termijn.law.CourseKind.INTEGRATION;
import static io.github.termijn.law.CourseKind.LITERACY;
import static io.github.termijn.law.CourseKind.NT2;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * When somebody can be exempted, or is not obliged (ontheffing en vrijstelling), as parameters. Days are those of the
 * decision unless said.
 */
public final class ExemptionLaw {

    private static final LocalDate REGULATION_2013 = LocalDate.of(2013, 8, 1);
    private static final LocalDate REGULATION_2018 = LocalDate.of(2018, 7, 1);
    private static final LocalDate ACT_2021 = LocalDate.of(2022, 1, 1);
    private static final LocalDate THREE_ATTEMPTS = LocalDate.of(2023, 4, 1);

    private static final int INTEGRATION_BEFORE_LITERACY = 200;
    private static final int LITERACY_BEFORE_INTEGRATION = 300;

    /** How long after the start of the first exam term DUO takes a request, route A. */
    public static final Parameter<Period> AGI_WAIT = Parameter.of("agiWait", Rule.AGI_1, Period.of(2, 6, 0));

    /** The attempts at every open exam part, route A. Before its first day there were no criteria. */
    public static final Parameter<Integer> AGI_ATTEMPTS = Parameter.dated(
            "agiAttempts", Rule.AGI_1, Dated.from(REGULATION_2013, 4).thenFrom(THREE_ATTEMPTS, 3));

    /** How many NT2 attempts at a part surely count among them. */
    public static final Parameter<Integer> AGI_NT2_ATTEMPTS_SURE =
            Parameter.dated("agiNt2AttemptsSure", Rule.AGI_1, Dated.always(0).thenFrom(REGULATION_2018, 2));

    /** How many NT2 attempts at a part count at most; before its first day no limit was published. */
    public static final Parameter<Integer> AGI_NT2_ATTEMPTS_MOST =
            Parameter.dated("agiNt2AttemptsMost", Rule.AGI_1, Dated.from(ACT_2021, 2));

    /** Whether it is sure that ONA needs as many attempts as the other parts. */
    public static final Parameter<Boolean> AGI_ONA_ATTEMPTS_SURE =
            Parameter.dated("agiOnaAttemptsSure", Rule.AGI_4, Dated.always(true).thenFrom(REGULATION_2018, false));

    /** The course hours, route A. */
    public static final Parameter<Integer> AGI_HOURS =
            Parameter.dated("agiHours", Rule.AGI_2, Dated.from(REGULATION_2013, 600));

    /** Which course hours count, route A. */
    public static final Parameter<CourseMix> AGI_COURSES = Parameter.dated(
            "agiCourses",
            Rule.AGI_2,
            Dated.from(REGULATION_2013, CourseMix.only(INTEGRATION).perhapsAdding(NT2, 0))
                    .thenFrom(REGULATION_2018, CourseMix.only(INTEGRATION, NT2).perhapsAdding(LITERACY, 0))
                    .thenFrom(
                            ACT_2021, CourseMix.only(INTEGRATION, NT2).adding(LITERACY, INTEGRATION_BEFORE_LITERACY)));

    /** Whether the criteria are the only ones. If not, others than the published ones can do too. */
    public static final Parameter<Boolean> AGI_CRITERIA_EXHAUSTIVE = Parameter.dated(
            "agiCriteriaExhaustive", Rule.AGI_5, Dated.always(true).thenFrom(REGULATION_2018, false));

    /** How long after the start of the first exam term DUO takes a request, route B. */
    public static final Parameter<Period> AGI_LITERACY_WAIT =
            Parameter.of("agiLiteracyWait", Rule.AGI_3, Period.of(2, 6, 0));

    /** The course hours, route B. */
    public static final Parameter<Integer> AGI_LITERACY_HOURS =
            Parameter.dated("agiLiteracyHours", Rule.AGI_3, Dated.from(REGULATION_2013, 600));

    /** Which course hours count, route B. */
    public static final Parameter<CourseMix> AGI_LITERACY_COURSES = Parameter.dated(
            "agiLiteracyCourses",
            Rule.AGI_3,
            Dated.from(REGULATION_2013, CourseMix.only(LITERACY))
                    .thenFrom(
                            REGULATION_2018,
                            CourseMix.only(LITERACY).perhapsAdding(INTEGRATION, LITERACY_BEFORE_INTEGRATION))
                    .thenFrom(ACT_2021, CourseMix.only(LITERACY).adding(INTEGRATION, LITERACY_BEFORE_INTEGRATION)));

    /** Within what time somebody must be able to prepare for the exam, as the doctor looks ahead. */
    public static final Parameter<Period> MEDICAL_HORIZON =
            Parameter.of("medicalHorizon", Rule.MED_1, Period.ofYears(5));

    /** The uninterrupted registration of who is sufficiently integrated. Before its first day there were no criteria. */
    public static final Parameter<Period> AVI_REGISTRATION =
            Parameter.dated("aviRegistration", Rule.AVI_1, Dated.from(REGULATION_2013, Period.ofYears(10)));

    /** The months of work of who is sufficiently integrated. */
    public static final Parameter<Integer> AVI_WORK_MONTHS =
            Parameter.dated("aviWorkMonths", Rule.AVI_1, Dated.from(REGULATION_2013, 60));

    static final List<Parameter<?>> PARAMETERS = List.of(
            AGI_WAIT,
            AGI_ATTEMPTS,
            AGI_NT2_ATTEMPTS_SURE,
            AGI_NT2_ATTEMPTS_MOST,
            AGI_ONA_ATTEMPTS_SURE,
            AGI_HOURS,
            AGI_COURSES,
            AGI_CRITERIA_EXHAUSTIVE,
            AGI_LITERACY_WAIT,
            AGI_LITERACY_HOURS,
            AGI_LITERACY_COURSES,
            MEDICAL_HORIZON,
            AVI_REGISTRATION,
            AVI_WORK_MONTHS);

    private ExemptionLaw() {}
}
