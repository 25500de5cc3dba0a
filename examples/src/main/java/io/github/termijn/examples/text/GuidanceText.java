package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.GuidanceStatement;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.guidance.Signal;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What to be warned of, and what can be done now or later, with what is missing. */
record GuidanceText(Assessment assessment, Words words) {

    private static final int NUMBER = 3;
    private static final int INDENT = 5;
    private static final Set<GuidanceStatement> IF_OBLIGED =
            Set.of(GuidanceStatement.FROM_IF_OBLIGED, GuidanceStatement.BY_IF_OBLIGED);

    void print(Page page) {
        assessment.guidance().ifPresent(guidance -> print(page, guidance));
    }

    private void print(Page page, Guidance guidance) {
        page.heading(words.text("steps"));
        guidance.signals().stream()
                .filter(signal -> signal.verdict() != Verdict.FAILS)
                .forEach(signal -> print(page, signal));
        if (guidance.steps().isEmpty()) {
            page.paragraph(0, words.text("steps.none"));
        }
        int number = 1;
        for (NextStep step : guidance.steps()) {
            page.item(0, NUMBER, number + ".", Words.capitalised(words.value(step.kind())) + ": " + when(step));
            for (Finding finding : told(step)) {
                page.item(INDENT, 1, finding.verdict() == Verdict.HOLDS ? "-" : "!", line(finding));
            }
            number++;
        }
    }

    private void print(Page page, Signal signal) {
        String key = "signal." + signal.verdict();
        page.paragraph(
                0,
                words.text(key, signal.kind(), signal.findings().get(0).rule().id()));
    }

    /** Returns what is told of a step beside its days. */
    static List<Finding> told(NextStep step) {
        return step.findings().stream()
                .filter(finding -> !NextStep.DAYS.contains(finding.statement()) || finding.verdict() == Verdict.OPEN)
                .toList();
    }

    String when(NextStep step) {
        boolean now = step.from().equals(Bounds.exactly(assessment.receipt().asOf()));
        String from = now ? words.text("step.now") : words.text(key("step.from", step.from(), step), step.from());
        return step.by()
                .map(by -> words.text(key("step.by", by, step), from, by))
                .orElseGet(() -> words.text("step", from));
    }

    /** A day is said on the condition on which it counts: that there is a duty (REG-4), or that the term is there. */
    private static String key(String key, Bounds<LocalDate> day, NextStep step) {
        if (isOpen(step, IF_OBLIGED)) {
            return key + ".ifObliged";
        } else if (!day.isExact()) {
            return key + ".open";
        }
        return isOpen(step, NextStep.DAYS) ? key + ".ifThere" : key;
    }

    private static boolean isOpen(NextStep step, Set<GuidanceStatement> days) {
        return step.openPoints().stream().anyMatch(point -> days.contains(point.statement()));
    }

    private String line(Finding finding) {
        return words.sentence(finding) + " [" + finding.rule().id() + "]";
    }
}
