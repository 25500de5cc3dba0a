package io.github.termijn;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the findings of all subjects in the order of the reasoning. */
final class Reasoning {

    private Reasoning() {}

    static List<Finding> of(Assessment assessment) {
        Stream<Finding> progress = assessment.progress().stream().flatMap(Reasoning::findings);
        Stream<Finding> terms = Stream.concat(assessment.terms().stream(), assessment.participationTerms().stream())
                .flatMap(Reasoning::ofTerm);
        Stream<Finding> act = assessment.generalFindings().stream().filter(Reasoning::isOfTheAct);
        Stream<Finding> others = assessment.generalFindings().stream().filter(finding -> !isOfTheAct(finding));
        Stream<Finding> loan = Stream.of(
                        assessment.entitlement(),
                        assessment.forgiveness(),
                        assessment.repayment(),
                        assessment.recovery())
                .flatMap(Optional::stream)
                .flatMap(Reasoning::findings);
        return Stream.of(act, progress, terms, others, loan)
                .flatMap(findings -> findings)
                .toList();
    }

    private static boolean isOfTheAct(Finding finding) {
        return finding.statement() instanceof RegimeStatement;
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

    private record EndedOverrun(LocalDate lastDay, Culpability culpability) {}

    /** CUL-2: the status of the latest end, of the exam term where both kinds ended on the same day. */
    static Optional<Culpability> latestCulpability(Assessment assessment) {
        return Stream.concat(assessment.participationTerms().stream(), assessment.terms().stream())
                .flatMap(Reasoning::overruns)
                .reduce((one, other) -> other.lastDay().isBefore(one.lastDay()) ? one : other)
                .map(EndedOverrun::culpability);
    }

    private static Stream<EndedOverrun> overruns(AssessedTerm term) {
        Stream<EndedOverrun> former = term.formerOverruns().stream()
                .map(overrun -> new EndedOverrun(overrun.lastDay().atLeast(), overrun.culpability()));
        Stream<EndedOverrun> own = term.culpability().stream()
                .map(culpability -> new EndedOverrun(term.lastDay().atLeast(), culpability));
        return Stream.concat(former, own);
    }
}
