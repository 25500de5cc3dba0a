package io.github.termijn.loan;

import io.github.termijn.law.Bounds;
import io.github.termijn.law.DutyLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.ExtendedTermFulfilment;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.RepaymentLaw;
import io.github.termijn.law.RepaymentTrigger;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Finds the day that triggers the run-in, and the run-in after it (REP-1). */
final class StartCalculation {

    private final LawBook law;
    private final RepaymentFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    StartCalculation(LawBook law, RepaymentFacts facts) {
        this.law = law;
        this.facts = facts;
    }

    RepaymentStart compute() {
        Optional<Bounds<LocalDate>> trigger = trigger();
        Optional<Bounds<LocalDate>> last = trigger.map(this::runInEnd).map(end -> end.map(TermArithmetic::lastDay));
        Optional<Bounds<LocalDate>> due =
                orEarlier(last.map(day -> day.map(through -> through.with(TemporalAdjusters.firstDayOfNextMonth()))));
        last = orEarlier(last);
        trigger = orEarlier(trigger);
        facts.earlierStartRequestedOn()
                .ifPresent(day -> findings.add(Finding.open(RepaymentStatement.EARLIER_START_REQUESTED, day, day)));
        if (trigger.isPresent()) {
            findings.add(Finding.holds(RepaymentStatement.RUN_IN, trigger.get().atLeast(), last, due));
        }
        return new RepaymentStart.Builder()
                .trigger(trigger)
                .runInThrough(last)
                .firstInstalment(due)
                .findings(findings)
                .build();
    }

    /** On request the repayment begins earlier, but the text gives no day: not before the request. */
    private Optional<Bounds<LocalDate>> orEarlier(Optional<Bounds<LocalDate>> day) {
        return facts.earlierStartRequestedOn()
                .map(asked -> day.map(ordinary -> ordinary.hull(Bounds.exactly(asked)))
                        .orElseGet(() -> Bounds.atLeast(asked)))
                .or(() -> day);
    }

    private Optional<Bounds<LocalDate>> trigger() {
        LocalDate earlierLaw = lastTermOrFulfilment();
        Optional<LocalDate> laterLaw = Stream.of(facts.fulfilledOn(), facts.claimEndedOn())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (law.on(RepaymentLaw.TRIGGER, earlierLaw) == RepaymentTrigger.LAST_TERM_OR_FULFILMENT) {
            return Optional.of(underEarlierLaw(earlierLaw, laterLaw));
        }
        if (laterLaw.isEmpty()) {
            findings.add(Finding.fails(RepaymentStatement.TRIGGERED_LATER_LAW, earlierLaw, laterLaw));
            return Optional.empty();
        }
        LocalDate day = laterLaw.get();
        if (law.on(RepaymentLaw.TRIGGER, day) == RepaymentTrigger.LAST_TERM_OR_FULFILMENT) {
            findings.add(Finding.open(RepaymentStatement.CLAIM_ENDED_EARLIER, day, day, earlierLaw));
            return Optional.of(Bounds.exactly(day).hull(Bounds.exactly(earlierLaw)));
        }
        findings.add(Finding.holds(RepaymentStatement.TRIGGERED_LATER_LAW, day, laterLaw));
        return Optional.of(Bounds.exactly(day));
    }

    private Bounds<LocalDate> underEarlierLaw(LocalDate day, Optional<LocalDate> laterLaw) {
        findings.add(Finding.holds(RepaymentStatement.TRIGGERED_EARLIER_LAW, day, day));
        boolean fulfilled =
                facts.fulfilledOn().filter(done -> !done.isAfter(day)).isPresent();
        if (fulfilled || !isInTransition(day)) {
            return Bounds.exactly(day);
        }
        findings.add(Finding.open(RepaymentStatement.TRANSITION, day, day));
        return laterLaw.map(later -> Bounds.exactly(day).hull(Bounds.exactly(later)))
                .orElseGet(() -> Bounds.atLeast(day));
    }

    /**
     * In the last year of the earlier text, with a run-in that reaches the later one. A T before that year stays under the
     * earlier text, also if a gap lengthens its run-in into the later one: so the rule is written (a reading).
     */
    private boolean isInTransition(LocalDate day) {
        return Lists.first(law.value(RepaymentLaw.TRIGGER).changes(), change -> change.isAfter(day))
                .filter(change -> change.getYear() - 1 == day.getYear())
                .filter(change -> runInEnd(day, new ArrayList<>())
                        .atMost()
                        .filter(change::isBefore)
                        .isPresent())
                .isPresent();
    }

