package io.github.termijn.procedure;

import io.github.termijn.dossier.Loan;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.loan.AbilityToPay;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.LoanStatement;
import io.github.termijn.loan.Repayment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.loan.RepaymentStart;
import io.github.termijn.loan.RepaymentStatement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What can be said against a decision about the loan: what was recorded beside what room {@code loan} found (PRC-5). */
final class LoanGrounds {

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);
    private static final Set<Statement> NOT_DUE =
            Set.of(LoanStatement.NOTHING_DUE, LoanStatement.REVIEWABLE, LoanStatement.FAMILY_UNCLEAR);

    private final Found found;
    private final Loan loan;
    private final Grounds grounds = new Grounds();

    private LoanGrounds(Found found) {
        this.found = found;
        this.loan = found.dossier().loan().orElseThrow();
    }

    /** Tests the decision on forgiveness. */
    static Grounds ofForgiveness(Found found) {
        LoanGrounds tests = new LoanGrounds(found);
        tests.forgiveness();
        return tests.grounds;
    }

    /** Tests the decision on repayment. */
    static Grounds ofRepayment(Found found, RepaymentDecision decision) {
        LoanGrounds tests = new LoanGrounds(found);
        tests.forgiveness();
        tests.notDue();
        tests.start(decision);
        tests.instalment(decision);
        return tests.grounds;
    }

    /** More is forgiven by the rules than was granted; what was granted may not be known. */
    private void forgiveness() {
        grounds.tested(GroundKind.FORGIVENESS_DUE);
        Forgiveness forgiveness = found.forgiveness().orElseThrow();
        if (forgiveness.percentage().atMost().filter(most -> most == 0).isPresent()) {
            return;
        }
        Bounds<Money> forgiven = forgiveness.forgiven();
        Optional<Money> granted = loan.forgivenessGranted();
        Verdict verdict = granted.map(known -> isMore(forgiven, known)).orElse(Verdict.OPEN);
        if (verdict == Verdict.FAILS) {
            return;
        }
        List<Finding> facts = new ArrayList<>();
        if (granted.isEmpty()) {
            facts.add(Finding.open(ProcedureStatement.GRANTED_UNKNOWN, found.asOf()));
        }
        facts.addAll(forgiveness.findings());
        Finding said = Finding.of(verdict, GroundKind.FORGIVENESS_DUE, found.asOf(), forgiveness.percentage());
        add(
                GroundKind.FORGIVENESS_DUE,
                Grounds.ground(said, facts).euros(more(forgiven, granted)).percentage(forgiveness.percentage()));
    }

    private static Verdict isMore(Bounds<Money> forgiven, Money granted) {
        if (forgiven.atLeast().isGreaterThan(granted)) {
            return Verdict.HOLDS;
        }
        return forgiven.atMost().map(most -> most.isGreaterThan(granted)).orElse(true) ? Verdict.OPEN : Verdict.FAILS;
    }

    /** How much more; from nothing where it is not known what was granted. */
    private static Bounds<Money> more(Bounds<Money> forgiven, Optional<Money> granted) {
        Bounds<Money> more = forgiven.map(amount -> {
            Money rest = amount.minus(granted.orElse(NOTHING));
            return rest.isNegative() ? NOTHING : rest;
        });
        return granted.isPresent()
                ? more
                : more.atMost().map(most -> Bounds.between(NOTHING, most)).orElseGet(() -> Bounds.atLeast(NOTHING));
    }

    /** LOA-10: an asylum status holder, or family of one. */
    private void notDue() {
        grounds.tested(GroundKind.LOAN_NOT_DUE);
        List<Finding> facts = Lists.where(
                found.recovery().map(Outcome::findings).orElse(List.of()),
                each -> NOT_DUE.contains(each.statement()) && each.verdict() != Verdict.FAILS);
        if (facts.isEmpty()) {
            return;
        }
        boolean sure = facts.get(0).statement() == LoanStatement.NOTHING_DUE;
        Bounds<Money> left = found.forgiveness().orElseThrow().left();
        Finding said = Finding.of(sure ? Verdict.HOLDS : Verdict.OPEN, GroundKind.LOAN_NOT_DUE, found.asOf());
        add(
                GroundKind.LOAN_NOT_DUE,
                Grounds.ground(said, facts)
                        .euros(
                                sure
                                        ? left
                                        : left.atMost()
                                                .map(most -> Bounds.between(NOTHING, most))
                                                .orElseGet(() -> Bounds.atLeast(NOTHING))));
    }

    /** REP-1: the first instalment is due later by the rules. */
    private void start(RepaymentDecision decision) {
        Optional<LocalDate> recorded = decision.firstInstalmentOn();
        if (recorded.isEmpty()) {
            return;
        }
        grounds.tested(GroundKind.STARTS_LATER);
        LocalDate day = recorded.get();
        Repayment repayment = found.repayment().orElseThrow();
        Optional<Bounds<LocalDate>> computed = repayment.start().flatMap(RepaymentStart::firstInstalment);
        if (computed.isPresent()) {
            Bounds<LocalDate> first = computed.get();
            boolean may = first.atMost().map(day::isBefore).orElse(true);
            if (may) {
                Verdict verdict = day.isBefore(first.atLeast()) ? Verdict.HOLDS : Verdict.OPEN;
                Finding said = Finding.of(verdict, GroundKind.STARTS_LATER, day, day, computed);
                add(
                        GroundKind.STARTS_LATER,
                        Grounds.ground(said, repayment.start().orElseThrow().findings())
                                .days(first.map(
                                        later -> Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(day, later))))));
            }
            return;
        }
        List<Finding> open = Lists.where(
                repayment.findings(),
                each -> each.statement() == RepaymentStatement.START_OPEN
                        || each.statement() == RepaymentStatement.NOT_BEGUN);
        if (!open.isEmpty()) {
            boolean notBegun = open.get(0).statement() == RepaymentStatement.NOT_BEGUN && !day.isAfter(found.asOf());
            Finding said = Finding.of(
                    notBegun ? Verdict.HOLDS : Verdict.OPEN, GroundKind.STARTS_LATER, day, day, Optional.empty());
            add(GroundKind.STARTS_LATER, Grounds.ground(said, open));
        }
    }

    /** REP-5: the instalment is above what can be paid by income. */
    private void instalment(RepaymentDecision decision) {
        Optional<Money> instalment = decision.instalment().filter(Money::isPositive);
        if (instalment.isEmpty()) {
            return;
        }
        grounds.tested(GroundKind.ABOVE_ABILITY);
        aboveAbility(instalment.get(), found, grounds);
    }

    private static void aboveAbility(Money instalment, Found found, Grounds grounds) {
        Optional<AbilityToPay> ability = found.repayment().flatMap(Repayment::ability);
        Bounds<Money> monthly = ability.map(AbilityToPay::monthly).orElse(Bounds.atLeast(NOTHING));
        Verdict verdict = Grounds.isAbove(instalment, monthly);
        if (verdict == Verdict.FAILS) {
            return;
        }
        List<Finding> facts = ability.map(Outcome::findings)
                .orElseGet(() -> List.of(Finding.open(ProcedureStatement.INCOME_FOR_ABILITY_UNKNOWN, found.asOf())));
        Finding said = Finding.of(verdict, GroundKind.ABOVE_ABILITY, found.asOf(), monthly);
        grounds.add(Grounds.ground(said, facts)
                .euros(Grounds.above(instalment, monthly))
                .addAllProofs(Proofs.of(GroundKind.ABOVE_ABILITY))
                .build());
    }

    /** Tests the refusal of a lower instalment, against the one of the schedule. */
    static void ofRefusedInstalment(Found found, Grounds grounds) {
        grounds.tested(GroundKind.ABOVE_ABILITY);
        found.repayment()
                .flatMap(Repayment::schedule)
                .map(RepaymentSchedule::monthly)
                .flatMap(Bounds::exact)
                .or(() -> found.dossier().loan().flatMap(Loan::repayment).flatMap(RepaymentDecision::instalment))
                .ifPresent(instalment -> aboveAbility(instalment, found, grounds));
    }

    /** Tests the refusal of forgiveness. */
    static void ofRefusedForgiveness(Found found, Grounds grounds) {
        grounds.tested(GroundKind.FORGIVENESS_DUE);
        Optional<Forgiveness> forgiveness = found.forgiveness()
                .filter(outcome ->
                        outcome.percentage().atMost().filter(most -> most == 0).isEmpty());
        forgiveness.ifPresent(outcome -> {
            Verdict verdict = outcome.percentage().atLeast() > 0 ? Verdict.HOLDS : Verdict.OPEN;
            Finding said = Finding.of(verdict, GroundKind.FORGIVENESS_DUE, found.asOf(), outcome.percentage());
            grounds.add(Grounds.ground(said, outcome.findings())
                    .euros(outcome.forgiven())
                    .percentage(outcome.percentage())
                    .addAllProofs(Proofs.of(GroundKind.FORGIVENESS_DUE))
                    .build());
        });
    }

    private void add(GroundKind kind, ObjectionGround.Builder ground) {
        grounds.add(ground.addAllProofs(Proofs.of(kind)).build());
    }
}
