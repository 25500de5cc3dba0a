package io.github.termijn.examples.text;

import io.github.termijn.Assessment;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.EntitlementState;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.loan.Recovery;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The loan: what may be borrowed, what is forgiven and left by the rules, how it is paid back, and whether it is collected. */
record LoanText(Assessment assessment, Reasons reasons, Words words) {

    private static final int INDENT = 2;
    private static final int LABEL = 17;
    private static final Set<LoanStatement> WHY = Set.of(
            LoanStatement.NOT_IN_GROUP,
            LoanStatement.EXAM_IN_TIME,
            LoanStatement.EXEMPTION_IN_TIME,
            LoanStatement.LATE_EXEMPTION,
            LoanStatement.NATURALISATION,
            LoanStatement.ENDED_OTHERWISE,
            LoanStatement.PARTS_LATE,
            LoanStatement.LATE_BY,
            LoanStatement.STILL_LATE,
            LoanStatement.REQUEST_POSSIBLE);
    private static final Set<LoanStatement> NOTES = Set.of(
            LoanStatement.LOST_CONDITION,
            LoanStatement.EXTENSION_RESTORES,
            LoanStatement.FINE_IS_NO_BAR,
            LoanStatement.PROPORTIONALITY);

    void print(Page page) {
        if (assessment.entitlement().isEmpty()) {
            return;
        }
        page.heading(words.text("loan"));
        assessment.entitlement().ifPresent(entitlement -> print(page, entitlement));
        assessment.forgiveness().ifPresent(forgiveness -> print(page, forgiveness));
        assessment.repayment().ifPresent(repayment -> new RepaymentText(repayment, this, words).print(page));
        assessment.recovery().ifPresent(recovery -> print(page, recovery));
    }

    private void print(Page page, Entitlement entitlement) {
        item(page, "loan.maximum.label", words.text(key("loan.maximum", entitlement.maximum()), entitlement.maximum()));
        boolean over = entitlement.state() == EntitlementState.ENDED;
        item(
                page,
                "loan.claim.label",
                words.text(
                        over ? "loan.claim.over" : "loan.claim",
                        entitlement.state(),
                        entitlement.lastDay(),
                        entitlement.endsBy()));
        if (!over) {
            item(page, "loan.available.label", words.value(entitlement.available()));
        }
        open(page, entitlement);
    }

    private void print(Page page, Forgiveness forgiveness) {
        item(
                page,
                "loan.forgiven.label",
                words.text("loan.forgiven", forgiveness.kind(), forgiveness.percentage()) + amount(forgiveness));
        item(page, "loan.left.label", words.value(forgiveness.left()));
        with(page, "loan.why.label", forgiveness, WHY);
        open(page, forgiveness);
        with(page, "loan.note.label", forgiveness, NOTES);
    }

    private String amount(Forgiveness forgiveness) {
        return forgiveness
                .forgiven()
                .atMost()
                .filter(most -> !most.isZero())
                .map(most -> words.text("loan.forgiven.amount", forgiveness.forgiven()))
                .orElse("");
    }

    private void print(Page page, Recovery recovery) {
        String reviewable = recovery.reviewable()
                .filter(can -> can)
                .map(can -> words.text("loan.reviewable"))
                .orElse("");
        item(
                page,
                "loan.recovery.label",
                words.text("loan.recovery", recovery.state()) + reviewable + " [" + Rule.LOA_10.id() + "]");
        open(page, recovery);
    }

    void with(Page page, String label, Outcome outcome, Set<? extends Statement> statements) {
        outcome.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.OPEN)
                .filter(finding -> statements.contains(finding.statement()))
                .forEach(finding -> item(page, label, withNumber(finding)));
    }

    void open(Page page, Outcome outcome) {
        outcome.openPoints().forEach(finding -> item(page, "loan.open.label", withNumber(finding)));
    }

    private String withNumber(Finding finding) {
        String numbers =
                reasons.numbers(finding::equals).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return words.text("withNumber", words.sentence(finding), numbers);
    }

    private static String key(String key, Bounds<Money> amount) {
        return amount.isExact() ? key : key + ".open";
    }

    void item(Page page, String label, String text) {
        page.item(INDENT, LABEL, words.text(label), text);
    }
}
