package io.github.termijn.examples.text;

import io.github.termijn.Receipt;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The last line: with which library and which law the assessment was made.
 *
 * @param receipt the receipt
 * @param words the words
 */
public record ReceiptText(Receipt receipt, Words words) {

    /**
     * Adds the line to a page.
     *
     * @param page the page
     */
    public void print(Page page) {
        page.blank();
        page.paragraph(0, sentence());
    }

    /**
     * Returns what is to be known before anything else.
     *
     * @return that this is not the law as it is, what is amended, and which findings say so; nothing under the law as it is
     */
    public List<String> notices() {
        Set<Rule> rules = new TreeSet<>();
        LawBook.parameters().stream()
                .filter(parameter -> receipt.amendments().containsKey(parameter.name()))
                .forEach(parameter -> rules.addAll(parameter.rules()));
        return receipt.amendments().isEmpty()
                ? List.of()
                : List.of(words.text(
                        "amended.notice",
                        amendments(),
                        rules.stream().map(Rule::id).collect(Collectors.joining(", "))));
    }

    /**
     * Returns the line.
     *
     * @return one sentence
     */
    public String sentence() {
        String amendments = receipt.amendments().isEmpty()
                ? words.text("receipt.standard")
                : words.text("receipt.amended", amendments());
        return words.text("receipt", receipt.version(), receipt.lawBook(), amendments);
    }

    private String amendments() {
        return receipt.amendments().entrySet().stream()
                .map(amendment -> amendment.getKey() + " = " + amendment.getValue())
                .collect(Collectors.joining(", "));
    }
}
