package io.github.termijn.examples.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page that is filled from top to bottom.
 *
 * <p>It can be read as blocks, or as text. In the text nothing is wider than the page, unless one word is.
 */
public final class Page {

    static final int WIDTH = 100;

    private static final int GUTTER = 2;

    private final List<Block> blocks = new ArrayList<>();

    /**
     * Adds a line with something at both margins, underlined.
     *
     * @param left what stands at the left
     * @param right what stands at the right
     */
    public void title(String left, String right) {
        blocks.add(new Block.Title(left, right));
    }

    /**
     * Adds a heading after an empty line.
     *
     * @param heading the heading
     */
    public void heading(String heading) {
        blocks.add(new Block.Heading(heading));
    }

    /**
     * Adds a paragraph.
     *
     * @param indent how far from the margin
     * @param paragraph the text
     */
    public void paragraph(int indent, String paragraph) {
        blocks.add(new Block.Paragraph(indent, paragraph));
    }

    /** Adds a label and, beside it, a text that wraps under its own beginning. */
    void item(int indent, int labelWidth, String label, String item) {
        blocks.add(new Block.Item(indent, labelWidth, label, item));
    }

    /**
     * Adds cells side by side, each wrapped to its own width.
     *
     * @param indent how far from the margin
     * @param widths the width of each cell
     * @param cells the texts
     */
    public void columns(int indent, int[] widths, String... cells) {
        blocks.add(new Block.Row(indent, Arrays.stream(widths).boxed().toList(), List.of(cells)));
    }

    /** Adds an empty line. */
    public void blank() {
        blocks.add(new Block.Blank());
    }

    /**
     * Returns what is on the page.
     *
     * @return the blocks from top to bottom
     */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> write(block, text));
        return text.toString();
    }

    private static void write(Block block, StringBuilder text) {
        if (block instanceof Block.Title title) {
            int gap = Math.max(
                    GUTTER, WIDTH - title.left().length() - title.right().length());
            text.append(title.left()).append(" ".repeat(gap)).append(title.right());
            text.append('\n').append("=".repeat(WIDTH)).append('\n');
        } else if (block instanceof Block.Heading heading) {
            text.append('\n').append(heading.text()).append('\n');
            text.append("-".repeat(heading.text().length())).append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            int width = WIDTH - paragraph.indent();
            write(paragraph.indent(), List.of(width), List.of(paragraph.text()), text);
        } else if (block instanceof Block.Item item) {
            int width = WIDTH - item.indent() - item.labelWidth() - GUTTER;
            write(item.indent(), List.of(item.labelWidth(), width), List.of(item.label(), item.text()), text);
        } else if (block instanceof Block.Row row) {
            write(row.indent(), row.widths(), row.cells(), text);
        } else {
            text.append('\n');
        }
    }

    private static void write(int indent, List<Integer> widths, List<String> cells, StringBuilder text) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), widths.get(i)));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < cells.size(); i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                row.append(cell).append(" ".repeat(Math.max(0, widths.get(i) - cell.length()) + GUTTER));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    /** Breaks between words, but not within a day or an amount. */
    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Glue.between(cell).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(unglued(line));
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(unglued(line));
        return lines;
    }

    private static String unglued(StringBuilder line) {
        return line.toString().replace(Glue.SPACE, ' ');
    }
}
