package io.github.termijn.law;

/** A part of the duty (onderdeel): an exam part, or the participation statement. */
public enum Part {
    /** Reading (leesvaardigheid), level A2. */
    READING,
    /** Listening (luistervaardigheid), level A2. */
    LISTENING,
    /** Writing (schrijfvaardigheid), level A2. */
    WRITING,
    /** Speaking (spreekvaardigheid), level A2. */
    SPEAKING,
    /** Knowledge of Dutch society (kennis van de Nederlandse maatschappij), named KNS before 2015. */
    KNM,
    /** Orientation on the Dutch labour market (oriëntatie op de Nederlandse arbeidsmarkt). */
    ONA,
    /** Participation statement trajectory (participatieverklaringstraject): no exam, with a term of its own. */
    PVT;

    /**
     * Tells whether this is one of the four language skills.
     *
     * @return true for reading, listening, writing and speaking
     */
    public boolean isLanguage() {
        return compareTo(SPEAKING) <= 0;
    }

    /**
     * Tells whether this part is done in an exam.
     *
     * @return true for every part but the participation statement
     */
    public boolean isExam() {
        return this != PVT;
    }
}
