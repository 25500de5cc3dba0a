package io.github.termijn.examples.why;

import io.github.termijn.Assessment;
import io.github.termijn.examples.text.Reasons;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings of an assessment that were asked for, with what they rest on.
 *
 * @param assessment the assessment
 * @param asked what was asked for
 * @param subjects where such a finding stands
 * @param bases what they rest on, one for each rule, in the order in which the rules are met
 */
public record Why(Assessment assessment, Asked asked, List<Subject> subjects, List<Basis> bases) {

    /**
     * A subject in which there is a finding that was asked for.
     *
     * @param group the subject
     * @param steps the findings asked for; of a value also those before the last one, from which it came
     */
    public record Subject(Reasons.Group group, List<Step> steps) {}

    /**
     * A finding.
     *
     * @param number its number, as the explanation of the whole assessment has it
     * @param finding the finding
     * @param isAsked whether it is one that was asked for, and not a step before it
     */
    public record Step(int number, Finding finding, boolean isAsked) {}

    /**
     * Looks for findings in all that an assessment says.
     *
     * @param assessment the assessment
     * @param law the law that it was made with
     * @param asked what is asked for
     * @return what was found
     */
    public static Why of(Assessment assessment, LawBook law, Asked asked) {
        List<Subject> subjects = new ArrayList<>();
        Map<Rule, Set<LocalDate>> days = new LinkedHashMap<>();
        for (Reasons.Group group : Reasons.all(assessment).groups()) {
            List<Step> steps = steps(group, asked);
            if (!steps.isEmpty()) {
                subjects.add(new Subject(group, steps));
            }
            steps.stream()
                    .filter(Step::isAsked)
                    .map(Step::finding)
                    .forEach(finding -> days.computeIfAbsent(finding.rule(), rule -> new TreeSet<>())
                            .add(finding.on()));
        }
        List<Basis> bases = new ArrayList<>();
        days.forEach((rule, itsDays) -> bases.add(Basis.of(rule, List.copyOf(itsDays), law)));
        return new Why(assessment, asked, List.copyOf(subjects), List.copyOf(bases));
    }

    private static List<Step> steps(Reasons.Group group, Asked asked) {
        List<Step> steps = new ArrayList<>();
        int last = 0;
        for (Finding finding : group.findings()) {
            boolean isAsked = asked.isMetBy(finding);
            steps.add(new Step(group.firstNumber() + steps.size(), finding, isAsked));
            last = isAsked ? steps.size() : last;
        }
        return steps.subList(0, last).stream()
                .filter(step -> step.isAsked() || asked.isOfValue())
                .toList();
    }

    /**
     * Tells whether there is no such finding.
     *
     * @return true if nothing was found
     */
    public boolean isEmpty() {
        return subjects.isEmpty();
    }

    /**
     * Returns which rules the assessment used, for who asked for one that it did not.
     *
     * @return the rules in the order of the rulebook
     */
    public Set<Rule> rules() {
        Set<Rule> rules = new TreeSet<>();
        findings().forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    /**
     * Returns which places the assessment cites, for who asked for one that it does not.
     *
     * @return the places, in the order of the rules
     */
    public Set<String> places() {
        Set<String> places = new LinkedHashSet<>();
        findings().stream()
                .sorted(Comparator.comparing(Finding::rule))
                .flatMap(finding -> finding.citations().stream())
                .forEach(citation -> places.add(citation.text()));
        return places;
    }

    private List<Finding> findings() {
        return Reasons.all(assessment).groups().stream()
                .flatMap(group -> group.findings().stream())
                .toList();
    }
}
