package io.github.termijn.procedure;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.fine.ComputedFine;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineReview;
import io.github.termijn.fine.FineState;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.fine.Overrun;
import io.github.termijn.fine.Removal;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Statement;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Claim;
import io.github.termijn.term.FineAttribution;
import io.github.termijn.term.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** What can be said against a fine: what was recorded beside what room {@code fine} found (PRC-5). */
final class FineGrounds {

    private static final Set<Statement> LEAVE_THE_BASE_OPEN = Set.of(
            FineStatement.NO_PUBLISHED_POLICY,
            FineStatement.BASE_UNCLEAR,
            FineStatement.OPEN_PARTS_UNCLEAR,
            FineStatement.LAST_DAY_OPEN);
    private static final Set<Statement> LOWERED_FOR_PARTS =
            Set.of(FineStatement.LOWERED, FineStatement.LOWERED_BY_TABLE);
    private static final Set<Statement> LOWER_MAXIMUM_OPEN =
            Set.of(FineStatement.FAVOURABLE_FINALITY_UNKNOWN, FineStatement.FAVOURABLE_ORDER_UNCLEAR);

    private final Found found;
    private final FineDecision fine;
    private final LocalDate day;
    private final Money amount;
    private final FineAttribution attribution;
    private final Optional<Overrun> overrun;
    private final FineOutcome outcome;
    private final Grounds grounds = new Grounds();

    private FineGrounds(Found found, FineFound of) {
        this.found = found;
        this.fine = of.attribution().fine();
        this.day = fine.decidedOn();
        this.amount = fine.amount();
        this.attribution = of.attribution();
        this.overrun = of.overrun();
        this.outcome = of.outcome();
    }

    /** Tests a fine as objection and appeal left it. */
    static Grounds of(Found found, FineFound fine) {
        FineGrounds tests = new FineGrounds(found, fine);
        tests.all();
        return tests.grounds;
    }

    private void all() {
        basis();
        notObliged();
        Optional<FineReview> test =
                overrun.map(each -> FineReview.of(found.law(), found.dossier(), term(each), each, found.asOf()));
        test.ifPresent(each -> noFine(each.noFine(), GroundKind.NOT_CULPABLE, FineStatement.NO_CULPABILITY_NO_FINE));
        if (amount.isZero()) {
            return;
        }
        grounds.tested(
                GroundKind.ABOVE_MAXIMUM,
                GroundKind.POWER_LAPSED,
                GroundKind.STATUS_HOLDER,
                GroundKind.EXTENSION,
                GroundKind.DIED);
        maximum();
        test.ifPresent(each -> {
            noFine(each.noFine(), GroundKind.POWER_LAPSED, FineStatement.POWER_TO_FINE_LAPSED);
            noFine(each.noFine(), GroundKind.STATUS_HOLDER, FineStatement.STATUS_HOLDER_NO_FINE);
            noFine(each.noFine(), GroundKind.DIED, FineStatement.FINE_LAPSED_BY_DEATH);
        });
        powerOpen();
        statusHolder();
        lapsed();
        extensions();
        if (fine.kind() == TermKind.EXAM) {
            test.ifPresent(each -> {
                noFine(each.noFine(), GroundKind.PERMIT_REFUSED, FineStatement.PERMIT_REFUSED_NO_FINE);
                table(each.table());
                unprovenHours(each);
            });
        }
    }

    private Term term(Overrun late) {
        List<Term> chain = late.kind() == TermKind.EXAM
                ? found.timeline().examTerms()
                : found.timeline().participationTerms();
        return chain.get(late.term());
    }

    // Whether there is something to fine

    private void basis() {
        grounds.tested(GroundKind.WITHOUT_BASIS, GroundKind.NOT_ATTRIBUTABLE);
        switch (attribution.basis()) {
            case WITHOUT_BASIS -> whole(Verdict.HOLDS, GroundKind.WITHOUT_BASIS, List.of(), day);
            case NOT_ATTRIBUTABLE -> whole(Verdict.HOLDS, GroundKind.NOT_ATTRIBUTABLE, List.of(), day);
            case OPEN -> whole(Verdict.OPEN, GroundKind.NOT_ATTRIBUTABLE, List.of(), day);
            case STANDS -> {}
        }
    }

