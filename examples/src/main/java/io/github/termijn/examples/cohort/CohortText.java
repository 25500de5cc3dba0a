package io.github.termijn.examples.cohort;

import io.github.termijn.Language;
import io.github.termijn.examples.text.Page;
import io.github.termijn.examples.text.ReceiptText;
import io.github.termijn.examples.text.Words;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The tables as text: each with a sentence that says what it counts, and of which table of the report it has the shape.
 *
 * @param report what is said
 * @param language Dutch or English
 */
public record CohortText(CohortReport report, Language language) {

    private static final int LABEL = 20;
    private static final int WIDTH = 80;
    private static final int GUTTER = 2;

    /**
     * Writes the page.
     *
     * @return lines of at most 100 characters, each with a line feed
     */
    public String text() {
        Words words = new Words(language);
        Page page = new Page();
        page.title(
                words.text("cohort.title"), words.text("asOf", report.receipt().asOf()));
        page.blank();
        new Summary(report, words).sentences().forEach(sentence -> page.paragraph(0, sentence));
        report.sheets().forEach(sheet -> print(sheet, page, words));
        new ReceiptText(report.receipt(), words).print(page);
        return page.toString();
    }

    private static void print(Sheet sheet, Page page, Words words) {
        Labels labels = new Labels(words);
        page.heading(words.text("cohort.sheet." + sheet.key()));
        page.paragraph(0, words.text("cohort.sheet." + sheet.key() + ".says"));
        page.blank();
        int[] widths = widths(sheet.columns().size());
        page.columns(0, widths, cells("", sheet.columns().stream().map(labels::column)));
        for (Sheet.Row row : sheet.rows()) {
            page.columns(
                    0,
                    widths,
                    cells(labels.row(row.about()), row.figures().stream().map(labels::figure)));
        }
    }

    private static int[] widths(int columns) {
        int[] widths = new int[columns + 1];
        Arrays.fill(widths, WIDTH / columns - GUTTER);
        widths[0] = LABEL - GUTTER;
        return widths;
    }

    private static String[] cells(String label, Stream<String> others) {
        return Stream.concat(Stream.of(label), others).toArray(String[]::new);
    }
}
