package io.github.termijn.examples.population;

import io.github.termijn.dossier.Ground;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the report does not say and the population needs: assumptions of the illustration, nobody's findings.
 *
 * <p>They say how published totals go together in one person, and fill in what is not published at all. No conclusion about
 * real persons can rest on them.
 */
final class Assumptions {

    /** A country that the report counts without naming it (ISO 3166: unknown). */
    static final String OTHER_COUNTRY = "ZZ";

    /** How the stages of the early cohorts divide over asylum; the others have the rest of the published totals. */
    static final Map<Stage, Integer> EARLY_STAGES_ASYLUM =
            Map.of(Stage.INACTIVE, 65, Stage.ONE_TO_GO, 25, Stage.TWO_TO_GO, 30, Stage.MORE_TO_GO, 101);

    static final Map<Stage, Integer> LATE_STAGES_ASYLUM =
            Map.of(Stage.INACTIVE, 350, Stage.ONE_TO_GO, 160, Stage.TWO_TO_GO, 143, Stage.MORE_TO_GO, 609);

    /** How fines and statuses go together in asylum: the totals of table 4 and section 2.4.2 leave other ways. */
    static final List<Split> ASYLUM = List.of(
            Split.notCulpable(290, 33, 155, 18), Split.provisional(338, 20, 401, 80), Split.culpable(32, 85, 30));

    /** The same for family migrants and others. */
    static final List<Split> FAMILY_AND_OTHER = List.of(
            Split.notCulpable(83, 19, 146, 30), Split.provisional(103, 62, 625, 170), Split.culpable(19, 95, 56));

    /**
     * The fines of a person in euros. Published are the number, least, mean, median and most, and seven shares of figure 7
     * without their borders, of which the third lies between 1,000 and 1,500. The borders are taken to be 500 apart.
     */
    static final Deck<Integer> FINES = Deck.of(6, 50)
            .and(10, 100)
            .and(14, 150)
            .and(22, 200)
            .and(60, 250)
            .and(20, 300)
            .and(180, 375)
            .and(80, 400)
            .and(40, 500)
            .and(40, 625)
            .and(95, 750)
            .and(140, 875)
            .and(120, 1000)
            .and(30, 1125)
            .and(521, 1250)
            .and(90, 1375)
            .and(35, 1500)
            .and(30, 1625)
            .and(54, 1750)
            .and(30, 2000)
            .and(30, 2125)
            .and(39, 2250)
            .and(170, 2500)
            .and(65, 2750)
            .and(4, 3000)
            .and(3, 3250)
            .and(4, 3500)
            .and(9, 3750)
            .and(1, PublishedMargins.MOST_FINE);

    /** What the reasons that the report does not tell apart are. */
    static final Deck<Ground> OTHER_REASONS = Deck.of(25, Ground.EFFORT)
            .and(25, Ground.EDUCATION)
            .and(20, Ground.ILLNESS)
            .and(15, Ground.SPECIAL_CIRCUMSTANCES)
            .and(10, Ground.CHILDBIRTH);

    /** Why a term was lengthened before it came to the overrun that counts. */
    static final List<Ground> EARLIER_GROUNDS = List.of(
            Ground.MINISTER_DECISION,
            Ground.LITERACY,
            Ground.EFFORT,
            Ground.EDUCATION,
            Ground.ILLNESS,
            Ground.SPECIAL_CIRCUMSTANCES);

    /** By how many days a ground lengthens, least and most. */
    static final Map<Ground, Range> LENGTHS = new EnumMap<>(Map.of(
            Ground.MINISTER_DECISION, new Range(182, 730),
            Ground.LITERACY, new Range(182, 730),
            Ground.EFFORT, new Range(730, 730),
            Ground.EDUCATION, new Range(182, 730),
            Ground.ILLNESS, new Range(92, 365),
            Ground.SPECIAL_CIRCUMSTANCES, new Range(92, 365),
            Ground.INTERRUPTION, new Range(60, 365),
            Ground.CHILDBIRTH, new Range(112, 112)));

