package io.github.termijn.examples.desk;

import io.github.termijn.examples.text.Block;
import io.github.termijn.examples.text.ObjectionLetter;
import io.github.termijn.examples.text.PersonLetter;
import io.github.termijn.text.Language;
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
     * Lays out a letter to DUO.
     *
     * @param letter the letter
     * @return its page
     */
    public static LetterPage of(ObjectionLetter letter) {
        return of(letter.subject(), letter.language(), letter.blocks());
    }

    /**
     * Lays out a letter to the person.
     *
     * @param letter the letter
     * @return its page
     */
    public static LetterPage of(PersonLetter letter) {
        return of(letter.subject(), letter.language(), letter.blocks());
    }

    private static LetterPage of(String subject, Language language, List<Block> letter) {
        return new LetterPage(subject, language.locale().toLanguageTag(), Layout.of(letter));
    }
}
