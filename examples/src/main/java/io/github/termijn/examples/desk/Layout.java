package io.github.termijn.examples.desk;

import io.github.termijn.examples.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Groups the blocks of a text: rows that follow each other are a table, items a list of terms. */
public final class Layout {

    /** Something that is laid out as a whole. */
    public sealed interface Group {}

    /** A heading. */
    public record Heading(String text) implements Group {}

    /** A paragraph; one that leads introduces what is under it. */
    public record Text(String text, boolean leads) implements Group {}

    /** Texts with labels. */
    public record Items(List<Block.Item> items) implements Group {}

    /** A table. */
    public record Table(List<String> header, List<List<String>> rows) implements Group {}

    private static final Pattern FIGURE = Pattern.compile("(€[ \\u00A0]?)?-?\\d[\\d.,]*( ?%)?( \\([\\d.,]+ ?%\\))?");

    private Layout() {}

    /**
     * Groups blocks.
     *
     * @param blocks blocks from top to bottom; the first row of a table is its header
     * @return the groups in the same order
     */
    public static List<Group> of(List<Block> blocks) {
        List<Group> groups = new ArrayList<>();
        int next = 0;
        while (next < blocks.size()) {
            Block block = blocks.get(next);
            if (block instanceof Block.Item) {
                List<Block.Item> items = run(blocks, next, Block.Item.class);
                groups.add(new Items(items));
                next += items.size();
            } else if (block instanceof Block.Row) {
                List<List<String>> rows = run(blocks, next, Block.Row.class).stream()
                        .map(Block.Row::cells)
                        .toList();
                groups.add(new Table(rows.get(0), rows.subList(1, rows.size())));
                next += rows.size();
            } else {
                single(block, blocks.subList(next + 1, blocks.size()), groups);
                next++;
            }
        }
        return groups;
    }

    /**
     * Tells whether a column has figures only: numbers, percentages, {@code 3 (50,0%)}, amounts such as {@code € 340,00}, and cells
     * that are empty or a dash. They are read from their right side.
     *
     * @param rows the rows of a table
     * @param column the place of the column, from 0
     * @return true if there is a figure and nothing else
     */
    public static boolean hasFigures(List<List<String>> rows, int column) {
        List<String> said = rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty() && !cell.equals("–"))
                .toList();
        return !said.isEmpty()
                && said.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
    }

    private static void single(Block block, List<Block> following, List<Group> groups) {
        if (block instanceof Block.Heading heading) {
            groups.add(new Heading(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            boolean leads = !following.isEmpty() && indent(following.get(0)) > paragraph.indent();
            groups.add(new Text(paragraph.text(), leads));
        }
    }

    private static int indent(Block block) {
        if (block instanceof Block.Item item) {
            return item.indent();
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.indent() : 0;
    }

    private static <T extends Block> List<T> run(List<Block> blocks, int from, Class<T> type) {
        return blocks.subList(from, blocks.size()).stream()
                .takeWhile(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
