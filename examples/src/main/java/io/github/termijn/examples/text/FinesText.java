package io.github.termijn.examples.text;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the terms that were overrun: whose fault and why, the recorded fine beside the computed one. */
record FinesText(Assessment assessment, Reasons reasons, Words words) {

    private static final int INDENT = 2;
    private static final int LABEL = 17;
    private static final Set<FineStatement> WHOSE_FAULT = Set.of(
            FineStatement.STATUS_RECORDED,
            FineStatement.EXTENDED_PAST_IT,
            FineStatement.EXCUSED,
            FineStatement.FINED,
            FineStatement.NOT_SETTLED,
            FineStatement.ZERO_IS_A_DECISION);
    private static final Set<FineStatement> WHY_NONE = Set.of(
            FineStatement.POWER_TO_FINE_LAPSED,
            FineStatement.NO_CULPABILITY_NO_FINE,
            FineStatement.PERMIT_REFUSED_NO_FINE,
            FineStatement.STATUS_HOLDER_NO_FINE,
            FineStatement.ENOUGH_EFFORT);

    void print(Page page) {
        List<AssessedTerm> terms = Stream.of(assessment.terms(), assessment.participationTerms())
                .flatMap(Collection::stream)
                .filter(term -> !term.formerOverruns().isEmpty() || term.fine().isPresent())
                .toList();
        List<Finding> notAttributable = assessment.generalFindings().stream()
                .filter(finding -> finding.statement() == TermStatement.FINE_NOT_ATTRIBUTABLE)
                .toList();
        if (!terms.isEmpty() || !notAttributable.isEmpty()) {
            page.heading(words.text("fines"));
            terms.forEach(term -> print(page, term));
            notAttributable.forEach(finding -> page.paragraph(0, withNumber(finding)));
            assessment.unattributedFines().forEach(fine -> procedure(page, fine));
        }
    }

    private void print(Page page, AssessedTerm term) {
        String name = words.name(term);
        term.formerOverruns().forEach(overrun -> {
            page.paragraph(
                    0,
                    words.text(
                            "fine.former",
                            name,
                            overrun.lastDay(),
                            overrun.culpability().map(words::value).orElseGet(() -> words.text("culpability.open"))));
            why(page, term, overrun.findings());
            fine(page, term, overrun.fine());
        });
        term.fine().ifPresent(fine -> {
            String culpability = term.culpability().map(words::value).orElseGet(() -> words.value(term.status()));
            page.paragraph(0, words.text("fine.overrun", name, term.lastDay(), culpability));
            why(page, term, term.findings());
            fine(page, term, fine);
        });
    }

    /** What would follow is said on the condition that the term, and a duty in it, is there. */
    private void why(Page page, AssessedTerm term, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.statement() instanceof FineStatement said && WHOSE_FAULT.contains(said))
                .forEach(finding -> item(page, "fine.why.label", onCondition(term, withNumber(finding))));
    }

    private void fine(Page page, AssessedTerm term, FineOutcome fine) {
        String recorded = fine.recorded()
                .map(decision -> words.text("fine.recorded", decision.amount(), decision.decidedOn()))
                .orElseGet(() -> words.value(fine.state()));
        item(page, "fine.recorded.label", recorded);
        String computed = fine.computed().map(words::value).orElseGet(() -> none(fine));
        item(page, "fine.computed.label", onCondition(term, computed));
        if (fine.recorded().isPresent() && fine.state() != FineState.WITHOUT_BASIS) {
            fine.amount()
                    .filter(amount -> !amount.isExact())
                    .ifPresent(amount -> item(page, "fine.counts.label", words.value(amount)));
        }
        fine.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.OPEN)
                .forEach(finding -> item(page, "fine.open.label", withNumber(finding)));
        fine.recorded().ifPresent(decision -> recorded(page, term.kind(), fine, decision));
        if (fine.recorded().isEmpty() && fine.computed().isPresent()) {
            String until = words.text("fine.until", fine.canBeFinedThrough().orElseThrow(), Rule.FIN_12.id());
            item(page, "fine.power.label", onCondition(term, until));
        }
    }

    private String onCondition(AssessedTerm term, String text) {
        return Words.isCertain(term) ? text : Words.capitalised(words.conditional(term, text));
    }

    /** Where there is no fine by the rules the line says why, where one sentence does. */
    private String none(FineOutcome fine) {
        return fine.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.HOLDS)
                .filter(finding -> finding.statement() instanceof FineStatement said && WHY_NONE.contains(said))
                .findFirst()
                .map(this::withNumber)
                .orElseGet(() -> words.text("fine.none"));
    }

    private void recorded(Page page, TermKind kind, FineOutcome fine, FineDecision decision) {
        if (fine.state() != FineState.DECIDED) {
            item(page, "fine.state.label", words.text("fine.state." + fine.state()));
        }
        procedure(page, fine);
        item(page, "fine.newTerm.label", newTerm(kind, decision));
    }

    /** A fine that stands is to be paid; to any other one can only object. */
    private void procedure(Page page, FineOutcome fine) {
        String label = fine.state() == FineState.DECIDED ? "fine.objection.label" : "fine.paused.label";
        fine.procedure().ifPresent(days -> {
            boolean fixed = !days.objectionThrough().equals(days.paymentThrough());
            item(page, label, until(days.objectionThrough(), fixed ? Rule.FIN_11 : Rule.FIN_12));
        });
    }

    private String until(LocalDate day, Rule rule) {
        boolean passed = assessment.receipt().asOf().isAfter(day);
        return words.text(passed ? "fine.untilPassed" : "fine.until", day, rule.id());
    }

    private String newTerm(TermKind kind, FineDecision decision) {
        List<AssessedTerm> chain = kind == TermKind.EXAM ? assessment.terms() : assessment.participationTerms();
        return chain.stream()
                .filter(term ->
                        term.setOn().filter(decision.decidedOn()::equals).isPresent())
                .findFirst()
                .map(this::newTerm)
                .orElseGet(() -> words.text("fine.newTerm.none"));
    }

    private String newTerm(Term term) {
        String name = words.text(Words.termKey(term.kind(), term.ordinal()), term.ordinal());
        return words.text(TermText.isSetForSure(term) ? "fine.newTerm" : "fine.newTerm.open", name, term.lastDay());
    }

    private String withNumber(Finding finding) {
        String numbers =
                reasons.numbers(finding::equals).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return words.text("withNumber", words.sentence(finding), numbers);
    }

    private void item(Page page, String label, String text) {
        page.item(INDENT, LABEL, words.text(label), text);
    }
}
