package io.github.termijn.examples;

/** In what form a result is printed. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For people: a page to look at, print and keep. */
    HTML,
    /** For the person: a letter of one page, to print. */
    LETTER
}
