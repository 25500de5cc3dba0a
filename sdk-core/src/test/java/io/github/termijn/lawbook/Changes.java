package io.github.termijn.lawbook;

import io.github.termijn.law.Dated;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What changed on which day: values, rules that begin, the ground of a rule, the place to cite. */
final class Changes {

    /**
     * One change.
     *
     * @param rule the rule
     * @param text what changed
     */
    record Change(Rule rule, String text) {}

    private final Words words;
    private final Values values;
    private final Map<LocalDate, List<Change>> byDay = new TreeMap<>();

    private Changes(Words words) {
        this.words = words;
        this.values = new Values(words);
    }

    /** Returns the changes by day, in the order of the rules. */
    static Map<LocalDate, List<Change>> byDay(Words words) {
        Changes changes = new Changes(words);
        for (Rule rule : Rule.values()) {
            rule.inForceFrom().ifPresent(day -> changes.add(day, rule, words.of("change.begins")));
            rule.authorities()
                    .changes()
                    .forEach(day -> changes.add(
                            day,
                            rule,
                            words.of("change.authority", words.explanation().label(rule.authorityOn(day)))));
            rule.citations()
                    .forEach(citation -> citation.from()
                            .ifPresent(day -> changes.add(day, rule, words.of("change.cited", citation.text()))));
            LawBook.parameters().stream()
                    .filter(parameter -> parameter.rule() == rule)
                    .forEach(changes::addAll);
        }
        return changes.byDay;
    }

    private void addAll(Parameter<?> parameter) {
        Dated<?> value = parameter.standard();
        for (LocalDate day : value.changes()) {
            String now = values.text(value.on(day));
            add(
                    day,
                    parameter.rule(),
                    value.find(day.minusDays(1))
                            .map(before -> words.of("change.value", parameter.name(), values.text(before), now))
                            .orElseGet(() -> words.of("change.newValue", parameter.name(), now)));
        }
    }

    private void add(LocalDate day, Rule rule, String text) {
        byDay.computeIfAbsent(day, first -> new ArrayList<>()).add(new Change(rule, text));
    }
}