    /** One asylum migrant in this many got time for a stay in an asylum centre, in steps of four weeks. */
    static final int ASYLUM_CENTRE_ONE_IN = 3;

    static final Range ASYLUM_CENTRE_STEPS = new Range(1, 10);

    /** How many days after the start of the duty that was decided. */
    static final Range ASYLUM_CENTRE_DECIDED_AFTER = new Range(100, 400);

    /** Within how many days after an end a decision follows. */
    static final Range DECISION_AFTER = new Range(1, 180);

    /** How many days before an end a decision comes in time. */
    static final Range DECISION_BEFORE = new Range(1, 150);

    /** An overrun on which nothing is decided yet is no older. */
    static final Period UNSETTLED_AT_MOST = Period.ofYears(3);

    /** By how many months corona may have lengthened the terms. */
    static final Range CORONA_MONTHS = new Range(0, 14);

    /** First and last possible day of an exam, in days after the start of the duty and before the reference day. */
    static final int FIRST_EXAM_AFTER = 180;

    static final int LAST_EXAM_BEFORE = 14;

    /** Nobody became obliged as a child. */
    static final int OF_AGE = 18;

    /**
     * How the duty ended of those of whom it has ended: of a hundred. Only that three quarters of the exemptions are for
     * demonstrated effort and one quarter medical is published (chapter 4), for the act as a whole.
     */
    static final Map<Group, Deck<Ending>> ENDINGS = Map.of(
            Group.ASYLUM,
            Deck.of(50, Ending.IN_TIME)
                    .and(22, Ending.EXTENDED)
                    .and(8, Ending.LATE)
                    .and(12, Ending.EFFORT)
                    .and(4, Ending.MEDICAL)
                    .and(3, Ending.LEFT)
                    .and(1, Ending.DIED),
            Group.FAMILY_AND_OTHER,
            Deck.of(62, Ending.IN_TIME)
                    .and(14, Ending.EXTENDED)
                    .and(13, Ending.LATE)
                    .and(3, Ending.EFFORT)
                    .and(1, Ending.MEDICAL)
                    .and(6, Ending.LEFT)
                    .and(1, Ending.DIED));

    /** Of a hundred whose duty has ended, how many had a course and so a loan. */
    static final Map<Group, Integer> FINISHED_WITH_COURSE = Map.of(Group.ASYLUM, 90, Group.FAMILY_AND_OTHER, 40);

    /** What somebody was fined who then passed, in euros. */
    static final Deck<Integer> FINISHED_FINES =
            Deck.of(3, 250).and(2, 625).and(2, 875).and(3, 1250);

    /** Within how many days after the fine the last part was passed: within the new term of two years. */
    static final int FINISHED_AFTER_FINE = 700;

    /** At most so many attempts at each part by who passed it. */
    static final int FINISHED_ATTEMPTS = 3;

    static final int ATTEMPTS_IN_VAIN = 4;

    static final Range HOURS_OF_EFFORT = new Range(600, 800);

    /** How many days after the end of the first term an exemption for demonstrated effort was decided. */
    static final Range EXEMPTED_AROUND_END = new Range(-150, 700);

    static final int FORGIVEN_AFTER = 60;

    /** A loan is applied for within so many days; it is granted, and a course begins, so many days later. */
    static final Range LOAN_APPLICATION = new Range(0, 30);

    static final int LOAN_GRANTED_AFTER = 21;

    static final Range FIRST_COURSE_AFTER = new Range(60, 400);

    /** What an hour of course and an attempt cost, in euros: the loan is drawn for both, up to its cap. */
    static final int EUROS_PER_HOUR = 12;

    static final int EUROS_PER_ATTEMPT = 50;

    /** One literacy learner in this many took the learnability test, and of these so many in ten lack the capacity. */
    static final int TESTED_ONE_IN = 4;

    static final int NOT_CAPABLE_IN_TEN = 6;

    private Assumptions() {}
}
