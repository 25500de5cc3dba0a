package io.github.termijn.fine;

import io.github.termijn.law.Authority;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Reviewable;
import io.github.termijn.law.StatusHolderFines;
import io.github.termijn.term.Claim;
import io.github.termijn.term.FineAttribution.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What one overrun costs: the reasons for which there is no fine, then the amount, then what leaves it open. */
final class FineCalculation {

    private final LawBook law;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final OverrunFacts overrun;
    private final Culpability culpability;
    private final Optional<FineDecision> recorded;
    private final LocalDate decisionDay;
    private final Bounds<LocalDate> canBeFinedThrough;
    private final List<Finding> findings = new ArrayList<>();

    private FineCalculation(
            LawBook law, Dossier dossier, LocalDate asOf, OverrunFacts overrun, Culpability culpability) {
        this.law = law;
        this.dossier = dossier;
        this.asOf = asOf;
        this.overrun = overrun;
        this.culpability = culpability;
        this.recorded = overrun.recorded();
        this.decisionDay = recorded.map(FineDecision::decidedOn).orElse(asOf);
        this.canBeFinedThrough =
                overrun.lastDay().map(day -> ProcedureDays.canBeFinedThrough(law, overrun.kind(), day));
    }

    static FineOutcome of(LawBook law, Dossier dossier, LocalDate asOf, OverrunFacts overrun, Culpability culpability) {
        return new FineCalculation(law, dossier, asOf, overrun, culpability).outcome();
    }

    private FineOutcome outcome() {
        Optional<Bounds<Money>> computed = whyNoFine().map(this::noFine).orElseGet(() -> amount().map(this::leftOpen));
        FineState state = state();
        if (computed.isPresent() || recorded.isPresent()) {
            overrun.removedBy().ifPresent(this::nameClaim);
            overrun.doubt()
                    .ifPresent(doubt -> findings.add(Finding.open(FineStatement.OPEN_WHETHER_OBLIGED, asOf)
                            .atMost(Authority.READING)));
        }
        Optional<Bounds<Money>> counts = switch (state) {
            case NO_DECISION, WITHOUT_BASIS -> computed;
            case DECIDED, COLLECTION_PAUSED, REVIEWABLE -> Optional.of(recordedAmount());
            case LAPSED -> lapsedAmount();
        };
        return new FineOutcome.Builder()
                .state(state)
                .recorded(recorded)
                .computed(computed)
                .amount(counts)
                .procedure(recorded.filter(fine -> state == FineState.DECIDED).map(this::procedure))
                .canBeFinedThrough(canBeFinedThrough)
                .addAllFindings(findings)
                .addAllFindings(days(state))
                .build();
    }

    private Optional<Bounds<Money>> noFine(Finding reason) {
        findings.add(reason);
        return Optional.empty();
    }

    private Optional<Finding> whyNoFine() {
        if (culpability == Culpability.NOT_CULPABLE) {
            return Optional.of(Finding.holds(FineStatement.NO_CULPABILITY_NO_FINE, decisionDay));
        }
        Optional<LocalDate> died = dossier.diedOn().filter(day -> !day.isAfter(decisionDay));
        if (died.isPresent()) {
            return died.map(day -> Finding.holds(FineStatement.DIED, day, day));
        }
        Optional<LocalDate> refused = dossier.permitRefusedOn().filter(day -> !day.isAfter(decisionDay));
        if (overrun.kind() == TermKind.EXAM && refused.isPresent()) {
            return refused.map(day -> Finding.holds(FineStatement.PERMIT_REFUSED, day, day));
        }
        if (recorded.isEmpty() && asOf.isAfter(canBeFinedThrough.atMost().orElseThrow())) {
            return Optional.of(Finding.holds(FineStatement.POWER_LAPSED, asOf, canBeFinedThrough));
        }
        return statusHolders() == StatusHolderFines.NONE
                ? Optional.of(Finding.holds(FineStatement.STATUS_HOLDER_NO_FINE, decisionDay, decisionDay))
                : Optional.empty();
    }

    private StatusHolderFines statusHolders() {
        return dossier.permit() == Permit.ASYLUM
                ? law.on(FineLaw.STATUS_HOLDERS, decisionDay)
                : StatusHolderFines.TABLE;
    }

    private Optional<Bounds<Money>> amount() {
        if (overrun.kind() == TermKind.PVT) {
            Money fine = law.on(FineLaw.PVT_FINE, decisionDay);
            findings.add(Finding.holds(FineStatement.PVT_AMOUNT, decisionDay, fine));
            return Optional.of(Bounds.exactly(fine));
        }
        Optional<Bounds<Money>> ifEarly = examAmount(overrun.lastDay().atLeast(), true);
        if (overrun.lastDay().isExact()) {
            return ifEarly;
        }
        Optional<Bounds<Money>> ifLate = examAmount(overrun.lastDay().atMost().orElseThrow(), false);
        if (ifEarly.isEmpty() && ifLate.isEmpty()) {
            return ifEarly;
        }
        Bounds<Money> none = Bounds.exactly(ExamFine.NOTHING);
        Bounds<Money> both = ifEarly.orElse(none).hull(ifLate.orElse(none));
        if (!both.isExact()) {
            findings.add(Finding.open(FineStatement.LAST_DAY_OPEN, decisionDay, overrun.lastDay(), both));
        }
        return Optional.of(both);
    }

