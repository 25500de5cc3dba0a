package io.github.termijn.lawbook;

import io.github.termijn.law.Rule;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lawbook in one language and one format: what its pages are called, and how they link to each other. */
final class Book {

    /** How a page is written. */
    enum Format {
        MD,
        HTML;

        String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** From a page of the lawbook to the root of the repository. */
    static final String ROOT = "../../../";

    static final String START = "index";
    static final String COHORT = "10-cohort";

    private static final Pattern MARKS = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`(.+?)`|\\b([A-Z]{3}-\\d+)\\b");

    private final Words words;
    private final Format format;
    private final String folder;

    Book(Words words, Format format) {
        this(words, format, "");
    }

    /** A page that stands elsewhere says in which folder, from there, the pages of the lawbook are. */
    Book(Words words, Format format, String folder) {
        this.words = words;
        this.format = format;
        this.folder = folder;
    }

    Words words() {
        return words;
    }

    Explanation explanation() {
        return words.explanation();
    }

    Page page(String title) {
        return format == Format.MD ? new MarkdownPage() : new HtmlPage(words, title);
    }

    /** Returns the file of a page. */
    String file(String name) {
        return folder + name + format.extension();
    }

    /** Returns a page of the same name in the other language. */
    String inOtherLanguage(String name) {
        return "../" + (words.language() == Language.NL ? "en" : "nl") + "/" + file(name);
    }

    static Stream<Rule> rules(Rule.Section section) {
        return Stream.of(Rule.values()).filter(rule -> rule.section() == section);
    }

    /** Returns the name of the page of a section: {@code 2-exam-parts}. */
    static String name(Rule.Section section) {
        return section.number() + "-" + section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name of the page with the tests of a section. */
    static String tests(Rule.Section section) {
        return name(section) + "-tests";
    }

    static String anchor(Rule rule) {
        return rule.id().toLowerCase(Locale.ROOT);
    }

    String address(Rule rule) {
        return file(name(rule.section())) + "#" + anchor(rule);
    }

    /** Returns {@code 5 · Fine}. */
    String title(Rule.Section section) {
        String title = explanation().label(section);
        return section.number() + " · " + title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** Returns {@code FIN-8 · The new term after a fine}. */
    String title(Rule rule) {
        return rule.id() + " · " + explanation().title(rule);
    }

    String link(Page page, Rule rule) {
        return page.link(rule.id(), address(rule));
    }

    /** Returns the text of a rule as marked text: what stands out, names of the code, and links to other rules. */
    String prose(Page page, String text) {
        StringBuilder marked = new StringBuilder();
        Matcher marks = MARKS.matcher(text);
        int end = 0;
        while (marks.find()) {
            marked.append(page.text(text.substring(end, marks.start())));
            if (marks.group(1) != null) {
                marked.append(page.strong(prose(page, marks.group(1))));
            } else if (marks.group(2) != null) {
                marked.append(page.emphasis(page.text(marks.group(2))));
            } else if (marks.group(3) != null) {
                marked.append(page.code(marks.group(3)));
            } else {
                marked.append(Rule.find(marks.group(4))
                        .map(rule -> link(page, rule))
                        .orElseGet(() -> page.text(marks.group(4))));
            }
            end = marks.end();
        }
        return marked.append(page.text(text.substring(end))).toString();
    }
}
