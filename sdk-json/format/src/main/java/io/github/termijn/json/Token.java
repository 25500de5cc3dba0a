package io.github.termijn.json;

/** The smallest parts of a document in JSON (lexicale elementen). */
public enum Token {
    /** The start of an object. */
    START_OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of a list. */
    START_LIST,
    /** The end of a list. */
    END_LIST,
    /** The name of a property. */
    NAME,
    /** A text. */
    TEXT,
    /** A number without point and exponent. */
    WHOLE_NUMBER,
    /** A number with a point or an exponent. */
    FRACTION,
    /** True. */
    TRUE,
    /** False. */
    FALSE,
    /** Null. */
    NULL,
    /** What is no JSON, such as a value that somebody put into a tree. */
    OTHER,
    /** The end of the document. */
    END
}
