package io.github.termijn.examples.why;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.Citation;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What is asked for. Of several conditions a finding has to meet all.
 *
 * @param rule the rule of a finding
 * @param article a place that it cites on its day, as {@code Wi 31}, {@code Bi art. 2.12} or the number of a judgment; of an
 *     article its paragraphs can be left out
 * @param day a day that it names, also as one end of an open one
 * @param amount an amount in euro that it names, also as one end of an open one
 */
public record Asked(Optional<Rule> rule, Optional<String> article, Optional<LocalDate> day, Optional<Money> amount) {

    private static final Pattern WORD_ARTICLE = Pattern.compile("\\bart\\. ?|\\s+");

    /**
     * Tells whether nothing is asked.
     *
     * @return true if there is no condition
     */
    public boolean isNothing() {
        return rule.isEmpty() && article.isEmpty() && !isOfValue();
    }

    /**
     * Tells whether a value is asked for, which came from the steps before it.
     *
     * @return true for a day or an amount
     */
    public boolean isOfValue() {
        return day.isPresent() || amount.isPresent();
    }

    /**
     * Tells whether a finding is one of those asked for.
     *
     * @param finding the finding
     * @return true if it meets every condition
     */
    public boolean isMetBy(Finding finding) {
        List<Object> values = finding.values().stream().flatMap(Asked::single).toList();
        return rule.map(finding.rule()::equals).orElse(true)
                && (article.isEmpty() || finding.citations().stream().anyMatch(this::isAt))
                && day.map(values::contains).orElse(true)
                && amount.map(values::contains).orElse(true);
    }

    private static Stream<Object> single(Object value) {
        if (value instanceof Optional<?> known) {
            return known.stream().flatMap(Asked::single);
        } else if (value instanceof Bounds<?> open) {
            return Stream.concat(Stream.of(open.atLeast()), open.atMost().stream());
        } else if (value instanceof Collection<?> several) {
            return several.stream().flatMap(Asked::single);
        }
        return Stream.of(value);
    }

    /**
     * Tells whether a citation is at the place asked for. An article without its paragraphs is each of them: {@code Wi 7b} is
     * {@code Wi art. 7b(1)-(2)}, and {@code Wi 7} is not.
     *
     * @param citation the citation
     * @return true if it is there
     */
    public boolean isAt(Citation citation) {
        String asked = plain(article.orElse(""));
        String cited = plain(citation.text());
        boolean isPartOf = asked.endsWith(")") ? cited.startsWith(asked) : cited.startsWith(asked + "(");
        return cited.equals(asked) || (citation.isArticle() && isPartOf);
    }

    private static String plain(String place) {
        return WORD_ARTICLE
                .matcher(place.strip())
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .toLowerCase(Locale.ROOT);
    }
}
