package io.github.termijn.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What being late costs (boete), as parameters. Days are those of the fine decision unless said. */
public final class FineLaw {

    private static final LocalDate DECREE_2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate POLICY_2018 = LocalDate.of(2018, 7, 1);
    private static final LocalDate ACT_2021 = LocalDate.of(2022, 1, 1);
    private static final LocalDate COURT_OF_JUSTICE = LocalDate.of(2025, 2, 4);
    private static final LocalDate COUNCIL_OF_STATE = LocalDate.of(2025, 7, 9);

    /** The most that one exam fine can be. */
    public static final Parameter<Money> MAXIMUM = Parameter.of("fineMaximum", Rule.FIN_1, euro(1250));

    /**
     * The amounts of the fine table. A row for each: not every open part attempted, every one once, every one at least
     * twice. A column for each range of hours. Where the last row ends before the last column there is no fine.
     */
    public static final Parameter<List<List<Money>>> AMOUNTS = Parameter.of(
            "fineAmounts",
            Rule.FIN_3,
            List.of(
                    List.of(euro(1250), euro(875), euro(500)),
                    List.of(euro(1000), euro(625), euro(250)),
                    List.of(euro(750), euro(375))));

    /** The counted hours from which the second and the third column of the table hold. */
    public static final Parameter<List<Integer>> HOUR_BORDERS =
            Parameter.of("hourBorders", Rule.FIN_3, List.of(150, 300));

    /** The kinds of course whose hours count. */
    public static final Parameter<List<CourseKind>> COUNTED_COURSES = Parameter.dated(
            "countedCourses",
            Rule.FIN_4,
            Dated.always(List.of(CourseKind.INTEGRATION, CourseKind.NT2))
                    .thenFrom(ACT_2021, List.of(CourseKind.INTEGRATION, CourseKind.NT2, CourseKind.LITERACY)));

    /** Whether it is sure that NT2 hours count. */
    public static final Parameter<Boolean> NT2_HOURS_SURE =
            Parameter.dated("nt2HoursSure", Rule.FIN_4, Dated.always(false).thenFrom(POLICY_2018, true));

    /** As how many attempts one attempt at ONA counts. */
    public static final Parameter<Integer> ONA_ATTEMPT_COUNTS_AS =
            Parameter.dated("onaAttemptCountsAs", Rule.FIN_5, Dated.always(1).thenFrom(ACT_2021, 2));

    /** Whether the table is published policy. */
    public static final Parameter<Boolean> TABLE_PUBLISHED =
            Parameter.dated("tablePublished", Rule.FIN_6, Dated.always(false).thenFrom(POLICY_2018, true));

    /** The day of the judgment on the reduction by fifths: it reaches older decisions that were not final on it. */
    public static final Parameter<LocalDate> REDUCTION_JUDGMENT =
            Parameter.of("reductionJudgment", Rule.FIN_6, LocalDate.of(2019, 4, 17));

    /** Whether a fine is lowered by an equal share for each part done, by the day on which the duty began. */
    public static final Parameter<Boolean> REDUCTION_BY_EQUAL_SHARES = Parameter.dated(
            "reductionByEqualShares", Rule.FIN_6, Dated.always(true).thenFrom(DECREE_2015, false));

    /** By what share a fine of a later duty is lowered: not public, so empty unless supplied. */
    public static final Parameter<Optional<ReductionTable>> REDUCTION =
            Parameter.of("reduction", Rule.FIN_6, Optional.empty());

    /** The maximum of the act of 2021, by the day on which a decision is not final. */
    public static final Parameter<Money> FAVOURABLE_MAXIMUM =
            Parameter.dated("favourableMaximum", Rule.FIN_7, Dated.from(ACT_2021, euro(1000)));

    /** Whether the maximum of the act of 2021 favours somebody, by the day on which the duty began. */
    public static final Parameter<Boolean> FAVOURED_COHORT =
            Parameter.dated("favouredCohort", Rule.FIN_7, Dated.always(true).thenFrom(DECREE_2015, false));

    /** What happens with fines of asylum status holders. */
    public static final Parameter<StatusHolderFines> STATUS_HOLDERS = Parameter.dated(
            "statusHolders",
            Rule.FIN_11,
            Dated.always(StatusHolderFines.TABLE)
                    .thenFrom(LocalDate.of(2023, 3, 15), StatusHolderFines.COLLECTION_PAUSED)
                    .thenFrom(COURT_OF_JUSTICE, StatusHolderFines.NOT_IMPOSED)
                    .thenFrom(COUNCIL_OF_STATE, StatusHolderFines.NONE));

    /** Until when an objection stood open against a fine of which the collection was paused, by the as-of day. */
    public static final Parameter<LocalDate> PAUSED_OBJECTION_THROUGH = Parameter.dated(
            "pausedObjectionThrough", Rule.FIN_11, Dated.from(COUNCIL_OF_STATE, LocalDate.of(2025, 8, 20)));

    /** Whether it is open if family members of status holders can be fined. */
    public static final Parameter<Boolean> FAMILY_OF_STATUS_HOLDERS_OPEN = Parameter.dated(
            "familyOfStatusHoldersOpen", Rule.FIN_11, Dated.always(false).thenFrom(COURT_OF_JUSTICE, true));

    /** Which fines of asylum status holders can be reviewed, by the as-of day. */
    public static final Parameter<Reviewable> REVIEWABLE = Parameter.dated(
            "reviewable",
            Rule.FIN_11,
            Dated.always(Reviewable.NONE)
                    .thenFrom(COUNCIL_OF_STATE, Reviewable.NOT_FINAL)
                    .thenFrom(LocalDate.of(2026, 2, 18), Reviewable.ALL));

    /** How long after an overrun of the exam term it can be fined. */
    public static final Parameter<Period> POWER = Parameter.of("powerToFine", Rule.FIN_12, Period.ofYears(5));

    /** How long after an overrun of the participation statement term it can be fined. */
    public static final Parameter<Period> PVT_POWER = Parameter.of("powerToFinePvt", Rule.FIN_12, Period.ofYears(3));

    /** Until how long after the notification one can object, and must have paid. */
    public static final Parameter<Period> OBJECTION_PERIOD =
            Parameter.of("objectionPeriod", Rule.FIN_12, Period.ofWeeks(6));

    /** Within what time of the report the agency aims to decide. */
    public static final Parameter<Period> DECISION_TARGET =
            Parameter.of("decisionTarget", Rule.FIN_12, Period.ofWeeks(13));

    /** The fine for the participation statement. */
    public static final Parameter<Money> PVT_FINE = Parameter.of("pvtFine", Rule.PVT_2, euro(340));

    static final List<Parameter<?>> PARAMETERS = List.of(
            MAXIMUM,
            AMOUNTS,
            HOUR_BORDERS,
            COUNTED_COURSES,
            NT2_HOURS_SURE,
            ONA_ATTEMPT_COUNTS_AS,
            TABLE_PUBLISHED,
            REDUCTION_JUDGMENT,
            REDUCTION_BY_EQUAL_SHARES,
            REDUCTION,
            FAVOURABLE_MAXIMUM,
            FAVOURED_COHORT,
            STATUS_HOLDERS,
            PAUSED_OBJECTION_THROUGH,
            FAMILY_OF_STATUS_HOLDERS_OPEN,
            REVIEWABLE,
            POWER,
            PVT_POWER,
            OBJECTION_PERIOD,
            DECISION_TARGET,
            PVT_FINE);

    private FineLaw() {}

    private static Money euro(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
