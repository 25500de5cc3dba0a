package io.github.termijn.lawbook;

import io.github.termijn.law.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The changes of the law as a picture: a lane for each section, a dot for each day. */
final class TimeLine {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final int LEFT = 270;
    private static final int WIDTH = 1100;
    private static final int TOP = 34;
    private static final int LANE = 28;

    private final Book book;
    private final StringBuilder drawn = new StringBuilder();

    private TimeLine(Book book) {
        this.book = book;
    }

    /** Returns the picture as SVG. */
    static String drawn(Book book) {
        return new TimeLine(book).whole();
    }

    private String whole() {
        Rule.Section[] sections = Rule.Section.values();
        int height = TOP + LANE * sections.length + 12;
        drawn.append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13" role="img">
            <title>%s</title>
            <rect width="100%%" height="100%%" fill="#fff"/>
            """.formatted(WIDTH + 20, height, text(book.words().of("timeline"))));
        for (int year = FIRST.getYear(); year <= END.getYear(); year++) {
            String x = x(LocalDate.of(year, 1, 1));
            line(x, TOP - 8, x, height - 8);
            if (year < END.getYear()) {
                drawn.append("<text x=\"%s\" y=\"16\" text-anchor=\"middle\">%d</text>\n"
                        .formatted(x(LocalDate.of(year, 7, 1)), year));
            }
        }
        Map<LocalDate, List<Changes.Change>> changes = Changes.byDay(book.words());
        for (int i = 0; i < sections.length; i++) {
            lane(sections[i], TOP + LANE * i + LANE / 2, changes);
        }
        return drawn + "</svg>\n";
    }

    private void lane(Rule.Section section, int y, Map<LocalDate, List<Changes.Change>> changes) {
        drawn.append("<text x=\"6\" y=\"%d\">%s</text>\n".formatted(y + 4, text(book.title(section))));
        line(LEFT + "", y, WIDTH + "", y);
        changes.forEach((day, all) -> {
            List<String> rules = all.stream()
                    .map(Changes.Change::rule)
                    .filter(rule -> rule.section() == section)
                    .distinct()
                    .map(Rule::id)
                    .toList();
            if (!rules.isEmpty() && !day.isBefore(FIRST) && day.isBefore(END)) {
                double radius = 3.5 + Math.min(rules.size(), 6) * 0.9;
                drawn.append(
                        "<circle cx=\"%s\" cy=\"%d\" r=\"%s\" fill=\"#0b5394\" fill-opacity=\".8\"><title>%s: %s</title></circle>\n"
                                .formatted(
                                        x(day),
                                        y,
                                        number(radius),
                                        text(book.explanation().value(day)),
                                        String.join(", ", rules)));
            }
        });
    }

    private void line(String fromX, int fromY, String toX, int toY) {
        drawn.append(
                "<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"#bbb\"/>\n".formatted(fromX, fromY, toX, toY));
    }

    private static String x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(FIRST, day) / ChronoUnit.DAYS.between(FIRST, END);
        return number(LEFT + part * (WIDTH - LEFT));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;");
    }
}
