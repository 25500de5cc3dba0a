package io.github.termijn.law;

import static io.github.termijn.law.Authority.CASE;
import static io.github.termijn.law.Authority.OFFICIAL;
import static io.github.termijn.law.Authority.READING;

import java.util.Optional;

/**
 * A part of a rule that stands on other ground than the rule itself (onderdeel van een regel met eigen gezag): practice,
 * a judgment, or a reading of this library, in the order of the rulebook.
 *
 * <p>This is the one list of readings. A finding that needs one says so with {@link Finding#restsOn(Aspect)} and is no
 * stronger than it; the lawbook and the page on auditing show the same constants. What an aspect says stands in the
 * resource bundle {@code aspects}, under the name of its constant.
 *
 * <p>Example: that the second corona round happened stands on an official page ({@code Rule.COR_2}), the day that
 * decides which terms it lengthened is a reading ({@code COR_2_DAY}).
 */
public enum Aspect {
    /** Ends of the duty that the act does not name as such, and their day. */
    REG_3_OTHER_ENDS(Rule.REG_3, READING),

    /** What a record is worth beside a ground against the duty. */
    REG_4_RECORD(Rule.REG_4, READING),

    /** Four passes without the diploma. */
    EXM_4_FOUR_PASSES(Rule.EXM_4, READING),

    /** Which months of work are counted. */
    EXM_5_MONTHS(Rule.EXM_5, READING),

    /** The day on which a part is done. */
    EXM_6_DAY(Rule.EXM_6, READING),
    /** Two ends on one day. */
    EXM_6_SAME_DAY(Rule.EXM_6, READING),

    /** The entry diploma, from a page only. */
    EXM_8_ENTRY_DIPLOMA(Rule.EXM_8, OFFICIAL),

    /** The start, while the act was silent. */
    TRM_1_START(Rule.TRM_1, CASE),
    /** What a late letter does to the start. */
    TRM_1_LETTER(Rule.TRM_1, CASE),

    /** Whether the last day itself is in time. */
    TRM_2_LAST_DAY(Rule.TRM_2, READING, Interpretation.LAST_DAY),

    /** How a term is counted. */
    TRM_3_ARITHMETIC(Rule.TRM_3, READING),

    /** Which periods move for a weekend or holiday. */
    TRM_4_TERMS(Rule.TRM_4, READING),

    /** An extension granted after the term. */
    TRM_5_REOPENING(Rule.TRM_5, CASE),
    /** In which order extensions add up. */
    TRM_5_ORDER(Rule.TRM_5, READING),
    /** A decision without a day. */
    TRM_5_UNDATED(Rule.TRM_5, READING),

    /** Which gaps lengthen a term, and when a longer one ends the duty. */
    TRM_6_FIRST_DAY(Rule.TRM_6, READING),
    /** Gaps that touch. */
    TRM_6_TOUCHING(Rule.TRM_6, READING),

    /** From which day an extension can be requested. */
    TRM_7_DAYS(Rule.TRM_7, READING),
    /** The day that DUO's front office uses. */
    TRM_7_FRONT_OFFICE(Rule.TRM_7, OFFICIAL),

    /** Length of a new term, and decisions that lengthen it. */
    TRM_8_PRACTICE(Rule.TRM_8, CASE),
    /** From when a new term can be extended. */
    TRM_8_FROM(Rule.TRM_8, READING),
    /** Corona rounds in a new term. */
    TRM_8_ROUNDS(Rule.TRM_8, READING, Interpretation.NEW_TERM_ROUNDS),
    /** What never lengthens a new term by itself. */
    TRM_8_NOT_BY_ITSELF(Rule.TRM_8, READING),

    /** The names of the status. */
    TRM_9_STATUS(Rule.TRM_9, READING),

    /** Which term a decision lengthens that names none. */
    TRM_10_ATTRIBUTION(Rule.TRM_10, READING),

    /** Which ground takes a day that two could take. */
    EXT_0_DAYS(Rule.EXT_0, READING),
    /** How a ground without a decision counts. */
    EXT_0_CLAIMS(Rule.EXT_0, READING),

    /** Illness of in-laws. */
    EXT_1_IN_LAWS(Rule.EXT_1, OFFICIAL),

    /** Whether effort extends more than once. */
    EXT_7_ONCE(Rule.EXT_7, READING),
    /** On which day the effort is counted. */
    EXT_7_DAY(Rule.EXT_7, READING),
    /** From when one attempt at ONA is enough. */
    EXT_7_ONA(Rule.EXT_7, READING, ExtensionLaw.EFFORT_ONA_ATTEMPTS),

