package io.github.termijn.examples.text;

import io.github.termijn.compare.Difference.Topic;
import io.github.termijn.examples.compare.Compared;
import io.github.termijn.examples.compare.Counts;
import io.github.termijn.law.Rule;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.util.Map;

/**
 * Many persons side by side, for people: who differs and in what, and at the end how many.
 *
 * @param language Dutch or English
 */
public record ComparedText(Language language) {

    private static final int INDENT = 2;
    private static final int NUMBER = 8;

    /**
     * Writes one person.
     *
     * @param compared the person
     * @return lines of at most 100 characters; nothing of a person who is the same, and of one that was refused
     */
    public String text(Compared compared) {
        Page page = new Page();
        if (compared instanceof Compared.Both both && !both.comparison().isEmpty()) {
            page.heading(words().text("title", Shown.of(both.name())));
            new ComparisonText("", both.comparison(), language).print(page);
        } else if (compared instanceof Compared.Single single) {
            page.heading(words().text("title", Shown.of(single.name())));
            page.paragraph(0, words().text(single.isInOne() ? "compare.onlyInOne" : "compare.onlyInOther"));
        }
        return page.toString();
    }

    /**
     * Writes how many.
     *
     * @param counts the counts
     * @return lines of at most 100 characters
     */
    public String text(Counts counts) {
        Page page = new Page();
        page.heading(words().text("compare.counts"));
        count(page, counts.same(), words().text("compare.same"));
        count(page, counts.different(), words().text("compare.different"));
        for (Map.Entry<Topic, Long> topic : counts.topics().entrySet()) {
            page.item(INDENT + NUMBER, NUMBER, topic.getValue().toString(), words().value(topic.getKey()));
        }
        if (counts.onlyInOne() + counts.onlyInOther() > 0) {
            count(page, counts.onlyInOne(), words().text("compare.onlyInOne"));
            count(page, counts.onlyInOther(), words().text("compare.onlyInOther"));
        }
        if (counts.refused() > 0) {
            count(page, counts.refused(), words().text("compare.refused"));
        }
        if (counts.withoutReasons() > 0) {
            page.blank();
            page.paragraph(0, words().text("compare.withoutReasons", counts.withoutReasons()));
        }
        if (!counts.rules().isEmpty()) {
            page.blank();
            page.paragraph(0, words().text("compare.rules"));
            for (Map.Entry<Rule, Long> rule : counts.rules().entrySet()) {
                page.item(
                        INDENT,
                        NUMBER,
                        rule.getValue().toString(),
                        rule.getKey().id() + " · " + Explanation.in(language).title(rule.getKey()));
            }
        }
        return page.toString();
    }

    private static void count(Page page, long count, String what) {
        page.item(INDENT, NUMBER, Long.toString(count), what);
    }

    private Words words() {
        return new Words(language);
    }
}
