package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.Relation;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.ExtensionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Claims that are measured by a period: illness, asylum centre, special circumstances. One day supports one (EXT-0). */
final class PeriodClaims {

    private static final Set<CircumstanceKind> KINDS =
            Set.of(CircumstanceKind.ILLNESS, CircumstanceKind.ASYLUM_CENTRE, CircumstanceKind.SPECIAL_CIRCUMSTANCES);
    private static final Set<Ground> GROUNDS =
            Set.of(Ground.INTERRUPTION, Ground.ILLNESS, Ground.ASYLUM_CENTRE, Ground.SPECIAL_CIRCUMSTANCES);

    private final Claims claims;
    private final TermContext context;
    private final LawBook law;
    private final LocalDate asOf;
    private final LocalDate start;
    private final LocalDate lastDay;

    private final DaysUsed used;

    PeriodClaims(
            Claims claims,
            TermContext context,
            TermCalculation calculation,
            TermRun run,
            LocalDate start,
            LocalDate lastDay) {
        this.claims = claims;
        this.context = context;
        this.law = context.law();
        this.asOf = context.asOf();
        this.start = start;
        this.lastDay = lastDay;
        this.used = new DaysUsed(start, recorded(calculation, run));
    }

    /** EXT-0: what uses days before any claim: interruptions that lengthened the term, and decisions that carry a period. */
    private List<LocalDateRange> recorded(TermCalculation calculation, TermRun run) {
        List<LocalDateRange> periods = new ArrayList<>();
        for (TermEvent event : run.steps().keySet()) {
            if (event instanceof TermEvent.Gap gap) {
                periods.add(known(gap.interruption().from(), gap.interruption().through()));
            }
        }
        for (TermEvent.Decision decision : calculation.decisions()) {
            if (GROUNDS.contains(decision.ground())) {
                decision.decision()
                        .from()
                        .map(from -> known(from, decision.decision().through()))
                        .ifPresent(periods::add);
            }
        }
        return periods;
    }

    /** Returns a period as far as it is known; it can begin later than the as-of day. */
    private LocalDateRange known(LocalDate from, Optional<LocalDate> through) {
        LocalDate last = lastDayKnown(through);
        return last.isBefore(from) ? LocalDateRange.ofEmpty(from) : LocalDateRange.ofClosed(from, last);
    }

    void all() {
        context.dossier().circumstances().stream()
                .filter(circumstance -> KINDS.contains(circumstance.kind()) && touchesTheTerm(circumstance))
                .sorted(Comparator.comparing(Circumstance::from)
                        .thenComparing(circumstance -> lastDayKnown(circumstance.through())))
                .forEach(this::test);
    }

    private void test(Circumstance circumstance) {
        if (claims.isRecorded(circumstance.kind().ground(), circumstance)) {
            return;
        }
        switch (circumstance.kind()) {
            case ILLNESS -> illness(circumstance);
            case ASYLUM_CENTRE -> asylumCentre(circumstance);
            default -> special(circumstance);
        }
    }

    /** EXT-1: an illness of three consecutive months with a medical authorisation adds its own length. */
    private void illness(Circumstance illness) {
        List<Finding> conditions = new ArrayList<>();
        conditions.add(lasted(illness, law.on(ExtensionLaw.SHORTEST_ILLNESS, asOf), ClaimStatement.ILLNESS_LASTED));
        Finding authorisation = illness.medicalAuthorisation()
                .map(given -> Finding.test(given, ClaimStatement.MEDICAL_AUTHORISATION, asOf, illness.from()))
                .orElseGet(() -> Finding.open(ClaimStatement.MEDICAL_AUTHORISATION, asOf, illness.from()));
        conditions.add(
                illness.relation() == Relation.IN_LAW ? authorisation.restsOn(Aspect.EXT_1_IN_LAWS) : authorisation);
        boolean shortOfIt = Claim.Standing.of(conditions) == Claim.Standing.NOT_MET;
        LocalDate first = illness.from().isBefore(start) ? start : illness.from();
        int days = claimDays(first, illness.through(), conditions, !shortOfIt);
        Bounds<Period> length = illness.through().isPresent()
                ? Bounds.exactly(Period.ofDays(days))
                : Bounds.atLeast(Period.ofDays(days));
        claims.add(Ground.ILLNESS, conditions, length, ClaimStatement.ILLNESS_DAYS);
        if (shortOfIt && !claims.isRecorded(Ground.SPECIAL_CIRCUMSTANCES, illness)) {
            special(illness);
        }
    }

