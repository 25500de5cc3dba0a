package io.github.termijn.examples.desk;

import io.github.termijn.examples.text.Block;
import io.github.termijn.examples.text.Page;
import io.github.termijn.examples.text.Shown;
import io.github.termijn.examples.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two lists (wat er is veranderd): who is new, who is gone, and of the others what is said otherwise. The
 * days that are left are no change: they pass.
 *
 * @param before the list of before
 * @param now the list of now
 */
public record ListChanges(PersonList before, PersonList now) {

    private static final int INDENT = 2;
    private static final int[] WIDTHS = {24, 30, 20, 20};

    /** Something that is said otherwise. */
    private record Change(ListColumn column, Optional<String> before, Optional<String> now) {}

    /** A person in both lists, or in one of them. */
    private record Pair(String who, Optional<PersonList.Row> before, Optional<PersonList.Row> now) {

        List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            for (ListColumn column : ListColumn.values()) {
                Optional<String> was =
                        before.flatMap(row -> Optional.ofNullable(row.values().get(column)));
                Optional<String> is =
                        now.flatMap(row -> Optional.ofNullable(row.values().get(column)));
                if (column != ListColumn.DAYS_LEFT && !was.equals(is)) {
                    changes.add(new Change(column, was, is));
                }
            }
            return changes;
        }
    }

    /**
     * Says it, in a few lines and a table.
     *
     * @param words the words
     * @return the blocks from top to bottom
     */
    public List<Block> blocks(Words words) {
        return page(words).blocks();
    }

    /**
     * Says it as text.
     *
     * @param words the words
     * @return lines, each with a line feed
     */
    public String text(Words words) {
        return page(words).toString();
    }

    private Page page(Words words) {
        List<Pair> pairs = pairs();
        List<Pair> both = pairs.stream()
                .filter(pair -> pair.before().isPresent() && pair.now().isPresent())
                .toList();
        List<Pair> changed =
                both.stream().filter(pair -> !pair.changes().isEmpty()).toList();
        Page page = new Page();
        page.heading(words.text("list.changes", before.asOf()));
        page.paragraph(0, words.text("list.changed", changed.size(), both.size()));
        told(
                page,
                words,
                "list.new",
                names(pairs.stream().filter(pair -> pair.before().isEmpty()).toList()));
        told(
                page,
                words,
                "list.gone",
                names(pairs.stream().filter(pair -> pair.now().isEmpty()).toList()));
        if (!changed.isEmpty()) {
            page.columns(
                    INDENT,
                    WIDTHS,
                    words.text("desk.batch.id"),
                    words.text("list.what"),
                    words.text("list.before"),
                    words.text("list.now"));
        }
        for (Pair pair : changed) {
            for (Change change : pair.changes()) {
                page.columns(
                        INDENT,
                        WIDTHS,
                        pair.who(),
                        words.text("list." + change.column()),
                        shown(words, change.column(), change.before()),
                        shown(words, change.column(), change.now()));
            }
        }
        return page;
    }

    private static void told(Page page, Words words, String key, List<String> names) {
        if (!names.isEmpty()) {
            page.paragraph(0, words.text(key, names.size(), String.join(", ", names)));
        }
    }

    private static List<String> names(List<Pair> pairs) {
        return pairs.stream().map(Pair::who).toList();
    }

    private static String shown(Words words, ListColumn column, Optional<String> value) {
        return value.map(written -> Shown.of(words.value(column.read(written)))).orElse("–");
    }

    /** Persons of the same key are laid side by side in the order of the lists. */
    private List<Pair> pairs() {
        Map<String, Deque<PersonList.Row>> former = new LinkedHashMap<>();
        before.rows()
                .forEach(row -> former.computeIfAbsent(row.key(), key -> new ArrayDeque<>())
                        .add(row));
        List<Pair> pairs = new ArrayList<>();
        for (PersonList.Row row : now.rows()) {
            Optional<PersonList.Row> was =
                    Optional.ofNullable(former.get(row.key())).map(Deque::poll);
            pairs.add(new Pair(Shown.of(row.key()), was, Optional.of(row)));
        }
        former.values()
                .forEach(rows -> rows.forEach(
                        row -> pairs.add(new Pair(Shown.of(row.key()), Optional.of(row), Optional.empty()))));
        return pairs;
    }
}
