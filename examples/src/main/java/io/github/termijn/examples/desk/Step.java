package io.github.termijn.examples.desk;

import io.github.termijn.examples.text.Parts;
import io.github.termijn.examples.text.Words;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.law.Finding;
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

    static Step of(NextStep step, Parts parts) {
        Words words = parts.words();
        List<Finding> missing = step.missing();
        String why = parts.told(step).stream()
                .filter(finding -> !missing.contains(finding))
                .map(words::sentence)
                .reduce("", (one, other) -> one.isEmpty() ? other : one + " " + other);
        return new Step(
                Words.capitalised(parts.when(step)),
                Words.capitalised(words.value(step.kind())),
                why,
                missing.stream().map(finding -> Meter.of(finding, words)).toList(),
                words.sources(step.findings()));
    }
}
