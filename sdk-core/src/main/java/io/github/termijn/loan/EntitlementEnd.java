package io.github.termijn.loan;

/** What ends the claim to the loan (einde van de aanspraak op de lening, LOA-3). */
public enum EntitlementEnd {
    /** The last term is over (einde van de laatste termijn). */
    TERMS_OVER,
    /** The participation statement was not signed in time (participatieverklaring niet op tijd). */
    PVT_NOT_SIGNED,
    /** Too long after the first exam term without fulfilling the duty (te lang na de eerste termijn). */
    LONG_AFTER_TERM,
    /** The duty has ended (niet meer inburgeringsplichtig). */
    NO_LONGER_OBLIGED,
    /** The debtor asked to repay early (vervroegd aflossen). */
    EARLY_REPAYMENT,
    /** Nothing was paid out in the first year after the grant (toekenning vervallen). */
    GRANT_LAPSED
}
