package io.github.termijn.exemption;

import io.github.termijn.dossier.LearnabilityTest;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.law.CourseMix;
import io.github.termijn.law.ExemptionLaw;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Parameter;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The routes of demonstrated effort, each a calculation of its own that needs no dossier (toets op aantoonbaar geleverde
 * inspanningen, AGI-1 to AGI-4).
 *
 * <p>The day is that of the decision: it chooses the version of the law. On a day before 1 August 2013 there were no
 * criteria, and a route is open without any.
 */
public final class AgiTest {

    private AgiTest() {}

    /**
     * Tests route A: course hours and attempts.
     *
     * <ol>
     *   <li>Waiting time: the day lies 2 years and 6 months or more after the start of the first exam term.
     *   <li>Hours: 600, of integration course; of NT2 course too from 1 July 2018, before that an outcome that hangs on them
     *       is open; of literacy course too from 1 January 2022 if 200 are of integration course, between 1 July 2018 and
     *       31 December 2021 an outcome that hangs on them is open.
     *   <li>Attempts at every open exam part: 4, from 1 April 2023 3. Of those at NT2 at most two count for a part; before
     *       1 July 2018 an outcome that hangs on any is open, before 1 January 2022 one that hangs on a third. For ONA too
     *       few attempts are open from 1 July 2018.
     * </ol>
     *
     * <p>Example: with 600 hours of integration course and three attempts at the only open part, route A is not met on
     * 31 March 2023 and met on 1 April 2023.
     *
     * @param law the law
     * @param start the first day of the first exam term
     * @param hours the hours by kind of course; a kind that is not among them has none
     * @param openParts the exam parts that are open, with their attempts
     * @param day the day of the decision, included
     * @return the outcome of the route
     */
    public static AgiRouteOutcome routeA(
            LawBook law, LocalDate start, List<HoursOfKind> hours, Collection<PartAttempts> openParts, LocalDate day) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(hours, "hours");
        AgiRouteOutcome.Builder outcome = new AgiRouteOutcome.Builder().route(AgiRoute.A);
        Optional<Integer> attempts = law.find(ExemptionLaw.AGI_ATTEMPTS, day);
        Optional<Integer> required = law.find(ExemptionLaw.AGI_HOURS, day);
        Optional<CourseMix> mix = law.find(ExemptionLaw.AGI_COURSES, day);
        if (attempts.isEmpty() || required.isEmpty() || mix.isEmpty()) {
            return noCriteria(outcome, day);
        }
        HoursCriterion test =
                new HoursCriterion(HoursCriterion.Statements.ROUTE_A, required.get(), mix.get(), hours, day);
        outcome.addCriteria(waitingTime(law, ExemptionLaw.AGI_WAIT, start, day), test.test());
        AttemptsCriterion ofPart = new AttemptsCriterion(law, attempts.get(), day);
        openParts.forEach(part -> outcome.addCriteria(ofPart.test(part)));
        return unproven(outcome, test.unproven(), day);
    }

    /**
     * Tests route B: literacy hours and the learnability test.
     *
     * <ol>
     *   <li>Waiting time: as in route A.
     *   <li>Hours: 600, of literacy course; from 1 January 2022 of integration course too if 300 are of literacy course,
     *       between 1 July 2018 and 31 December 2021 an outcome that hangs on them is open. NT2 hours never count.
     *   <li>The learnability test of DUO shows that the capacity to learn is not there; open while it is not taken.
     * </ol>
     *
     * <p>No attempts are needed. Example: with 300 hours of literacy and 300 of integration course and a test that shows no
     * capacity, route B is met on 1 January 2022 and open the day before.
     *
     * @param law the law
     * @param start the first day of the first exam term
     * @param hours the hours by kind of course; a kind that is not among them has none
     * @param taken the learnability test; empty if none is known
     * @param day the day of the decision, included
     * @return the outcome of the route
     */
    public static AgiRouteOutcome routeB(
            LawBook law, LocalDate start, List<HoursOfKind> hours, Optional<LearnabilityTest> taken, LocalDate day) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(hours, "hours");
        AgiRouteOutcome.Builder outcome = new AgiRouteOutcome.Builder().route(AgiRoute.B);
        Optional<Integer> required = law.find(ExemptionLaw.AGI_LITERACY_HOURS, day);
        Optional<CourseMix> mix = law.find(ExemptionLaw.AGI_LITERACY_COURSES, day);
        if (required.isEmpty() || mix.isEmpty()) {
            return noCriteria(outcome, day);
        }
        HoursCriterion test =
                new HoursCriterion(HoursCriterion.Statements.ROUTE_B, required.get(), mix.get(), hours, day);
        outcome.addCriteria(
                waitingTime(law, ExemptionLaw.AGI_LITERACY_WAIT, start, day),
                test.test(),
                learnability(taken.filter(each -> !each.on().isAfter(day)), day));
        return unproven(outcome, test.unproven(), day);
    }

    private static AgiRouteOutcome noCriteria(AgiRouteOutcome.Builder outcome, LocalDate day) {
        return outcome.addRemarks(Finding.open(ExemptionStatement.NO_EFFORT_CRITERIA, day, day))
                .build();
    }

    private static AgiRouteOutcome unproven(
            AgiRouteOutcome.Builder outcome, Optional<UnprovenHours> unproven, LocalDate day) {
        unproven.ifPresent(hours -> outcome.addRemarks(
                Finding.fails(ExemptionStatement.UNPROVEN_HOURS_WOULD_CLOSE, day, hours.hours(), hours.closes())));
        return outcome.unproven(unproven).build();
    }

    private static Criterion waitingTime(LawBook law, Parameter<Period> wait, LocalDate start, LocalDate day) {
        LocalDate earliest = TermArithmetic.plus(start, law.on(wait, day));
        return Criteria.time(CriterionKind.WAITING_TIME, start, law.on(wait, day), day)
                .addFindings(
                        Finding.test(!day.isBefore(earliest), ExemptionStatement.WAITING_TIME, day, start, earliest))
                .build();
    }

    private static Criterion learnability(Optional<LearnabilityTest> taken, LocalDate day) {
        Verdict verdict = taken.map(test -> test.capable() ? Verdict.FAILS : Verdict.HOLDS)
                .orElse(Verdict.OPEN);
        return Criteria.once(CriterionKind.LEARNABILITY_TEST, verdict)
                .addFindings(
                        taken.map(test -> Finding.of(verdict, ExemptionStatement.LEARNABILITY_TEST, day, test.on()))
                                .orElseGet(() -> Finding.open(ExemptionStatement.LEARNABILITY_TEST_TO_TAKE, day)))
                .build();
    }
}
