package io.github.termijn.examples.text;

import java.util.regex.Pattern;

/**
 * Makes a text of somebody else harmless where people see it: the id of a dossier, the name of a file. Every writer of text,
 * pages and tables uses it.
 *
 * <p>What acts instead of being seen is replaced by U+FFFD: control characters (on a terminal they move, colour or erase),
 * line and paragraph separators, half characters (they cannot be written in UTF-8), and controls of direction, which turn what
 * stands around them. A dossier with one of these is refused; an assessment may come from elsewhere.
 *
 * <p>Everything else is shown as it is. An id in Arabic or Hebrew turns no line: pages isolate it ({@code bdi}). In plain text
 * no isolates are set, because they are themselves invisible characters that are copied along and that a terminal without
 * directions shows; there every id stands between words of Dutch or English, and only what lies between these can turn: the id
 * itself.
 */
public final class Shown {

    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern ACTING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    private Shown() {}

    /**
     * Returns a text as it can be shown.
     *
     * @param text any text
     * @return the text, each character that acts replaced
     */
    public static String of(String text) {
        return ACTING.matcher(text).replaceAll(REPLACEMENT);
    }

    /**
     * Returns a text as a cell of a table that people open in a spreadsheet, which runs a cell that begins with {@code =},
     * {@code +}, {@code -}, {@code @}, a tab or a carriage return. Such a cell begins with an apostrophe instead; a number does
     * not, also below zero.
     *
     * @param text any text
     * @return the text that no spreadsheet runs, as {@link #of(String)}
     */
    public static String inCell(String text) {
        boolean isRun = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return isRun && !NUMBER.matcher(text).matches() ? "'" + of(text) : of(text);
    }
}
