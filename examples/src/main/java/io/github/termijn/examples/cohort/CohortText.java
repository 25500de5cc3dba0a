package io.github.termijn.examples.cohort;

import io.github.termijn.examples.text.Glue;
import io.github.termijn.examples.text.Page;
import io.github.termijn.examples.text.ReceiptText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables as text: each with a sentence that says what it counts, and of which table of the report it has the shape.
 *
 * @param report what is said
 * @param language Dutch or English
 */
public record CohortText(CohortReport report, Language language) {

    private static final int PAGE = 100;
    private static final int LEAST_LABEL = 15;
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
        report.count().whatIfs().forEach(whatIf -> new ReceiptText(whatIf.receipt(), words).print(page));
        return page.toString();
    }

    private static void print(Sheet sheet, Page page, Words words) {
        Labels labels = new Labels(words);
        page.heading(sheet.heading(words));
        page.paragraph(0, sheet.says(words));
        page.blank();
        List<List<String>> lines = new ArrayList<>();
        lines.add(cells("", sheet.columns().stream().map(labels::column)));
        for (Sheet.Row row : sheet.rows()) {
            lines.add(cells(labels.row(row.about()), row.figures().stream().map(labels::figure)));
        }
        int[] widths = widths(lines);
        lines.forEach(line -> page.columns(0, widths, line.toArray(String[]::new)));
    }

    private static List<String> cells(String label, Stream<String> others) {
        return Stream.concat(Stream.of(label), others).toList();
    }

    /** A column is so wide that its figures fit on one line; if the page is too narrow for that, so that its words do. */
    private static int[] widths(List<List<String>> lines) {
        List<List<String>> figures = lines.subList(1, lines.size());
        int columns = lines.get(0).size();
        int[] widths = new int[columns];
        int[] narrow = new int[columns];
        for (int i = 1; i < columns; i++) {
            narrow[i] = longestWord(lines, i);
            widths[i] = Math.max(longestWord(lines.subList(0, 1), i), longest(figures, i));
        }
        if (IntStream.of(widths).sum() > PAGE - LEAST_LABEL - GUTTER * columns) {
            widths = narrow;
        }
        int rest = PAGE - IntStream.of(widths).sum() - GUTTER * (columns - 1);
        widths[0] = Math.min(rest, longest(figures, 0));
        return widths;
    }

    private static int longest(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }

    private static int longestWord(List<List<String>> lines, int column) {
        return lines.stream()
                .flatMap(line -> Stream.of(Glue.between(line.get(column)).split(" ", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
