package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.procedure.ObjectionGround;
import io.github.termijn.procedure.Procedure;
import io.github.termijn.procedure.RecordedDecision;
import java.util.List;
import java.util.stream.Collectors;

/** Letters and objection: the notices, and each recorded decision with its days and what can be said against it. */
record ProcedureText(Assessment assessment, Words words) {

    private static final int NUMBER = 3;
    private static final int INDENT = 5;
    private static final int LABEL = 15;

    void print(Page page) {
        assessment
                .procedure()
                .filter(procedure -> !procedure.findings().isEmpty())
                .ifPresent(procedure -> print(page, procedure));
    }

    private void print(Page page, Procedure procedure) {
        page.heading(words.text("procedure"));
        page.paragraph(0, words.text("procedure.noAdvice"));
        procedure.notices().forEach(finding -> finding(page, 0, finding));
        procedure.decisions().forEach(decision -> print(page, decision));
    }

    private void print(Page page, RecordedDecision decision) {
        page.item(0, NUMBER, decision.number() + ".", title(decision) + ": " + route(decision));
        decision.days().forEach(finding -> finding(page, INDENT, finding));
        decision.grounds().forEach(ground -> print(page, ground));
        decision.remarks().forEach(finding -> finding(page, INDENT, finding));
    }

    /** What was decided and when. */
    String title(RecordedDecision decision) {
        return words.text("procedure.decision", Words.capitalised(words.value(decision.kind())), decision.decidedOn());
    }

    private String route(RecordedDecision decision) {
        return decision.through()
                .map(day -> words.text("procedure.through", decision.route(), day))
                .orElseGet(() -> words.text("procedure.route", decision.route()));
    }

    private void print(Page page, ObjectionGround ground) {
        page.item(
                INDENT,
                LABEL,
                words.text("procedure.ground." + ground.verdict()),
                line(ground.findings().get(0)));
        List<Finding> open = ground.openPoints().stream()
                .filter(finding -> !finding.equals(ground.findings().get(0)))
                .toList();
        open.forEach(finding -> page.item(INDENT, LABEL, words.text("procedure.open"), words.sentence(finding)));
        page.item(
                INDENT,
                LABEL,
                words.text("procedure.proofs"),
                ground.proofs().stream().map(words::value).collect(Collectors.joining("; ")) + ".");
    }

    private void finding(Page page, int indent, Finding finding) {
        page.item(indent, 1, finding.verdict() == Verdict.OPEN ? "!" : "-", line(finding));
    }

    private String line(Finding finding) {
        return words.sentence(finding) + " [" + finding.rule().id() + "]";
    }
}