    private LocalDate lastTermOrFulfilment() {
        LocalDate last = facts.termLastDay();
        LocalDate found = orFulfilment(last);
        for (RepaymentFacts.NewTerm term : newTerms()) {
            boolean counts = !term.decidedOn().isAfter(found);
            findings.add(Finding.test(
                    counts, RepaymentStatement.NEW_TERM_COUNTS, term.decidedOn(), term.decidedOn(), term.lastDay()));
            if (counts && term.lastDay().isAfter(last)) {
                last = term.lastDay();
                found = orFulfilment(last);
            }
        }
        return found;
    }

    private List<RepaymentFacts.NewTerm> newTerms() {
        return facts.newTerms().stream()
                .sorted(Comparator.comparing(RepaymentFacts.NewTerm::decidedOn)
                        .thenComparing(RepaymentFacts.NewTerm::lastDay))
                .toList();
    }

    private LocalDate orFulfilment(LocalDate lastDay) {
        return facts.fulfilledOn()
                .filter(day -> day.isBefore(lastDay) && startsRunIn(day))
                .orElse(lastDay);
    }

    /** For an extended term the text until 2017 does not name an earlier fulfilment. */
    private boolean startsRunIn(LocalDate fulfilledOn) {
        return !facts.termExtended()
                || law.on(RepaymentLaw.EARLIER_FULFILMENT_IN_THE_ACT, fulfilledOn)
                || law.on(Interpretation.EXTENDED_TERM_FULFILMENT, fulfilledOn) == ExtendedTermFulfilment.STARTS_RUN_IN;
    }

    // The run-in, counted on its exclusive end

    private Bounds<LocalDate> runInEnd(Bounds<LocalDate> trigger) {
        if (trigger.isExact()) {
            return runInEnd(trigger.atLeast(), findings);
        }
        // Which gaps lie in the run-in is open too: none may lengthen the earliest one, all the latest.
        LocalDate least = plainEnd(trigger.atLeast());
        long days = gapsAfter(trigger.atLeast()).mapToLong(this::mostDays).sum();
        return trigger.atMost()
                .map(latest -> Bounds.between(least, plainEnd(latest).plusDays(days)))
                .orElseGet(() -> Bounds.atLeast(least));
    }

    private Bounds<LocalDate> runInEnd(LocalDate trigger, List<Finding> reasons) {
        LocalDate end = plainEnd(trigger);
        for (LocalDateRange gap : gapsAfter(trigger).toList()) {
            LocalDate from = gap.getStart();
            if (from.isBefore(end)) {
                if (gap.isUnboundedEnd()) {
                    reasons.add(Finding.open(RepaymentStatement.GAP_RUNS, from, from));
                    return Bounds.between(end, end.plusDays(mostDays(gap)));
                }
                long days = mostDays(gap);
                reasons.add(Finding.test(
                        days > 0, RepaymentStatement.GAP_LENGTHENS, from, from, TermArithmetic.lastDay(gap.getEnd())));
                end = end.plusDays(days);
            }
        }
        return Bounds.exactly(end);
    }

    private LocalDate plainEnd(LocalDate trigger) {
        return TermArithmetic.plus(trigger.plusDays(1), law.on(RepaymentLaw.RUN_IN, trigger));
    }

    private Stream<LocalDateRange> gapsAfter(LocalDate trigger) {
        return facts.gaps().stream()
                .filter(gap -> gap.getStart().isAfter(trigger))
                .sorted(Comparator.comparing(LocalDateRange::getStart));
    }

    /** A gap lengthens by its whole length, one of more than a year by nothing (TRM-6); one that runs by up to a year. */
    private long mostDays(LocalDateRange gap) {
        LocalDate from = gap.getStart();
        LocalDate longest = TermArithmetic.plus(from, law.on(DutyLaw.LONGEST_INTERRUPTION, from));
        if (gap.isUnboundedEnd()) {
            return ChronoUnit.DAYS.between(from, longest);
        }
        return gap.getEnd().isAfter(longest) ? 0 : gap.lengthInDays();
    }
}
