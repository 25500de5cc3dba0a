package io.github.termijn.examples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page that is filled from top to bottom. Nothing on it is wider than the page, unless one word is. */
final class Page {

    static final int WIDTH = 100;

    private static final int GUTTER = 2;
    private static final char GLUE = '\u00A0';
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");

    private final StringBuilder text = new StringBuilder();

    /** Adds a line with something at both margins, underlined. */
    void title(String left, String right) {
        int gap = Math.max(GUTTER, WIDTH - left.length() - right.length());
        text.append(left).append(" ".repeat(gap)).append(right).append('\n');
        text.append("=".repeat(WIDTH)).append('\n');
    }

    /** Adds a heading after an empty line. */
    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
        text.append("-".repeat(heading.length())).append('\n');
    }

    /** Adds a paragraph. */
    void paragraph(int indent, String paragraph) {
        columns(indent, new int[] {WIDTH - indent}, paragraph);
    }

    /** Adds a label and, beside it, a text that wraps under its own beginning. */
    void item(int indent, int labelWidth, String label, String item) {
        columns(indent, new int[] {labelWidth, WIDTH - indent - labelWidth - GUTTER}, label, item);
    }

    /** Adds cells side by side, each wrapped to its own width. */
    void columns(int indent, int[] widths, String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.length; i++) {
            wrapped.add(wrap(cells[i], widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < cells.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                row.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()) + GUTTER));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    /** Adds an empty line. */
    void blank() {
        text.append('\n');
    }

    /** Breaks between words, but not within a day or an amount. */
    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : glued(cell).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(unglued(line));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(unglued(line));
        return lines;
    }

    private static String glued(String cell) {
        String days = DAY.matcher(cell).replaceAll("$1" + GLUE + "$2" + GLUE + "$3");
        return days.replace("€ ", "€" + GLUE);
    }

    private static String unglued(StringBuilder line) {
        return line.toString().replace(GLUE, ' ');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
