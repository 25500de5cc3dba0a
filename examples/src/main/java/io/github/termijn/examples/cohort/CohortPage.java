package io.github.termijn.examples.cohort;

import io.github.termijn.examples.desk.Pages;
import io.github.termijn.examples.text.Page;
import io.github.termijn.examples.text.ReceiptText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that stands on the page of a population: a section per table, with a drawing of its percentages.
 *
 * @param words the words
 * @param asOf for which day it was asked
 * @param summary the tables in a few sentences
 * @param sections the tables
 * @param receipt with which library and law it was made
 */
public record CohortPage(Words words, String asOf, List<String> summary, List<Section> sections, String receipt) {

    /**
     * A table.
     *
     * @param heading its name
     * @param says what it counts, and of which table of the report it has the shape
     * @param header the names of its columns; the first is of the rows
     * @param rows its rows, the first cell names the row
     * @param bars its percentages, a bar for each row; empty if there are none to draw
     * @param flow the drawing of a flow between two days; only of the table that tells it
     */
    public record Section(
            String heading,
            String says,
            List<String> header,
            List<List<String>> rows,
            List<CohortBar> bars,
            Optional<FlowPicture> flow) {}

    /**
     * Puts tables on a page.
     *
     * @param report what is said
     * @param language Dutch or English
     * @return the page
     */
    public static CohortPage of(CohortReport report, Language language) {
        Words words = new Words(language);
        Page receipt = new Page();
        new ReceiptText(report.receipt(), words).print(receipt);
        report.count().whatIfs().forEach(whatIf -> new ReceiptText(whatIf.receipt(), words).print(receipt));
        return new CohortPage(
                words,
                words.text("asOf", report.receipt().asOf()),
                new Summary(report, words).sentences(),
                report.sheets().stream()
                        .map(sheet -> section(sheet, report, words))
                        .toList(),
                receipt.toString().strip().replace('\n', ' '));
    }

    private static Section section(Sheet sheet, CohortReport report, Words words) {
        Labels labels = new Labels(words);
        return new Section(
                sheet.heading(words),
                sheet.says(words),
                IntStream.rangeClosed(0, sheet.columns().size())
                        .mapToObj(i -> i == 0
                                ? words.text("cohort.rows")
                                : labels.column(sheet.columns().get(i - 1)))
                        .toList(),
                sheet.rows().stream().map(row -> cells(row, labels)).toList(),
                CohortBar.of(sheet, labels),
                report.flow()
                        .filter(flow -> sheet.key().equals(FlowSheets.FLOW)
                                && flow.table().persons() > 0)
                        .map(flow -> FlowPicture.of(flow.table(), labels)));
    }

    private static List<String> cells(Sheet.Row row, Labels labels) {
        return IntStream.rangeClosed(0, row.figures().size())
                .mapToObj(i -> i == 0
                        ? labels.row(row.about())
                        : labels.figure(row.figures().get(i - 1)))
                .toList();
    }

    /**
     * Returns the language.
     *
     * @return its tag in HTML
     */
    public String language() {
        return words.language().locale().toLanguageTag();
    }

    /**
     * Writes the page.
     *
     * @return HTML that needs nothing beside itself
     */
    public String html() {
        return Pages.html("cohort.jte", this);
    }
}
