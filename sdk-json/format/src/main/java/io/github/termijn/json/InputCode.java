package io.github.termijn.json;

/**
 * What can be wrong with the form of an input (soort vormfout). The names are stable; texts are in bundle {@code input}.
 *
 * <p>What can be wrong with the facts themselves is in {@link io.github.termijn.dossier.ProblemCode}. A day, length or number
 * out of range is told with the form, by that code.
 */
public enum InputCode {
    /** Nothing to read. */
    EMPTY,
    /** More than {@link JsonLimits#DOCUMENT}. */
    TOO_LARGE,
    /** Bytes that are not text in UTF-8. */
    NOT_UTF_8,
    /** A byte order mark before the text. */
    BYTE_ORDER_MARK,
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
    /** An item that occurs twice in a list where each counts once. */
    DUPLICATE_ITEM,
    /** A list of more items than {@link JsonLimits#items(String)}. */
    TOO_MANY_ITEMS,
    /** A text that is not an existing day in the form {@code 2015-04-13}. */
    NOT_A_DAY,
    /** A text that is not a month in the form {@code 2015-04}. */
    NOT_A_MONTH,
    /** A text that is not a length of time in the form {@code P24W} or {@code P1Y2M3D}. */
    NOT_A_LENGTH,
    /** An amount with more than two decimals. */
    TOO_MANY_DECIMALS,
    /** A text, name or number that is longer than {@link JsonLimits} has it. */
    TOO_LONG,
    /** Objects and lists within each other, deeper than {@link JsonLimits#DEPTH}. */
    TOO_DEEP,
    /** Values that a type of the core refuses, each of the right form. */
    IMPOSSIBLE_VALUE,
    /** A value that follows from others of the outcome, and is not what follows from them. */
    DOES_NOT_FOLLOW,
    /** An outcome in the compact form, which has no reasons and cannot be read back. */
    COMPACT_FORM,
    /** A record of many whose reading failed otherwise than by a refusal: a defect. */
    NOT_READ,
    /** A dossier of many that is in order, but whose assessment failed: a defect. */
    NOT_ASSESSED,
    /** More problems than {@link JsonLimits#PROBLEMS}; the others are not told. */
    MORE_PROBLEMS
}
