package io.github.termijn.exemption;

import io.github.termijn.exam.ExamStatement;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.law.Aspect;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.CourseMix;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tests whether there are enough course hours of the kinds that count (AGI-2, AGI-3). */
final class HoursCriterion {

    /** What each route says of its hours. */
    record Statements(ExemptionStatement hours, ExemptionStatement notAdded, ExemptionStatement unclear) {

        static final Statements ROUTE_A = new Statements(
                ExemptionStatement.HOURS, ExemptionStatement.HOURS_NOT_ADDED, ExemptionStatement.HOURS_ADDED_UNCLEAR);
        static final Statements ROUTE_B = new Statements(
                ExemptionStatement.LITERACY_HOURS,
                ExemptionStatement.LITERACY_HOURS_NOT_ADDED,
                ExemptionStatement.LITERACY_HOURS_ADDED_UNCLEAR);
    }

    /** The hours as they may be: with every doubt against the person, or with every doubt in favour. */
    private record Tally(BigDecimal main, BigDecimal counted, BigDecimal added, boolean adding) {

        Tally countingAllAsMain() {
            return new Tally(counted, counted, added, adding);
        }
    }

    private final Statements statements;
    private final BigDecimal required;
    private final BigDecimal leastOfMain;
    private final CourseMix mix;
    private final LocalDate day;
    private final List<HoursOfKind> hours;
    private final Tally worst;
    private final BigDecimal mostMissing;

    /**
     * Prepares the test.
     *
     * @param statements what is said of the hours
     * @param required how many are required
     * @param mix which hours count
     * @param all the hours by kind of course
     * @param day the day of the decision
     */
    HoursCriterion(Statements statements, int required, CourseMix mix, List<HoursOfKind> all, LocalDate day) {
        this.statements = statements;
        this.required = BigDecimal.valueOf(required);
        this.leastOfMain = BigDecimal.valueOf(mix.least());
        this.mix = mix;
        this.day = day;
        this.hours = relevant(all);
        this.worst = worst(hours);
        this.mostMissing = missing(worst);
    }

    Criterion test() {
        Tally best = isKnown() ? worst : best();
        Bounds<BigDecimal> missing = Bounds.between(missing(best), mostMissing);
        Bounds<BigDecimal> present =
                isUnlimited() ? Bounds.atLeast(present(worst)) : Bounds.between(present(worst), present(best));
        Finding decisive =
                Finding.of(Criteria.verdict(missing), statements.hours(), day, present, required, missing, mix.main());
        List<Finding> findings = new ArrayList<>(hours.size() + 2);
        findings.add(isByReading(decisive, best) ? decisive.restsOn(Aspect.AGI_2_LEAST_COURSE) : decisive);
        addedKind(decisive.verdict(), best).ifPresent(findings::add);
        for (HoursOfKind each : hours) {
            for (Finding course : each.courses()) {
                if (isTold(course, decisive.verdict())) {
                    findings.add(course);
                }
            }
        }
        return new Criterion.Builder()
                .kind(CriterionKind.COURSE_HOURS)
                .required(required)
                .present(present)
                .missing(missing)
                .findings(findings)
                .build();
    }

    /** Whether nothing is in doubt: then the worst is the best. */
    private boolean isKnown() {
        if (mix.added().isPresent() && !mix.sure()) {
            return false;
        }
        for (HoursOfKind each : hours) {
            if (!each.hours().isExact()) {
                return false;
            }
        }
        return true;
    }

    /** Whether another verdict would come if every counted hour were of the main kind. */
    private boolean isByReading(Finding decisive, Tally best) {
        if (mix.added().isEmpty()) {
            return false;
        }
        BigDecimal least = missing(best.countingAllAsMain());
        BigDecimal most = missing(worst.countingAllAsMain());
        return Criteria.verdict(Bounds.between(least, most)) != decisive.verdict();
    }

    /** AGI-6: hours that cannot be proven never count; what they would close is told. */
    Optional<UnprovenHours> unproven() {
        BigDecimal claimed = BigDecimal.ZERO;
        for (HoursOfKind each : hours) {
            claimed = claimed.add(each.unproven());
        }
        if (claimed.signum() == 0) {
            return Optional.empty();
        }
        List<HoursOfKind> proven = Lists.each(hours, HoursOfKind::allProven);
        return Optional.of(new UnprovenHours(claimed, mostMissing.subtract(missing(worst(proven)))));
    }

    private List<HoursOfKind> relevant(List<HoursOfKind> all) {
        List<HoursOfKind> relevant = new ArrayList<>(all.size());
        for (HoursOfKind each : all) {
            if (mix.counted().contains(each.kind()) || isAdded(each.kind())) {
                relevant.add(each);
            }
        }
        return relevant;
    }

    private boolean isAdded(CourseKind kind) {
        return mix.added().filter(kind::equals).isPresent();
    }

    /** The least hours of the main kind with which the counted hours are enough, or others add up and are enough. */
    private BigDecimal missing(Tally tally) {
        BigDecimal alone = required.subtract(tally.counted());
        BigDecimal together = leastOfMain.subtract(tally.main()).max(alone.subtract(tally.added()));
        return Criteria.positive(tally.adding() ? alone.min(together) : alone);
    }

    private BigDecimal present(Tally tally) {
        boolean adds = tally.adding() && tally.main().compareTo(leastOfMain) >= 0;
        return adds ? tally.counted().add(tally.added()) : tally.counted();
    }

    private Tally worst(List<HoursOfKind> hours) {
        return tally(hours, mix.sure(), bounds -> bounds.atLeast());
    }

    /** Where there is no upper bound, more hours than could be asked stand for it. */
    private Tally best() {
        return tally(
                hours,
                true,
                bounds -> bounds.atMost().orElse(bounds.atLeast().add(required).add(leastOfMain)));
    }

    private boolean isUnlimited() {
        for (HoursOfKind each : hours) {
            if (each.hours().atMost().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Tally tally(List<HoursOfKind> hours, boolean adding, Function<Bounds<BigDecimal>, BigDecimal> bound) {
        BigDecimal main = BigDecimal.ZERO;
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal added = BigDecimal.ZERO;
        for (HoursOfKind each : hours) {
            BigDecimal number = bound.apply(each.hours());
            if (each.kind() == mix.main()) {
                main = main.add(number);
            }
            if (mix.counted().contains(each.kind())) {
                counted = counted.add(number);
            }
            if (isAdded(each.kind())) {
                added = added.add(number);
            }
        }
        return new Tally(main, counted, added, adding && mix.added().isPresent());
    }

    /** Tells why hours of the added kind do not count, where they are there and would help. */
    private Optional<Finding> addedKind(Verdict verdict, Tally best) {
        if (verdict == Verdict.HOLDS || best.added().signum() == 0) {
            return Optional.empty();
        }
        CourseKind kind = mix.added().orElseThrow();
        if (worst.main().compareTo(leastOfMain) < 0) {
            return Optional.of(Finding.fails(statements.notAdded(), day, kind, mix.main(), leastOfMain, worst.main()));
        }
        return mix.sure() || verdict == Verdict.FAILS
                ? Optional.empty()
                : Optional.of(Finding.open(statements.unclear(), day, kind));
    }

    /** A course that leaves an open number open, or whose hours do not count for want of a certificate. */
    private static boolean isTold(Finding course, Verdict verdict) {
        return course.statement() == ExamStatement.COURSE_NOT_CERTIFIED
                || (course.verdict() == Verdict.OPEN && verdict == Verdict.OPEN);
    }
}
