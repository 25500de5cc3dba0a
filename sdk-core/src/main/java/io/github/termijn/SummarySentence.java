package io.github.termijn;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * Something that a summary says (zin van de samenvatting), with what it rests on. Only the text depends on the language.
 *
 * <p>Every day, amount and percentage among the values is that of a finding on which the sentence rests, with its bounds where
 * it has some, and the sentence is never firmer than that finding.
 *
 * @param part what it answers
 * @param verdict holds for what is sure; open if the text says "if", or that it is open, with bounds
 * @param values the days, amounts, numbers and constants that it names, in their order
 * @param text one or two plain sentences
 * @param findings what it rests on, in the order of the reasoning
 */
public record SummarySentence(
        SummaryPart part, Verdict verdict, List<Object> values, String text, List<Finding> findings) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param part what it answers
     * @param verdict holds for what is sure; open if the text says "if", or that it is open, with bounds
     * @param values the days, amounts, numbers and constants that it names, in their order
     * @param text one or two plain sentences
     * @param findings what it rests on, in the order of the reasoning
     */
    public SummarySentence {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(values, "values");
        values = List.copyOf(values);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(findings, "findings");
        findings = List.copyOf(findings);
    }
}
