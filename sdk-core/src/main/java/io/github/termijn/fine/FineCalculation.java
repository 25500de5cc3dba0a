package io.github.termijn.fine;

import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Verdict;
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

    /** What FIN-3 to FIN-7 alone give. */
    static ComputedFine amount(LawBook law, Dossier dossier, LocalDate asOf, OverrunFacts overrun) {
        return new FineCalculation(law, dossier, asOf, overrun, Culpability.PROVISIONALLY_CULPABLE).amount();
    }

    /** Every reason for which there is no fine. */
    static List<Finding> whyNoFine(
            LawBook law, Dossier dossier, LocalDate asOf, OverrunFacts overrun, Culpability culpability) {
        return new FineCalculation(law, dossier, asOf, overrun, culpability).whyNoFine();
    }

    private FineOutcome outcome() {
        Optional<Bounds<Money>> computed = computed();
        Optional<RecordedFine> decision = recorded.map(this::decision);
        if (computed.isPresent()) {
            overrun.mayBelong()
                    .map(FineDecision::decidedOn)
                    .ifPresent(day -> findings.add(Finding.open(FineStatement.MAY_BE_FINED_ALREADY, asOf, day)));
        }
        if (computed.isPresent() || recorded.isPresent()) {
            overrun.removedBy().ifPresent(this::nameClaim);
            overrun.doubt()
                    .ifPresent(doubt -> findings.add(
                            Finding.open(FineStatement.FINE_OPEN_ON_DUTY, asOf).restsOn(Aspect.REG_4_RECORD)));
        }
        FineState state = decision.map(RecordedFine::state).orElse(FineState.NO_DECISION);
        boolean stands = state != FineState.NO_DECISION && state != FineState.WITHOUT_BASIS;
        return new FineOutcome.Builder()
                .state(state)
                .recorded(recorded)
                .computed(computed)
                .amount(stands ? decision.flatMap(RecordedFine::amount).map(this::unlessRemoved) : computed)
                .procedure(decision.map(RecordedFine::procedure))
                .canBeFinedThrough(canBeFinedThrough)
                .addAllFindings(findings)
                .addAllFindings(decision.map(RecordedFine::days).orElseGet(this::power))
                .build();
    }

    private Optional<Bounds<Money>> computed() {
        List<Finding> why = whyNoFine();
        if (why.isEmpty()) {
            ComputedFine fine = amount();
            findings.addAll(fine.findings());
            return fine.amount().map(this::leftOpen);
        }
        findings.add(why.get(0));
        if (culpability != Culpability.NOT_CULPABLE && overrun.kind() == TermKind.EXAM) {
            nameEffort();
        }
        return Optional.empty();
    }

    /** Every reason for which there is no fine at all; the first one is told. */
    private List<Finding> whyNoFine() {
        List<Finding> why = new ArrayList<>();
        if (culpability == Culpability.NOT_CULPABLE) {
            why.add(Finding.holds(FineStatement.NO_CULPABILITY_NO_FINE, decisionDay));
        }
        dossier.diedOn()
                .filter(day -> !day.isAfter(decisionDay))
                .ifPresent(day -> why.add(Finding.holds(FineStatement.FINE_LAPSED_BY_DEATH, day, day)));
        dossier.permitRefusedOn()
                .filter(day -> overrun.kind() == TermKind.EXAM && !day.isAfter(decisionDay))
                .ifPresent(day -> why.add(Finding.holds(FineStatement.PERMIT_REFUSED_NO_FINE, day, day)));
        if (powerLapsed() == Verdict.HOLDS) {
            why.add(Finding.holds(FineStatement.POWER_TO_FINE_LAPSED, decisionDay, canBeFinedThrough));
        }
        if (group() == Verdict.FAILS) {
            why.add(Finding.holds(FineStatement.STATUS_HOLDER_NO_FINE, decisionDay, decisionDay));
        }
        return why;
    }

    /**
     * FIN-12: whether the power had lapsed on the day of the decision. Nothing can suspend it before a first decision; only an
     * earlier one on the same overrun that was withdrawn or annulled could leave it open.
     */
    private Verdict powerLapsed() {
        if (!decisionDay.isAfter(canBeFinedThrough.atLeast())) {
            return Verdict.FAILS;
        }
        boolean over = decisionDay.isAfter(canBeFinedThrough.atMost().orElseThrow());
        return over && !wasSuspended() ? Verdict.HOLDS : Verdict.OPEN;
    }

    /** An annulled decision on the same overrun: objection and appeal against it suspended the power (FIN-12). */
    private boolean wasSuspended() {
        return dossier.fines().stream()
                .filter(FineDecision::isAnnulled)
                .filter(fine -> fine.kind() == overrun.kind())
                .map(FineDecision::decidedOn)
                .anyMatch(day -> day.isAfter(overrun.lastDay().atLeast())
                        && !day.isAfter(canBeFinedThrough.atMost().orElseThrow())
                        && day.isBefore(decisionDay));
    }

    /** FIN-13: what takes the fine away does not settle what the effort means for the loan. */
    private void nameEffort() {
        examFine().findings().stream()
                .filter(finding -> finding.statement() == FineStatement.ENOUGH_EFFORT)
                .forEach(findings::add);
    }

    private Verdict group() {
        return FinedGroup.canBeFined(law, dossier.permit(), decisionDay);
    }

    private ComputedFine amount() {
        if (overrun.kind() == TermKind.EXAM) {
            return examFine();
        }
        Money fine = law.on(FineLaw.PVT_FINE, decisionDay);
        return new ComputedFine(
                Optional.of(Bounds.exactly(fine)), List.of(Finding.holds(FineStatement.PVT_AMOUNT, decisionDay, fine)));
    }

    /** The later the last day, the more counts and the lower the fine: the two ends of an open last day bound it. */
    private ComputedFine examFine() {
        FineAmount early = examFine(overrun.lastDay().atLeast());
        ComputedFine ifEarly = early.fine();
        if (overrun.lastDay().isExact()) {
            return ifEarly;
        }
        FineAmount late = examFine(overrun.lastDay().atMost().orElseThrow());
        ComputedFine ifLate = late.fine();
        List<Finding> found = new ArrayList<>(ifEarly.findings());
        if (early.enoughEffort() == Verdict.FAILS && late.enoughEffort() != Verdict.FAILS) {
            found.add(Finding.open(FineStatement.ENOUGH_EFFORT, decisionDay));
        }
        if (ifEarly.amount().isEmpty() && ifLate.amount().isEmpty()) {
            return new ComputedFine(Optional.empty(), found);
        }
        Bounds<Money> both = ifEarly.orNothing().hull(ifLate.orNothing());
        if (!both.isExact()) {
            found.add(Finding.open(FineStatement.LAST_DAY_OPEN, decisionDay, overrun.lastDay(), both));
        }
        return new ComputedFine(Optional.of(both), found);
    }

    private FineAmount examFine(LocalDate lastDay) {
        return new FineAmount(law, DossierFineFacts.of(law, dossier, overrun, lastDay, decisionDay), recorded, asOf);
    }

    /** FIN-11, FIN-12 and 3a: what can still make it nothing leaves it open down to nothing. */
    private Bounds<Money> leftOpen(Bounds<Money> amount) {
        boolean openForGroup = group() == Verdict.OPEN;
        if (openForGroup) {
            findings.add(Finding.open(FineStatement.STATUS_HOLDER_UNCLEAR, decisionDay, decisionDay));
        }
        boolean powerOpen = powerLapsed() == Verdict.OPEN;
        if (powerOpen) {
            findings.add(Finding.open(FineStatement.POWER_TO_FINE_LAPSED, decisionDay, canBeFinedThrough));
        }
        boolean finedAlready = overrun.mayBelong().isPresent();
        return openForGroup || powerOpen || finedAlready || overrun.mayFallAway()
                ? ExamFine.downToNothing(amount)
                : amount;
    }

    private void nameClaim(Claim claim) {
        findings.add(Finding.open(
                FineStatement.CLAIM_WOULD_REMOVE,
                asOf,
                claim.ground(),
                claim.lastDayIfGranted().orElseThrow()));
    }

    /** FIN-10 and FIN-12: the decision as it stands, also one that was taken too late. */
    private RecordedFine decision(FineDecision fine) {
        LocalDate day = fine.decidedOn();
        boolean hasBasis = overrun.basis() != Basis.WITHOUT_BASIS;
        findings.add(Finding.test(hasBasis, FineStatement.RECORDED, day, day, fine.amount()));
        switch (powerLapsed()) {
            case HOLDS -> findings.add(Finding.fails(FineStatement.DECIDED_AFTER_POWER, day, day, canBeFinedThrough));
            case OPEN -> findings.add(Finding.open(FineStatement.DECIDED_AFTER_POWER, day, day, canBeFinedThrough));
            case FAILS -> {}
        }
        RecordedFine decision = new RecordedFine(law, dossier, fine, hasBasis, asOf);
        findings.addAll(decision.findings());
        return decision;
    }

    /** 3a and REG-4: where the overrun may fall away the recorded amount is open down to nothing. */
    private Bounds<Money> unlessRemoved(Bounds<Money> amount) {
        return overrun.mayFallAway() ? ExamFine.downToNothing(amount) : amount;
    }

    /** FIN-12: until when the overrun can be fined where no decision is recorded. */
    private List<Finding> power() {
        boolean canBeFined = culpability != Culpability.NOT_CULPABLE && powerLapsed() == Verdict.FAILS;
        return canBeFined ? List.of(Finding.holds(FineStatement.POWER_UNTIL, asOf, canBeFinedThrough)) : List.of();
    }
}