    private void notObliged() {
        grounds.tested(GroundKind.NOT_OBLIGED);
        List<Finding> why = of(outcome, FineStatement.FINE_OPEN_ON_DUTY);
        if (!why.isEmpty() || attribution.doubted()) {
            whole(Verdict.OPEN, GroundKind.NOT_OBLIGED, why);
        }
    }

    /** A reason for which there is no fine at all. */
    private void noFine(List<Finding> reasons, GroundKind kind, FineStatement reason) {
        grounds.tested(kind);
        Lists.first(reasons, each -> each.statement() == reason)
                .ifPresent(why -> whole(Verdict.HOLDS, kind, List.of(why), values(kind, why)));
    }

    private Object[] values(GroundKind kind, Finding why) {
        return switch (kind) {
            case POWER_LAPSED -> new Object[] {day, why.values().get(0)};
            case STATUS_HOLDER -> new Object[] {day};
            case DIED, PERMIT_REFUSED -> why.values().toArray();
            default -> new Object[] {};
        };
    }

    private void powerOpen() {
        Lists.first(of(outcome, FineStatement.DECIDED_AFTER_POWER), why -> why.verdict() == Verdict.OPEN)
                .ifPresent(why -> whole(
                        Verdict.OPEN,
                        GroundKind.POWER_LAPSED,
                        List.of(why),
                        day,
                        why.values().get(1)));
    }

    private void statusHolder() {
        Set<Statement> open = Set.of(
                FineStatement.REVIEWABLE,
                FineStatement.REVIEWABLE_FINALITY_UNKNOWN,
                FineStatement.STATUS_HOLDER_UNCLEAR);
        List<Finding> why = Lists.where(outcome.findings(), each -> open.contains(each.statement()));
        boolean sure = Lists.any(grounds.found(), ground -> ground.kind() == GroundKind.STATUS_HOLDER);
        if (!why.isEmpty() && !sure) {
            whole(Verdict.OPEN, GroundKind.STATUS_HOLDER, why, day);
        }
    }

    /** FIN-2: who died after the decision owes nothing of what was not final, or not paid. */
    private void lapsed() {
        if (outcome.state() != FineState.LAPSED
                || Lists.any(grounds.found(), ground -> ground.kind() == GroundKind.DIED)) {
            return;
        }
        List<Finding> why = of(outcome, FineStatement.FINE_LAPSED_BY_DEATH);
        Verdict verdict = why.get(0).verdict();
        Bounds<Money> left = outcome.amount().orElse(Bounds.exactly(amount.minus(amount)));
        add(Finding.of(verdict, GroundKind.DIED, day, why.get(0).values().toArray()), why, Grounds.above(amount, left));
    }

    private void extensions() {
        if (attribution.basis() != FineAttribution.Basis.STANDS || overrun.isEmpty()) {
            return;
        }
        Term term = term(overrun.get());
        for (Removal removal : Removal.of(
                found.progress(), found.timeline(), fine.kind(), overrun.get().term(), day)) {
            Claim claim = removal.claim();
            Bounds<LocalDate> last = claim.lastDayIfGranted().orElseThrow();
            Finding said = Finding.of(removal.verdict(), GroundKind.EXTENSION, found.asOf(), claim.ground(), last);
            grounds.add(Grounds.ground(said, claim.findings())
                    .euros(Grounds.all(amount, removal.verdict()))
                    .lastDay(last)
                    .days(longer(term, last))
                    .addAllProofs(Proofs.of(claim.ground()))
                    .build());
        }
    }

    /** By how many days a term would end later; empty where its end is open. */
    static Optional<Bounds<Integer>> longer(Term term, Bounds<LocalDate> last) {
        return term.lastDay().exact().map(now -> last.map(then -> Math.toIntExact(ChronoUnit.DAYS.between(now, then))));
    }

    // How high it is

    private void maximum() {
        Lists.first(
                        outcome.findings(),
                        each -> each.statement() == FineStatement.EXAM_ABOVE_MAXIMUM
                                || each.statement() == FineStatement.PVT_ABOVE_MAXIMUM)
                .ifPresent(why -> add(
                        Finding.holds(
                                GroundKind.ABOVE_MAXIMUM, day, why.values().toArray()),
                        List.of(why),
                        why.bounds(2, Money.class)));
    }

