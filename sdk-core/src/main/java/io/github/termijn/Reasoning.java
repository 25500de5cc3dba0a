package io.github.termijn;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Puts the findings of all subjects in the order of the reasoning. */
final class Reasoning {

    private Reasoning() {}

    static List<Finding> of(Assessment assessment) {
        Stream<Outcome> subjects = Stream.of(
                        assessment.progress().stream(),
                        assessment.terms().stream(),
                        assessment.participationTerms().stream())
                .flatMap(outcomes -> outcomes);
        return Stream.concat(
                        assessment.generalFindings().stream(), subjects.flatMap(outcome -> outcome.findings().stream()))
                .toList();
    }
}
