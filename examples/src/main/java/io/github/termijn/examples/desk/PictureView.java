package io.github.termijn.examples.desk;

import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Ground;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.examples.picture.Bar;
import io.github.termijn.examples.picture.Lane;
import io.github.termijn.examples.picture.Mark;
import io.github.termijn.examples.picture.Picture;
import io.github.termijn.examples.picture.Scale;
import io.github.termijn.examples.text.Words;
import io.github.termijn.term.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The picture with its words, as the template draws it.
 *
 * @param years the lines of the years
 * @param today the line of the as-of day
 * @param lanes the lanes
 * @param legend what the bars and marks mean, only those that are there
 */
public record PictureView(List<Tick> years, Tick today, List<LaneView> lanes, List<Key> legend) {

    private static final int WIDE = 10;
    private static final double NARROW = 2.2;
    private static final double LEFT = 28;
    private static final double RIGHT = 72;

    /** A line with a label, and to which side of it the label goes. */
    public record Tick(String x, String label, String anchor) {}

    /** A lane: its kind, its label, a second line, and all of it in words. */
    public record LaneView(
            String kind, String label, String detail, String description, List<BarView> bars, List<MarkView> marks) {}

    /** A bar: its look, position, middle and width, and what it says. */
    public record BarView(
            String look, String x, String middle, String width, String number, boolean narrow, String says) {}

    /** A mark: its look, position, and what it says. */
    public record MarkView(String look, String x, String day, String says) {}

    /** An entry of the legend: a bar or a mark, and its meaning. */
    public record Key(boolean isBar, String look, String meaning) {}

    static PictureView of(Picture picture, Words words) {
        Scale scale = picture.scale();
        int every = scale.years().size() > WIDE ? 2 : 1;
        List<Tick> years = scale.years().stream()
                .filter(year -> (year.getValue() - scale.first().getValue()) % every == 0)
                .map(year -> tick(
                        scale.position(year.atDay(1)), Year.of(year.getValue()).toString(), "start"))
                .toList();
        double today = scale.position(picture.today());
        String side = today < LEFT ? "start" : today > RIGHT ? "end" : "middle";
        List<LaneView> lanes =
                picture.lanes().stream().map(lane -> lane(lane, scale, words)).toList();
        return new PictureView(
                years, tick(today, words.text("asOf", picture.today()), side), lanes, legend(picture, words));
    }

    private static Tick tick(double x, String label, String anchor) {
        return new Tick(percent(x), label, anchor);
    }

    private static LaneView lane(Lane lane, Scale scale, Words words) {
        List<BarView> bars =
                lane.bars().stream().map(bar -> bar(bar, scale, words)).toList();
        List<MarkView> marks =
                lane.marks().stream().map(mark -> mark(mark, scale, words)).toList();
        String label = label(lane.subject(), words);
        String description = Stream.concat(
                        bars.stream().map(BarView::says), marks.stream().map(MarkView::says))
                .collect(Collectors.joining("; "));
        return new LaneView(
                kind(lane.subject()),
                label,
                detail(lane.subject(), words),
                label + ": " + (description.isEmpty() ? words.text("desk.say.nothing") : description),
                bars,
                marks);
    }

    private static BarView bar(Bar bar, Scale scale, Words words) {
        double width = scale.width(bar.from(), bar.through());
        String says = words.text("desk.say.bar", meaning(bar, words), bar.from(), bar.through());
        return new BarView(
                look(bar),
                percent(scale.position(bar.from())),
                percent(scale.position(bar.from()) + width / 2),
                percent(width),
                bar.number() == 0 ? "" : String.valueOf(bar.number()),
                width < NARROW,
                bar.number() == 0 ? says : bar.number() + ". " + says);
    }

    private static MarkView mark(Mark mark, Scale scale, Words words) {
        return new MarkView(
                mark.kind().name(),
                percent(mark.position(scale)),
                mark.day().toString(),
                words.text("desk.say.mark", words.text("desk.mark." + mark.kind()), mark.day()));
    }

    private static String kind(Lane.Subject subject) {
        if (subject instanceof Lane.OfTerm) {
            return "term";
        }
        return subject instanceof Lane.OfCourse ? "course" : "part";
    }

    private static String label(Lane.Subject subject, Words words) {
        if (subject instanceof Lane.OfTerm term) {
            return words.name(term.term());
        } else if (subject instanceof Lane.OfPart part) {
            return Words.capitalised(words.value(part.progress().part()));
        } else if (subject instanceof Lane.OfCircumstances of) {
            return Words.capitalised(words.value(of.kind()));
        }
        return Words.capitalised(words.value(((Lane.OfCourse) subject).course().kind()));
    }

    private static String detail(Lane.Subject subject, Words words) {
        if (subject instanceof Lane.OfTerm of) {
            Term term = of.term();
            return words.text(term.lastDay().isExact() ? "desk.lane.term" : "desk.lane.term.open", words.lastDay(term));
        } else if (subject instanceof Lane.OfPart part) {
            PartProgress progress = part.progress();
            return words.value(progress.status());
        } else if (subject instanceof Lane.OfCircumstances) {
            return "";
        }
        Course course = ((Lane.OfCourse) subject).course();
        return course.hours()
                .map(hours -> words.text("desk.lane.course", hours))
                .orElseGet(() -> words.text("desk.lane.course.unknown"));
    }

    private static String look(Bar bar) {
        return bar.ground().map(Ground::name).orElse(bar.kind().name());
    }

    private static String meaning(Bar bar, Words words) {
        return bar.ground()
                .map(ground -> words.text("desk.bar." + bar.kind(), ground))
                .orElseGet(() -> words.text("desk.bar." + bar.kind()));
    }

    private static List<Key> legend(Picture picture, Words words) {
        Set<Key> keys = new LinkedHashSet<>();
        picture.lanes().stream()
                .flatMap(lane -> lane.bars().stream())
                .forEach(bar -> keys.add(new Key(true, look(bar), meaning(bar, words))));
        picture.lanes().stream()
                .flatMap(lane -> lane.marks().stream())
                .forEach(mark -> keys.add(new Key(false, mark.kind().name(), words.text("desk.mark." + mark.kind()))));
        return new ArrayList<>(keys);
    }

    /**
     * Writes a number for SVG.
     *
     * @param percents the number
     * @return the number with a sign; the same in every language
     */
    public static String percent(double percents) {
        return BigDecimal.valueOf(percents)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
