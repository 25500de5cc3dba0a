package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.RepaymentTrigger;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Puts the parts of the repayment together: start, debt, schedule, ability to pay (REP-1 to REP-5). */
final class RepaymentCalculation {

    private final LawBook law;
    private final Dossier dossier;
    private final Loan loan;
    private final DossierRepaymentFacts facts;
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
        this.facts = new DossierRepaymentFacts(law, dossier, progress, timeline, asOf);
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

    private Optional<RepaymentStart> start() {
        RepaymentFacts ifEarly = facts.earliest();
        RepaymentFacts ifLate = facts.latest();
        RepaymentStart earliest = RepaymentStart.of(law, ifEarly);
        RepaymentStart latest = ifLate.equals(ifEarly) ? earliest : RepaymentStart.of(law, ifLate);
        if (!hasBegun(earliest) && !hasBegun(latest)) {
            if (latest.trigger().isEmpty()) {
                return Optional.of(latest);
            }
            findings.add(Finding.fails(RepaymentStatement.NOT_BEGUN, asOf));
            return Optional.empty();
        }
        if (!earliest.trigger().equals(latest.trigger())
                || !earliest.runInThrough().equals(latest.runInThrough())) {
            findings.add(Finding.open(RepaymentStatement.START_OPEN, asOf, between(earliest, latest)));
            return Optional.empty();
        }
        return Optional.of(earliest);
    }

    private boolean hasBegun(RepaymentStart start) {
        return start.trigger().filter(day -> !day.atLeast().isAfter(asOf)).isPresent();
    }

    private Bounds<LocalDate> between(RepaymentStart one, RepaymentStart other) {
        LocalDate least = Stream.of(one, other)
                .flatMap(start -> start.trigger().stream())
                .map(day -> day.atLeast())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return hasBegun(one) && hasBegun(other)
                ? one.trigger().get().hull(other.trigger().get())
                : Bounds.atLeast(least);
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
                        .atMost(Authority.READING))
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
        findings.add(off.isZero() ? toRepay : toRepay.atMost(Authority.READING));
        return Optional.of(debt.minus(off));
    }

    private boolean isDueLater(RepaymentSchedule schedule) {
        List<Instalment> rows = schedule.instalments();
        return !schedule.openPoints().isEmpty()
                || (!rows.isEmpty() && rows.get(rows.size() - 1).dueOn().isAfter(asOf));
    }
}
