package io.github.termijn.examples.population;

import io.github.termijn.dossier.Sex;
import io.github.termijn.law.Part;
import io.github.termijn.law.Permit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the report publishes about its 2,893 persons, and where: the population has exactly these totals.
 *
 * <p>Sections, tables and figures are those of the report. Where its numbers do not agree with each other, the comment says
 * which were taken and why.
 */
final class PublishedMargins {

    /** Section 2.1, note 12. */
    static final LocalDate REFERENCE_DAY = LocalDate.of(2022, 11, 14);

    /** Section 2.1. */
    static final int PERSONS = 2893;

    /** Table 1: everybody who became obliged, by cohort. */
    static final Map<Group, Map<Integer, Integer>> OBLIGED = Map.of(
            Group.ASYLUM, Map.of(2013, 4702, 2014, 10_271, 2015, 18_589, 2016, 25_347),
            Group.FAMILY_AND_OTHER, Map.of(2013, 4609, 2014, 6763, 2015, 5796, 2016, 6461));

    /** Section 2.1 and table 1: their sum. */
    static final int ALL_OBLIGED = 82_538;

    static final int FIRST_YEAR = 2013;

    static final int LAST_YEAR = 2016;

    /** Section 2.1 (cohorts) and appendix 3, table 1 and the text above it (groups). */
    static final Map<Group, Deck<Integer>> COHORTS = Map.of(
            Group.ASYLUM, Deck.of(67, 2013).and(154, 2014).and(438, 2015).and(824, 2016),
            Group.FAMILY_AND_OTHER,
                    Deck.of(159, 2013).and(311, 2014).and(372, 2015).and(568, 2016));

    /** Section 2.2, residence status, and figure 2. */
    static final Map<Group, Deck<Permit>> PERMITS = Map.of(
            Group.ASYLUM, Deck.of(1483, Permit.ASYLUM),
            Group.FAMILY_AND_OTHER, Deck.of(1253, Permit.FAMILY).and(157, Permit.OTHER));

    /**
     * Section 2.2 and figures 4 and 5, in ISO 3166 codes. The seven smaller asylum groups are printed as percentages; the
     * others are those of the countries that the report does not name.
     */
    static final Map<Group, Deck<String>> COUNTRIES = Map.of(
            Group.ASYLUM,
            Deck.of(511, "SY")
                    .and(287, "ER")
                    .and(221, "ET")
                    .and(67, "IR")
                    .and(59, "IQ")
                    .and(58, "AF")
                    .and(52, "SO")
                    .and(43, "SD")
                    .and(185, Assumptions.OTHER_COUNTRY),
            Group.FAMILY_AND_OTHER,
            Deck.of(337, "MA")
                    .and(170, "CN")
                    .and(97, "US")
                    .and(62, "TH")
                    .and(49, "BR")
                    .and(48, "PH")
                    .and(647, Assumptions.OTHER_COUNTRY));

    /** Appendix 3, figure 3: 71.6, 76.6, 76.0 and 72.8 % men of asylum; together the 74.1 % of section 2.2. */
    static final Map<Integer, Integer> ASYLUM_MEN = Map.of(2013, 48, 2014, 118, 2015, 333, 2016, 600);

    /** Section 2.2: 38.8 % men of family and others. */
    static final int FAMILY_AND_OTHER_MEN = 547;

    /** Appendix 3, above figure 1: 43.6 % of the cohort. */
    static final int SYRIANS_OF_2016 = 359;

    /** Section 2.2, age. */
    static final Map<Group, Map<Sex, Double>> MEAN_AGES = Map.of(
            Group.ASYLUM, Map.of(Sex.MALE, 33.4, Sex.FEMALE, 35.5),
            Group.FAMILY_AND_OTHER, Map.of(Sex.MALE, 40.9, Sex.FEMALE, 41.4));

    /** Table 2, and section 2.3.2 for the cohorts: 215 + 635 inactive, 89 + 322 and 104 + 286 with one and two to go. */
    static final Map<Stage, Integer> EARLY_STAGES =
            Map.of(Stage.INACTIVE, 215, Stage.ONE_TO_GO, 89, Stage.TWO_TO_GO, 104, Stage.MORE_TO_GO, 283);

    static final Map<Stage, Integer> LATE_STAGES =
            Map.of(Stage.INACTIVE, 635, Stage.ONE_TO_GO, 322, Stage.TWO_TO_GO, 286, Stage.MORE_TO_GO, 959);

    /** Section 2.3.2: persons of 2015 and 2016 of whom only ONA is open. */
    static final int ONLY_ONA_OPEN = 233;

    /**
     * Table 3: of the 801 with one or two parts to go, how many have the part open. The printed percentages give 1,190 open
     * parts, the persons have 411 + 2 × 390 = 1,191. The one part more is laid on writing, where it changes a printed
     * percentage least: 544 of 801 is 67.9 %, printed is 68.0 %.
     */
    static final Map<Part, Integer> OPEN_PARTS = new EnumMap<>(Map.of(
            Part.READING, 801 - 769,
            Part.LISTENING, 801 - 795,
            Part.WRITING, 801 - 544,
            Part.SPEAKING, 801 - 480,
            Part.KNM, 801 - 667,
            Part.ONA, 608 - 167));

    /**
     * Table 4, row asylum. The report prints 498 and 837; with them the columns do not add up to their totals 774 and 1,799,
     * and not to the percentages printed (33.5 and 56.6, in the row of the other group: the percentages of the two rows are
     * swapped). 496 and 839 fit both. One person more has no overrun in the record.
     */
    static final Overruns ASYLUM = new Overruns(147, 496, 839, 1);

    /** Table 4, row family: 170, 278 and 960, which are 12.1, 19.7 and 68.2 %. Two persons more have none in the record. */
    static final Overruns FAMILY_AND_OTHER = new Overruns(170, 278, 960, 2);

    /** Section 2.4.1: minister 526, abroad 83, literacy 70; the rest of the 774 is not told apart. */
    static final int MINISTER = 526;

    static final int ABROAD = 83;

    static final int LITERACY = 70;

    static final int OTHER_REASON = 774 - MINISTER - ABROAD - LITERACY;

    /** Section 2.4.2: persons fined at least 50 euros, by status. */
    static final int FINED_NOT_CULPABLE = 349;

    static final int FINED_OTHERS = 1593;

    /** Section 2.4.2: persons with a decision of nothing, and of those not culpable (951 − 817, and 774 − 349 − 373). */
    static final int ZERO = 134;

    static final int ZERO_NOT_CULPABLE = 52;

    /** Section 2.4.2: persons without a decision, of whom asylum. Note 16: three of them have no overrun in the record. */
    static final int NO_DECISION = 817;

    static final int NO_DECISION_ASYLUM = 629;

    /** Section 2.4.2: least and most of the fines of somebody fined, in euros; the mean is 1,226, the median 1,250. */
    static final int LEAST_FINE = 50;

    static final int MOST_FINE = 4772;

    /** Section 2.3.1: persons with a course. */
    static final int WITH_COURSE_ASYLUM = 1266;

    static final int WITH_COURSE_FAMILY_AND_OTHER = 574;

    private PublishedMargins() {}

    /**
     * A row of table 4.
     *
     * @param culpable persons whose overrun is culpable
     * @param notCulpable persons whose overrun is not
     * @param provisional persons of whom it is not settled
     * @param none persons without an overrun
     */
    record Overruns(int culpable, int notCulpable, int provisional, int none) {}
}