    /** The later the last day, the more counts and the lower the fine: the two ends of an open last day bound it. */
    private Optional<Bounds<Money>> examAmount(LocalDate lastDay, boolean explain) {
        ExamFine exam = new ExamFine(law, dossier, overrun.term(), overrun.start(), lastDay, decisionDay);
        FineAmount amount = new FineAmount(law, exam, dossier.obligedFrom(), recorded, asOf);
        Optional<Bounds<Money>> computed = amount.amount();
        if (explain) {
            findings.addAll(amount.findings());
        }
        return computed;
    }

    /** FIN-11 and 3a: what can still make it nothing leaves it open down to nothing. */
    private Bounds<Money> leftOpen(Bounds<Money> amount) {
        Bounds<Money> open = Bounds.between(ExamFine.NOTHING, amount.atMost().orElseThrow());
        boolean openForGroup = Outlooks.isOpenForGroup(law, dossier, decisionDay);
        if (openForGroup) {
            findings.add(Finding.open(FineStatement.STATUS_HOLDER_UNCLEAR, decisionDay, decisionDay));
        }
        return openForGroup || overrun.mayFallAway() ? open : amount;
    }

    private void nameClaim(Claim claim) {
        findings.add(Finding.open(
                FineStatement.CLAIM_WOULD_REMOVE,
                asOf,
                claim.ground(),
                claim.lastDayIfGranted().orElseThrow()));
    }

    /** FIN-2: what was not final lapses at death, a final fine as far as it was not paid, which is not known here. */
    private Optional<Bounds<Money>> lapsedAmount() {
        FineDecision fine = recorded.orElseThrow();
        LocalDate died = dossier.diedOn().orElseThrow();
        if (fine.isFinalOn(died).filter(isFinal -> !isFinal).isPresent()
                || fine.amount().isZero()) {
            findings.add(Finding.holds(FineStatement.DIED, died, died));
            return Optional.empty();
        }
        findings.add(Finding.open(FineStatement.DIED, died, died));
        return Optional.of(Bounds.between(ExamFine.NOTHING, fine.amount()));
    }

    /** FIN-10: the recorded amount; where the overrun may fall away it is open down to nothing. */
    private Bounds<Money> recordedAmount() {
        Money amount = recorded.orElseThrow().amount();
        return overrun.mayFallAway() && !amount.isZero()
                ? Bounds.between(ExamFine.NOTHING, amount)
                : Bounds.exactly(amount);
    }

    private FineState state() {
        if (recorded.isEmpty()) {
            return FineState.NO_DECISION;
        }
        FineDecision fine = recorded.get();
        LocalDate day = fine.decidedOn();
        boolean counts = overrun.basis() != Basis.WITHOUT_BASIS;
        findings.add(Finding.test(counts, FineStatement.RECORDED, day, day, fine.amount()));
        if (day.isAfter(canBeFinedThrough.atLeast())) {
            findings.add(Finding.open(FineStatement.DECIDED_AFTER_POWER, day, day, canBeFinedThrough));
        }
        if (!counts) {
            return FineState.WITHOUT_BASIS;
        }
        if (dossier.diedOn().isPresent()) {
            return FineState.LAPSED;
        }
        return dossier.permit() == Permit.ASYLUM ? stateForStatusHolder(fine) : FineState.DECIDED;
    }

    /** FIN-11: reviewable from the judgments on; before them a fine of the pause is not collected. */
    private FineState stateForStatusHolder(FineDecision fine) {
        LocalDate day = fine.decidedOn();
        Reviewable reviewable = law.on(FineLaw.REVIEWABLE, asOf);
        Optional<Boolean> isFinal = fine.isFinalOn(asOf);
        if (reviewable == Reviewable.ALL || (reviewable == Reviewable.NOT_FINAL && !isFinal.orElse(true))) {
            findings.add(Finding.holds(FineStatement.REVIEWABLE, asOf, day));
            return FineState.REVIEWABLE;
        }
        if (reviewable == Reviewable.NOT_FINAL && isFinal.isEmpty()) {
            findings.add(Finding.open(FineStatement.REVIEWABLE_FINALITY_UNKNOWN, asOf, day));
        }
        if (law.on(FineLaw.STATUS_HOLDERS, day) == StatusHolderFines.COLLECTION_PAUSED) {
            LocalDate through = law.on(FineLaw.PAUSED_OBJECTION_THROUGH, day);
            findings.add(Finding.holds(FineStatement.COLLECTION_PAUSED, asOf, day, through));
            return FineState.COLLECTION_PAUSED;
        }
        return FineState.DECIDED;
    }

    private ProcedureDays procedure(FineDecision fine) {
        return ProcedureDays.of(law, fine.notifiedOn().orElse(fine.decidedOn()));
    }

    /** FIN-12: until when one can object and pay where a decision counts, or be fined where there is none. */
    private List<Finding> days(FineState state) {
        if (state == FineState.DECIDED) {
            LocalDate notified = recorded.orElseThrow().notifiedOn().orElse(decisionDay);
            LocalDate through = procedure(recorded.orElseThrow()).objectionThrough();
            return List.of(Finding.holds(FineStatement.OBJECT_AND_PAY, notified, notified, through));
        }
        boolean canBeFined = state == FineState.NO_DECISION
                && culpability != Culpability.NOT_CULPABLE
                && !asOf.isAfter(canBeFinedThrough.atMost().orElseThrow());
        return canBeFined ? List.of(Finding.holds(FineStatement.POWER_UNTIL, asOf, canBeFinedThrough)) : List.of();
    }
}
