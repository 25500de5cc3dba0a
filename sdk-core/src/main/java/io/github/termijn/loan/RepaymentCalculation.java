package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.RepaymentTrigger;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Puts the parts of the repayment together: start, debt, schedule, ability to pay (REP-1 to REP-5). */
final class RepaymentCalculation {

    private final LawBook law;
    private final Dossier dossier;
    private final Loan loan;
    private final ExamProgress progress;
    private final Timeline timeline;
    private final Forgiveness forgiveness;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    RepaymentCalculation(
            LawBook law,
            Dossier dossier,
            ExamProgress progress,
            Timeline timeline,
            Forgiveness forgiveness,
            LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.loan = dossier.loan().orElseThrow();
        this.progress = progress;
        this.timeline = timeline;
        this.forgiveness = forgiveness;
        this.asOf = asOf;
    }

    Repayment repayment() {
        Repayment.Builder repayment = new Repayment.Builder();
        if (!nothingIsOwed()) {
            Optional<RepaymentStart> start = start();
            repayment.start(start);
            if (start.filter(this::hasBegun).isPresent()) {
                payBack(repayment, start.get());
            }
        }
        return repayment.generalFindings(findings).build();
    }

    private boolean nothingIsOwed() {
        if (dossier.diedOn().isPresent()) {
            LocalDate died = dossier.diedOn().get();
            findings.add(Finding.holds(LoanStatement.DEBT_ENDED, died, died));
            return true;
        }
        if (forgiveness.kind() == ForgivenessKind.FULL) {
            findings.add(Finding.holds(RepaymentStatement.ALL_FORGIVEN, asOf));
            return true;
        }
        return false;
    }

    // When

    /** Every open day as early and as late as it can be, and the same if an interruption that runs ended the duty. */
    private List<RepaymentStart> possibleStarts() {
        List<DossierRepaymentFacts> facts = new ArrayList<>();
        facts.add(new DossierRepaymentFacts(law, dossier, progress, timeline, asOf));
        PossibleEnd.ifGapEndedIt(law, dossier, progress, timeline, asOf)
                .map(end -> new DossierRepaymentFacts(law, end.dossier(), progress, end.timeline(), asOf))
                .ifPresent(facts::add);
        return facts.stream()
                .flatMap(each -> Stream.of(each.latest(), each.earliest()))
                .distinct()
                .map(each -> RepaymentStart.of(law, each))
                .toList();
    }

    private Optional<RepaymentStart> start() {
        if (timeline.isDutyDoubted()) {
            findings.add(Finding.holds(LoanStatement.ON_THE_RECORD, asOf).restsOn(Aspect.REG_4_RECORD));
        }
        List<RepaymentStart> starts = possibleStarts();
        RepaymentStart first = starts.get(0);
        if (!Lists.any(starts, this::hasBegun)) {
            if (first.trigger().isEmpty()) {
                return Optional.of(first);
            }
            findings.add(Finding.fails(RepaymentStatement.NOT_BEGUN, asOf));
            return Optional.empty();
        }
        boolean same = Lists.all(
                starts,
                start -> start.trigger().equals(first.trigger())
                        && start.runInThrough().equals(first.runInThrough()));
        if (!same) {
            findings.add(Finding.open(RepaymentStatement.START_OPEN, asOf, between(starts)));
            return Optional.empty();
        }
        return Optional.of(starts.get(starts.size() > 1 ? 1 : 0));
    }

    private boolean hasBegun(RepaymentStart start) {
        return start.trigger().filter(day -> !day.atLeast().isAfter(asOf)).isPresent();
    }

    private Bounds<LocalDate> between(List<RepaymentStart> starts) {
        Bounds<LocalDate> triggers = starts.stream()
                .flatMap(start -> start.trigger().stream())
                .reduce(Bounds::hull)
                .orElseThrow();
        return Lists.all(starts, this::hasBegun) ? triggers : Bounds.atLeast(triggers.atLeast());
    }

    // What

    private void payBack(Repayment.Builder repayment, RepaymentStart start) {
        findings.addAll(readings(start));
        Optional<RepaymentSchedule> schedule =
                debt().flatMap(debt -> start.runIn().map(runIn -> RepaymentSchedule.of(law, debt, runIn, asOf)));
        Optional<AbilityToPay> ability =
                dossier.incomes().isEmpty() && dossier.minimumWages().isEmpty()
                        ? Optional.empty()
                        : Optional.of(AbilityToPay.of(law, Means.of(law, dossier, asOf), asOf));
        repayment
                .schedule(schedule)
                .ability(ability)
                .reduced(schedule.filter(this::isDueLater)
                        .flatMap(due -> ability.map(
                                able -> ReducedInstalment.of(law, able, due.monthly(), asOf, asOf, false))));
    }

    /** Under the text from 2020 the end of the terms is no end of the claim that starts a run-in. */
    private List<Finding> readings(RepaymentStart start) {
        LocalDate trigger = start.trigger().orElseThrow().atLeast();
        LocalDate terms = timeline.examTerms()
                .get(timeline.examTerms().size() - 1)
                .lastDay()
                .atLeast();
        return law.on(RepaymentLaw.TRIGGER, trigger) == RepaymentTrigger.FULFILMENT_OR_END_OF_CLAIM
                        && trigger.isAfter(terms)
                ? List.of(Finding.holds(RepaymentStatement.END_OF_TERMS_IS_NO_END, trigger, terms)
                        .restsOn(Aspect.REP_1_END_OF_TERMS))
                : List.of();
    }

    /** What is forgiven comes off the debt on the first day of the run-in. */
    private Optional<Money> debt() {
        Optional<Money> before = loan.debtAtRunIn().or(() -> loan.drawn().filter(Money::isZero));
        Optional<Money> forgiven = forgiveness.forgiven().exact();
        if (before.isEmpty()) {
            findings.add(Finding.open(RepaymentStatement.DEBT_AT_RUN_IN_UNKNOWN, asOf));
        }
        if (forgiven.isEmpty()) {
            findings.add(Finding.open(RepaymentStatement.FORGIVEN_UNKNOWN, asOf, forgiveness.percentage()));
        }
        if (before.isEmpty() || forgiven.isEmpty()) {
            return Optional.empty();
        }
        Money debt = before.get();
        Money off = forgiven.get();
        if (off.isGreaterThan(debt)) {
            findings.add(Finding.open(RepaymentStatement.DEBT_BELOW_FORGIVEN, asOf, debt, off));
            return Optional.empty();
        }
        Finding toRepay = Finding.holds(RepaymentStatement.TO_REPAY, asOf, debt, off, debt.minus(off));
        findings.add(off.isZero() ? toRepay : toRepay.restsOn(Aspect.REP_3_DEBT));
        return Optional.of(debt.minus(off));
    }

    private boolean isDueLater(RepaymentSchedule schedule) {
        List<Instalment> rows = schedule.instalments();
        return !schedule.openPoints().isEmpty()
                || (!rows.isEmpty() && rows.get(rows.size() - 1).dueOn().isAfter(asOf));
    }
}
