package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.law.Part;
import io.github.termijn.law.PartialForgiveness;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** Partial forgiveness: the table, then how it was given on the day of the decision, then what was not passed (LOA-5). */
final class PartialShare {

    private static final Set<PartStatus> NOT_PASSED = Set.of(PartStatus.EXEMPTED, PartStatus.DISPENSED);

    private final LawBook law;
    private final Loan loan;
    private final LocalDate lastDay;
    private final LocalDate decisionDay;
    private final LocalDate asOf;
    private final List<Part> partsLate;
    private final List<Part> notPassed;
    private final ForgivenessTable table;
    private final List<Finding> findings;

    PartialShare(
            LawBook law,
            Dossier dossier,
            Loan loan,
            ExamProgress progress,
            LocalDate lastDay,
            LocalDate lastInTime,
            LocalDate asOf,
            List<Finding> findings) {
        this.law = law;
        this.loan = loan;
        this.lastDay = lastDay;
        this.asOf = asOf;
        this.decisionDay = loan.forgivenessDecidedOn().orElse(asOf);
        this.table = ForgivenessTable.of(law, decisionDay);
        this.partsLate = Lists.each(
                Lists.where(
                        PartProgress.of(law, dossier, lastInTime),
                        part -> part.part().isExam() && !part.status().isDone()),
                PartProgress::part);
        this.notPassed = Lists.each(
                Lists.where(
                        progress.parts(),
                        part -> partsLate.contains(part.part()) && NOT_PASSED.contains(part.status())),
                PartProgress::part);
        this.findings = findings;
    }

    /** Returns what is forgiven to somebody who did the last exam part on a day after the term. */
    Share share(LocalDate doneOn) {
        boolean fewParts = explainParts();
        // with the last day itself too late (TRM-2, switch) that day counts as the first day after the term
        LocalDate end = exclusiveEnd().isAfter(doneOn) ? doneOn : exclusiveEnd();
        int percentage = table.percentage(partsLate.size(), end, doneOn);
        if (!fewParts) {
            return Share.of(0);
        }
        findings.add(Finding.test(percentage > 0, LoanStatement.LATE_BY, doneOn, doneOn, percentage)
                .restsOn(Aspect.LOA_5_MONTHS));
        if (percentage == 0 || !isGiven()) {
            return Share.of(0);
        }
        boolean open = false;
        if (law.on(LoanLaw.PARTIAL, doneOn) == PartialForgiveness.NONE) {
            findings.add(Finding.open(LoanStatement.FULFILLED_BEFORE_IT_EXISTED, decisionDay, doneOn)
                    .restsOn(Aspect.LOA_5_BEFORE_2022));
            open = true;
        }
        if (!notPassed.isEmpty()) {
            findings.add(Finding.open(LoanStatement.NOT_PASSED, decisionDay, notPassed)
                    .restsOn(Aspect.LOA_5_NOT_PASSED));
            open = true;
        }
        findings.add(Finding.holds(LoanStatement.LOST_CONDITION, decisionDay));
        return open ? Share.open(percentage) : Share.of(percentage);
    }

    /** Returns what can still be forgiven to somebody whose term is over while an exam part is not done. */
    Share stillOpen() {
        boolean fewParts = explainParts();
        int percentage = fewParts ? table.percentage(partsLate.size(), exclusiveEnd(), latest(asOf)) : 0;
        if (fewParts) {
            LocalDate before = nextBorder();
            findings.add(
                    percentage > 0
                            ? Finding.open(LoanStatement.STILL_LATE, asOf, before, percentage)
                            : Finding.fails(LoanStatement.STILL_LATE, asOf, before, percentage)
                                    .restsOn(Aspect.LOA_5_MONTHS));
        }
        return Share.pending(percentage);
    }

    /** Returns the day from which less is forgiven, or nothing any more; once that has come, the day on which it did. */
    private LocalDate nextBorder() {
        List<Period> borders = law.on(LoanLaw.LATENESS_BORDERS, decisionDay);
        LocalDate border = exclusiveEnd();
        for (int i = 0; i < borders.size() && !border.isAfter(latest(asOf)); i++) {
            border = TermArithmetic.plus(exclusiveEnd(), borders.get(i));
        }
        return border;
    }

    private LocalDate latest(LocalDate day) {
        return day.isBefore(exclusiveEnd()) ? exclusiveEnd() : day;
    }

    private boolean explainParts() {
        boolean few =
                partsLate.size() <= law.on(LoanLaw.PERCENTAGES, decisionDay).size();
        findings.add(Finding.test(few, LoanStatement.PARTS_LATE, decisionDay, partsLate, lastDay)
                .restsOn(few ? Aspect.LOA_5_SCALE : Aspect.LOA_5_MONTHS));
        return few;
    }

    private boolean isGiven() {
        PartialForgiveness procedure = law.on(LoanLaw.PARTIAL, decisionDay);
        boolean requested = loan.forgivenessRequestedOn()
                .filter(day -> !day.isAfter(decisionDay))
                .isPresent();
        boolean given =
                procedure == PartialForgiveness.EX_OFFICIO || (procedure == PartialForgiveness.ON_REQUEST && requested);
        findings.add(Finding.test(given, LoanStatement.PARTIAL_PROCEDURE, decisionDay, decisionDay, procedure));
        if (!given && procedure == PartialForgiveness.ON_REQUEST) {
            findings.add(Finding.fails(LoanStatement.REQUEST_POSSIBLE, decisionDay));
        }
        return given;
    }

    private LocalDate exclusiveEnd() {
        return lastDay.plusDays(1);
    }
}
