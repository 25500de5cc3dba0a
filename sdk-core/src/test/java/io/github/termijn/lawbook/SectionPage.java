package io.github.termijn.lawbook;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import io.github.termijn.law.Aspect;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Dated;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of one section: what each says, how firm it is, where it stands, its values, tests, an example, its code. */
final class SectionPage {

    /** The end of the name of a class that says the law in sentences: those are read before other properties. */
    private static final String SENTENCES = "LawTest";

    private static final List<LawTest.Kind> FIRST =
            List.of(LawTest.Kind.PROPERTY, LawTest.Kind.CASE, LawTest.Kind.TABLE);

    private final Book book;
    private final Page page;
    private final List<Vector> vectors;
    private final Words words;
    private final Values values;

    SectionPage(Book book, Page page, List<Vector> vectors) {
        this.book = book;
        this.page = page;
        this.vectors = vectors;
        this.words = book.words();
        this.values = new Values(words);
    }

    void write(Rule.Section section) {
        page.heading(1, book.title(section), "section");
        page.list(Book.rules(section)
                .map(rule -> page.link(book.title(rule), "#" + Book.anchor(rule)))
                .toList());
        if (words.inFull().contains(section.name())) {
            page.paragraph(book.prose(page, words.inFull(section.name())));
        }
        Book.rules(section).forEach(this::rule);
    }

    private void rule(Rule rule) {
        page.heading(2, book.title(rule), Book.anchor(rule));
        page.paragraph(page.strong(page.text(book.explanation().rule(rule))));
        part("inFull", rule);
        Rulebook.inFull(words, rule).forEach(text -> page.paragraph(book.prose(page, text)));
        firmness(rule);
        sources(rule);
        values(rule);
        example(rule);
        tests(rule);
        computed(rule);
    }

    private void part(String word, Rule rule) {
        page.heading(
                3,
                words.of(word),
                Book.anchor(rule) + "-" + word.toLowerCase(Locale.ROOT).replace('.', '-'));
    }

