package io.github.termijn;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.Overrun;
import io.github.termijn.law.Bounds;
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

    /** An end that was overrun, with why: of a term as it stands, or a former one. */
    record EndedOverrun(
            Bounds<LocalDate> lastDay, Optional<Culpability> culpability, FineOutcome fine, List<Finding> whoseFault) {}

    /** CUL-2: that of the latest end, of the exam term where both kinds ended on the same day. */
    static Optional<EndedOverrun> latestOverrun(Assessment assessment) {
        return overruns(assessment)
                .reduce((one, other) ->
                        other.lastDay().atLeast().isBefore(one.lastDay().atLeast()) ? one : other);
    }

    static Stream<EndedOverrun> overruns(Assessment assessment) {
        return Stream.concat(assessment.participationTerms().stream(), assessment.terms().stream())
                .flatMap(Reasoning::overruns);
    }

    private static Stream<EndedOverrun> overruns(AssessedTerm term) {
        Stream<EndedOverrun> former = term.formerOverruns().stream()
                .map(overrun ->
                        new EndedOverrun(overrun.lastDay(), overrun.culpability(), overrun.fine(), overrun.findings()));
        Stream<EndedOverrun> own = term.fine().stream()
                .map(fine -> new EndedOverrun(
                        term.lastDay(),
                        term.culpability(),
                        fine,
                        term.findings().stream()
                                .filter(finding -> finding.statement() instanceof FineStatement)
                                .toList()));
        return Stream.concat(former, own);
    }
}
