package io.github.termijn.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** How long a term lasts (inburgeringstermijn), as parameters. */
public final class TermLaw {

    /** The exam term. */
    public static final Parameter<Period> EXAM_TERM = Parameter.of("examTerm", Rule.TRM_1, Period.ofYears(3));

    /** Whether the act itself says that the term starts when the duty does, by the start of the term. */
    public static final Parameter<Boolean> START_IN_THE_ACT =
            Parameter.dated("startInTheAct", Rule.TRM_1, Dated.always(false).thenFrom(LocalDate.of(2017, 10, 1), true));

    /** How long before the end of a term an extension can be requested. */
    public static final Parameter<Period> REQUEST_WINDOW =
            Parameter.of("requestWindow", Rule.TRM_7, Period.ofMonths(6));

    /** How long after the start of the first term DUO's front office takes a request. */
    public static final Parameter<Period> FRONT_OFFICE_WAIT =
            Parameter.of("frontOfficeWait", Rule.TRM_7, Period.of(2, 6, 0));

    /** Within what time DUO decides on a request. */
    public static final Parameter<Period> DECISION_PERIOD =
            Parameter.of("decisionPeriod", Rule.TRM_7, Period.ofWeeks(8));

    /** The new exam term after a fine. */
    public static final Parameter<Period> NEW_EXAM_TERM = Parameter.of("newExamTerm", Rule.FIN_8, Period.ofYears(2));

    /** The most that a claim adds to a new exam term, by the day of the decision. */
    public static final Parameter<Period> NEW_TERM_EXTENSION =
            Parameter.dated("newTermExtension", Rule.TRM_8, Dated.from(LocalDate.of(2021, 12, 31), Period.ofYears(2)));

    /** The most that a claim adds to a new participation statement term, by the day of the decision. */
    public static final Parameter<Period> NEW_PVT_TERM_EXTENSION = Parameter.dated(
            "newPvtTermExtension", Rule.PVT_2, Dated.from(LocalDate.of(2021, 12, 31), Period.ofYears(1)));

    /** The participation statement term. */
    public static final Parameter<Period> PVT_TERM = Parameter.of("pvtTerm", Rule.PVT_1, Period.ofYears(1));

    /** The new participation statement term after a fine. */
    public static final Parameter<Period> NEW_PVT_TERM = Parameter.of("newPvtTerm", Rule.PVT_2, Period.ofYears(1));

    /** How far before the end of the exam term a participation statement term may end and still share its corona round. */
    public static final Parameter<Period> PVT_CORONA_DISTANCE =
            Parameter.of("pvtCoronaDistance", Rule.PVT_1, Period.ofMonths(6));

    static final List<Parameter<?>> PARAMETERS = List.of(
            EXAM_TERM,
            START_IN_THE_ACT,
            REQUEST_WINDOW,
            FRONT_OFFICE_WAIT,
            DECISION_PERIOD,
            NEW_EXAM_TERM,
            NEW_TERM_EXTENSION,
            NEW_PVT_TERM_EXTENSION,
            PVT_TERM,
            NEW_PVT_TERM,
            PVT_CORONA_DISTANCE);

    private TermLaw() {}
}
