package io.github.termijn.lawbook;

import static java.util.stream.Collectors.joining;

import io.github.termijn.law.Citation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All pages about the law: the lawbook in two languages and two formats, the rules in full, and the sources. Everything
 * comes from the catalogue, the values, the tests, the test vectors and the glossary.
 */
final class Lawbook {

    private final List<Vector> vectors;
    private final List<List<String>> glossary;
    private final Map<String, String> files = new LinkedHashMap<>();

    private Lawbook(List<Vector> vectors, List<List<String>> glossary) {
        this.vectors = vectors;
        this.glossary = glossary;
    }

    /**
     * Returns all pages.
     *
     * @param vectors the test vectors, by section
     * @param glossary the rows of the glossary
     * @return the text of each file by its path from the folder of the docs
     */
    static Map<String, String> files(List<Vector> vectors, List<List<String>> glossary) {
        Lawbook lawbook = new Lawbook(vectors, glossary);
        for (Language language : Language.values()) {
            Words words = new Words(language);
            String name = language == Language.EN ? "rulebook.md" : "rulebook.nl.md";
            lawbook.files.put(name, new Rulebook(words).written());
            Stream.of(Book.Format.values()).forEach(format -> lawbook.book(new Book(words, format)));
            lawbook.put(language, "timeline.svg", TimeLine.drawn(new Book(words, Book.Format.MD)));
        }
        lawbook.files.put("sources.md", sources(new Words(Language.EN)));
        return lawbook.files;
    }

    private void put(Language language, String file, String text) {
        files.put("lawbook/" + language.locale().getLanguage() + "/" + file, text);
    }

    private void book(Book book) {
        start(book);
        for (Rule.Section section : Rule.Section.values()) {
            String name = Book.name(section);
            Page page = begun(book, name, book.title(section));
            new SectionPage(book, page, vectors).write(section);
            turn(book, page, section);
            end(book, name, page);
            Page tests = begun(book, Book.tests(section), book.words().of("tests.title", book.title(section)));
            new SectionPage(book, tests, vectors).writeTests(section);
            end(book, Book.tests(section), tests);
        }
        cohort(book);
        Words words = book.words();
        Page articles = begun(book, "articles", words.of("articles"));
        articles.heading(1, words.of("articles"), "articles");
        new SourcesPage(book, articles).write();
        end(book, "articles", articles);
        Page dates = begun(book, "dates", words.of("dates"));
        dates.heading(1, words.of("dates"), "dates");
        dates(book, dates, "");
        end(book, "dates", dates);
        Page terms = begun(book, "terms", words.of("terms"));
        terms.heading(1, words.of("terms"), "terms");
        terms.table(
                List.of(words.of("term.dutch"), words.of("term.english"), words.of("term.type")),
                glossary.stream()
                        .map(row -> row.stream()
                                .map(cell -> book.prose(terms, cell))
                                .toList())
                        .toList());
        end(book, "terms", terms);
    }

    private static Page begun(Book book, String name, String title) {
        Words words = book.words();
        Page page = book.page(title + " – " + words.of("title"));
        page.navigation(
                words.of("pages"),
                List.of(
                        page.link(words.of("start"), book.file(Book.START)),
                        page.link(words.of("articles"), book.file("articles")),
                        page.link(words.of("dates"), book.file("dates")),
                        page.link(words.of("terms"), book.file("terms")),
                        page.link(words.of("otherLanguage"), book.inOtherLanguage(name))));
        return page;
    }

    private void end(Book book, String name, Page page) {
        put(book.words().language(), book.file(name), page.whole());
    }

    /** The way to the section before and after. */
    private static void turn(Book book, Page page, Rule.Section section) {
        Words words = book.words();
        List<Rule.Section> sections = List.of(Rule.Section.values());
        int place = sections.indexOf(section);
        List<String> links = new ArrayList<>();
        if (place > 0) {
            Rule.Section before = sections.get(place - 1);
            links.add(page.link(words.of("previous", book.title(before)), book.file(Book.name(before))));
        }
        if (place + 1 < sections.size()) {
            Rule.Section after = sections.get(place + 1);
            links.add(page.link(words.of("next", book.title(after)), book.file(Book.name(after))));
        } else {
            links.add(page.link(words.of("next", "10 · " + words.of("cohort")), book.file(Book.COHORT)));
        }
        page.navigation(words.of("sections"), links);
    }

