package io.github.termijn.exemption;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Outcome;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether somebody can be exempted for demonstrated effort (ontheffing wegens aantoonbaar geleverde inspanningen, AGI).
 *
 * <p>Rules AGI-1 to AGI-8. It is a test only: a part is exempted on the day of a recorded decision, not before.
 */
@Value.Immutable
public interface AgiOutcome extends Outcome {

    /**
     * Tests both routes on the as-of day, as if it were decided then.
     *
     * <p>Only exam parts that are not done count. The term of the decree's window is the exam term that runs, or ran last.
     *
     * @param law the law
     * @param dossier the facts as known on the day, see {@link Dossier#knownOn}
     * @param progress the progress on the day
     * @param timeline the terms on the day
     * @param asOf the day asked for, included
     * @return the outcome, with what is met and what is missing in each route
     * @see AgiTest
     */
    static AgiOutcome of(LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new AgiCalculation(law, dossier, progress, timeline, asOf).outcome();
    }

    /**
     * Returns the routes, of which one is enough.
     *
     * @return route A, then route B; empty if no exam part is open
     */
    List<AgiRouteOutcome> routes();

    /**
     * Returns one route.
     *
     * @param route the route
     * @return its outcome; empty if no exam part is open
     */
    default Optional<AgiRouteOutcome> route(AgiRoute route) {
        Objects.requireNonNull(route, "route");
        return Lists.first(routes(), outcome -> outcome.route() == route);
    }

    /**
     * Returns what the test gives (AGI-5).
     *
     * @return met if one route is met, not met as a standard case if none is met or open, both if an exam part is surely open;
     *     does not apply if none is open; else open
     */
    default AgiResult result() {
        List<Verdict> verdicts = Lists.each(routes(), AgiRouteOutcome::verdict);
        if (verdicts.isEmpty()) {
            return AgiResult.DOES_NOT_APPLY;
        }
        boolean applies = !Lists.any(remarks(), remark -> remark.verdict() == Verdict.OPEN);
        if (applies && verdicts.contains(Verdict.HOLDS)) {
            return AgiResult.MET;
        }
        boolean notMet = !verdicts.contains(Verdict.HOLDS) && !verdicts.contains(Verdict.OPEN);
        return applies && notMet ? AgiResult.NOT_MET_AS_STANDARD_CASE : AgiResult.OPEN;
    }

    /**
     * Returns the course hours that the routes look at.
     *
     * @return the hours of each kind of course; empty if no exam part is open
     */
    List<HoursOfKind> hours();

    /**
     * Returns the first day on which DUO takes a request: 2 years and 6 months after the start of the first exam term.
     *
     * @return the day, included; empty if no exam part is open
     */
    Optional<LocalDate> earliestDay();

    /**
     * Returns the first day of the window in the decree: six months before the end of the term that runs (TRM-7).
     *
     * @return the day or its bounds; empty if no exam part is open, or while it is not known
     */
    Optional<Bounds<LocalDate>> statutoryDay();

    /**
     * Returns the exam parts from which a decision that names none would exempt (AGI-8).
     *
     * @return the open exam parts in the order of the act, those of which it cannot be said included
     */
    List<Part> parts();

    /**
     * Returns whether the participation statement has to be signed still, whatever is exempted (AGI-8).
     *
     * @return true if it is required and not done
     */
    boolean participationRemains();

    /**
     * Returns what is found beside the routes.
     *
     * @return the findings about applicability, both windows and individual assessment
     */
    List<Finding> remarks();

    /**
     * Returns what a decision would do (AGI-8). The result does not rest on it.
     *
     * @return the findings; empty if no exam part is open
     */
    List<Finding> effects();

    /**
     * Returns the findings on which the result rests.
     *
     * @return those of the routes, then the remarks
     */
    @Override
    @Value.Lazy
    default List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        routes().forEach(route -> all.addAll(route.findings()));
        all.addAll(remarks());
        return List.copyOf(all);
    }

    /** Builds an outcome. */
    class Builder extends ImmutableAgiOutcome.Builder {}
}
