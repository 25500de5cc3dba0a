package io.github.termijn.examples.text;

import io.github.termijn.loan.Instalment;
import io.github.termijn.loan.Repayment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.loan.RepaymentStart;
import io.github.termijn.loan.RepaymentStatement;
import java.util.List;
import java.util.Set;

/** The repayment: when it begins, the first and the last instalment, the totals, what the ability to pay does. */
record RepaymentText(Repayment repayment, LoanText loan, Words words) {

    private static final Set<RepaymentStatement> WHY = Set.of(
            RepaymentStatement.ALL_FORGIVEN,
            RepaymentStatement.NOT_BEGUN,
            RepaymentStatement.TRIGGERED_EARLIER_LAW,
            RepaymentStatement.TRIGGERED_LATER_LAW,
            RepaymentStatement.END_OF_TERMS_IS_NO_END,
            RepaymentStatement.NOTHING_OWED);
    private static final Set<RepaymentStatement> MEANS =
            Set.of(RepaymentStatement.ABILITY_CONSIDERED, RepaymentStatement.REPLACES_INSTALMENT);

    void print(Page page) {
        loan.with(page, "loan.start.label", repayment, WHY);
        repayment.start().ifPresent(start -> print(page, start));
        repayment.schedule().ifPresent(schedule -> print(page, schedule));
        repayment
                .ability()
                .ifPresent(ability -> loan.item(page, "loan.ability.label", text("loan.ability", ability.monthly())));
        loan.with(page, "loan.ability.label", repayment, MEANS);
        loan.open(page, repayment);
    }

    private void print(Page page, RepaymentStart start) {
        start.runInThrough()
                .ifPresent(last -> loan.item(
                        page,
                        "loan.runIn.label",
                        text("loan.runIn", start.trigger().orElseThrow(), last)));
    }

    private void print(Page page, RepaymentSchedule schedule) {
        boolean open = !schedule.openPoints().isEmpty();
        loan.item(
                page,
                "loan.schedule.label",
                text("loan.schedule", schedule.debt(), schedule.debtAfterRunIn(), schedule.monthly()));
        List<Instalment> rows = schedule.instalments();
        if (!rows.isEmpty()) {
            row(page, "loan.firstRow.label", rows.get(0));
            row(page, open ? "loan.lastKnownRow.label" : "loan.lastRow.label", rows.get(rows.size() - 1));
        }
        loan.item(page, "loan.total.label", text("loan.total", schedule.total(), schedule.interest()));
    }

    private void row(Page page, String label, Instalment row) {
        loan.item(
                page, label, text("loan.row", row.number(), row.dueOn(), row.amount(), row.interest(), row.balance()));
    }

    private String text(String key, Object... values) {
        return words.text(key, values);
    }
}
