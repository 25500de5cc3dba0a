package io.github.termijn.lawbook;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import io.github.termijn.law.Citation;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources and what rests on them: by act and article, by judgment, by page; and what has no link, with why. */
final class SourcesPage {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Book book;
    private final Page page;
    private final Words words;

    SourcesPage(Book book, Page page) {
        this.book = book;
        this.page = page;
        this.words = book.words();
    }

    /** Returns a citation with its link, or with the reason why it has none. */
    static String linked(Page page, Words words, Citation citation) {
        String text = citation.source() == Source.TERMIJN ? words.of("reading.own") : citation.text();
        return Links.of(citation)
                .map(address -> page.link(text, address))
                .orElseGet(() -> page.text(text + " (" + words.of("noLink", Links.whyNone(words, citation)) + ")"));
    }

    void write() {
        for (Source source : Source.values()) {
            if (source.number().isPresent()) {
                table(source.title(), words.of("article"), cited(source));
            }
        }
        table(words.of("judgments"), words.of("cited"), cited(Source.JUDGMENT));
        table(words.of("pagesOfDuo"), words.of("cited"), cited(Source.OFFICIAL_PAGE));
        table(words.of("gazettes"), words.of("cited"), both(Source.STB, Source.STCRT));
        table(words.of("other"), words.of("cited"), both(Source.REPORT, Source.SECONDARY));
        List<String> unlinked = unlinked();
        page.heading(2, words.of("unlinked", unlinked.size()), "unlinked");
        if (!unlinked.isEmpty()) {
            page.list(unlinked);
        }
    }

    private List<String> unlinked() {
        return Stream.of(Rule.values())
                .flatMap(rule -> rule.citations().stream()
                        .filter(citation -> Links.of(citation).isEmpty())
                        .map(citation -> book.link(page, rule) + page.text(": ") + linked(page, words, citation)))
                .distinct()
                .toList();
    }

    private Map<Citation, Set<Rule>> both(Source one, Source other) {
        Map<Citation, Set<Rule>> both = new LinkedHashMap<>(cited(one));
        both.putAll(cited(other));
        return both;
    }

    private static Map<Citation, Set<Rule>> cited(Source source) {
        Map<Citation, Set<Rule>> cited = new LinkedHashMap<>();
        Stream.of(Rule.values())
                .flatMap(rule -> rule.citations().stream()
                        .filter(citation -> citation.source() == source)
                        .map(citation -> Map.entry(citation, rule)))
                .sorted(Map.Entry.comparingByKey(BY_PLACE))
                .forEach(entry -> cited.computeIfAbsent(entry.getKey(), citation -> new LinkedHashSet<>())
                        .add(entry.getValue()));
        return cited;
    }

    /** Articles by their numbers: 2.8 before 2.12, 5:9 before 5:46. */
    private static final Comparator<Citation> BY_PLACE = comparing((Citation citation) -> padded(citation.place()))
            .thenComparing(citation -> citation.from().map(Object::toString).orElse(""));

    private static String padded(String place) {
        return NUMBER.matcher(place)
                .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
    }

    private void table(String title, String first, Map<Citation, Set<Rule>> cited) {
        if (cited.isEmpty()) {
            return;
        }
        page.heading(2, title, "source-" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        Values values = new Values(words);
        List<List<String>> rows = new ArrayList<>();
        cited.forEach((citation, rules) -> rows.add(List.of(
                linked(page, words, citation),
                Stream.of(
                                citation.from().map(day -> words.of("from", values.since(day))),
                                citation.through().map(day -> words.of("through", values.since(day))))
                        .flatMap(Optional::stream)
                        .map(page::text)
                        .collect(joining(" ")),
                rules.stream()
                        .map(rule -> page.link(book.title(rule), book.address(rule)))
                        .collect(joining(", ")))));
        page.table(List.of(first, words.of("when"), words.of("rules")), rows);
    }
}