    /** EXT-4: a stay of more than 56 days adds at least a day and at most the stay rounded up to whole four weeks. */
    private void asylumCentre(Circumstance stay) {
        LocalDate obligedFrom = context.dossier().obligedFrom();
        LocalDate first = stay.from().isBefore(obligedFrom) ? obligedFrom : stay.from();
        int whole = Claims.daysFrom(first, lastDayKnown(stay.through()));
        int threshold = law.on(ExtensionLaw.ASYLUM_CENTRE_THRESHOLD_DAYS, asOf);
        boolean enough = whole > threshold;
        List<Finding> conditions = new ArrayList<>();
        conditions.add(
                !enough && stay.through().isEmpty()
                        ? Finding.open(ClaimStatement.CENTRE_DAYS, asOf, whole, threshold)
                        : Finding.test(enough, ClaimStatement.CENTRE_DAYS, asOf, whole, threshold));
        int days = claimDays(
                first, stay.through(), conditions, enough || stay.through().isEmpty());
        int step = law.on(ExtensionLaw.ASYLUM_CENTRE_STEP_DAYS, asOf);
        Period most = Period.ofDays((days + step - 1) / step * step);
        Bounds<Period> length = stay.through().isPresent()
                ? Bounds.between(Period.ofDays(Math.min(days, 1)), most)
                : Bounds.atLeast(Period.ofDays(1));
        claims.add(Ground.ASYLUM_CENTRE, conditions, length, ClaimStatement.CENTRE_LENGTH);
    }

    /** EXT-9: for the minister, whether or not the condition of the published scheme is met. */
    private void special(Circumstance circumstance) {
        Finding lasted = lasted(
                circumstance, law.on(ExtensionLaw.SHORTEST_CIRCUMSTANCES, asOf), ClaimStatement.CIRCUMSTANCES_LASTED);
        List<Finding> conditions = new ArrayList<>();
        conditions.add(
                Finding.open(ClaimStatement.CIRCUMSTANCES_DISCRETION, asOf, circumstance.kind(), circumstance.from()));
        if (lasted.verdict() == Verdict.HOLDS) {
            conditions.add(lasted);
        }
        LocalDate first = circumstance.from().isBefore(start) ? start : circumstance.from();
        claimDays(first, circumstance.through(), conditions, true);
        claims.add(
                Ground.SPECIAL_CIRCUMSTANCES,
                conditions,
                Bounds.atLeast(Period.ZERO),
                ClaimStatement.CIRCUMSTANCES_LENGTH);
    }

    /** Tests whether a period lasted at least so long: first day + length ≤ day after the last day. */
    private Finding lasted(Circumstance circumstance, Period required, ClaimStatement statement) {
        LocalDate enough = TermArithmetic.plus(circumstance.from(), required);
        boolean met = !enough.isAfter(lastDayKnown(circumstance.through()).plusDays(1));
        return !met && circumstance.through().isEmpty()
                ? Finding.open(statement, asOf, circumstance.from(), required)
                : Finding.test(met, statement, asOf, circumstance.from(), required);
    }

    /** Returns the days of a period that support no extension yet, and uses them up if the claim stands. */
    private int claimDays(LocalDate first, Optional<LocalDate> through, List<Finding> conditions, boolean stands) {
        LocalDate last = lastDayKnown(through);
        int whole = Math.max(0, Claims.daysFrom(first, last));
        int taken = Math.toIntExact(used.count(first, last));
        if (taken > 0) {
            conditions.add(Finding.test(taken < whole, ClaimStatement.DAYS_USED, asOf, taken));
        }
        if (stands) {
            used.use(first, last);
        }
        return whole - taken;
    }

    private boolean touchesTheTerm(Circumstance circumstance) {
        return !circumstance.from().isAfter(lastDay)
                && !lastDayKnown(circumstance.through()).isBefore(start);
    }

    private LocalDate lastDayKnown(Optional<LocalDate> through) {
        return through.orElse(asOf);
    }
}