    private void table(ComputedFine table) {
        grounds.tested(
                GroundKind.ABOVE_TABLE,
                GroundKind.PARTS_PASSED,
                GroundKind.LOWER_MAXIMUM,
                GroundKind.NO_FINE_FOR_EFFORT,
                GroundKind.UNPROVEN_HOURS);
        if (table.amount().isEmpty()) {
            whole(Verdict.HOLDS, GroundKind.NO_FINE_FOR_EFFORT, table.findings(), amount);
            return;
        }
        Bounds<Money> computed = table.orNothing();
        Verdict above = Grounds.isAbove(amount, computed);
        if (above == Verdict.FAILS) {
            return;
        }
        Bounds<Money> less = Grounds.above(amount, computed);
        for (GroundKind kind : above == Verdict.HOLDS ? certain(table) : open(table)) {
            add(Finding.of(above, kind, day, amount, computed, less), table.findings(), less);
        }
    }

    /** Why the recorded amount is surely too high: each reason by itself gives all of the difference. */
    private Set<GroundKind> certain(ComputedFine table) {
        Set<GroundKind> kinds = EnumSet.noneOf(GroundKind.class);
        if (says(table, LOWERED_FOR_PARTS)) {
            kinds.add(GroundKind.PARTS_PASSED);
        }
        if (says(table, Set.of(FineStatement.FAVOURABLE_MAXIMUM))) {
            kinds.add(GroundKind.LOWER_MAXIMUM);
        }
        if (kinds.isEmpty() || isAboveTheBase(table)) {
            kinds.add(GroundKind.ABOVE_TABLE);
        }
        return kinds;
    }

    private boolean isAboveTheBase(ComputedFine table) {
        return table.findings().stream()
                .filter(each ->
                        each.statement() == FineStatement.BASE || each.statement() == FineStatement.BASE_UNCLEAR)
                .map(each -> each.bounds(0, Money.class))
                .flatMap(base -> base.atMost().stream())
                .anyMatch(amount::isGreaterThan);
    }

    /** What leaves open whether the recorded amount is too high: the missing table, policy, hours or finality. */
    private static Set<GroundKind> open(ComputedFine table) {
        Set<GroundKind> kinds = EnumSet.noneOf(GroundKind.class);
        if (says(table, Set.of(FineStatement.TABLE_NOT_PUBLIC))) {
            kinds.add(GroundKind.PARTS_PASSED);
        }
        if (says(table, LOWER_MAXIMUM_OPEN)) {
            kinds.add(GroundKind.LOWER_MAXIMUM);
        }
        if (kinds.isEmpty() || says(table, LEAVE_THE_BASE_OPEN)) {
            kinds.add(GroundKind.ABOVE_TABLE);
        }
        return kinds;
    }

    private static boolean says(ComputedFine table, Set<? extends Statement> statements) {
        return Lists.any(table.findings(), each -> statements.contains(each.statement()));
    }

    /** AGI-6: what the fine would be if the hours without proof were proven. */
    private void unprovenHours(FineReview test) {
        if (test.withProof().isEmpty()) {
            return;
        }
        Bounds<Money> proven = test.withProof().get().orNothing();
        boolean changes = !proven.equals(test.table().orNothing());
        if (!changes || !amount.isGreaterThan(proven.atLeast())) {
            return;
        }
        List<Finding> hours = Lists.where(
                test.table().findings(), each -> each.statement() == FineStatement.UNPROVEN_HOURS_NOT_COUNTED);
        Bounds<Money> less = Grounds.above(amount, proven);
        add(Finding.open(GroundKind.UNPROVEN_HOURS, day, unproven(), proven, less), hours, less);
    }

    private BigDecimal unproven() {
        return found.dossier().courses().stream()
                .filter(course -> !course.proven())
                .flatMap(course -> course.hours().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    // How a ground is made

    private static List<Finding> of(FineOutcome outcome, FineStatement statement) {
        return Lists.where(outcome.findings(), each -> each.statement() == statement);
    }

    private void whole(Verdict verdict, GroundKind kind, List<Finding> facts, Object... values) {
        add(Finding.of(verdict, kind, day, values), facts, Grounds.all(amount, verdict));
    }

    private void add(Finding said, List<Finding> facts, Bounds<Money> euros) {
        GroundKind kind = (GroundKind) said.statement();
        grounds.add(Grounds.ground(said, facts)
                .euros(euros)
                .addAllProofs(Proofs.of(kind))
                .build());
    }
}
