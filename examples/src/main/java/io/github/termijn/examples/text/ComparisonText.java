package io.github.termijn.examples.text;

import io.github.termijn.Receipt;
import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.law.Finding;
import io.github.termijn.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What would differ if an amendment were law, and why.
 *
 * @param amendment the amendment: a known one, or the name of a file
 * @param comparison the assessment under the standard law beside the one under the amended law
 * @param language Dutch or English
 */
public record ComparisonText(Object amendment, Comparison comparison, Language language) {

    private static final int INDENT = 2;
    private static final int SIDE = 8;

    /** One difference: what it is about, and both sides. */
    public record Entry(String name, Side one, Side other) {}

    /** What one side says: which side it is, the value, the findings that only this side has, and words under its law. */
    public record Side(String when, String value, List<Finding> why, Words words) {}

    /**
     * Returns what is asked.
     *
     * @return a heading
     */
    public String heading() {
        return words().text("whatIf", amendment);
    }

    /**
     * Returns what is to be known of the whole.
     *
     * @return sentences: that this is not the law, and whether nothing differs
     */
    public List<String> notes() {
        String noLaw = words().text("whatIf.noLaw");
        return comparison.isEmpty() ? List.of(noLaw, words().text("whatIf.nothing")) : List.of(noLaw);
    }

    /**
     * Returns what differs.
     *
     * @return the differences, in the order of the subjects
     */
    public List<Entry> entries() {
        return comparison.differences().stream()
                .map(difference -> new Entry(
                        Words.capitalised(name(difference)),
                        side("whatIf.one", difference.one(), difference.onlyInOne(), comparison.one()),
                        side("whatIf.other", difference.other(), difference.onlyInOther(), comparison.other())))
                .toList();
    }

    /**
     * Returns with which library and which amended law the other side was made.
     *
     * @return a sentence
     */
    public String receipt() {
        return new ReceiptText(comparison.other(), words()).sentence();
    }

    /**
     * Writes the comparison.
     *
     * @return lines of at most 100 characters, each with a line feed
     */
    public String text() {
        Page page = new Page();
        page.heading(heading());
        notes().forEach(note -> page.paragraph(0, note));
        print(page);
        page.blank();
        page.paragraph(0, receipt());
        return page.toString();
    }

    /** Writes what differs. */
    void print(Page page) {
        for (Entry entry : entries()) {
            page.blank();
            page.paragraph(0, entry.name() + ":");
            print(entry.one(), page);
            print(entry.other(), page);
        }
    }

    private void print(Side side, Page page) {
        page.item(INDENT, SIDE, side.when(), side.value());
        side.why()
                .forEach(finding ->
                        page.item(INDENT + SIDE, INDENT, "", side.words().line(finding)));
    }

    private String name(Difference difference) {
        String topic = words().value(difference.topic());
        return difference.about().isEmpty() ? topic : topic + " (" + words().value(difference.about()) + ")";
    }

    private Side side(String key, Optional<Object> value, List<Finding> why, Receipt receipt) {
        Words words = new Words(language, receipt);
        String said = value.map(words::value).orElseGet(() -> words.text("whatIf.absent"));
        return new Side(words.text(key), said, why, words);
    }

    private Words words() {
        return new Words(language);
    }
}
