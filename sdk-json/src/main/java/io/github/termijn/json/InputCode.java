package io.github.termijn.json;

/**
 * What can be wrong with the form of an input (soort vormfout). The names are stable; texts are in bundle {@code input}.
 *
 * <p>What can be wrong with the facts themselves is in {@link io.github.termijn.dossier.ProblemCode}.
 */
public enum InputCode {
    /** Nothing to read. */
    EMPTY,
    /** Text that is not JSON. */
    NOT_JSON,
    /** JSON, but not an object. */
    NOT_AN_OBJECT,
    /** Something after the object. */
    TRAILING_CONTENT,
    /** A property that occurs twice in one object. */
    DUPLICATE_PROPERTY,
    /** A property that the format does not have. */
    UNKNOWN_PROPERTY,
    /** A required property that is not there. */
    MISSING_PROPERTY,
    /** A null; what is not known is left out. */
    NULL_VALUE,
    /** Another JSON type than the property has: a text for a number, a fraction for a whole number. */
    WRONG_TYPE,
    /** A text that is none of the constants of the property. */
    UNKNOWN_CONSTANT,
    /** A text that is not an existing day in the form {@code 2015-04-13}. */
    NOT_A_DAY,
    /** A text that is not a month in the form {@code 2015-04}. */
    NOT_A_MONTH,
    /** A text that is not a length of time in the form {@code P24W} or {@code P1Y2M3D}. */
    NOT_A_LENGTH,
    /** An amount with more than two decimals. */
    TOO_MANY_DECIMALS,
    /** A number that is too large, or has more than thirty digits before or after the decimal point. */
    NUMBER_OUT_OF_RANGE,
    /** A text, name or number of excessive length. */
    TOO_LONG
}
