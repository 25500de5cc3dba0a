package io.github.termijn.rules;

import static io.github.termijn.rules.Section8Facts.LAW;
import static io.github.termijn.rules.Section8Facts.LONG_AGO;
import static io.github.termijn.rules.Section8Facts.attempts;
import static io.github.termijn.rules.Section8Facts.hours;
import static io.github.termijn.rules.Section8Facts.only;
import static io.github.termijn.rules.Section8Facts.routeA;
import static io.github.termijn.rules.Section8Facts.routeB;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.exemption.AgiRoute;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.AgiTest;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Part;
import io.github.termijn.law.Rule;
import io.github.termijn.law.Verdict;
import io.github.termijn.testing.Law;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** What holds of demonstrated effort whatever the facts are. */
class Section8EffortPropertiesTest {

    private static final BigDecimal LITTLE = new BigDecimal("0.1");
    private static final LocalDate FIRST = LocalDate.of(2013, 8, 1);

    /** Hours of integration, NT2 and literacy course. */
    record Hours(BigDecimal integration, BigDecimal nt2, BigDecimal literacy) {

        List<HoursOfKind> list() {
            return hours(integration, nt2, literacy);
        }

        Hours plus(CourseKind kind, BigDecimal more) {
            return new Hours(
                    kind == CourseKind.INTEGRATION ? integration.add(more) : integration,
                    kind == CourseKind.NT2 ? nt2.add(more) : nt2,
                    kind == CourseKind.LITERACY ? literacy.add(more) : literacy);
        }
    }

