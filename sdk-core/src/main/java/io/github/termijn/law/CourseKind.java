package io.github.termijn.law;

/** What a course teaches (soort cursus), as far as the law counts its hours differently. */
public enum CourseKind {
    /** Integration course (inburgeringscursus). */
    INTEGRATION,
    /** Course for the state exam Dutch as a second language (NT2-cursus). */
    NT2,
    /** Literacy course (alfabetiseringscursus). */
    LITERACY,
    /** Course for the part ONA only (cursus Oriëntatie op de Nederlandse Arbeidsmarkt): reported, never counted. */
    ONA,
    /** A course of another kind, for example only KNM: reported, never counted. */
    OTHER,
    /** Self-study (zelfstudie): never counted. */
    SELF_STUDY
}