    private void start(Book book) {
        Words words = book.words();
        Page page = begun(book, Book.START, words.of("start"));
        page.heading(1, words.of("title"), "start");
        page.search(Stream.of(Rule.values()).map(rule -> searched(book, rule)).toList());
        page.paragraph(page.text(words.of("intro") + " ")
                + page.link(words.of("auditing"), Book.ROOT + "docs/auditing.md")
                + page.text(". " + words.of("lawBook", LawBook.standard().fingerprint())));
        page.list(List.of(
                page.link(words.of("articles"), book.file("articles")) + page.text(": " + words.of("indexes.articles")),
                page.link(words.of("dates"), book.file("dates")) + page.text(": " + words.of("indexes.dates")),
                page.link(words.of("terms"), book.file("terms")) + page.text(": " + words.of("indexes.terms")),
                page.link(
                        words.of("rulebook.title"),
                        "../../" + (words.language() == Language.EN ? "rulebook.md" : "rulebook.nl.md"))));
        for (Rule.Section section : Rule.Section.values()) {
            page.heading(2, book.title(section), Book.name(section));
            page.list(Book.rules(section)
                    .map(rule -> page.link(book.title(rule), book.address(rule)))
                    .toList());
        }
        page.heading(2, "10 · " + words.of("cohort"), "cohort");
        page.list(List.of(page.link(words.of("cohort"), book.file(Book.COHORT))));
        end(book, Book.START, page);
    }

    private static Page.Searched searched(Book book, Rule rule) {
        Words words = book.words();
        String text = Stream.of(
                        Rulebook.inFull(words, rule).stream(),
                        rule.aspects().stream().map(words.explanation()::aspect),
                        rule.citations().stream().map(Citation::text),
                        Stream.of(Language.values())
                                .map(each -> new Words(each).explanation().title(rule)))
                .flatMap(texts -> texts)
                .collect(joining(" "));
        return new Page.Searched(book.title(rule), book.address(rule), text);
    }

    private void cohort(Book book) {
        Words words = book.words();
        Page page = begun(book, Book.COHORT, words.of("cohort"));
        page.heading(1, "10 · " + words.of("cohort"), "section");
        page.paragraph(book.prose(page, words.inFull("COHORT")));
        page.paragraph(words.of(
                "cohort.computed",
                page.link("CohortTables", Code.file("io.github.termijn.cohort.CohortTables", "main"))));
        Set<String> places = new TreeSet<>();
        LawTests.all().stream()
                .filter(test -> test.type().contains("Section10"))
                .forEach(test -> places.add(test.type()));
        page.heading(2, words.of("tests"), "tests");
        page.table(
                List.of(words.of("test"), words.of("where")),
                LawTests.all().stream()
                        .filter(test -> places.contains(test.type()))
                        .map(test -> List.of(
                                page.text(test.name()), page.link(test.place(), Code.file(test.type(), "test"))))
                        .toList());
        end(book, Book.COHORT, page);
    }

    private static void dates(Book book, Page page, String folder) {
        Words words = book.words();
        page.paragraph(page.text(words.of("timeline.text") + " " + words.of("change.aspects")));
        page.picture(folder + "timeline.svg", words.of("timeline"));
        Values values = new Values(words);
        int year = 0;
        for (Map.Entry<LocalDate, List<Changes.Change>> entry :
                Changes.byDay(words).entrySet()) {
            LocalDate day = entry.getKey();
            if (day.getYear() != year) {
                year = day.getYear();
                page.heading(2, Integer.toString(year), "y" + year);
            }
            page.heading(3, values.since(day), "d" + day);
            page.list(entry.getValue().stream()
                    .map(change -> book.link(page, change.rule()) + page.text(": " + change.text()))
                    .toList());
        }
    }

    private static String sources(Words words) {
        Book book = new Book(words, Book.Format.MD, "lawbook/en/");
        Page page = new MarkdownPage();
        page.heading(1, words.of("sources.title"), "sources");
        page.list(List.of(
                page.link(words.of("lawbook"), book.file(Book.START)),
                page.link(words.of("rulebook.title"), "rulebook.md")));
        new SourcesPage(book, page).write();
        page.heading(2, words.of("dates"), "dates");
        dates(book, page, "lawbook/en/");
        return page.whole();
    }

    /** Returns the rows of the table of a page in Markdown, without its head. */
    static List<List<String>> rows(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }
}
