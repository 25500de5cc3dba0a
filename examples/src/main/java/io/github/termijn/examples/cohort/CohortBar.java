package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The percentages of a row as one bar: pieces from left to right, each as wide as its percentage.
 *
 * @param label the name of the row
 * @param pieces its pieces
 */
public record CohortBar(String label, List<Piece> pieces) {

    private static final double WHOLE = 100;

    /**
     * A piece.
     *
     * @param label what it stands for
     * @param place the number of its column among those that are drawn, by which it is coloured
     * @param from where it begins, in percent of the whole
     * @param width how wide it is, in percent of the whole
     */
    public record Piece(String label, int place, double from, double width) {}

    /** Draws the sheets whose shares are of one whole: together they never pass it. Rows of nobody are left out. */
    static List<CohortBar> of(Sheet sheet, Labels labels) {
        return sheet.rows().stream()
                .map(row -> new CohortBar(labels.row(row.about()), pieces(sheet, row, labels)))
                .filter(bar -> !bar.pieces().isEmpty())
                .toList();
    }

    private static List<Piece> pieces(Sheet sheet, Sheet.Row row, Labels labels) {
        List<Piece> pieces = new ArrayList<>();
        double from = 0;
        int place = 0;
        for (String column : sheet.stacked()) {
            int index = sheet.columns().indexOf(column);
            Share share = ((Figure.Persons) row.figures().get(index)).share();
            if (share.count() > 0) {
                double width = WHOLE * share.count() / share.of();
                pieces.add(new Piece(labels.column(column), place, from, width));
                from += width;
            }
            place++;
        }
        return pieces;
    }

    /**
     * Returns what the colours stand for.
     *
     * @param bars the bars of a table
     * @return a piece of each colour, in the order of the columns
     */
    public static List<Piece> legend(List<CohortBar> bars) {
        Map<Integer, Piece> legend = new TreeMap<>();
        bars.stream().flatMap(bar -> bar.pieces().stream()).forEach(piece -> legend.putIfAbsent(piece.place(), piece));
        return List.copyOf(legend.values());
    }
}
