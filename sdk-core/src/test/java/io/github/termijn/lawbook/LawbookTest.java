package io.github.termijn.lawbook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The page of the law and what it is made from agree. To accept a new page: {@code mvn -pl sdk-core test
 * -Dtest=LawbookTest -Dlawbook.accept=true}, and read the difference.
 */
@DisplayName("The page of the law")
class LawbookTest {

    static final String TITLE = "The Wet inburgering 2013 as Termijn computes it";

    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .normalize()
            .getParent();
    private static final Path DOCS = ROOT.resolve("docs");

    /** An id as the rulebook writes it. The letters are those of the catalogue. */
    private static final Pattern RULE_ID = Pattern.compile("\\b("
            + Stream.of(Rule.values())
                    .map(rule -> rule.id().substring(0, 3))
                    .distinct()
                    .collect(Collectors.joining("|"))
            + ")-\\d+\\b");

    /** A link within the repository, without its anchor. */
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private static final Pattern VECTOR = Pattern.compile("\"id\": \"([^\"]+)\"|\"rules\": \\[([^]]*)]");

    @Test
    @DisplayName("is what the catalogue, the values and the tests say, as Markdown")
    void markdown() {
        assertCurrent("lawbook.md", new LawbookPage(new MarkdownPage(), vectors()).written());
    }

    @Test
    @DisplayName("is what the catalogue, the values and the tests say, as one page of HTML")
    void html() {
        assertCurrent("lawbook.html", new LawbookPage(new HtmlPage(TITLE), vectors()).written());
    }

    @Test
    @DisplayName("and the page on auditing lists every reading")
    void readings() {
        Path page = DOCS.resolve("auditing.md");
        assertCurrent("auditing.md", Readings.in(read(page)));
    }

    @Test
    @DisplayName("shows every rule, and every value under its rule")
    void everyValueHasARule() {
        String page = new LawbookPage(new MarkdownPage(), vectors()).written();

        assertThat(Rule.values()).allSatisfy(rule -> assertThat(page).contains("### " + rule.id() + "\n"));
        assertThat(LawBook.parameters())
                .extracting(Parameter::name)
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
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
            assertThat(ids(Files.readString(file)))
                    .as("rules named in %s", ROOT.relativize(file))
                    .allMatch(id -> Rule.find(id).isPresent());
        });
    }

    @Test
    @DisplayName("and every other page link only to files that exist")
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(ROOT)) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(10).allSatisfy(page -> {
            assertThat(LINK.matcher(read(page)).results().map(link -> link.group(1)))
                    .as("links in %s", ROOT.relativize(page))
                    .allMatch(link -> Files.exists(page.resolveSibling(link)));
        });
    }

    private static void assertCurrent(String name, String page) {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("lawbook.accept")) {
            write(file, page);
        }

        assertThat(page)
                .as("%s is stale: mvn -pl sdk-core test -Dtest=LawbookTest -Dlawbook.accept=true", name)
                .isEqualTo(read(file));
    }

    /** The ids of the test vectors by the rules that they name. Their format is tested where they are run. */
    private static Map<Rule, List<String>> vectors() {
        String[] id = {""};
        return files(DOCS.resolve("vectors"))
                .filter(file -> file.toString().endsWith(".json"))
                .flatMap(file -> VECTOR.matcher(read(file)).results())
                .flatMap(match -> {
                    id[0] = match.group(1) == null ? id[0] : match.group(1);
                    return ids(match.group()).stream()
                            .map(rule -> Map.entry(Rule.find(rule).orElseThrow(), id[0]));
                })
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
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

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
