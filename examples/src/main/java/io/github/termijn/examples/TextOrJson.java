package io.github.termijn.examples;

/** In what form an answer is printed that has no page. */
enum TextOrJson {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
