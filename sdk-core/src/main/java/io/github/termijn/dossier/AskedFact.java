package io.github.termijn.dossier;

import io.github.termijn.law.Rule;

/** A fact that a desk can ask for where the dossier says nothing of it (gevraagd gegeven, SIG-6). */
public enum AskedFact {
    /** Stay in an asylum centre after the duty began (verblijf in een azc). */
    ASYLUM_CENTRE(Rule.EXT_4, true),
    /** Three months of illness or more (ziekte). */
    ILLNESS(Rule.EXT_1, true),
    /** A birth (geboorte). */
    CHILDBIRTH(Rule.EXT_3, true),
    /** A death in the family (overlijden). */
    BEREAVEMENT(Rule.EXT_2, true),
    /** A stay abroad, or a gap in the residence (verblijf in het buitenland). */
    INTERRUPTION(Rule.TRM_6, true),
    /** Education that exempts (opleiding). */
    EDUCATION(Rule.EXT_8, true),
    /** A literacy course (alfabetiseringscursus). */
    LITERACY_COURSE(Rule.EXT_6, true),
    /** Hours of lessons of which nothing is recorded (cursusuren). */
    COURSE_HOURS(Rule.AGI_6, true),
    /** Whether the school had the certificate (keurmerk van de school). */
    CERTIFIED(Rule.FIN_4, false),
    /** The first day of registration as a resident (inschrijving in de BRP). */
    MUNICIPAL_REGISTRATION(Rule.PVT_1, false),
    /** Months of paid work (maanden met werk). */
    WORK_MONTHS(Rule.EXM_5, true),
    /** Years of work and of registration (jaren werk en inschrijving). */
    WORK_PERIODS(Rule.AVI_1, true),
    /** Since when somebody is registered as a resident without interruption (jaren ingeschreven). */
    REGISTERED_SINCE(Rule.AVI_1, false),
    /** The finding of the independent doctor (medisch advies). */
    MEDICAL_FINDING(Rule.MED_1, true),
    /** The test of learnability (leerbaarheidstoets). */
    LEARNABILITY_TEST(Rule.AGI_3, true),
    /** Another nationality that decides who is obliged (nationaliteit). */
    NATIONALITY_GROUP(Rule.REG_4, false),
    /** The day of birth (geboortedatum). */
    BIRTH_DATE(Rule.REG_4, false),
    /** Years of residence in the school-age years (verblijf in de leerplichtige leeftijd). */
    SCHOOL_AGE_RESIDENCE_YEARS(Rule.VRS_1, false),
    /** The day on which a decision was notified (bekendmaking). */
    NOTIFICATION(Rule.PRC_4, false),
    /** Whether nobody objected to a decision (geen bezwaar). */
    NO_OBJECTION(Rule.PRC_4, false),
    /** The loan (lening). */
    LOAN(Rule.LOA_1, false),
    /** The debt on the day on which the duty was done (schuld). */
    DEBT_AT_FULFILMENT(Rule.LOA_4, false),
    /** The incomes that decide what can be paid (inkomens). */
    INCOMES(Rule.REP_5, false);

    private final Rule rule;
    private final boolean hasDays;

    AskedFact(Rule rule, boolean hasDays) {
        this.rule = rule;
        this.hasDays = hasDays;
    }

    /**
     * Returns the rule that asks for it.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Tells whether it can still happen after it was asked for.
     *
     * @return true if an answer "no" holds for the days up to its own only; false if it holds for good
     */
    public boolean hasDays() {
        return hasDays;
    }
}
