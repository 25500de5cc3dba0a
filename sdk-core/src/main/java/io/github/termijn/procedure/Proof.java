package io.github.termijn.procedure;

/** What proves the facts that a ground rests on (bewijsstuk). */
public enum Proof {
    /** The decision that is objected to (besluit). */
    DECISION,
    /** Earlier letters and decisions of the agency (brieven en beschikkingen). */
    DECISION_LETTERS,
    /** The school's statement of the hours attended (verklaring deelname cursus). */
    STATEMENT_OF_HOURS,
    /** Results, certificates and diplomas of exams (uitslagen en diploma's). */
    CERTIFICATES,
    /** The advice of the independent doctor (medisch advies). */
    MEDICAL_ADVICE,
    /** An extract of the register of residents (uittreksel BRP). */
    BRP_EXTRACT,
    /** A record of birth or death (akte van de burgerlijke stand). */
    CIVIL_RECORD,
    /** The residence permit and the letters about it (verblijfsdocument). */
    RESIDENCE_PERMIT,
    /** A proof of enrolment at a school (bewijs van inschrijving). */
    PROOF_OF_ENROLMENT,
    /** What shows the income (inkomensgegevens). */
    INCOME_STATEMENT,
    /** What shows the work done (bewijs van werk). */
    PROOF_OF_WORK,
    /** What shows what was paid (betaalbewijs). */
    PROOF_OF_PAYMENT
}
