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
        Page page = new Page();
        page.paragraph(0, new Words(language).text("unreadable", file));
        return page.toString();
    }
}