    /** Which terms the corona rounds lengthened. */
    EXT_10_TERMS(Rule.EXT_10, READING),

    /** Late letters that judgments tell of. */
    EXT_12_SEEN(Rule.EXT_12, CASE),
    /** Late letters of other years. */
    EXT_12_OTHER_YEARS(Rule.EXT_12, READING),

    /** The reference day of the second round. */
    COR_2_DAY(Rule.COR_2, READING),

    /** The reference day of the third round. */
    COR_3_DAY(Rule.COR_3, READING),

    /** The reference day of the fourth round. */
    COR_4_DAY(Rule.COR_4, READING),

    /** Which terms had at most six months left. */
    COR_5_DAY(Rule.COR_5, READING),

    /** What counts as an overrun in the record, and when it is without blame. */
    CUL_2_RECORD(Rule.CUL_2, READING),

    /** Reasons that the report does not name. */
    CUL_3_OTHER_GROUNDS(Rule.CUL_3, READING),

    /** The day on which is counted. */
    FIN_4_REFERENCE_DAY(Rule.FIN_4, READING, Interpretation.COUNTING_DAY),

    /** Which part decides on the row. */
    FIN_5_LOWEST(Rule.FIN_5, READING),
    /** From when an attempt at ONA counts twice. */
    FIN_5_ONA(Rule.FIN_5, READING, FineLaw.ONA_ATTEMPT_COUNTS_AS),

    /** Order, rounding and day of the reduction. */
    FIN_6_ORDER(Rule.FIN_6, READING),

    /** When the lower maximum is applied. */
    FIN_7_ORDER(Rule.FIN_7, READING),

    /** From which day the new term is counted. */
    FIN_8_ANCHOR(Rule.FIN_8, CASE, Interpretation.NEW_TERM_ANCHOR),
    /** To which overrun a fine belongs. */
    FIN_8_ATTRIBUTION(Rule.FIN_8, READING),

    /** Over which period is counted. */
    FIN_9_WHOLE_PERIOD(Rule.FIN_9, READING, Interpretation.COUNTING_WINDOW),

    /** From which days status holders are not fined. */
    FIN_11_DAYS(Rule.FIN_11, READING),

    /** When the power to fine for the participation statement lapses. */
    FIN_12_THREE_YEARS(Rule.FIN_12, READING),

    /** What "no fine" means for the rest. */
    FIN_13_MEANING(Rule.FIN_13, READING),

    /** Which extensions lengthen the term of the participation statement. */
    PVT_1_EXTENSIONS(Rule.PVT_1, READING),

    /** That the amount is flat. */
    PVT_2_FLAT(Rule.PVT_2, CASE),
    /** From which day the new term is counted. */
    PVT_2_ANCHOR(Rule.PVT_2, READING, Interpretation.NEW_TERM_ANCHOR),

    /** By when other requests are decided. */
    PRC_3_REASONABLE_TIME(Rule.PRC_3, READING),

    /** An objection that came by post. */
    PRC_4_POST(Rule.PRC_4, READING),

    /** On which day the King's birthday is celebrated. */
    PRC_6_KINGS_DAY(Rule.PRC_6, READING),

    /** Which maximum counts. */
    LOA_1_DECIDING_DAY(Rule.LOA_1, READING),
    /** How the income test rounds. */
    LOA_1_ROUNDING(Rule.LOA_1, READING),
    /** How high a debt can be. */
    LOA_1_DEBT(Rule.LOA_1, READING),

    /** On which day somebody has to be in the group. */
    LOA_2_DECIDING_DAY(Rule.LOA_2, READING),

    /** Where the end of the claim is open. */
    LOA_3_OPEN_ENDS(Rule.LOA_3, READING),

    /** Which ends count as dispensation. */
    LOA_4_OTHER_GROUNDS(Rule.LOA_4, READING),
    /** Whether an exemption after the term forgives. */
    LOA_4_LATE_EXEMPTION(Rule.LOA_4, READING, Interpretation.LATE_EXEMPTION),
    /** From when naturalisation forgives. */
    LOA_4_NATURALISATION(Rule.LOA_4, READING),
    /** Whether the participation statement has to be in time. */
    LOA_4_PARTICIPATION(Rule.LOA_4, READING),
    /** What "no fine" means for forgiveness. */
    LOA_4_EFFORT(Rule.LOA_4, READING),

    /** Where the scale stands. */
    LOA_5_SCALE(Rule.LOA_5, OFFICIAL),
    /** How lateness is counted, and where it gives nothing. */
    LOA_5_MONTHS(Rule.LOA_5, READING),
    /** A duty fulfilled before the scale existed. */
    LOA_5_BEFORE_2022(Rule.LOA_5, READING),
    /** Parts that were not passed, and a late participation statement. */
    LOA_5_NOT_PASSED(Rule.LOA_5, READING),

