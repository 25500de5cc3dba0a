package io.github.termijn.lawbook;

import static java.util.stream.Collectors.joining;

import io.github.termijn.law.Rule;
import io.github.termijn.text.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every rule with all its conditions, as one page: what vectors and Javadoc cite. */
final class Rulebook {

    private static final List<String> HOW_TO_READ = List.of("HOW_TO_READ", "WHICH_DAY", "ABSENT", "SEEN");

    private final Words words;
    private final Book book;
    private final Page page = new MarkdownPage();

    Rulebook(Words words) {
        this.words = words;
        this.book = new Book(words, Book.Format.MD, "lawbook/" + folder() + "/");
    }

    /** Returns the paragraphs of a rule. */
    static List<String> inFull(Words words, Rule rule) {
        return Stream.of(rule.name(), rule.name() + ".more")
                .filter(words.inFull()::contains)
                .map(words::inFull)
                .toList();
    }

    String written() {
        page.heading(1, words.of("rulebook.title"), "rulebook");
        page.paragraph(page.text(words.of("rulebook.intro")));
        page.list(List.of(
                page.link(words.of("lawbook"), book.file(Book.START)),
                page.link(words.of("otherLanguage"), folder().equals("en") ? "rulebook.nl.md" : "rulebook.md")));
        page.heading(2, words.of("rulebook.read"), "how-to-read-a-rule");
        HOW_TO_READ.forEach(key -> page.paragraph(prose(words.inFull(key))));
        Stream.of(Rule.Section.values()).forEach(this::section);
        page.heading(2, "10 · " + words.of("cohort"), "cohort");
        page.paragraph(prose(words.inFull("COHORT")));
        return page.whole();
    }

    private String folder() {
        return words.language().locale().getLanguage();
    }

    private void section(Rule.Section section) {
        page.heading(2, book.title(section), Book.name(section));
        if (words.inFull().contains(section.name())) {
            page.paragraph(prose(words.inFull(section.name())));
        }
        Book.rules(section).forEach(this::rule);
    }

    private void rule(Rule rule) {
        page.heading(3, book.title(rule), Book.anchor(rule));
        inFull(words, rule).forEach(text -> page.paragraph(prose(text)));
        Explanation explanation = words.explanation();
        Values values = new Values(words);
        String authority = Values.days(rule.authorities())
                .map(day -> (day.equals(LocalDate.MIN) ? "" : words.of("from", values.since(day)) + ": ")
                        + explanation.label(rule.authorityOn(day)))
                .collect(joining("; "));
        String cited =
                rule.citations().stream().map(citation -> citation.text()).collect(joining("; "));
        page.paragraph(page.emphasis(page.text(authority + " · " + cited)) + " · "
                + page.link(words.of("lawbook"), book.address(rule)));
        if (!rule.aspects().isEmpty()) {
            page.list(rule.aspects().stream()
                    .map(aspect -> page.emphasis(page.text(explanation.label(aspect.authority()))) + ": "
                            + page.text(explanation.aspect(aspect)))
                    .toList());
        }
    }

    /** Rules are linked within the page. */
    private String prose(String text) {
        return book.prose(page, text).replaceAll("]\\([\\w/-]+\\.md#", "](#");
    }
}
