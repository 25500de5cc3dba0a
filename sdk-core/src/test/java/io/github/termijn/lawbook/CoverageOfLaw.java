package io.github.termijn.lawbook;

import io.github.termijn.Assessment;
import io.github.termijn.Questions;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.text.Explanation;
import io.github.termijn.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says how each rule is tested, and which verdicts its findings reach in generated assessments. */
final class CoverageOfLaw {

    /** Why a verdict that the code can give is not reached by generated dossiers, by rule and verdict. */
    private static final ResourceBundle REASONS = ResourceBundle.getBundle("io.github.termijn.lawbook.unreached");

    private static final Map<Verdict, String> NAMES =
            new EnumMap<>(Map.of(Verdict.HOLDS, "holds", Verdict.FAILS, "fails", Verdict.OPEN, "open"));

    private final Sayings sayings;
    private final Map<Rule, Map<Verdict, Integer>> reached = new EnumMap<>(Rule.class);
    private int assessments;

    CoverageOfLaw(Sayings sayings) {
        this.sayings = sayings;
    }

    /** Counts an assessment under each rule and verdict that it has a finding of. */
    void add(Assessment assessment) {
        assessments++;
        count(Stream.of(
                        Stream.of(assessment),
                        assessment.claims().stream(),
                        assessment.workDispensation().stream(),
                        assessment.exemptions().stream(),
                        assessment.procedure().stream(),
                        assessment.guidance().stream())
                .flatMap(outcomes -> outcomes));
    }

    /** Counts what is asked beside an assessment. */
    void add(Questions questions) {
        count(questions.questions().stream());
    }

    private void count(Stream<? extends Outcome> outcomes) {
        Map<Rule, Set<Verdict>> found = new EnumMap<>(Rule.class);
        outcomes.flatMap(outcome -> outcome.findings().stream())
                .forEach(finding -> found.computeIfAbsent(finding.rule(), rule -> EnumSet.noneOf(Verdict.class))
                        .add(finding.verdict()));
        found.forEach((rule, verdicts) ->
                verdicts.forEach(verdict -> reached.computeIfAbsent(rule, each -> new EnumMap<>(Verdict.class))
                        .merge(verdict, 1, Integer::sum)));
    }

    /** Returns what the code can say and no assessment said, without a reason: there should be none. */
    List<String> unexplained() {
        List<String> missing = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            for (Verdict verdict : sayings.of(rule)) {
                if (count(rule, verdict) == 0 && reason(rule, verdict).isEmpty()) {
                    missing.add(key(rule, verdict));
                }
            }
        }
        return missing;
    }

    /** Returns the reasons that nothing needs any more: what they speak of is reached, or cannot be said. */
    List<String> outdated() {
        Set<String> needed = EnumSet.allOf(Rule.class).stream()
                .flatMap(rule -> sayings.of(rule).stream()
                        .filter(verdict -> count(rule, verdict) == 0)
                        .map(verdict -> key(rule, verdict)))
                .collect(Collectors.toSet());
        return REASONS.keySet().stream()
                .filter(key -> !needed.contains(key))
                .sorted()
                .toList();
    }

    String page() {
        StringBuilder page = new StringBuilder("""
                # How the law is covered

                Made by the build; `mvn -pl sdk-core test -Dtest=CoverageOfLawTest -Dlawbook.accept=true` makes it anew. For each rule: how
                many properties, tables and single cases state it, and which verdicts its findings reached in %d assessments of
                generated people. *Often* is in one of ten or more, *sometimes* in one of a hundred or more, *seldom* in fewer. A dot:
                no finding under the rule has that verdict, as far as can be read from the code. A dash: one can have it, and no
                generated person reached it; why stands [below](#not-reached). Tests are read in [the lawbook](lawbook/en/index.md).

                | Rule | Properties | Tables | Cases | Holds | Fails | Open |
                | --- | --- | --- | --- | --- | --- | --- |
                """.formatted(assessments));
        for (Rule rule : Rule.values()) {
            page.append("| %s · %s | %d | %d | %d | %s | %s | %s |%n"
                    .formatted(
                            rule.id(),
                            Explanation.in(Language.EN).title(rule),
                            tests(rule, LawTest.Kind.PROPERTY),
                            tests(rule, LawTest.Kind.TABLE),
                            tests(rule, LawTest.Kind.CASE),
                            mark(rule, Verdict.HOLDS),
                            mark(rule, Verdict.FAILS),
                            mark(rule, Verdict.OPEN)));
        }
        page.append("\n## Not reached\n\n");
        for (Rule rule : Rule.values()) {
            for (Verdict verdict : Verdict.values()) {
                reason(rule, verdict)
                        .ifPresent(why -> page.append("- %s, %s: %s%n".formatted(rule.id(), NAMES.get(verdict), why)));
            }
        }
        return page.toString();
    }

    private String mark(Rule rule, Verdict verdict) {
        int count = count(rule, verdict);
        if (count == 0) {
            return sayings.of(rule).contains(verdict) ? "–" : "·";
        }
        return count * 10 >= assessments ? "often" : count * 100 >= assessments ? "sometimes" : "seldom";
    }

    private int count(Rule rule, Verdict verdict) {
        return reached.getOrDefault(rule, Map.of()).getOrDefault(verdict, 0);
    }

    private static long tests(Rule rule, LawTest.Kind kind) {
        return LawTests.all().stream()
                .filter(test -> test.kind() == kind && test.rules().contains(rule))
                .count();
    }

    private static Optional<String> reason(Rule rule, Verdict verdict) {
        String key = key(rule, verdict);
        return REASONS.containsKey(key) ? Optional.of(REASONS.getString(key)) : Optional.empty();
    }

    private static String key(Rule rule, Verdict verdict) {
        return rule.name() + "." + NAMES.get(verdict);
    }
}
