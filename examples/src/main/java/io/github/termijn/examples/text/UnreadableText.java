package io.github.termijn.examples.text;

import io.github.termijn.text.Language;

/**
 * Says that a file cannot be read.
 *
 * @param file the file as it was named
 * @param language Dutch or English
 */
public record UnreadableText(String file, Language language) {

    /**
     * Writes the sentence.
     *
     * @return one line with a line feed
     */
    public String text() {
        return new Words(language).text("unreadable", Shown.of(file)) + "\n";
    }
}
