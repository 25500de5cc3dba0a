package io.github.termijn.examples.text;

import io.github.termijn.Receipt;
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
