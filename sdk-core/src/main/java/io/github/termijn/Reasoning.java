package io.github.termijn;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.fine.Overrun;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the findings of all subjects in the order of the reasoning. */
final class Reasoning {

    private Reasoning() {}

    /** First what is found of the act, then progress, terms, what else is found in general, and the loan. */
    static List<Finding> of(Assessment assessment) {
        List<Finding> all = new ArrayList<>();
        addGeneral(all, assessment, true);
        add(all, assessment.progress());
        assessment.terms().forEach(term -> add(all, term));
        assessment.participationTerms().forEach(term -> add(all, term));
        addGeneral(all, assessment, false);
        assessment.unattributedFines().forEach(fine -> all.addAll(fine.findings()));
        add(all, assessment.entitlement());
        add(all, assessment.forgiveness());
        add(all, assessment.repayment());
        add(all, assessment.recovery());
        return List.copyOf(all);
    }

    private static void addGeneral(List<Finding> all, Assessment assessment, boolean ofTheAct) {
        for (Finding finding : assessment.generalFindings()) {
            if (finding.statement() instanceof RegimeStatement == ofTheAct) {
                all.add(finding);
            }
        }
    }

    /** First what is found of the term, then of its former overruns, then of its fine. */
    private static void add(List<Finding> all, AssessedTerm term) {
        all.addAll(term.findings());
        for (Overrun former : term.formerOverruns()) {
            all.addAll(former.findings());
            all.addAll(former.fine().findings());
        }
        add(all, term.fine());
    }

    private static void add(List<Finding> all, Optional<? extends Outcome> outcome) {
        outcome.ifPresent(subject -> all.addAll(subject.findings()));
    }

    private record EndedOverrun(LocalDate lastDay, Optional<Culpability> culpability) {}

    /** CUL-2: the status of the latest end, of the exam term where both kinds ended on the same day. */
    static Optional<Culpability> latestCulpability(Assessment assessment) {
        return Stream.concat(assessment.participationTerms().stream(), assessment.terms().stream())
                .flatMap(Reasoning::overruns)
                .reduce((one, other) -> other.lastDay().isBefore(one.lastDay()) ? one : other)
                .flatMap(EndedOverrun::culpability);
    }

    private static Stream<EndedOverrun> overruns(AssessedTerm term) {
        Stream<EndedOverrun> former = term.formerOverruns().stream()
                .map(overrun -> new EndedOverrun(overrun.lastDay().atLeast(), overrun.culpability()));
        Stream<EndedOverrun> own =
                term.fine().stream().map(fine -> new EndedOverrun(term.lastDay().atLeast(), term.culpability()));
        return Stream.concat(former, own);
    }
}