    private void firmness(Rule rule) {
        part("firmness", rule);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.text(words.of("whole")),
                dated(rule.authorities(), each -> book.explanation().label(each)),
                "–"));
        for (Aspect aspect : rule.aspects()) {
            rows.add(List.of(
                    page.text(book.explanation().aspect(aspect)),
                    page.text(book.explanation().label(aspect.authority())),
                    aspect.choice().map(choice -> page.code(choice.name())).orElse("–")));
        }
        page.table(List.of(words.of("says"), words.of("standsOn"), words.of("amend")), rows);
    }

    private <T> String dated(Dated<T> value, Function<? super T, String> text) {
        return Values.days(value)
                .map(day -> (day.equals(LocalDate.MIN) ? "" : words.of("from", values.since(day)) + ": ")
                        + text.apply(value.on(day)))
                .map(page::text)
                .collect(joining("; "));
    }

    private void sources(Rule rule) {
        part("sources", rule);
        List<String> sources = new ArrayList<>();
        rule.citations().forEach(citation -> sources.add(cited(citation)));
        String force = days(rule.inForceFrom(), rule.inForceThrough());
        sources.add(page.text(words.of("force", force.isEmpty() ? words.of("force.act") : force)));
        rule.textSeenUntil().ifPresent(day -> sources.add(page.text(words.of("seen", values.since(day)))));
        page.list(sources);
    }

    private String cited(Citation citation) {
        String days = days(citation.from(), citation.through());
        return SourcesPage.linked(page, words, citation) + page.text(days.isEmpty() ? "" : " (" + days + ")");
    }

    private String days(Optional<LocalDate> from, Optional<LocalDate> through) {
        return Stream.of(
                        from.map(day -> words.of("from", values.since(day))),
                        through.map(day -> words.of("through", values.since(day))))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private void values(Rule rule) {
        List<Parameter<?>> parameters = LawBook.parameters().stream()
                .filter(value -> value.rule() == rule)
                .toList();
        if (parameters.isEmpty()) {
            return;
        }
        part("values", rule);
        page.table(
                List.of(words.of("value"), words.of("since"), words.of("standard")),
                parameters.stream().flatMap(this::steps).toList());
    }

    private Stream<List<String>> steps(Parameter<?> parameter) {
        return Values.days(parameter.standard())
                .map(day -> List.of(
                        page.code(parameter.name()),
                        page.text(values.since(day)),
                        page.text(values.text(parameter.standard().on(day)))));
    }

    private void example(Rule rule) {
        vectors.stream()
                .filter(vector -> vector.namesFirst(rule.id()))
                .findFirst()
                .or(() -> vectors.stream()
                        .filter(vector -> vector.names(rule.id()))
                        .findFirst())
                .ifPresent(vector -> example(rule, vector));
    }

    private void example(Rule rule, Vector vector) {
        part("example.title", rule);
        page.foldedCode(
                page.text(words.of("example", vector.sentence("id"))),
                "{\n  \"dossier\": " + vector.text("dossier").replace("\n", "\n  ") + ",\n  \"asOf\": "
                        + vector.text("asOf") + ",\n  \"expected\": "
                        + vector.text("expected").replace("\n", "\n  ")
                        + "\n}");
        String all = vectors.stream()
                .filter(each -> each.names(rule.id()))
                .map(each -> each.sentence("id"))
                .map(page::code)
                .collect(joining(", "));
        page.paragraph(all + " (" + page.link(words.of("vectors.word"), Book.ROOT + "docs/vectors/README.md") + ")");
    }

    /** The properties stand on the page, the cases and tables on that of the tests. */
    private void tests(Rule rule) {
        part("tests", rule);
        List<LawTest> tests = testsOf(rule);
        List<String> properties = tests.stream()
                .filter(test -> test.kind() == LawTest.Kind.PROPERTY)
                .map(test -> page.link(test.name(), Code.file(test.type(), "test")))
                .toList();
        if (!properties.isEmpty()) {
            page.list(properties);
        }
        page.paragraph(page.link(
                words.of("tests.all", tests.size()), book.file(Book.tests(rule.section())) + "#" + Book.anchor(rule)));
    }

    private static List<LawTest> testsOf(Rule rule) {
        return LawTests.all().stream()
                .filter(test -> test.rules().contains(rule))
                .sorted(comparing((LawTest test) -> FIRST.indexOf(test.kind()))
                        .thenComparing(test -> !test.type().endsWith(SENTENCES)))
                .toList();
    }

    /** Writes the tests of a section: all under each rule that they state, the rows of a table under the first. */
    void writeTests(Rule.Section section) {
        page.heading(1, words.of("tests.title", book.title(section)), "section");
        Book.rules(section).forEach(this::allTests);
    }

    private void allTests(Rule rule) {
        List<LawTest> tests = testsOf(rule);
        page.heading(2, book.title(rule), Book.anchor(rule));
        page.paragraph(page.link(words.of("whole"), book.address(rule)));
        page.table(
                List.of(words.of("test"), words.of("tried"), words.of("where")),
                tests.stream()
                        .map(test -> List.of(page.text(test.name()), tried(test), page.code(test.place())))
                        .toList());
        for (LawTest test : tests) {
            if (test.kind() == LawTest.Kind.TABLE && test.rules().get(0) == rule) {
                page.heading(3, test.name(), anchor(test));
                page.list(test.examples().stream().map(page::text).toList());
            }
        }
    }

    private static String anchor(LawTest test) {
        return test.place().toLowerCase(Locale.ROOT).replace('.', '-');
    }

    private String tried(LawTest test) {
        return switch (test.kind()) {
            case CASE -> page.text(words.of("tried.case"));
            case TABLE ->
                page.link(
                        test.tries() == 1 ? words.of("tried.row") : words.of("tried.rows", test.tries()),
                        book.file(Book.tests(test.rules().get(0).section())) + "#" + anchor(test));
            case PROPERTY -> page.text(words.of("tried.property", test.tries()));
        };
    }

    private void computed(Rule rule) {
        part("computed", rule);
        List<Statement> statements = Code.statements(rule);
        if (statements.isEmpty()) {
            page.paragraph(page.text(words.of("computed.not")));
            return;
        }
        Set<String> classes = new TreeSet<>();
        statements.forEach(statement -> classes.addAll(Code.classes(statement)));
        page.list(List.of(
                words.of("computed.said", statements.stream().map(this::said).collect(joining(", "))),
                words.of("computed.by", classes.stream().map(this::type).collect(joining(", ")))));
    }

    private String said(Statement statement) {
        return page.link(
                statement.getClass().getSimpleName() + "." + statement.name(),
                Code.file(statement.getClass().getName(), "main"));
    }

    private String type(String name) {
        return page.link(name.substring(name.lastIndexOf('.') + 1), Code.file(name, "main"));
    }
}
