package io.github.termijn;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.termijn.testing.Accepted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** To accept a change of the picture, run with {@code -Dlawbook.accept=true} and look at it. */
@DisplayName("The picture of rooms and arrows")
class RoomsPictureTest {

    private static final Path PICTURE = Accepted.ROOT.resolve("docs/rooms.svg");
    private static final String BASE = "io.github.termijn";

    private static final Pattern ROOM = Pattern.compile("\\{@code (\\w+)}");

    private static final int WIDTH = 130;
    private static final int HEIGHT = 28;
    private static final int COLUMN = 180;
    private static final int ROW = 52;
    private static final int MARGIN = 12;

    /** What rooms do with lists: not exported, and no subject of the act. */
    private static final String NO_ROOM = "lists";

    /** Which rooms each room uses, by the class files. */
    private final Map<String, Set<String>> uses = new TreeMap<>();

    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Set<String>> reached = new HashMap<>();

    RoomsPictureTest() {
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE)) {
            if (room(type).equals(NO_ROOM)) {
                continue;
            }
            Set<String> used = uses.computeIfAbsent(room(type), room -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean isRoom = target.getPackageName().startsWith(BASE)
                        && !room(target).equals(NO_ROOM);
                if (isRoom && !room(target).equals(room(type))) {
                    used.add(room(target));
                }
            }
        }
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(BASE) ? "root" : name.substring(BASE.length() + 1);
    }

    @Test
    @DisplayName("is drawn from the code as it is")
    void current() throws IOException {
        String picture = picture();
        if (Boolean.getBoolean("lawbook.accept")) {
            Files.writeString(PICTURE, picture);
        }

        assertThat(PICTURE).hasContent(picture);
    }

    @Test
    @DisplayName("has every room that the page on architecture names, and no other")
    void rooms() throws IOException {
        List<String> table = Files.readString(Accepted.ROOT.resolve("docs/architecture.md"))
                .lines()
                .dropWhile(line -> !line.equals("## Rooms"))
                .takeWhile(line -> !line.equals("## The law as data"))
                .filter(line -> line.startsWith("| `") || line.startsWith("| root"))
                .map(line -> line.replaceFirst("\\| `?(\\w+).*", "$1"))
                .toList();

        assertThat(uses).containsOnlyKeys(table);
    }

    @Test
    @DisplayName("is what each package says of itself: where it names the rooms that it uses, it uses these")
    void packageInfos() throws IOException {
        int saying = 0;
        for (Map.Entry<String, Set<String>> room : uses.entrySet()) {
            String folder = room.getKey().equals("root") ? "" : room.getKey() + "/";
            String text = Files.readString(Accepted.ROOT.resolve(
                            "sdk-core/src/main/java/io/github/termijn/" + folder + "package-info.java"))
                    .replaceAll("\\s*\\n \\*\\s*", " ");
            Set<String> named = ROOM.matcher(usedPart(text))
                    .results()
                    .map(found -> found.group(1))
                    .collect(toSet());
            if (!named.isEmpty()) {
                saying++;
                assertThat(named).as(room.getKey()).isEqualTo(room.getValue());
            }
        }
        assertThat(saying).isGreaterThan(7);
    }

    /** The sentence of a package that says what it uses, without what is said of who uses it. */
    private static String usedPart(String text) {
        int begin = Math.max(text.indexOf("This room uses"), text.indexOf("This room knows"));
        return begin < 0 ? "" : text.substring(begin, text.indexOf('.', begin)).replaceAll(";.*", "");
    }

    private String picture() {
        uses.keySet().forEach(this::level);
        int top = levels.values().stream().mapToInt(level -> level).max().orElseThrow();
        Map<String, Integer> columns = columns();
        int width = 2 * MARGIN + 2 * COLUMN + WIDTH;
        int height = 2 * MARGIN + top * ROW + HEIGHT;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" font-family="sans-serif" font-size="14">
                <title>The rooms of the core. An arrow says: uses. What follows from other arrows is left out.</title>
                <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#456"/></marker></defs>
                <rect width="100%%" height="100%%" fill="#fff"/>
                """.formatted(width, height, width, height));
        uses.forEach((room, used) -> used.stream()
                .filter(other -> isDirect(room, other))
                .forEach(other -> svg.append("<path d=\"%s\" fill=\"none\" stroke=\"#456\" marker-end=\"url(#tip)\"/>\n"
                        .formatted(way(top, columns, room, other)))));
        uses.keySet()
                .forEach(room -> svg.append("""
                        <rect x="%d" y="%d" width="%d" height="%d" rx="4" fill="#eef3f8" stroke="#456"/>
                        <text x="%d" y="%d" text-anchor="middle">%s</text>
                        """.formatted(
                                x(columns.get(room)) - WIDTH / 2,
                                y(top, room),
                                WIDTH,
                                HEIGHT,
                                x(columns.get(room)),
                                y(top, room) + 19,
                                room)));
        return svg.append("</svg>\n").toString();
    }

    /** Straight down in a column; to one further aside first aside, then down; back first down, then to the side of the other. */
    private String way(int top, Map<String, Integer> columns, String room, String other) {
        int from = columns.get(room);
        int to = columns.get(other);
        if (from == to) {
            return "M%d %dV%d".formatted(x(from), y(top, room) + HEIGHT, y(top, other));
        }
        return to > from
                ? "M%d %dH%dV%d".formatted(x(from) + WIDTH / 2, y(top, room) + HEIGHT / 2, x(to), y(top, other))
                : "M%d %dV%dH%d"
                        .formatted(x(from), y(top, room) + HEIGHT, y(top, other) + HEIGHT / 2, x(to) + WIDTH / 2);
    }

    /** The longest way down to a room that uses no other; there is no way round, or this would not end. */
    private int level(String room) {
        Integer known = levels.get(room);
        if (known == null) {
            known = uses.get(room).stream().mapToInt(this::level).max().orElse(-1) + 1;
            levels.put(room, known);
        }
        return known;
    }

    /** One room of a level stands in the first column, another the further aside the further up it is used. */
    private Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        uses.keySet().stream()
                .sorted(Comparator.comparing(this::reach))
                .forEach(room -> columns.put(room, taken.add(levels.get(room)) ? 0 : reach(room) > 2 ? 2 : 1));
        return columns;
    }

    private int reach(String room) {
        return uses.keySet().stream()
                .filter(other -> uses.get(other).contains(room) && isDirect(other, room))
                .mapToInt(other -> levels.get(other) - levels.get(room))
                .max()
                .orElse(0);
    }

    /** Whether a room uses another not only by way of others. */
    private boolean isDirect(String user, String used) {
        return uses.get(user).stream().noneMatch(between -> reached(between).contains(used));
    }

    private Set<String> reached(String room) {
        Set<String> known = reached.get(room);
        if (known == null) {
            known = new HashSet<>(uses.get(room));
            for (String next : uses.get(room)) {
                known.addAll(reached(next));
            }
            reached.put(room, known);
        }
        return known;
    }

    private static int x(int column) {
        return MARGIN + WIDTH / 2 + column * COLUMN;
    }

    private int y(int top, String room) {
        return MARGIN + (top - levels.get(room)) * ROW;
    }
}
