package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.law.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The parts of the text, each on its own, for who lays them out otherwise.
 *
 * @param assessment the outcome
 * @param reasons its findings with their numbers
 * @param words the words
 */
public record Parts(Assessment assessment, Reasons reasons, Words words) {

    /**
     * Returns the id of the dossier.
     *
     * @return the id as it can be shown; empty if there is none
     */
    public Optional<String> id() {
        return assessment.id().map(Shown::of);
    }

    /**
     * Returns the name of the dossier.
     *
     * @return the title with the id
     */
    public String title() {
        return id().map(id -> words.text("title", id)).orElseGet(() -> words.text("title.withoutId"));
    }

    /**
     * Returns the answer in sentences.
     *
     * @return paragraphs, and a heading before how sure they are
     */
    public List<Block> answer() {
        return blocks(new SummaryText(assessment, reasons, words)::print);
    }

    /**
     * Returns the chain of terms.
     *
     * @return a heading and a table
     */
    public List<Block> chain() {
        return blocks(new ChainText(assessment, words)::print);
    }

    /**
     * Returns the terms, step by step.
     *
     * @return exam terms, then those for the participation statement
     */
    public List<TermText> terms() {
        TimelineText timeline = new TimelineText(assessment, words);
        return Stream.of(assessment.terms(), assessment.participationTerms())
                .map(timeline::of)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns overruns and fines.
     *
     * @return a heading and what follows; empty if there is nothing to say
     */
    public List<Block> fines() {
        return blocks(new FinesText(assessment, reasons, words)::print);
    }

    /**
     * Returns what becomes of the loan.
     *
     * @return a heading and what follows; empty if there is no loan
     */
    public List<Block> loan() {
        return blocks(new LoanText(assessment, reasons, words)::print);
    }

    /**
     * Returns the letters and what can be done about them.
     *
     * @return a heading and what follows; empty if there is no letter
     */
    public List<Block> procedure() {
        return blocks(new ProcedureText(assessment, words)::print);
    }

    /**
     * Returns when a step is possible.
     *
     * @param step the step
     * @return from when, until when
     */
    public String when(NextStep step) {
        return new GuidanceText(assessment, words).when(step);
    }

    /**
     * Returns what is told of a step beside its days.
     *
     * @param step the step
     * @return its findings, without its days where they are known
     */
    public List<Finding> told(NextStep step) {
        return GuidanceText.told(step);
    }

    /**
     * Returns what comes next if nothing happens.
     *
     * @return a heading and what follows; empty if there is nothing to say
     */
    public List<Block> outlook() {
        return blocks(new OutlookText(assessment, words)::print);
    }

    /**
     * Returns with which library and which law the assessment was made.
     *
     * @return a paragraph
     */
    public List<Block> receipt() {
        return blocks(new ReceiptText(assessment.receipt(), words)::print);
    }

    private static List<Block> blocks(Consumer<Page> part) {
        Page page = new Page();
        part.accept(page);
        return page.blocks();
    }
}
