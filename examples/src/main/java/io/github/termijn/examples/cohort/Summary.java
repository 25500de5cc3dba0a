package io.github.termijn.examples.cohort;

import io.github.termijn.cohort.CohortTables;
import io.github.termijn.cohort.DecidedFinesTable;
import io.github.termijn.cohort.DutyChange;
import io.github.termijn.cohort.DutySource;
import io.github.termijn.cohort.EffortStanding;
import io.github.termijn.cohort.FineSums;
import io.github.termijn.cohort.FlowTable;
import io.github.termijn.cohort.ForgivenSums;
import io.github.termijn.cohort.OverrunStatus;
import io.github.termijn.cohort.Share;
import io.github.termijn.cohort.Standing;
import io.github.termijn.cohort.WhatIfTable;
import io.github.termijn.cohort.WhatIfTable.Outcomes;
import io.github.termijn.examples.text.ReceiptText;
import io.github.termijn.examples.text.Words;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.ForgivenessKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The tables in a few sentences, to be read aloud. */
record Summary(CohortReport report, Words words) {

    /** Beside each number stands of how many it cannot be said: nothing is not the same as not known. */
    private String whatIf(WhatIf whatIf) {
        WhatIfTable table = whatIf.table();
        return String.join(
                " ",
                words.text(
                        "cohort.whatIf", whatIf.law().label(), table.differing().count(), table.persons()),
                words.text(
                        "cohort.whatIf.gain.effort",
                        table.gained(outcomes -> outcomes.effort().isMet()).count(),
                        then(table, outcomes -> outcomes.effort() == EffortStanding.OPEN)),
                words.text(
                        "cohort.whatIf.gain.elip",
                        table.gained(outcomes -> outcomes.elip() == Verdict.HOLDS)
                                .count(),
                        then(table, outcomes -> outcomes.elip() == Verdict.OPEN)),
                loans(table));
    }

    private String loans(WhatIfTable table) {
        long loans = then(table, outcomes -> !outcomes.forgiveness().isEmpty());
        if (loans == 0) {
            return words.text("cohort.whatIf.noLoans");
        }
        String forgiven = words.text(
                "cohort.whatIf.loans",
                loans,
                now(table, Summary::isForgiven),
                then(table, Summary::isForgiven),
                now(table, Summary::isNotYetKnown),
                then(table, Summary::isNotYetKnown));
        ForgivenSums.Sum now = table.standardForgiven().determined();
        ForgivenSums.Sum then = table.amendedForgiven().determined();
        return forgiven
                + " "
                + (now.loans() + then.loans() == 0
                        ? words.text("cohort.whatIf.noAmounts")
                        : words.text("cohort.whatIf.amounts", now.total(), now.loans(), then.total(), then.loans()));
    }

    private static boolean isForgiven(Outcomes outcomes) {
        return outcomes.forgiveness().contains(ForgivenessKind.FULL);
    }

    private static boolean isNotYetKnown(Outcomes outcomes) {
        return outcomes.forgiveness().contains(ForgivenessKind.PENDING)
                || outcomes.forgiveness().contains(ForgivenessKind.OPEN);
    }

    private static long now(WhatIfTable table, Predicate<Outcomes> condition) {
        return table.under(WhatIfTable.Side.STANDARD, condition).count();
    }

    private static long then(WhatIfTable table, Predicate<Outcomes> condition) {
        return table.under(WhatIfTable.Side.AMENDED, condition).count();
    }

    private String between(Flow flow) {
        FlowTable table = flow.table();
        return words.text(
                "cohort.flow",
                flow.from(),
                flow.through(),
                table.from(DutySource.STOOD).count(),
                table.persons() - table.from(DutySource.STOOD).count(),
                table.to(DutyChange.FULFILLED).count(),
                table.exempted().count(),
                table.to(DutyChange.EXEMPTED_FOR_EFFORT).count(),
                table.to(DutyChange.EXEMPTED_MEDICALLY).count(),
                table.to(DutyChange.STANDS).count());
    }

    List<String> sentences() {
        CohortTables tables = report.count().tables();
        Share still = tables.persons().stillObliged();
        List<String> sentences = new ArrayList<>(new ReceiptText(report.receipt(), words).notices());
        sentences.add(
                words.text("cohort.read", report.count().read(), report.count().refused()));
        report.flow().ifPresent(flow -> sentences.add(between(flow)));
        sentences.add(words.text("cohort.still", still.of(), still.count()));
        if (still.count() > 0) {
            sentences.add(words.text(
                    "cohort.progress",
                    tables.progress().share(Standing.INACTIVE).count(),
                    tables.progress().share(Standing.ONE_OR_TWO_TO_GO).count(),
                    tables.progress().share(Standing.THREE_OR_MORE_TO_GO).count()));
            sentences.add(words.text(
                    "cohort.culpability",
                    tables.culpability().share(OverrunStatus.CULPABLE).count(),
                    tables.culpability().share(OverrunStatus.NOT_CULPABLE).count(),
                    tables.culpability()
                            .share(OverrunStatus.PROVISIONALLY_CULPABLE)
                            .count(),
                    tables.culpability().withoutOverrun()));
            sentences.add(words.text(
                    "cohort.recorded",
                    tables.culpability().recorded().count(),
                    tables.culpability().persons()
                            - tables.culpability().recorded().count()));
            FineSums sums = tables.fines().atLeast(DecidedFinesTable.MINIMUM);
            sums.mean()
                    .ifPresent(mean -> sentences.add(words.text(
                            "cohort.fines",
                            sums.persons().count(),
                            DecidedFinesTable.MINIMUM,
                            mean,
                            sums.median().orElseThrow())));
        }
        report.count().whatIfs().forEach(whatIf -> sentences.add(whatIf(whatIf)));
        return sentences;
    }
}
