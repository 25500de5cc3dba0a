package io.github.termijn.law;

/**
 * For which purpose somebody stays, where the act has one group for many (verblijfsdoel). The law as it is makes no difference
 * between them; an amendment of {@link LoanLaw#FORGIVENESS_PURPOSES} can.
 */
public enum ResidencePurpose {
    /** Readmitted (wedertoelater). */
    READMITTED(Permit.OTHER),
    /** Continued stay (voortgezet verblijf). */
    CONTINUED_STAY(Permit.OTHER),
    /** Long-term resident who is not economically active (economisch niet-actieve langdurig ingezetene). */
    LONG_TERM_RESIDENT(Permit.OTHER),
    /** Discretion of the minister or state secretary (discretionaire bevoegdheid). */
    MINISTERIAL_DISCRETION(Permit.OTHER),
    /** Temporary permit for a marriage (tijdelijke trouwvergunning). */
    PENDING_MARRIAGE(Permit.OTHER),
    /** Minister of religion (geestelijk bedienaar). */
    SPIRITUAL_MINISTER(Permit.OTHER),
    /** Arrangement for children who stayed long (kinderpardon). */
    CHILDREN_PARDON(Permit.OTHER),
    /** Stayed before for medical treatment (eerder voor medische behandeling). */
    MEDICAL_TREATMENT(Permit.OTHER),
    /** Another humanitarian ground that is not temporary (niet-tijdelijk humanitair). */
    HUMANITARIAN(Permit.OTHER),
    /** Family of somebody who had asylum and has not now (gezinslid van een voormalig asielzoeker). */
    FAMILY_OF_FORMER_STATUS_HOLDER(Permit.FAMILY);

    private final Permit permit;

    ResidencePurpose(Permit permit) {
        this.permit = permit;
    }

    /**
     * Returns the permit of who stays for this purpose.
     *
     * @return the permit
     */
    public Permit permit() {
        return permit;
    }
}
