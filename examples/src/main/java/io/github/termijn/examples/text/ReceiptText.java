package io.github.termijn.examples.text;

import io.github.termijn.Receipt;

/** The last line: with which library and which law the assessment was made. */
record ReceiptText(Receipt receipt, Words words) {

    void print(Page page) {
        page.blank();
        String amendments = receipt.amendments().isEmpty()
                ? words.text("receipt.standard")
                : words.text(
                        "receipt.amended",
                        String.join(", ", receipt.amendments().keySet()));
        page.paragraph(0, words.text("receipt", receipt.version(), receipt.lawBook(), amendments));
    }
}
