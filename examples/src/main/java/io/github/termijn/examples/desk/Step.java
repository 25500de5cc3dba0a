package io.github.termijn.examples.desk;

import io.github.termijn.examples.text.Words;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that can be done next.
 *
 * @param when from when, until when
 * @param what what can be done
 * @param why why it is offered
 * @param missing what is missing for it
 * @param sources rules and articles
 */
public record Step(String when, String what, String why, List<Meter> missing, String sources) {

    static Step of(NextStep step, LocalDate asOf, Words words) {
        List<Finding> missing = step.missing();
        String why = step.findings().stream()
                .filter(finding -> !missing.contains(finding))
                .map(words::sentence)
                .reduce("", (one, other) -> one.isEmpty() ? other : one + " " + other);
        return new Step(
                when(step, asOf, words),
                Words.capitalised(words.value(step.kind())),
                why,
                missing.stream().map(finding -> Meter.of(finding, words)).toList(),
                words.sources(step.findings()));
    }

    private static String when(NextStep step, LocalDate asOf, Words words) {
        boolean isNow = step.from().equals(Bounds.exactly(asOf));
        String from = isNow ? words.text("desk.step.now") : words.text("desk.step.from", step.from());
        return step.by()
                .map(day -> isNow ? words.text("desk.step.by", day) : words.text("desk.step.between", step.from(), day))
                .orElse(from);
    }
}
