package io.github.termijn.examples.why;

import io.github.termijn.law.Aspect;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Citation;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Rule;
import io.github.termijn.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What findings of one rule rest on.
 *
 * @param rule the rule
 * @param authorities how firm the rule is on the days of the findings
 * @param aspects what it says on other ground, among it the readings
 * @param values its numbers and readings on those days
 * @param citations where it stands on those days
 */
public record Basis(
        Rule rule, Set<Authority> authorities, List<Aspect> aspects, List<LawValue> values, List<Citation> citations) {

    /**
     * A value of the law.
     *
     * @param name the name of its parameter
     * @param on the first of the days asked for on which it is this
     * @param value what it is
     */
    public record LawValue(String name, LocalDate on, Object value) {}

    /** Collects what a rule rests on, by the days of its findings in their order. */
    static Basis of(Rule rule, List<LocalDate> days, LawBook law) {
        List<LawValue> values = new ArrayList<>();
        for (Parameter<?> parameter : LawBook.parameters()) {
            if (parameter.rule() == rule) {
                for (LocalDate day : days) {
                    law.find(parameter, day)
                            .filter(value -> values.stream().noneMatch(each -> isOf(each, parameter, value)))
                            .ifPresent(value -> values.add(new LawValue(parameter.name(), day, value)));
                }
            }
        }
        return new Basis(
                rule,
                new TreeSet<>(days.stream().map(rule::authorityOn).toList()),
                rule.aspects(),
                List.copyOf(values),
                days.stream()
                        .flatMap(day -> rule.citationsOn(day).stream())
                        .distinct()
                        .toList());
    }

    private static boolean isOf(LawValue known, Parameter<?> parameter, Object value) {
        return known.name().equals(parameter.name()) && known.value().equals(value);
    }

    /**
     * Returns where the rule stands in the lawbook, with all its conditions.
     *
     * @param language Dutch or English
     * @return a path in the repository, with the place on the page
     */
    public String lawbook(Language language) {
        return page(language, "");
    }

    /**
     * Returns where the tests stand that pin the rule: properties, cases and tables.
     *
     * @param language Dutch or English
     * @return a path in the repository, with the place on the page
     */
    public String tests(Language language) {
        return page(language, "-tests");
    }

    private String page(Language language, String kind) {
        Rule.Section section = rule.section();
        return "docs/lawbook/%s/%s-%s%s.md#%s"
                .formatted(
                        language.locale().getLanguage(),
                        section.number(),
                        section.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        kind,
                        rule.id().toLowerCase(Locale.ROOT));
    }
}
