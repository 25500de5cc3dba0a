package io.github.termijn.examples.desk;

import io.github.termijn.examples.text.ObjectionLetter;
import java.util.List;

/**
 * A letter as a page to print.
 *
 * @param title what the letter is, for the window
 * @param language the tag of the language
 * @param letter the letter from top to bottom
 */
public record LetterPage(String title, String language, List<Layout.Group> letter) {

    /**
     * Lays out a letter.
     *
     * @param letter the letter
     * @return its page
     */
    public static LetterPage of(ObjectionLetter letter) {
        return new LetterPage(letter.subject(), letter.language().locale().toLanguageTag(), Layout.of(letter.blocks()));
    }
}
