package io.github.termijn.guidance;

import io.github.termijn.exemption.AgiOutcome;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.exemption.SufficientIntegration;
import io.github.termijn.exemption.UnprovenHours;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Statement;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The exemptions that can be requested, and what is missing for those on the way (SIG-4). What is met stands with the
 * exemption itself.
 *
 * <p>Reading: the sources do not say who has no chance of passing every part. A route of demonstrated effort is therefore
 * shown to everybody who has begun it: by an attempt, by course hours that count, by a learnability test that shows no
 * capacity, or because no hours are asked.
 */
final class ExemptionSteps {

    private static final Set<CriterionKind> LONG_ENOUGH = Set.of(CriterionKind.REGISTRATION, CriterionKind.WORK);

    private final Steps steps;
    private final Situation situation;
    private final LocalDate asOf;

    ExemptionSteps(Steps steps, Situation situation) {
        this.steps = steps;
        this.situation = situation;
        this.asOf = situation.asOf();
    }

    void add() {
        List<AgiRouteOutcome> routes =
                situation.exemptions().agi().map(AgiOutcome::routes).orElse(List.of());
        hours(routes);
        routes.stream()
                .filter(route -> Lists.any(route.criteria(), ExemptionSteps::isBegun))
                .forEach(this::effort);
        situation.exemptions().sufficientIntegration().ifPresent(this::integration);
        situation
                .exemptions()
                .medical()
                .filter(medical -> medical.verdict() == Verdict.HOLDS)
                .ifPresent(medical -> add(
                        StepKind.REQUEST_MEDICAL_EXEMPTION,
                        asOf,
                        GuidanceStatement.MEDICAL_FOUND,
                        List.of(medical.criterion())));
    }

    private static boolean isBegun(Criterion criterion) {
        boolean some =
                criterion.present().atMost().filter(most -> most.signum() == 0).isEmpty();
        return switch (criterion.kind()) {
            case COURSE_HOURS -> some || criterion.verdict() == Verdict.HOLDS;
            case ATTEMPTS -> some;
            case LEARNABILITY_TEST -> criterion.present().isExact() && some;
            default -> false;
        };
    }

    private static List<Criterion> besideTime(List<Criterion> criteria) {
        return Lists.where(criteria, criterion -> criterion.kind() != CriterionKind.WAITING_TIME);
    }

    /** What only waits for its day can be requested from that day; anything else has to be completed first. */
    private void effort(AgiRouteOutcome route) {
        if (Criterion.verdictOf(besideTime(route.criteria())) == Verdict.HOLDS) {
            LocalDate from = route.criteria().stream()
                    .flatMap(criterion -> criterion.metFrom().stream())
                    .max(LocalDate::compareTo)
                    .orElse(asOf);
            add(StepKind.REQUEST_EFFORT_EXEMPTION, from, GuidanceStatement.EFFORT_MET, route.criteria(), route.route());
        } else if (!hoursComplete(route)) {
            add(
                    StepKind.COMPLETE_EFFORT_EXEMPTION,
                    asOf,
                    GuidanceStatement.EFFORT_BEGUN,
                    route.criteria(),
                    route.route());
        }
    }

    private void integration(SufficientIntegration integration) {
        List<Criterion> time = Lists.where(integration.criteria(), criterion -> LONG_ENOUGH.contains(criterion.kind()));
        if (time.isEmpty()) {
            return;
        }
        if (Criterion.verdictOf(time) != Verdict.HOLDS) {
            toCheck(time);
            return;
        }
        add(
                integration.verdict() == Verdict.HOLDS
                        ? StepKind.REQUEST_INTEGRATION_EXEMPTION
                        : StepKind.HAVE_LANGUAGE_INTERVIEW,
                asOf,
                GuidanceStatement.LONG_RESIDENT_AND_AT_WORK,
                integration.criteria(),
                situation.law().on(ExemptionLaw.AVI_REGISTRATION, asOf),
                situation.law().on(ExemptionLaw.AVI_WORK_MONTHS, asOf));
    }

    /** SIG-7: ten years after the duty or the registration began it is asked; a criterion that surely fails answers it. */
    private void toCheck(List<Criterion> time) {
        LawBook law = situation.law();
        LocalDate duty = situation.dossier().obligedFrom();
        LocalDate since =
                situation.dossier().registeredSince().filter(duty::isAfter).orElse(duty);
        Period years = law.on(ExemptionLaw.AVI_REGISTRATION, asOf);
        if (Criterion.verdictOf(time) == Verdict.OPEN && !asOf.isBefore(TermArithmetic.plus(since, years))) {
            List<Finding> findings = new ArrayList<>(List.of(Finding.open(
                    GuidanceStatement.INTEGRATION_TO_CHECK, asOf, years, law.on(ExemptionLaw.AVI_WORK_MONTHS, asOf))));
            time.forEach(criterion -> findings.addAll(criterion.openPoints()));
            steps.add(StepKind.CHECK_SUFFICIENT_INTEGRATION, Bounds.exactly(asOf), Optional.empty(), findings);
        }
    }

    /** AGI-6: hours that only lack proof, before any lesson is taken for them. */
    private void hours(List<AgiRouteOutcome> routes) {
        List<Finding> findings = new ArrayList<>();
        for (AgiRouteOutcome route : routes) {
            route.unproven()
                    .filter(hours -> hours.closes().signum() > 0)
                    .ifPresent(hours -> findings.add(
                            hoursComplete(route)
                                    ? Finding.holds(
                                            GuidanceStatement.HOURS_COMPLETE_ROUTE, asOf, hours.hours(), route.route())
                                    : Finding.holds(
                                            GuidanceStatement.HOURS_HELP_ROUTE,
                                            asOf,
                                            hours.hours(),
                                            route.route(),
                                            hours.closes())));
        }
        List<Finding> complete =
                Lists.where(findings, finding -> finding.statement() == GuidanceStatement.HOURS_COMPLETE_ROUTE);
        if (!findings.isEmpty()) {
            steps.add(
                    StepKind.RECORD_HOURS,
                    Bounds.exactly(asOf),
                    Optional.empty(),
                    complete.isEmpty() ? findings : complete);
        }
    }

    /** Whether nothing but time is missing of a route once the hours without proof are recorded. */
    private static boolean hoursComplete(AgiRouteOutcome route) {
        BigDecimal closes = route.unproven().map(UnprovenHours::closes).orElse(BigDecimal.ZERO);
        return Lists.all(
                besideTime(route.criteria()),
                criterion -> criterion.verdict() == Verdict.HOLDS
                        || (criterion.kind() == CriterionKind.COURSE_HOURS
                                && criterion
                                        .missing()
                                        .atMost()
                                        .filter(most -> most.compareTo(closes) <= 0)
                                        .isPresent()));
    }

    private void add(StepKind kind, LocalDate from, Statement why, Collection<Criterion> criteria, Object... values) {
        List<Finding> findings = new ArrayList<>(List.of(Finding.holds(why, asOf, values)));
        for (Criterion criterion : criteria) {
            findings.addAll(Lists.where(criterion.findings(), finding -> finding.verdict() != Verdict.HOLDS));
        }
        steps.add(kind, Bounds.exactly(from), Optional.empty(), findings);
    }
}
