package io.github.termijn.examples.text;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;

/** Why: every finding with its rule, articles and authority; open points are marked. */
record ReasonsText(Reasons reasons, Words words) {

    private static final int NUMBER = 3;

    void print(Page page) {
        page.heading(words.text("why"));
        boolean first = true;
        for (Reasons.Group group : reasons.groups()) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.paragraph(0, group.heading(words));
            int number = group.firstNumber();
            for (Finding finding : group.findings()) {
                page.item(0, NUMBER, number + ".", line(finding));
                number++;
            }
        }
    }

    private String line(Finding finding) {
        String line = words.line(finding);
        return finding.verdict() == Verdict.OPEN ? words.text("open.mark") + " " + line : line;
    }
}
