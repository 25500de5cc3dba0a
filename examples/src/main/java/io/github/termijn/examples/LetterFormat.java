package io.github.termijn.examples;

/** In what form a letter is written. */
enum LetterFormat {
    /** Lines of text. */
    TEXT,
    /** A page that can be printed, also to PDF. */
    HTML
}
