package io.github.termijn.exam;

import io.github.termijn.dossier.Course;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/** The course hours that count on a day (getelde cursusuren, FIN-4). */
@Value.Immutable
public interface CountedHours extends Outcome {

    /**
     * Counts the hours that were attended on or before a day, are proven, and were taken in a course of a counted kind
     * at a school that was certified when the course started.
     *
     * <p>A course that runs on past the day, or whose hours or certificate are not known, counts with bounds: none to
     * all of its hours. Unproven hours never count; they are told apart (AGI-6).
     *
     * <p>Example: 120 hours of a certified integration course that ended before the day and 40 hours at a school without
     * certificate make exactly 120.
     *
     * @param courses the courses
     * @param kinds the kinds of course whose hours count
     * @param day the reference day, included
     * @return the hours, whole or decimal, not rounded
     */
    static CountedHours of(Collection<Course> courses, Collection<CourseKind> kinds, LocalDate day) {
        kinds.forEach(kind -> Objects.requireNonNull(kind, "kinds"));
        Objects.requireNonNull(day, "day");
        List<Finding> findings = new ArrayList<>();
        Bounds<BigDecimal> total = HoursOfCourse.NONE;
        BigDecimal unproven = BigDecimal.ZERO;
        for (Course course : courses) {
            if (course.from().isAfter(day)) {
                continue;
            }
            HoursOfCourse one =
                    kinds.contains(course.kind()) ? HoursOfCourse.of(course, day) : HoursOfCourse.notCounted(course);
            findings.add(one.finding(day));
            total = HoursOfCourse.add(total, one.counted());
            unproven = unproven.add(one.unproven());
        }
        return new Builder().hours(total).unproven(unproven).findings(findings).build();
    }

    /**
     * Returns the hours that count.
     *
     * @return the hours, between bounds where a course is unclear
     */
    Bounds<BigDecimal> hours();

    /**
     * Returns the hours that would count if they could be proven (AGI-6).
     *
     * @return the hours claimed
     */
    BigDecimal unproven();

    /** Builds counted hours. */
    class Builder extends ImmutableCountedHours.Builder {}
}
