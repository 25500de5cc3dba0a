package io.github.termijn;

import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** Puts the findings of all subjects in the order of the reasoning. */
final class Reasoning {

    private Reasoning() {}

    static List<Finding> of(Assessment assessment) {
        Stream<Finding> progress = assessment.progress().stream().flatMap(Reasoning::findings);
        Stream<Finding> terms = Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream())
                .flatMap(Reasoning::ofTerm);
        return Stream.of(assessment.generalFindings().stream(), progress, terms)
                .flatMap(findings -> findings)
                .toList();
    }

    /** First what is found of the term, then of its former overruns, then of its fine. */
    private static Stream<Finding> ofTerm(AssessedTerm term) {
        Stream<Finding> former = term.formerOverruns().stream()
                .flatMap(overrun -> Stream.concat(findings(overrun), findings(overrun.fine())));
        Stream<Finding> fine = term.fine().stream().flatMap(Reasoning::findings);
        return Stream.of(findings(term), former, fine).flatMap(findings -> findings);
    }

    private static Stream<Finding> findings(Outcome outcome) {
        return outcome.findings().stream();
    }
}
