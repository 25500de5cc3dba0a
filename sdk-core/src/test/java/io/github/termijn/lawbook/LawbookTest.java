package io.github.termijn.lawbook;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.Citation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages about the law and what they are made from agree. To accept new pages: {@code mvn -pl sdk-core test
 * -Dtest=LawbookTest -Dlawbook.accept=true}, and read the difference.
 */
@DisplayName("The pages about the law")
class LawbookTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .normalize()
            .getParent();
    private static final Path DOCS = ROOT.resolve("docs");

    /** More than this no page of the lawbook may hold, so that it opens fast and a difference can be read. */
    private static final int LARGEST = 150_000;

    /** An id as the rulebook writes it. The letters are those of the catalogue. */
    private static final Pattern RULE_ID = Pattern.compile("\\b("
            + Stream.of(Rule.values())
                    .map(rule -> rule.id().substring(0, 3))
                    .distinct()
                    .collect(Collectors.joining("|"))
            + ")-\\d+\\b");

    /** A link within the repository, and its anchor. */
    private static final Pattern LINK = Pattern.compile("(?:]\\(|href=\")([^)\"#:]*)(?:#([^)\"]*))?[)\"]");

    private static final Map<String, String> FILES =
            Lawbook.files(vectors(), Lawbook.rows(read(DOCS.resolve("glossary.md"))));

    @Test
    @DisplayName(
            "are what the catalogue, the values, the tests, the vectors and the glossary say, and there are no others")
    void current() {
        Map<String, String> expected = new TreeMap<>(FILES);
        Path auditing = DOCS.resolve("auditing.md");
        expected.put("auditing.md", Readings.in(read(auditing)));
        if (Boolean.getBoolean("lawbook.accept")) {
            accept(expected);
        }

        assertThat(inFolder())
                .isEqualTo(expected.keySet().stream()
                        .filter(file -> file.startsWith("lawbook/"))
                        .collect(toCollection(TreeSet::new)));
        assertThat(expected)
                .allSatisfy((file, text) -> assertThat(read(DOCS.resolve(file)))
                        .as("%s is stale: mvn -pl sdk-core test -Dtest=LawbookTest -Dlawbook.accept=true", file)
                        .isEqualTo(text));
    }

    @Test
    @DisplayName("are none larger than 150 kB")
    void small() {
        FILES.forEach((file, text) -> assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .as(file)
                .isLessThanOrEqualTo(LARGEST));
    }

    @Test
    @DisplayName("show every rule and every value under it, in both languages and formats")
    void everyValueHasARule() {
        for (String page :
                List.of("lawbook/en/%s.md", "lawbook/en/%s.html", "lawbook/nl/%s.md", "lawbook/nl/%s.html")) {
            assertThat(Rule.values())
                    .allSatisfy(rule -> assertThat(page(page, rule)).contains("id=\"" + Book.anchor(rule) + "\""));
            assertThat(LawBook.parameters())
                    .allSatisfy(value -> assertThat(page(page, value.rule())).contains(value.name()));
        }
    }

    private static String page(String pattern, Rule rule) {
        return FILES.get(pattern.formatted(Book.name(rule.section())));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("have each rule in full, and nothing else in full but the introductions")
    void inFull(Language language) {
        Words words = new Words(language);
        Set<String> rules = Stream.of(Rule.values()).map(Rule::name).collect(Collectors.toSet());

        assertThat(words.inFull()).containsAll(rules);
        assertThat(words.inFull())
                .filteredOn(key -> key.matches("[A-Z]{3}_\\d+.*"))
                .allMatch(key -> rules.contains(key.replace(".more", "")));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("have each citation with a link, or with why it has none")
    void everyCitationResolves(Rule rule) {
        assertThat(rule.citations()).allSatisfy(LawbookTest::resolves);
    }

    private static void resolves(Citation citation) {
        if (Links.of(citation).isEmpty()) {
            assertThat(Links.whyNone(new Words(Language.NL), citation)).isNotBlank();
        }
    }

    @Test
    @DisplayName("name a reading of the rulebook in every rule in full that speaks of one")
    void everyReadingIsNamed() {
        Words words = new Words(Language.EN);

        assertThat(Rule.values())
                .filteredOn(rule -> Rulebook.inFull(words, rule).stream()
                        .anyMatch(text -> text.matches("(?s).*(\\(reading|reading\\)|(a|is|of a) reading).*")))
                .isNotEmpty()
                .allMatch(rule -> !rule.aspects().isEmpty());
    }

    @Test
    @DisplayName("and every other page and text name only rules that exist")
    void everyRuleNamedExists() throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.walk(ROOT)) {
            texts = files.filter(file -> file.toString().matches(".*\\.(md|java|properties|json|txt)"))
                    .filter(file -> !file.toString().contains("target"))
                    .filter(file -> !file.endsWith("RuleTest.java")) // names wrong ones on purpose
                    .toList();
        }
        assertThat(texts).hasSizeGreaterThan(200).allSatisfy(file -> {
            assertThat(ids(read(file)))
                    .as("rules named in %s", ROOT.relativize(file))
                    .allMatch(id -> Rule.find(id).isPresent());
        });
    }

    @Test
    @DisplayName("and every other page link only to what exists")
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(ROOT)) {
            pages = files.filter(file -> file.toString().matches(".*\\.(md|html)"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
        Map<Path, String> read = pages.stream().collect(Collectors.toMap(Path::normalize, LawbookTest::read));
        assertThat(pages).hasSizeGreaterThan(10).allSatisfy(page -> {
            assertThat(LINK.matcher(read.get(page)).results())
                    .as("links in %s", ROOT.relativize(page))
                    .allMatch(link -> leadsSomewhere(page, link, read));
        });
    }

    private static boolean leadsSomewhere(Path page, MatchResult link, Map<Path, String> read) {
        Path target = link.group(1).isEmpty()
                ? page
                : page.resolveSibling(link.group(1)).normalize();
        boolean isMade = FILES.containsKey(DOCS.relativize(target).toString().replace('\\', '/'));
        if (link.group(2) == null || !isMade) {
            return Files.exists(target);
        }
        return read.get(target).contains("id=\"" + link.group(2) + "\"");
    }

    private static void accept(Map<String, String> files) {
        try {
            for (String old : inFolder()) {
                Files.delete(DOCS.resolve(old));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = DOCS.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> inFolder() {
        Path folder = DOCS.resolve("lawbook");
        if (!Files.exists(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> DOCS.relativize(file).toString().replace('\\', '/'))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Vector> vectors() {
        try (Stream<Path> files = Files.list(DOCS.resolve("vectors"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> Vector.in(read(file)).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ids(String text) {
        return RULE_ID.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
