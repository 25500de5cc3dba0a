package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import java.util.List;

/** Exemptions that could be asked for, criterion by criterion: what is met and what is missing. */
record ExemptionsText(Assessment assessment, Words words) {

    private static final int INDENT = 2;
    private static final int VERDICT = 12;

    void print(Page page) {
        assessment.exemptions().filter(ExemptionsText::hasContent).ifPresent(exemptions -> {
            page.heading(words.text("exemptions"));
            exemptions.agi().ifPresent(agi -> print(page, agi));
            exemptions.medical().ifPresent(medical -> {
                page.paragraph(0, words.text("exemptions.medical." + medical.verdict()));
                print(page, List.of(medical.criterion()), List.of());
                source(page, medical.findings());
            });
            exemptions.sufficientIntegration().ifPresent(integration -> {
                page.paragraph(0, words.text("exemptions.integration." + integration.verdict()));
                print(page, integration.criteria(), integration.remarks());
                integration.earliestDay().ifPresent(day -> note(page, words.text("exemptions.earliest", day)));
                source(page, integration.findings());
            });
            hints(page, "exemptions.notObliged", exemptions.notObliged().findings());
            hints(page, "exemptions.recorded", exemptions.effects());
        });
    }

    private static boolean hasContent(Exemptions exemptions) {
        return exemptions.agi().isPresent() || !exemptions.findings().isEmpty();
    }

    private void print(Page page, AgiOutcome agi) {
        page.paragraph(0, words.text("exemptions.agi", agi.result()));
        for (AgiRouteOutcome route : agi.routes()) {
            page.paragraph(INDENT, words.text("exemptions.route." + route.verdict(), route.route()));
            print(page, route.criteria(), route.remarks());
        }
        agi.remarks().forEach(remark -> remark(page, remark));
        agi.effects().forEach(effect -> remark(page, effect));
        source(page, Finding.join(agi.findings(), agi.effects()));
    }

    private void hints(Page page, String key, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.paragraph(0, words.text(key));
            findings.forEach(finding -> remark(page, finding));
            source(page, findings);
        }
    }

    private void print(Page page, List<Criterion> criteria, List<Finding> remarks) {
        for (Criterion criterion : criteria) {
            List<Finding> findings = criterion.findings();
            item(page, "verdict." + criterion.verdict(), words.sentence(findings.get(0)));
            findings.subList(1, findings.size()).forEach(detail -> remark(page, detail));
        }
        remarks.forEach(remark -> remark(page, remark));
    }

    /** What is no criterion of its own is a note, unless it leaves something open. */
    private void remark(Page page, Finding finding) {
        if (finding.verdict() == Verdict.OPEN) {
            item(page, "verdict.OPEN", words.sentence(finding));
        } else {
            note(page, words.sentence(finding));
        }
    }

    private void note(Page page, String text) {
        item(page, "exemptions.note", text);
    }

    private void source(Page page, List<Finding> findings) {
        item(page, "claim.source", words.sources(findings));
    }

    private void item(Page page, String label, String text) {
        page.item(INDENT, VERDICT, words.text(label), text);
    }
}
