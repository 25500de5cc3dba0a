package io.github.termijn.examples.text;

import io.github.termijn.compare.Comparison;
import io.github.termijn.compare.Difference;
import io.github.termijn.law.Amendment;
import io.github.termijn.law.Finding;
import io.github.termijn.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What would differ if an amendment were law, and why.
 *
 * @param amendment the amendment
 * @param comparison the assessment under the standard law beside the one under the amended law
 * @param language Dutch or English
 */
public record ComparisonText(Amendment amendment, Comparison comparison, Language language) {

    private static final int INDENT = 2;
    private static final int SIDE = 8;

    /**
     * Writes the comparison.
     *
     * @return lines of at most 100 characters, each with a line feed
     */
    public String text() {
        Words words = new Words(language);
        Page page = new Page();
        page.heading(words.text("whatIf", amendment));
        page.paragraph(0, words.text("whatIf.noLaw"));
        if (comparison.isEmpty()) {
            page.paragraph(0, words.text("whatIf.nothing"));
        }
        for (Difference difference : comparison.differences()) {
            page.blank();
            page.paragraph(0, Words.capitalised(name(difference, words)) + ":");
            side(page, words, "whatIf.one", difference.one(), difference.onlyInOne());
            side(page, words, "whatIf.other", difference.other(), difference.onlyInOther());
        }
        return page.toString();
    }

    private static String name(Difference difference, Words words) {
        String topic = words.value(difference.topic());
        return difference.about().isEmpty() ? topic : topic + " (" + words.value(difference.about()) + ")";
    }

    private static void side(Page page, Words words, String key, Optional<Object> value, List<Finding> why) {
        page.item(INDENT, SIDE, words.text(key), value.map(words::value).orElseGet(() -> words.text("whatIf.absent")));
        why.forEach(finding -> page.item(INDENT + SIDE, INDENT, "", words.line(finding)));
    }
}
