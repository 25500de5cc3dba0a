package io.github.termijn.exemption;

/** In what the numbers of a criterion are counted (eenheid). */
public enum Unit {
    /** Calendar days. */
    DAYS,
    /** Months. */
    MONTHS,
    /** Course hours, whole or decimal. */
    HOURS,
    /** How often something was done or found. */
    TIMES
}
