package io.github.termijn;

import io.github.termijn.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The answer first (samenvatting): until when, how it stands, what it costs, what is forgiven, what to do first and by when, and
 * how sure that is.
 *
 * <p>Three to six sentences, and one for who falls under another act. They are made of the outcomes of an assessment and say
 * nothing more: what is open is said as open, with its bounds. Example, for somebody whose duty began on 11 August 2015:
 *
 * <pre>{@code
 * System.out.println(assessment.summary(Language.EN));
 * // All exam parts must be passed by 10 August 2018: 30 days left. …
 * }</pre>
 *
 * @param sentences what it says, in the order of {@link SummaryPart}
 */
public record Summary(List<SummarySentence> sentences) {
    /**
     * Refuses null, by the name of the value.
     *
     * @param sentences what it says, in the order of {@link SummaryPart}
     */
    public Summary {
        Objects.requireNonNull(sentences, "sentences");
        sentences = List.copyOf(sentences);
    }

    /**
     * Summarises an assessment.
     *
     * <ol>
     *   <li>Until when: the last exam term, and the last one for the participation statement.
     *   <li>Whose fault the overrun that ended last is, and its fine; without one how much is done, or how the duty ended.
     *   <li>What is forgiven of the loan, and whether the rest is collected.
     *   <li>The first of the next steps.
     *   <li>How sure: the weakest of what makes the last day of the exam term, and how many points are open.
     * </ol>
     */
    static Summary of(Assessment assessment, Language language, Addressee addressee) {
        return new SummaryCalculation(assessment, new SummaryWords(language, addressee)).summary();
    }

    /**
     * Returns what the summary says of one part.
     *
     * @param part what is asked
     * @return the sentences; empty if there is nothing to say of it
     */
    public List<SummarySentence> of(SummaryPart part) {
        Objects.requireNonNull(part, "part");
        return sentences.stream().filter(sentence -> sentence.part() == part).toList();
    }

    /**
     * Returns the text.
     *
     * @return all sentences, with a space between them
     */
    @Override
    public String toString() {
        return sentences.stream().map(SummarySentence::text).collect(Collectors.joining(" "));
    }
}
