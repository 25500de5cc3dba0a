package io.github.termijn.lawbook;

import static java.util.stream.Collectors.joining;

import io.github.termijn.law.Authority;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Dated;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Rule;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Writes the law as it is computed: each rule with its sources, its values and the tests that state it. */
final class LawbookPage {

    private final Page page;
    private final Map<Rule, List<String>> vectors;

    LawbookPage(Page page, Map<Rule, List<String>> vectors) {
        this.page = page;
        this.vectors = vectors;
    }

    /** Returns the whole page. */
    String written() {
        page.heading(1, LawbookTest.TITLE);
        page.paragraph(
                page.text("This page is made by the build, from the catalogue of rules, the values of the law and "
                                + "the tests. The build fails when it is not what they say. How to read it: ")
                        + page.link("auditing.md", "auditing.md")
                        + page.text("."));
        page.paragraph(
                page.text("A rule says what it states, where that stands, how firm the ground is, which values it "
                        + "gives, and which tests pin it. A table test tries each of its rows; a property tries as many made-up "
                        + "dossiers as it says, others in each run, or all there are when there are fewer. A test stands under "
                        + "each rule that it states, its rows under the first. Law book "
                        + LawBook.standard().fingerprint() + "."));
        page.list(Stream.of(Rule.Section.values()).map(this::contents).toList());
        for (Rule.Section section : Rule.Section.values()) {
            section(section);
        }
        return page.whole();
    }

    private String contents(Rule.Section section) {
        String rules = rules(section)
                .map(rule -> page.link(rule.id(), Page.anchor(rule.id())))
                .collect(joining(" "));
        return page.link(title(section), Page.anchor(title(section))) + page.text(": ") + rules;
    }

    private void section(Rule.Section section) {
        page.heading(2, title(section));
        rules(section).forEach(this::rule);
    }

    private static Stream<Rule> rules(Rule.Section section) {
        return Stream.of(Rule.values()).filter(rule -> rule.section() == section);
    }

    private static String title(Rule.Section section) {
        String title = Explanation.in(Language.EN).label(section);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private void rule(Rule rule) {
        page.heading(3, rule.id());
        page.paragraph(page.text(Explanation.in(Language.EN).rule(rule)));
        page.paragraph(page.text("Nederlands: " + Explanation.in(Language.NL).rule(rule)));
        page.list(facts(rule));
        List<Parameter<?>> values = LawBook.parameters().stream()
                .filter(value -> value.rule() == rule)
                .toList();
        if (!values.isEmpty()) {
            page.table(
                    List.of("Value", "Standard law"),
                    values.stream()
                            .map(value -> List.of(page.code(value.name()), page.text(steps(value.standard()))))
                            .toList());
        }
        tests(rule);
    }

    private List<String> facts(Rule rule) {
        List<String> facts = new ArrayList<>();
        facts.add(page.text("Source: ")
                + rule.citations().stream()
                        .map(citation -> cited(citation, rule))
                        .collect(joining(page.text("; "))));
        facts.add(page.text("Authority: " + dated(rule.authorities(), LawbookPage::authority)));
        String force = Stream.of(
                        rule.inForceFrom().map(day -> "from " + day),
                        rule.inForceThrough().map(day -> "through " + day))
                .flatMap(Optional::stream)
                .collect(joining(" "));
        facts.add(page.text("In force: " + (force.isEmpty() ? "as long as the act of 2013" : force)));
        rule.textSeenUntil()
                .ifPresent(day -> facts.add(page.text("The Regeling inburgering was read until " + day + ".")));
        return facts;
    }

    private String cited(Citation citation, Rule rule) {
        String text = citation.text();
        String days = Stream.of(
                        citation.from().map(day -> "from " + day),
                        citation.through().map(day -> "through " + day))
                .flatMap(Optional::stream)
                .collect(joining(" "));
        return Links.to(citation, rule).map(address -> page.link(text, address)).orElse(page.text(text))
                + page.text(days.isEmpty() ? "" : " (" + days + ")");
    }

    private void tests(Rule rule) {
        List<LawTest> tests = LawTests.all().stream()
                .filter(test -> test.rules().contains(rule))
                .toList();
        List<String> named = vectors.getOrDefault(rule, List.of());
        if (!named.isEmpty()) {
            page.paragraph(page.text("Test vectors: ")
                    + named.stream().map(page::code).collect(joining(", "))
                    + page.text(" in ")
                    + page.link("vectors", "vectors/README.md")
                    + page.text("."));
        }
        if (tests.isEmpty()) {
            page.paragraph(page.text("No test yet."));
            return;
        }
        page.table(
                List.of("Tests", "Tried", "Where"),
                tests.stream()
                        .map(test -> List.of(page.text(test.name()), page.text(test.tried()), page.code(test.place())))
                        .toList());
        tests.stream()
                .filter(test ->
                        test.kind() == LawTest.Kind.TABLE && test.rules().get(0) == rule)
                .forEach(test -> page.folded(
                        page.text("Rows: " + test.name()),
                        test.examples().stream().map(page::text).toList()));
    }

    private static String authority(Authority authority) {
        return Explanation.in(Language.EN).label(authority);
    }

    private static <T> String steps(Dated<T> value) {
        return dated(value, LawbookPage::value);
    }

    private static <T> String dated(Dated<T> value, Function<? super T, String> text) {
        Stream<String> first = value.find(LocalDate.MIN).map(text).stream();
        Stream<String> later = value.changes().stream().map(day -> "from " + day + ": " + text.apply(value.on(day)));
        return Stream.concat(first, later).collect(joining("; "));
    }

    private static String value(Object value) {
        if (value instanceof Period || value instanceof Money) {
            return Explanation.in(Language.EN).value(value);
        } else if (value instanceof Optional<?> known) {
            return known.map(LawbookPage::value).orElse("not known: to be supplied");
        } else if (value instanceof Collection<?> none && none.isEmpty()) {
            return "none";
        } else if (value instanceof Collection<?> values) {
            boolean rows = values.stream().anyMatch(Collection.class::isInstance);
            return values.stream().map(LawbookPage::value).collect(joining(rows ? " / " : ", "));
        } else if (value instanceof Record parts) {
            return Stream.of(parts.getClass().getRecordComponents())
                    .map(part -> part(parts, part))
                    .filter(part -> part.value() != Optional.empty())
                    .map(part -> part.name() + " " + value(part.value()))
                    .collect(joining(", "));
        }
        return value.toString();
    }

    private record Named(String name, Object value) {}

    private static Named part(Record whole, RecordComponent part) {
        try {
            return new Named(part.getName(), part.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot read " + part, e);
        }
    }
}
