package io.github.termijn.law;

/** With whom somebody lives, as far as the ability to pay depends on it (leefvorm). */
public enum Household {
    /** With a partner in the sense of the act on income-dependent schemes (partner). */
    PARTNER,
    /** Without a partner, with the tax credit for single parents (alleenstaande ouder). */
    SINGLE_PARENT,
    /** Without a partner and without that tax credit (alleenstaande). */
    SINGLE
}
