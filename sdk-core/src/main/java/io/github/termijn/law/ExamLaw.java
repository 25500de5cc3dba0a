package io.github.termijn.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What has to be passed (examenonderdelen), as parameters. Days are those on which the duty began unless said. */
public final class ExamLaw {

    private static final LocalDate DECREE_2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate REGULATION_2020 = LocalDate.of(2020, 10, 1);

    /** The parts that everybody does. */
    public static final Parameter<List<Part>> CORE_PARTS = Parameter.of(
            "coreParts", Rule.EXM_1, List.of(Part.READING, Part.LISTENING, Part.WRITING, Part.SPEAKING, Part.KNM));

    /** The part added for duties that began from 2015. */
    public static final Parameter<Part> LABOUR_MARKET_PART =
            Parameter.dated("labourMarketPart", Rule.EXM_2, Dated.from(DECREE_2015, Part.ONA));

    /** The part added for duties that began from 1 October 2017. */
    public static final Parameter<Part> PARTICIPATION_PART =
            Parameter.dated("participationPart", Rule.EXM_3, Dated.from(LocalDate.of(2017, 10, 1), Part.PVT));

    /** Whether the NT2 diploma does the whole duty. */
    public static final Parameter<Boolean> NT2_DIPLOMA_DOES_ALL =
            Parameter.dated("nt2DiplomaDoesAll", Rule.EXM_4, Dated.always(true).thenFrom(DECREE_2015, false));

    /** In how many months one must have worked for the dispensation of ONA, by the day of the request. */
    public static final Parameter<Integer> WORK_MONTHS =
            Parameter.dated("workMonths", Rule.EXM_5, Dated.from(LocalDate.of(2019, 4, 20), 6));

    /** Of how many calendar months before the month of the request. */
    public static final Parameter<Integer> WORK_WINDOW_MONTHS = Parameter.of("workWindowMonths", Rule.EXM_5, 12);

    /** The paid hours that make a month count as worked. */
    public static final Parameter<Integer> WORK_HOURS = Parameter.of("workHours", Rule.EXM_5, 48);

    /** How many weekly minimum wages the profit of the self-employed must reach, by the day of the request. */
    public static final Parameter<BigDecimal> PROFIT_IN_WEEKLY_WAGES =
            Parameter.dated("profitInWeeklyWages", Rule.EXM_5, Dated.from(REGULATION_2020, new BigDecimal("7.2")));

    /** The months of assistance for the self-employed (Bbz) that do instead, by the day of the request. */
    public static final Parameter<Integer> BBZ_MONTHS =
            Parameter.dated("bbzMonths", Rule.EXM_5, Dated.from(REGULATION_2020, 6));

    /** Up to how many open exam parts one belongs to the group that is nearly there. */
    public static final Parameter<Integer> NEARLY_THERE = Parameter.of("nearlyThere", Rule.EXM_7, 2);

    /**
     * Whether an exemption for demonstrated effort takes away the whole duty, by the day of the decision. From
     * 1 October 2017 it takes away exam parts.
     */
    public static final Parameter<Boolean> EFFORT_EXEMPTS_ALL = Parameter.dated(
            "effortExemptsAll", Rule.AGI_8, Dated.always(true).thenFrom(LocalDate.of(2017, 10, 1), false));

    static final List<Parameter<?>> PARAMETERS = List.of(
            CORE_PARTS,
            LABOUR_MARKET_PART,
            PARTICIPATION_PART,
            NT2_DIPLOMA_DOES_ALL,
            WORK_MONTHS,
            WORK_WINDOW_MONTHS,
            WORK_HOURS,
            PROFIT_IN_WEEKLY_WAGES,
            BBZ_MONTHS,
            NEARLY_THERE,
            EFFORT_EXEMPTS_ALL);

    private ExamLaw() {}
}
