package io.github.termijn.rules;

import io.github.termijn.exam.HoursOfKind;
import io.github.termijn.exam.PartAttempts;
import io.github.termijn.exemption.AgiRouteOutcome;
import io.github.termijn.exemption.AgiTest;
import io.github.termijn.exemption.Criterion;
import io.github.termijn.exemption.CriterionKind;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Words and short ways for the tests of section 8. */
final class Section8Facts {

    static final LawBook LAW = LawBook.standard();

    /** So long ago that no waiting time is left on any day of the tests. */
    static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private Section8Facts() {}

    static List<HoursOfKind> hours(BigDecimal integration, BigDecimal nt2, BigDecimal literacy) {
        return List.of(
                HoursOfKind.of(CourseKind.INTEGRATION, integration),
                HoursOfKind.of(CourseKind.NT2, nt2),
                HoursOfKind.of(CourseKind.LITERACY, literacy));
    }

    static AgiRouteOutcome routeA(List<HoursOfKind> hours, LocalDate day, PartAttempts... parts) {
        return AgiTest.routeA(LAW, LONG_AGO, hours, List.of(parts), day);
    }

    static AgiRouteOutcome routeB(List<HoursOfKind> hours, LocalDate day) {
        return AgiTest.routeB(LAW, LONG_AGO, hours, Optional.empty(), day);
    }

    static Criterion only(AgiRouteOutcome route, CriterionKind kind) {
        return only(route.criteria(), kind);
    }

    /** Returns the one criterion of a kind; there must be exactly one. */
    static Criterion only(List<Criterion> criteria, CriterionKind kind) {
        List<Criterion> found =
                criteria.stream().filter(criterion -> criterion.kind() == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError("Expected one " + kind + ", found " + found);
        }
        return found.get(0);
    }

    static Criterion attempts(Part part, int a2, int nt2, LocalDate day) {
        return only(
                routeA(hours(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO), day, PartAttempts.of(part, a2, nt2)),
                CriterionKind.ATTEMPTS);
    }

    /** Reads bounds as they are written: {@code 5}, {@code 0..1} or, without an upper bound, {@code 0..}. */
    static Bounds<BigDecimal> bounds(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Bounds.exactly(new BigDecimal(text));
        }
        BigDecimal least = new BigDecimal(text.substring(0, dots));
        String most = text.substring(dots + 2);
        return most.isEmpty() ? Bounds.atLeast(least) : Bounds.between(least, new BigDecimal(most));
    }

    /** Tells whether bounds are the same numbers, whatever their scale. */
    static boolean same(Bounds<BigDecimal> one, Bounds<BigDecimal> other) {
        return one.atLeast().compareTo(other.atLeast()) == 0
                && one.atMost().isPresent() == other.atMost().isPresent()
                && one.atMost()
                        .map(most -> most.compareTo(other.atMost().orElseThrow()) == 0)
                        .orElse(true);
    }
}
