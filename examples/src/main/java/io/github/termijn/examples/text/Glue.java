package io.github.termijn.examples.text;

import java.util.regex.Pattern;

/** Keeps days and amounts in one piece where a text is broken into lines. */
public final class Glue {

    static final char SPACE = '\u00A0';

    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");

    private Glue() {}

    /**
     * Glues the words of days and amounts together.
     *
     * @param text the text
     * @return the text with spaces that do not break
     */
    public static String between(String text) {
        return DAY.matcher(text).replaceAll("$1" + SPACE + "$2" + SPACE + "$3").replace("€ ", "€" + SPACE);
    }
}