    /** Whether a fine itself bars forgiveness. */
    LOA_8_FINE(Rule.LOA_8, READING),
    /** An overrun without blame and without an extension. */
    LOA_8_NOT_CULPABLE(Rule.LOA_8, READING),

    /** From which days status holders owe nothing. */
    LOA_10_DAYS(Rule.LOA_10, READING),

    /** The regulation after October 2015. */
    LOA_11_TEXT(Rule.LOA_11, READING),

    /** How the run-in is counted, and what starts it. */
    REP_1_COUNT(Rule.REP_1, READING, Interpretation.EXTENDED_TERM_FULFILMENT),
    /** Which text applies around 1 January 2020. */
    REP_1_TRANSITION(Rule.REP_1, READING),
    /** The end of the terms from 2020. */
    REP_1_END_OF_TERMS(Rule.REP_1, READING),

    /** Rates read from the student rate. */
    REP_3_READ_RATES(Rule.REP_3, READING, Interpretation.READ_RATES),
    /** Of which year the rates are. */
    REP_3_RATE_YEAR(Rule.REP_3, READING, Interpretation.RATE_YEAR),
    /** Which debt is paid back. */
    REP_3_DEBT(Rule.REP_3, READING),

    /** How the instalment follows from the debt. */
    REP_4_ANNUITY(Rule.REP_4, READING, Interpretation.REPAYMENT_METHOD),

    /** The means test after October 2015. */
    REP_5_TEXT(Rule.REP_5, READING),
    /** How the ability to pay rounds. */
    REP_5_ROUNDING(Rule.REP_5, READING),

    /** From when the exemption can be asked. */
    AGI_1_WINDOW(Rule.AGI_1, OFFICIAL),

    /** Which hours make the least of integration course. */
    AGI_2_LEAST_COURSE(Rule.AGI_2, READING),

    /** Attempts at ONA from 1 July 2018. */
    AGI_4_ONA(Rule.AGI_4, READING),

    /** Which parts an effort exemption covers. */
    AGI_8_PARTS(Rule.AGI_8, READING),
    /** Whether AVI covers the participation statement. */
    AGI_8_INTEGRATED(Rule.AGI_8, READING),

    /** The regulation after October 2015. */
    AVI_1_TEXT(Rule.AVI_1, READING),
    /** How months of work are counted. */
    AVI_1_MONTHS(Rule.AVI_1, READING),

    /** The age on DUO's pages. */
    VRS_1_AGE(Rule.VRS_1, OFFICIAL),
    /** Turkish nationals. */
    VRS_1_TURKISH(Rule.VRS_1, OFFICIAL),
    /** How soon an education follows on the school duty. */
    VRS_1_EDUCATION(Rule.VRS_1, READING),

    /** Which term there is after a temporary dispensation. */
    VRS_3_START(Rule.VRS_3, READING),
    /** What waits with the term. */
    VRS_3_WAITS(Rule.VRS_3, READING),

    /** When the end of a loan is near. */
    SIG_1_SECONDARY(Rule.SIG_1, READING, SignalLaw.ELIP_USED),

    /** Who has no chance of passing. */
    SIG_4_NO_CHANCE(Rule.SIG_4, READING),

    /** A what-if that the report does not recommend. */
    SIG_5_FAMILY(Rule.SIG_5, READING),

    /** Which answers are tried. */
    SIG_6_PROBES(Rule.SIG_6, READING),

    /** In which class a step stands. */
    SIG_7_CLASSES(Rule.SIG_7, READING);

    private final Rule rule;
    private final Authority authority;
    private final Optional<Parameter<?>> choice;

    Aspect(Rule rule, Authority authority) {
        this(rule, authority, Optional.empty());
    }

    Aspect(Rule rule, Authority authority, Parameter<?> choice) {
        this(rule, authority, Optional.of(choice));
    }

    Aspect(Rule rule, Authority authority, Optional<Parameter<?>> choice) {
        this.rule = rule;
        this.authority = authority;
        this.choice = choice;
    }

    /**
     * Returns the rule that this is a part of.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns how firm the ground of this part is.
     *
     * @return the authority; READING for a reading of this library
     */
    public Authority authority() {
        return authority;
    }

    /**
     * Returns the value of the law by which another reading can be tried.
     *
     * @return the parameter to amend; empty if there is no such switch
     */
    public Optional<Parameter<?>> choice() {
        return choice;
    }
}
