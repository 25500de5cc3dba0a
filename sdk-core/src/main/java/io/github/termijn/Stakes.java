package io.github.termijn;

import io.github.termijn.dossier.ExemptionKind;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.exam.WorkDispensation;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.guidance.QuestionStatement;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.loan.Entitlement;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.Repayment;
import io.github.termijn.loan.RepaymentSchedule;
import io.github.termijn.term.Claim;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is at stake for a person (belang): all that an answer has to change to be asked for (SIG-6). Findings, steps and letters
 * are not in it. What has first to be decided counts as if it were granted.
 *
 * @param fines the fines by their term, as they stand, and the others
 * @param forgiveness what is forgiven
 * @param duty when the duty ends, and whether there is one
 * @param examDays when each exam term ends, and could end if what can be had were granted
 * @param participationDays the same of the terms for the participation statement
 * @param status how each term stands
 * @param exemptions how each exemption stands
 * @param workDispensation whether ONA can be dispensed because of work
 * @param entitlement what can be borrowed
 * @param repayment what is to be paid back
 */
record Stakes(
        List<Fine> fines,
        Optional<Bounds<Integer>> forgiveness,
        List<Object> duty,
        List<Bounds<LocalDate>> examDays,
        List<Bounds<LocalDate>> participationDays,
        List<Object> status,
        Map<ExemptionKind, Object> exemptions,
        boolean workDispensation,
        Optional<Bounds<Money>> entitlement,
        List<Object> repayment) {

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    /** A fine as it counts and as the rules give it. */
    private record Fine(Bounds<Money> amount, Bounds<Money> computed) {

        static Fine of(FineOutcome fine) {
            return new Fine(orNothing(fine.amount()), orNothing(fine.computed()));
        }

        private static Bounds<Money> orNothing(Optional<Bounds<Money>> amount) {
            return amount.orElse(Bounds.exactly(NOTHING));
        }
    }

    static Stakes of(Rooms rooms) {
        List<AssessedTerm> terms = rooms.terms();
        List<AssessedTerm> participationTerms = rooms.participationTerms();
        List<AssessedTerm> all =
                Stream.concat(terms.stream(), participationTerms.stream()).toList();
        Exemptions exemptions = rooms.exemptions();
        Optional<Forgiveness> forgiveness = rooms.forgiveness();
        return new Stakes(
                rooms.fines().stream().map(Fine::of).toList(),
                forgiveness.map(Forgiveness::percentage),
                List.of(
                        rooms.timeline().dutyEnd(),
                        exemptions.notObliged().verdict(),
                        all.stream().map(term -> term.doubt().isPresent()).toList()),
                days(rooms, terms),
                days(rooms, participationTerms),
                all.stream()
                        .<Object>map(term -> List.of(term.kind(), term.status(), term.culpability()))
                        .toList(),
                results(exemptions),
                rooms.workDispensation().map(WorkDispensation::isAvailable).orElse(false),
                rooms.entitlement().map(Entitlement::available),
                List.of(
                        forgiveness.map(Forgiveness::left),
                        rooms.repayment().flatMap(Repayment::schedule).map(RepaymentSchedule::monthly),
                        rooms.recovery().map(Recovery::state),
                        rooms.recovery().flatMap(Recovery::reviewable)));
    }

    /** The last day of a term that was done in time is at stake no more. */
    private static List<Bounds<LocalDate>> days(Rooms rooms, List<AssessedTerm> terms) {
        List<Bounds<LocalDate>> days = new ArrayList<>();
        for (AssessedTerm term : terms) {
            if (term.status() != TermStatus.COMPLETED_IN_TIME) {
                days.add(rooms.timeline().claims().stream()
                        .filter(claim -> claim.kind() == term.kind()
                                && claim.term() == term.ordinal()
                                && claim.standing() != Claim.Standing.NOT_MET)
                        .flatMap(claim -> claim.lastDayIfGranted().stream())
                        .reduce(term.lastDay(), Bounds::hull));
            }
        }
        return days;
    }

    private static Map<ExemptionKind, Object> results(Exemptions exemptions) {
        Map<ExemptionKind, Object> results = new EnumMap<>(ExemptionKind.class);
        exemptions.agi().ifPresent(agi -> results.put(ExemptionKind.AGI, agi.result()));
        exemptions.medical().ifPresent(medical -> results.put(ExemptionKind.MEDICAL, medical.verdict()));
        exemptions
                .sufficientIntegration()
                .ifPresent(integration -> results.put(ExemptionKind.AVI, integration.verdict()));
        return results;
    }

    /** Returns what differs, as it is here and as it can be at the other end, in the order of its weight. */
    List<Finding> against(List<Stakes> tried, LocalDate asOf) {
        List<Finding> changes = new ArrayList<>();
        fine(tried, asOf).ifPresent(changes::add);
        if (tried.stream().anyMatch(other -> !other.percentage().equals(percentage()))) {
            changes.add(Finding.open(
                    QuestionStatement.FORGIVENESS,
                    asOf,
                    percentage(),
                    hull(tried.stream().map(Stakes::percentage))));
        }
        if (tried.stream().anyMatch(other -> !other.duty.equals(duty))) {
            changes.add(Finding.open(QuestionStatement.DUTY, asOf));
        }
        days(TermKind.EXAM, examDays, tried.stream().map(Stakes::examDays).toList(), asOf)
                .ifPresent(changes::add);
        days(
                        TermKind.PVT,
                        participationDays,
                        tried.stream().map(Stakes::participationDays).toList(),
                        asOf)
                .ifPresent(changes::add);
        if (tried.stream().anyMatch(other -> !other.status.equals(status))) {
            changes.add(Finding.open(QuestionStatement.STATUS, asOf));
        }
        exemptions.forEach((kind, result) -> {
            if (tried.stream().anyMatch(other -> !result.equals(other.exemptions.get(kind)))) {
                changes.add(Finding.open(QuestionStatement.EXEMPTION, asOf, kind));
            }
        });
        if (tried.stream().anyMatch(other -> other.workDispensation != workDispensation)) {
            changes.add(Finding.open(QuestionStatement.WORK_DISPENSATION, asOf));
        }
        entitlement.ifPresent(now -> {
            if (tried.stream().anyMatch(other -> !other.entitlement.equals(entitlement))) {
                changes.add(Finding.open(
                        QuestionStatement.ENTITLEMENT,
                        asOf,
                        now,
                        hull(tried.stream().flatMap(other -> other.entitlement.stream()))));
            }
        });
        if (tried.stream().anyMatch(other -> !other.repayment.equals(repayment))) {
            changes.add(Finding.open(QuestionStatement.REPAYMENT, asOf));
        }
        return changes;
    }

    /** What counts, or where that is the same whatever is answered, what the rules give. */
    private Optional<Finding> fine(List<Stakes> tried, LocalDate asOf) {
        if (tried.stream().allMatch(other -> other.fines.equals(fines))) {
            return Optional.empty();
        }
        Bounds<Money> now = sum(Fine::amount);
        boolean counts =
                tried.stream().anyMatch(other -> !other.sum(Fine::amount).equals(now));
        Function<Fine, Bounds<Money>> side = counts ? Fine::amount : Fine::computed;
        return Optional.of(Finding.open(
                QuestionStatement.FINE, asOf, sum(side), hull(tried.stream().map(other -> other.sum(side)))));
    }

    private Bounds<Money> sum(Function<Fine, Bounds<Money>> side) {
        return fines.stream().map(side).reduce(Bounds.exactly(NOTHING), Stakes::plus);
    }

    /** Without a loan nothing is forgiven. */
    private Bounds<Integer> percentage() {
        return forgiveness.orElse(Bounds.exactly(0));
    }

    /** Of the terms that differ the first is told; a term that falls away has no day. */
    private static Optional<Finding> days(
            TermKind kind, List<Bounds<LocalDate>> now, List<List<Bounds<LocalDate>>> tried, LocalDate asOf) {
        for (int term = 0; term < now.size(); term++) {
            Bounds<LocalDate> day = now.get(term);
            int place = term;
            List<Bounds<LocalDate>> others = tried.stream()
                    .filter(days -> days.size() > place)
                    .map(days -> days.get(place))
                    .toList();
            if (!others.stream().allMatch(day::equals)) {
                return Optional.of(Finding.open(QuestionStatement.LAST_DAY, asOf, kind, day, hull(others.stream())));
            }
        }
        return Optional.empty();
    }

    private static Bounds<Money> plus(Bounds<Money> one, Bounds<Money> other) {
        Money least = one.atLeast().plus(other.atLeast());
        return one.atMost().isPresent() && other.atMost().isPresent()
                ? Bounds.between(least, one.atMost().get().plus(other.atMost().get()))
                : Bounds.atLeast(least);
    }

    private static <T> Bounds<T> hull(Stream<Bounds<T>> bounds) {
        return bounds.reduce(Bounds::hull).orElseThrow();
    }
}
