package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.Summary;
import io.github.termijn.SummaryPart;
import io.github.termijn.SummarySentence;
import java.util.List;
import java.util.stream.Collectors;

/** The answer in a few sentences, then how sure it is, with the numbers of the reasons. */
record SummaryText(Assessment assessment, Reasons reasons, Words words) {

    void print(Page page) {
        Summary summary = assessment.summary(words.language());
        for (SummarySentence sentence : summary.sentences()) {
            if (sentence.part() == SummaryPart.CERTAINTY) {
                page.heading(words.text("certainty"));
                page.paragraph(0, words.text("certainty.see", sentence.text(), numbers(sentence)));
            } else {
                page.paragraph(0, sentence.text());
            }
        }
    }

    private String numbers(SummarySentence sentence) {
        List<Integer> numbers = reasons.numbers(sentence.findings()::contains);
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
