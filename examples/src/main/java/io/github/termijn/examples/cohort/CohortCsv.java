package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.Share;
import io.github.termijn.examples.text.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The tables as one long table in CSV: a line per cell, with names that are the same in every language.
 *
 * <p>Its columns: {@code table,row,column,count,of,percent,value}. A share has the first three figures, a count the first, a
 * mean or amount the last. What is empty is not known. The first lines, of table {@code run}, say how many dossiers were read and
 * refused, the day and the law.
 *
 * @param report what is said
 */
public record CohortCsv(CohortReport report) {

    /**
     * Writes the lines. A spreadsheet runs no cell of them; only the name of a country can need quotes.
     *
     * @return the lines, each with a line feed
     */
    public String text() {
        Stream<List<String>> header = Stream.of(List.of("table", "row", "column", "count", "of", "percent", "value"));
        Stream<List<String>> run = Stream.of(
                run("read", String.valueOf(report.count().read()), ""),
                run("refused", String.valueOf(report.count().refused()), ""),
                run("asOf", "", report.receipt().asOf().toString()),
                run("version", "", report.receipt().version()),
                run("lawBook", "", report.receipt().lawBook()));
        Stream<List<String>> later =
                report.flow().stream().map(flow -> run("and", "", flow.through().toString()));
        Stream<List<String>> amended = report.count().whatIfs().stream()
                .map(whatIf -> List.of(
                        "run",
                        whatIf.law().name(),
                        "lawBook",
                        "",
                        "",
                        "",
                        whatIf.receipt().lawBook()));
        Stream<List<String>> cells = report.sheets().stream().flatMap(CohortCsv::lines);
        return Stream.of(header, run, later, amended, cells)
                .flatMap(lines -> lines)
                .map(line -> line.stream().map(CohortCsv::cell).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        String cell = Shown.inCell(text);
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<String> run(String column, String count, String value) {
        return List.of("run", "", column, count, "", "", value);
    }

    private static Stream<List<String>> lines(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> IntStream.range(0, sheet.columns().size())
                        .mapToObj(i -> line(
                                sheet.name(),
                                Labels.key(row.about()),
                                sheet.columns().get(i),
                                row.figures().get(i))));
    }

    private static List<String> line(String table, String row, String column, Figure figure) {
        if (figure instanceof Figure.Persons persons) {
            Share share = persons.share();
            return List.of(
                    table,
                    row,
                    column,
                    String.valueOf(share.count()),
                    String.valueOf(share.of()),
                    share.percent().map(BigDecimal::toPlainString).orElse(""),
                    "");
        } else if (figure instanceof Figure.Count count) {
            return List.of(table, row, column, String.valueOf(count.count()), "", "", "");
        }
        String value = ((Figure.Value) figure).value().map(CohortCsv::plain).orElse("");
        return List.of(table, row, column, "", "", "", value);
    }

    private static String plain(Object value) {
        return value instanceof Money money ? money.getAmount().toPlainString() : value.toString();
    }
}
