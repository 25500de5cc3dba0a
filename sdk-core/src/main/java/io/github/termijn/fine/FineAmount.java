package io.github.termijn.fine;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Finality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** From the base amount to the amount of an exam fine: reduction, whole euros, maximum (FIN-6, FIN-7). */
final class FineAmount {

    private final LawBook law;
    private final FineFacts facts;
    private final ExamFine exam;
    private final Optional<FineDecision> recorded;
    private final LocalDate asOf;
    private final LocalDate decisionDay;
    private final ExamFine.Base base;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Prepares the calculation.
     *
     * @param law the law
     * @param facts the counted facts
     * @param recorded the fine that was decided on their day; empty if none is recorded
     * @param asOf the as-of day
     */
    FineAmount(LawBook law, FineFacts facts, Optional<FineDecision> recorded, LocalDate asOf) {
        this.law = law;
        this.facts = facts;
        this.exam = new ExamFine(law, facts);
        this.recorded = recorded;
        this.asOf = asOf;
        this.decisionDay = facts.decidedOn();
        this.base = exam.base();
        if (enoughEffort() != Verdict.FAILS) {
            findings.add(Finding.of(enoughEffort(), FineStatement.ENOUGH_EFFORT, decisionDay));
        }
    }

    /** FIN-13: whether the effort is so great that the table gives no fine. */
    Verdict enoughEffort() {
        return base.enoughEffort();
    }

    ComputedFine fine() {
        Optional<Bounds<Money>> amount = amount();
        return new ComputedFine(amount, Finding.join(exam.findings(), findings));
    }

    private Optional<Bounds<Money>> amount() {
        if (law.on(FineLaw.TABLE_PUBLISHED, decisionDay) || isReachedByTheJudgment()) {
            return base.isNoFine() ? Optional.empty() : Optional.of(withOpenParts(capped()));
        }
        Money most = law.on(FineLaw.MAXIMUM, decisionDay);
        findings.add(Finding.open(FineStatement.NO_PUBLISHED_POLICY, decisionDay, decisionDay, most, base.bounds()));
        return Optional.of(Bounds.between(ExamFine.NOTHING, most));
    }

    /** FIN-6: a decision of before the policy, of the first cohorts, that was not final on the day of the judgment. */
    private boolean isReachedByTheJudgment() {
        LocalDate judgment = law.on(FineLaw.REDUCTION_JUDGMENT, decisionDay);
        return isLoweredByEqualShares()
                && !asOf.isBefore(judgment)
                && isFinalOn(judgment).filter(isFinal -> !isFinal).isPresent();
    }

    private boolean isLoweredByEqualShares() {
        return law.on(FineLaw.REDUCTION_BY_EQUAL_SHARES, facts.obligedFrom());
    }

    private Bounds<Money> withOpenParts(Bounds<Money> amount) {
        if (!exam.openPartsUnclear()) {
            return amount;
        }
        findings.add(Finding.open(FineStatement.OPEN_PARTS_UNCLEAR, decisionDay, exam.countedThrough()));
        return ExamFine.downToNothing(amount);
    }

    private Bounds<Money> capped() {
        Money maximum = law.on(FineLaw.MAXIMUM, decisionDay);
        Bounds<Money> reduced = reduced(base.bounds()).map(amount -> lower(amount, maximum));
        explainReduction(reduced);
        return favourable(base.bounds(), reduced);
    }

    /** FIN-6: lowered by equal shares, by a supplied table, or not at all with nothing done; else not known. */
    private Bounds<Money> reduced(Bounds<Money> base) {
        int done = facts.partsDone();
        if (done == 0) {
            return base.map(amount -> wholeEuros(amount.getAmount()));
        }
        if (isLoweredByEqualShares()) {
            return base.map(amount -> equalShare(amount, done, exam.partsRequired()));
        }
        Money most = wholeEuros(base.atMost().orElseThrow().getAmount());
        return exam.suppliedShare()
                .map(share ->
                        base.map(amount -> wholeEuros(amount.getAmount().multiply(BigDecimal.ONE.subtract(share)))))
                .orElseGet(() -> Bounds.between(ExamFine.NOTHING, most));
    }

    private void explainReduction(Bounds<Money> reduced) {
        int done = facts.partsDone();
        Optional<BigDecimal> share = exam.suppliedShare();
        if (done == 0) {
            findings.add(Finding.fails(FineStatement.NOT_LOWERED, decisionDay, reduced));
        } else if (isLoweredByEqualShares()) {
            findings.add(Finding.holds(FineStatement.LOWERED, decisionDay, done, exam.partsRequired(), reduced));
        } else if (share.isPresent()) {
            findings.add(Finding.holds(FineStatement.LOWERED_BY_TABLE, decisionDay, done, share.get(), reduced));
        } else {
            Money most = reduced.atMost().orElseThrow();
            findings.add(Finding.open(FineStatement.TABLE_NOT_PUBLIC, decisionDay, done, most));
        }
    }

    private static Money equalShare(Money amount, int done, int required) {
        BigDecimal left = BigDecimal.valueOf(required - done);
        return Money.of(
                CurrencyUnit.EUR,
                amount.getAmount().multiply(left).divide(BigDecimal.valueOf(required), 0, RoundingMode.FLOOR));
    }

    private static Money wholeEuros(BigDecimal amount) {
        return Money.of(CurrencyUnit.EUR, amount.setScale(0, RoundingMode.FLOOR));
    }

    /** FIN-7: the maximum of the act of 2021, applied last; where the order matters the fine is open. */
    private Bounds<Money> favourable(Bounds<Money> base, Bounds<Money> reduced) {
        Optional<Money> maximum = law.find(FineLaw.FAVOURABLE_MAXIMUM, asOf);
        if (maximum.isEmpty() || !law.on(FineLaw.FAVOURED_COHORT, facts.obligedFrom())) {
            return reduced;
        }
        Money cap = maximum.get();
        Bounds<Money> last = reduced.map(amount -> lower(amount, cap));
        Bounds<Money> first = reduced(base.map(amount -> lower(amount, cap)));
        if (last.equals(reduced) && first.equals(reduced)) {
            return reduced;
        }
        Optional<Boolean> isFinal = finalBeforeTheMaximum();
        if (isFinal.isEmpty()) {
            findings.add(Finding.open(FineStatement.FAVOURABLE_FINALITY_UNKNOWN, decisionDay, decisionDay));
            return reduced.hull(last).hull(first);
        }
        if (isFinal.get()) {
            return reduced;
        }
        findings.add(Finding.holds(FineStatement.FAVOURABLE_MAXIMUM, asOf, cap, last));
        if (!first.equals(last)) {
            Bounds<Money> both = first.hull(last);
            findings.add(Finding.open(FineStatement.FAVOURABLE_ORDER_UNCLEAR, asOf, both));
            return both;
        }
        return last;
    }

    /** Returns whether the recorded decision was final when the act of 2021 came; empty if that is not known. */
    private Optional<Boolean> finalBeforeTheMaximum() {
        Optional<LocalDate> since =
                law.value(FineLaw.FAVOURABLE_MAXIMUM).changes().stream().findFirst();
        return recorded.isEmpty() || since.isEmpty() || !decisionDay.isBefore(since.get())
                ? Optional.of(false)
                : isFinalOn(since.get());
    }

    private Optional<Boolean> isFinalOn(LocalDate day) {
        return recorded.flatMap(
                fine -> Finality.of(law, facts.permit(), fine, asOf).isFinalOn(day));
    }

    private static Money lower(Money amount, Money maximum) {
        return amount.isLessThan(maximum) ? amount : maximum;
    }
}
