package io.github.termijn.exemption;

/** What a criterion asks (soort voorwaarde), and in what its numbers are counted. */
public enum CriterionKind {
    /** Time since the start of the first exam term (wachttijd, AGI-1). */
    WAITING_TIME(Unit.DAYS),
    /** Course hours (cursusuren, AGI-2 and AGI-3). */
    COURSE_HOURS(Unit.HOURS),
    /** Attempts at one open exam part (pogingen, AGI-1 and AGI-4). */
    ATTEMPTS(Unit.TIMES),
    /** The learnability test, with the result that the capacity is not there (leerbaarheidstoets, AGI-3). */
    LEARNABILITY_TEST(Unit.TIMES),
    /** The finding of the doctor (medisch advies, MED-1). */
    MEDICAL_FINDING(Unit.TIMES),
    /** Uninterrupted registration (ononderbroken inschrijving, AVI-1). */
    REGISTRATION(Unit.DAYS),
    /** Paid or voluntary work (betaald werk of vrijwilligerswerk, AVI-1). */
    WORK(Unit.MONTHS),
    /** The language interview, passed (taalgesprek, AVI-1). */
    LANGUAGE_INTERVIEW(Unit.TIMES);

    private final Unit unit;

    CriterionKind(Unit unit) {
        this.unit = unit;
    }

    /**
     * Returns in what the numbers are counted.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }
}
