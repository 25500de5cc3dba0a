package io.github.termijn.loan;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.Loan;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.LoanLaw;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What may be borrowed: the maximum of the group, the end of the claim, and what is left of it (LOA-1 to LOA-3). */
final class EntitlementCalculation {

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    private final LawBook law;
    private final Dossier dossier;
    private final ExamProgress progress;
    private final Timeline timeline;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    EntitlementCalculation(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        this.law = law;
        this.dossier = dossier;
        this.progress = progress;
        this.timeline = timeline;
        this.asOf = asOf;
    }

    Entitlement entitlement() {
        Bounds<Money> maximum = maximum();
        Money most = maximum.atMost().orElseThrow();
        dossier.loan().ifPresent(loan -> findings.addAll(AboveMaximum.of(law, dossier, loan, most, asOf)));
        EntitlementPeriod period = EntitlementPeriod.of(law, dossier, progress, timeline, asOf);
        findings.addAll(period.findings());
        if (timeline.isDutyDoubted()) {
            findings.add(Finding.holds(LoanStatement.ON_THE_RECORD, asOf).restsOn(Aspect.REG_4_RECORD));
        }
        EntitlementState state = state(period.lastDay());
        whileAway().ifPresent(gap -> findings.add(Finding.holds(LoanStatement.NOT_PAID_WHILE_AWAY, asOf, gap.from())));
        return new Entitlement.Builder()
                .maximum(maximum)
                .available(available(maximum, state))
                .state(state)
                .lastDay(period.lastDay())
                .endsBy(period.endsBy())
                .findings(findings)
                .build();
    }

    private EntitlementState state(Bounds<LocalDate> lastDay) {
        if (asOf.isBefore(dossier.obligedFrom())) {
            return EntitlementState.NOT_STARTED;
        }
        if (!asOf.isAfter(lastDay.atLeast())) {
            return EntitlementState.RUNNING;
        }
        return lastDay.atMost().filter(asOf::isAfter).isPresent() ? EntitlementState.ENDED : EntitlementState.OPEN;
    }

    private Bounds<Money> maximum() {
        Optional<LocalDate> applied = dossier.loan().flatMap(Loan::appliedOn);
        LocalDate day = applied.orElse(asOf);
        if (law.on(LoanLaw.LOAN_GROUP, day).contains(dossier.permit())) {
            Money maximum = law.on(LoanLaw.GROUP_MAXIMUM, day);
            findings.add(Finding.holds(LoanStatement.GROUP_MAXIMUM, day, dossier.permit(), maximum));
            return Bounds.exactly(maximum);
        }
        if (applied.isEmpty() && dossier.loan().isPresent()) {
            Money highest = law.on(LoanLaw.OTHERS_MAXIMUM, LocalDate.MAX);
            findings.add(Finding.open(LoanStatement.APPLICATION_UNKNOWN, asOf, highest));
            return Bounds.between(NOTHING, highest);
        }
        Bounds<Money> cap = cap(day);
        if (!cap.isExact()) {
            findings.add(Finding.open(LoanStatement.CAP_UNCLEAR, day, day, cap).restsOn(Aspect.LOA_1_DECIDING_DAY));
        }
        return afterIncomeTest(day, cap);
    }

    /** LOA-1: applied under a lower maximum and granted under a higher one, or on an unknown day, leaves it open. */
    private Bounds<Money> cap(LocalDate appliedOn) {
        Bounds<Money> cap = Bounds.exactly(law.on(LoanLaw.OTHERS_MAXIMUM, appliedOn));
        if (dossier.loan().isEmpty()) {
            return cap;
        }
        Optional<LocalDate> granted = dossier.loan().flatMap(Loan::grantedOn);
        for (LocalDate change : law.value(LoanLaw.OTHERS_MAXIMUM).changes()) {
            boolean crossed = appliedOn.isBefore(change)
                    && granted.map(day -> !day.isBefore(change)).orElse(true);
            cap = crossed ? cap.hull(Bounds.exactly(law.on(LoanLaw.OTHERS_MAXIMUM, change))) : cap;
        }
        return cap;
    }

    /** The higher the ability to pay, the lower the maximum: its two ends bound it. */
    private Bounds<Money> afterIncomeTest(LocalDate day, Bounds<Money> cap) {
        AbilityToPay ability = AbilityToPay.of(law, Means.of(law, dossier, day), day);
        findings.addAll(ability.findings());
        Bounds<BigDecimal> yearly = ability.yearly();
        Money most = LoanMaximum.afterIncomeTest(law, day, cap.atMost().orElseThrow(), yearly.atLeast());
        Money least = yearly.atMost()
                .map(highest -> LoanMaximum.afterIncomeTest(law, day, cap.atLeast(), highest))
                .orElse(NOTHING);
        Bounds<Money> maximum = Bounds.between(least, most);
        findings.add(
                yearly.isExact()
                        ? Finding.holds(LoanStatement.INCOME_TEST, day, cap, maximum)
                                .restsOn(Aspect.LOA_1_ROUNDING)
                        : Finding.open(LoanStatement.INCOME_TEST_OPEN, day, cap));
        return maximum;
    }

    private Bounds<Money> available(Bounds<Money> maximum, EntitlementState state) {
        if (state == EntitlementState.ENDED || state == EntitlementState.NOT_STARTED) {
            return Bounds.exactly(NOTHING);
        }
        Optional<Money> drawn = dossier.loan().map(Loan::drawn).orElse(Optional.of(NOTHING));
        if (drawn.isEmpty()) {
            findings.add(Finding.open(LoanStatement.DRAWN_UNKNOWN, asOf));
        }
        Money most = rest(maximum.atMost().orElseThrow(), drawn.orElse(NOTHING));
        boolean nothingSure = drawn.isEmpty() || state == EntitlementState.OPEN;
        return Bounds.between(nothingSure ? NOTHING : rest(maximum.atLeast(), drawn.get()), most);
    }

    private static Money rest(Money maximum, Money drawn) {
        return drawn.isGreaterThan(maximum) ? NOTHING : maximum.minus(drawn);
    }

    private Optional<Circumstance> whileAway() {
        return Lists.first(
                dossier.circumstances(),
                circumstance -> circumstance.kind() == CircumstanceKind.INTERRUPTION
                        && circumstance
                                .through()
                                .map(last -> !last.isBefore(asOf))
                                .orElse(true));
    }
}
