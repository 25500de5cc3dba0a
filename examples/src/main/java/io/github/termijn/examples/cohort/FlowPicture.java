package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.DutyChange;
import io.github.termijn.cohort.DutySource;
import io.github.termijn.cohort.FlowTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A flow between two days as a drawing: on the left from where persons come, on the right what became of their duty, between them a
 * band as thick as there are persons. Thin bands keep a thickness at which they can be seen.
 *
 * @param height how high the drawing is
 * @param left from where, from top to bottom
 * @param right what became of it
 * @param bands the bands
 */
public record FlowPicture(int height, List<Node> left, List<Node> right, List<Band> bands) {

    private static final double SCALE = 180;
    private static final double THINNEST = 1.5;
    private static final int LEAST_ROOM = 40;
    private static final int LINE = 15;

    /**
     * An end of bands.
     *
     * @param name what it is
     * @param persons how many, in words of the language
     * @param top where it begins
     * @param thickness how thick it is
     * @param colour the number of its colour
     */
    public record Node(String name, String persons, double top, double thickness, int colour) {

        /**
         * Returns where its name is written.
         *
         * @return the base line of the first line
         */
        public double line() {
            return top + LINE - 3;
        }

        /**
         * Returns where the number is written.
         *
         * @return the base line of the second line
         */
        public double secondLine() {
            return line() + LINE;
        }
    }

    /**
     * A band.
     *
     * @param path its outline in a field that is 100 wide
     * @param colour the number of its colour: that of what became of the duty
     * @param says what it is, in words of the language
     */
    public record Band(String path, int colour, String says) {}

    /** Draws a flow of somebody; nothing is left out. */
    static FlowPicture of(FlowTable table, Labels labels) {
        List<DutySource> sources = Stream.of(DutySource.values())
                .filter(source -> table.from(source).count() > 0)
                .toList();
        List<DutyChange> changes = Stream.of(DutyChange.values())
                .filter(change -> table.to(change).count() > 0)
                .sorted(Comparator.comparing(change -> change != DutyChange.STANDS))
                .toList();
        Map<DutySource, Double> heights = new EnumMap<>(DutySource.class);
        Map<DutyChange, Double> depths = new EnumMap<>(DutyChange.class);
        for (DutySource source : sources) {
            for (DutyChange change : changes) {
                double thickness = thickness(table.between(source, change), table);
                heights.merge(source, thickness, Double::sum);
                depths.merge(change, thickness, Double::sum);
            }
        }
        List<Node> left = new ArrayList<>();
        double y = 0;
        for (DutySource source : sources) {
            left.add(node(
                    source, labels.figure(new Figure.Persons(table.from(source))), y, heights.get(source), 0, labels));
            y += Math.max(heights.get(source), LEAST_ROOM);
        }
        double most = y;
        List<Node> right = new ArrayList<>();
        y = 0;
        for (DutyChange change : changes) {
            right.add(node(
                    change,
                    labels.figure(new Figure.Persons(table.to(change))),
                    y,
                    depths.get(change),
                    right.size(),
                    labels));
            y += Math.max(depths.get(change), LEAST_ROOM);
        }
        return new FlowPicture(
                (int) Math.ceil(Math.max(most, y)), left, right, bands(table, sources, changes, left, right, labels));
    }

    private static Node node(Object about, String persons, double top, double thickness, int colour, Labels labels) {
        return new Node(labels.row(about), persons, top, thickness, colour);
    }

    private static double thickness(long persons, FlowTable table) {
        return persons == 0 ? 0 : Math.max(THINNEST, SCALE * persons / table.persons());
    }

    private static List<Band> bands(
            FlowTable table,
            List<DutySource> sources,
            List<DutyChange> changes,
            List<Node> left,
            List<Node> right,
            Labels labels) {
        List<Band> bands = new ArrayList<>();
        double[] ends = right.stream().mapToDouble(Node::top).toArray();
        for (int i = 0; i < sources.size(); i++) {
            double start = left.get(i).top();
            for (int j = 0; j < changes.size(); j++) {
                long persons = table.between(sources.get(i), changes.get(j));
                double thickness = thickness(persons, table);
                if (persons > 0) {
                    String says = left.get(i).name() + " → " + right.get(j).name() + ": "
                            + labels.figure(new Figure.Count(persons));
                    bands.add(new Band(
                            path(start, ends[j], thickness), right.get(j).colour(), says));
                }
                start += thickness;
                ends[j] += thickness;
            }
        }
        return bands;
    }

    private static String path(double from, double to, double thickness) {
        return "M0 " + number(from) + "C50 " + number(from) + " 50 " + number(to) + " 100 " + number(to)
                + "V" + number(to + thickness)
                + "C50 " + number(to + thickness) + " 50 " + number(from + thickness) + " 0 " + number(from + thickness)
                + "Z";
    }

    /**
     * Returns a length as it stands in the drawing.
     *
     * @param length the length
     * @return with at most one decimal
     */
    public static String number(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }
}
