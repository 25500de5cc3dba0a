package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Act;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The answer in a few lines: until when, how it stands, what is open, and how firm the ground is. */
record AnswerText(Assessment assessment, Reasons reasons, Words words) {

    private static final Set<TermStatement> BESIDE_THE_DEADLINE =
            Set.of(TermStatement.STATUS, TermStatement.REQUEST_FROM, TermStatement.FRONT_OFFICE_FROM);

    void print(Page page) {
        if (assessment.act() != Act.WI_2013) {
            page.paragraph(0, words.text("answer." + assessment.act()));
            return;
        }
        Completions.lastTerm(assessment).ifPresent(term -> answer(page, term));
        List<? extends Term> participation = assessment.participationTerms();
        if (!participation.isEmpty()) {
            answer(page, participation.get(participation.size() - 1));
        }
        assessment
                .culpability()
                .ifPresent(culpability -> page.paragraph(0, words.text("answer.culpability", culpability)));
        assessment.dutyEnd().ifPresent(end -> page.paragraph(0, words.text("answer.dutyEnd", end.day(), end.cause())));
        assessment
                .forgiveness()
                .ifPresent(loan -> page.paragraph(0, words.text("answer.forgiveness", loan.kind(), loan.percentage())));
        List<Integer> open = reasons.numbers(finding -> finding.verdict() == Verdict.OPEN);
        if (!open.isEmpty()) {
            page.paragraph(0, words.text("answer.openPoints", open.size(), numbers(open)));
        }
        weakestGround(page, TermKind.EXAM, assessment.terms());
        weakestGround(page, TermKind.PVT, participation);
    }

    /** How firm a deadline is: the weakest of what makes it, that is the start, the extensions and the last day. */
    private void weakestGround(Page page, TermKind kind, List<? extends Term> chain) {
        List<Finding> findings = chain.stream()
                .flatMap(term -> term.findings().stream())
                .filter(finding ->
                        finding.statement() instanceof TermStatement said && !BESIDE_THE_DEADLINE.contains(said))
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        Authority weakest = findings.stream().map(Finding::authority).reduce(Authority.STATUTE, Authority::weaker);
        List<Integer> numbers =
                reasons.numbers(finding -> finding.authority() == weakest && findings.contains(finding));
        page.paragraph(0, words.text("answer.weakest." + kind, weakest, numbers(numbers)));
    }

    private void answer(Page page, Term term) {
        if (term.ordinal() > 0) {
            LocalDate setOn = term.setOn().orElseThrow();
            if (!TermText.isSetForSure(term)) {
                page.paragraph(0, words.text("answer." + term.kind() + ".new.open", setOn, term.lastDay()));
                return;
            }
            page.paragraph(0, words.text("answer." + term.kind() + ".new", setOn, term.ordinal()));
        }
        if (term.doubt().isPresent()) {
            page.paragraph(0, words.text("answer." + term.kind() + ".doubted", term.lastDay()));
            return;
        }
        Optional<LocalDate> lastDay = term.lastDay().exact();
        if (lastDay.isEmpty() || term.status() == TermStatus.OPEN) {
            boolean told = term.status() == TermStatus.OPEN || term.status() == TermStatus.SUSPENDED;
            String key = told ? "." + term.status() : ".openLastDay";
            page.paragraph(0, words.text("answer." + term.kind() + key, term.lastDay(), term.status()));
            return;
        }
        if (term.status() == TermStatus.OVERRUN && Completions.isOver(assessment, term.kind())) {
            page.paragraph(0, words.text("answer." + term.kind() + ".OVERRUN.ended", lastDay.get()));
            return;
        }
        LocalDate asOf = assessment.receipt().asOf();
        LocalDate day = Completions.of(assessment, term.kind()).orElse(asOf);
        page.paragraph(
                0,
                words.text(
                        "answer." + term.kind() + "." + term.status(),
                        lastDay.get(),
                        Math.abs(ChronoUnit.DAYS.between(day, lastDay.get())),
                        day));
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