    @Provide
    Arbitrary<Hours> anyHours() {
        Arbitrary<BigDecimal> some = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("700"))
                                .ofScale(1)),
                Tuple.of(
                        2,
                        Arbitraries.of("0", "199.9", "200", "299.9", "300", "400", "599.9", "600")
                                .map(BigDecimal::new)));
        return Combinators.combine(some, some, some).as(Hours::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Dates.dates().between(FIRST, LocalDate.of(2026, 12, 31))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "2013-08-01",
                                        "2018-06-30",
                                        "2018-07-01",
                                        "2021-12-31",
                                        "2022-01-01",
                                        "2023-03-31",
                                        "2023-04-01")
                                .map(LocalDate::parse)));
    }

    @Provide
    Arbitrary<Part> examParts() {
        return Arbitraries.of(Part.values()).filter(Part::isExam);
    }

    @Provide
    Arbitrary<BigDecimal> more() {
        return Arbitraries.bigDecimals().between(LITTLE, new BigDecimal("700")).ofScale(1);
    }

    private static Criterion hoursOf(AgiRoute route, List<HoursOfKind> hours, LocalDate day) {
        return only(route == AgiRoute.A ? routeA(hours, day) : routeB(hours, day), CriterionKind.COURSE_HOURS);
    }

    private static CourseKind mainKind(AgiRoute route) {
        return route == AgiRoute.A ? CourseKind.INTEGRATION : CourseKind.LITERACY;
    }

    /** How good a verdict is for the person. */
    private static int rank(Verdict verdict) {
        return List.of(Verdict.FAILS, Verdict.OPEN, Verdict.HOLDS).indexOf(verdict);
    }

    @Law({Rule.AGI_2, Rule.AGI_3})
    @Label("AGI-2, AGI-3: more hours of any kind never make it worse")
    @Property
    void moreHours(
            @ForAll AgiRoute route,
            @ForAll("anyHours") Hours hours,
            @ForAll("more") BigDecimal more,
            @ForAll CourseKind kind,
            @ForAll("days") LocalDate day) {
        Criterion before = hoursOf(route, hours.list(), day);
        Criterion after = hoursOf(route, hours.plus(kind, more).list(), day);

        assertThat(rank(after.verdict())).isGreaterThanOrEqualTo(rank(before.verdict()));
        assertThat(after.missing().atLeast())
                .isLessThanOrEqualTo(before.missing().atLeast());
        assertThat(after.missing().atMost().orElseThrow())
                .isLessThanOrEqualTo(before.missing().atMost().orElseThrow());
        assertThat(after.present().atLeast())
                .isGreaterThanOrEqualTo(before.present().atLeast());
    }

    @Law({Rule.AGI_1, Rule.AGI_4})
    @Label("AGI-1, AGI-4: more attempts, at either exam, never make it worse")
    @Property
    void moreAttempts(
            @ForAll("examParts") Part part,
            @ForAll @IntRange(max = 6) int made,
            @ForAll @IntRange(max = 6) int nt2,
            @ForAll boolean atNt2,
            @ForAll("days") LocalDate day) {
        int madeAtNt2 = part.isLanguage() ? nt2 : 0;
        Criterion before = attempts(part, made, madeAtNt2, day);
        Criterion after = atNt2 && part.isLanguage()
                ? attempts(part, made, madeAtNt2 + 1, day)
                : attempts(part, made + 1, madeAtNt2, day);

        assertThat(rank(after.verdict())).isGreaterThanOrEqualTo(rank(before.verdict()));
        assertThat(after.missing().atMost().orElseThrow())
                .isLessThanOrEqualTo(before.missing().atMost().orElseThrow());
    }

    @Law({Rule.AGI_1, Rule.AGI_2, Rule.AGI_3, Rule.AGI_4})
    @Label("AGI-1 to AGI-4: what is met on a day is met on every later day, whatever version of the law holds then")
    @Property
    void moreTime(
            @ForAll("anyHours") Hours hours,
            @ForAll("examParts") Part part,
            @ForAll @IntRange(max = 5) int made,
            @ForAll @IntRange(max = 5) int nt2,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other) {
        LocalDate earlier = day.isBefore(other) ? day : other;
        LocalDate later = day.isBefore(other) ? other : day;
        PartAttempts attempts = PartAttempts.of(part, made, part.isLanguage() ? nt2 : 0);
        LocalDate start = LocalDate.of(2013, 1, 1);
        Optional<LearnabilityTest> test = Optional.of(LearnabilityTest.of(FIRST, false));

        for (AgiRoute route : AgiRoute.values()) {
            List<Criterion> before =
                    route(route, start, hours, attempts, test, earlier).criteria();
            List<Criterion> after =
                    route(route, start, hours, attempts, test, later).criteria();
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).verdict() == Verdict.HOLDS) {
                    assertThat(after.get(i).verdict()).isEqualTo(Verdict.HOLDS);
                }
            }
        }
    }

    private static AgiRouteOutcome route(
            AgiRoute route,
            LocalDate start,
            Hours hours,
            PartAttempts attempts,
            Optional<LearnabilityTest> test,
            LocalDate day) {
        return route == AgiRoute.A
                ? AgiTest.routeA(LAW, start, hours.list(), List.of(attempts), day)
                : AgiTest.routeB(LAW, start, hours.list(), test, day);
    }

    @Law({Rule.AGI_2, Rule.AGI_3})
    @Label("AGI-2, AGI-3: the hours reported missing, once supplied, surely meet the criterion; a little less does not")
    @Property
    void missingHours(@ForAll AgiRoute route, @ForAll("anyHours") Hours hours, @ForAll("days") LocalDate day) {
        Criterion criterion = hoursOf(route, hours.list(), day);
        BigDecimal missing = criterion.missing().atMost().orElseThrow();
        CourseKind kind = mainKind(route);

        assertThat(hoursOf(route, hours.plus(kind, missing).list(), day).verdict())
                .isEqualTo(Verdict.HOLDS);
        if (missing.signum() > 0) {
            assertThat(hoursOf(route, hours.plus(kind, missing.subtract(LITTLE)).list(), day)
                            .verdict())
                    .isNotEqualTo(Verdict.HOLDS);
        }
    }

    @Law({Rule.AGI_2, Rule.AGI_3})
    @Label("AGI-2, AGI-3: with less than the least that is missing it is certainly not met, with the least it may be")
    @Property
    void leastMissingHours(@ForAll AgiRoute route, @ForAll("anyHours") Hours hours, @ForAll("days") LocalDate day) {
        BigDecimal least = hoursOf(route, hours.list(), day).missing().atLeast();
        CourseKind kind = mainKind(route);

        assertThat(hoursOf(route, hours.plus(kind, least).list(), day).verdict())
                .isNotEqualTo(Verdict.FAILS);
        if (least.signum() > 0) {
            assertThat(hoursOf(route, hours.plus(kind, least.subtract(LITTLE)).list(), day)
                            .verdict())
                    .isEqualTo(Verdict.FAILS);
        }
    }

    @Law({Rule.AGI_1, Rule.AGI_4})
    @Label("AGI-1, AGI-4: the attempts reported missing, once made, surely meet the criterion; one less does not")
    @Property
    void missingAttempts(
            @ForAll("examParts") Part part,
            @ForAll @IntRange(max = 5) int made,
            @ForAll @IntRange(max = 5) int nt2,
            @ForAll("days") LocalDate day) {
        int madeAtNt2 = part.isLanguage() ? nt2 : 0;
        int missing = attempts(part, made, madeAtNt2, day)
                .missing()
                .atMost()
                .orElseThrow()
                .intValueExact();

        assertThat(attempts(part, made + missing, madeAtNt2, day).verdict()).isEqualTo(Verdict.HOLDS);
        if (missing > 0) {
            assertThat(attempts(part, made + missing - 1, madeAtNt2, day).verdict())
                    .isNotEqualTo(Verdict.HOLDS);
        }
    }

    @Law(Rule.AGI_1)
    @Label("AGI-1: the days reported missing, once passed, meet the waiting time; one day less does not")
    @Property
    void missingDays(@ForAll("days") LocalDate start, @ForAll("days") LocalDate day) {
        int missing = waiting(start, day).missing().exact().orElseThrow().intValueExact();

        assertThat(waiting(start, day.plusDays(missing)).verdict()).isEqualTo(Verdict.HOLDS);
        if (missing > 0) {
            assertThat(waiting(start, day.plusDays(missing - 1L)).verdict()).isEqualTo(Verdict.FAILS);
        }
    }

    private static Criterion waiting(LocalDate start, LocalDate day) {
        return only(AgiTest.routeA(LAW, start, List.of(), List.of(), day), CriterionKind.WAITING_TIME);
    }

    @Law({Rule.AGI_2, Rule.AGI_3})
    @Label("AGI-2, AGI-3: an outcome with hours between bounds contains every outcome that the hours between them give")
    @Property
    void openBoundsDetermined(
            @ForAll AgiRoute route,
            @ForAll("anyHours") Hours least,
            @ForAll("anyHours") Hours width,
            @ForAll @IntRange(max = 10) int integration,
            @ForAll @IntRange(max = 10) int nt2,
            @ForAll @IntRange(max = 10) int literacy,
            @ForAll boolean unlimited,
            @ForAll("days") LocalDate day) {
        Criterion open = hoursOf(
                route,
                List.of(
                        between(CourseKind.INTEGRATION, least.integration(), width.integration(), unlimited),
                        between(CourseKind.NT2, least.nt2(), width.nt2(), unlimited),
                        between(CourseKind.LITERACY, least.literacy(), width.literacy(), unlimited)),
                day);
        Criterion determined = hoursOf(
                route,
                hours(
                        least.integration().add(tenths(width.integration(), integration)),
                        least.nt2().add(tenths(width.nt2(), nt2)),
                        least.literacy().add(tenths(width.literacy(), literacy))),
                day);

        if (open.verdict() != Verdict.OPEN) {
            assertThat(determined.verdict()).isEqualTo(open.verdict());
        }
        assertContains(open.present(), determined.present());
        assertContains(open.missing(), determined.missing());
    }

    private static HoursOfKind between(CourseKind kind, BigDecimal least, BigDecimal width, boolean unlimited) {
        Bounds<BigDecimal> hours = unlimited ? Bounds.atLeast(least) : Bounds.between(least, least.add(width));
        return new HoursOfKind(kind, hours, BigDecimal.ZERO, List.of());
    }

    private static BigDecimal tenths(BigDecimal width, int tenths) {
        return width.multiply(LITTLE).multiply(BigDecimal.valueOf(tenths));
    }

    private static void assertContains(Bounds<BigDecimal> outer, Bounds<BigDecimal> inner) {
        assertThat(outer.atLeast()).isLessThanOrEqualTo(inner.atLeast());
        outer.atMost()
                .ifPresent(most ->
                        assertThat(most).isGreaterThanOrEqualTo(inner.atMost().orElseThrow()));
    }

    @Law(Rule.AGI_2)
    @Label("AGI-2: before 1-8-2013 no hours and no attempts make it anything but open")
    @Property
    void alwaysOpenBefore(@ForAll("anyHours") Hours hours, @ForAll @IntRange(max = 5) int made) {
        LocalDate day = LocalDate.of(2013, 7, 31);
        AgiRouteOutcome outcome =
                AgiTest.routeA(LAW, LONG_AGO, hours.list(), List.of(PartAttempts.of(Part.KNM, made, 0)), day);

        assertThat(outcome.verdict()).isEqualTo(Verdict.OPEN);
    }
}
