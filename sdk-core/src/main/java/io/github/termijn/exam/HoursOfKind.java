package io.github.termijn.exam;

import io.github.termijn.dossier.Course;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.lists.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The hours of courses of one kind (cursusuren per soort).
 *
 * @param kind the kind of course
 * @param hours the hours attended and proven, at schools that were certified when the course started; between bounds where
 *     a course is unclear
 * @param unproven the hours that are claimed but cannot be proven (AGI-6)
 * @param courses what is found of each course
 */
public record HoursOfKind(CourseKind kind, Bounds<BigDecimal> hours, BigDecimal unproven, List<Finding> courses) {

    private static final List<CourseKind> KINDS = List.of(CourseKind.INTEGRATION, CourseKind.NT2, CourseKind.LITERACY);
    /**
     * Refuses null, by the name of the value.
     *
     * @param kind the kind of course
     * @param hours the hours attended and proven, at schools that were certified when the course started; between bounds where a course is unclear
     * @param unproven the hours that are claimed but cannot be proven (AGI-6)
     * @param courses what is found of each course
     */
    public HoursOfKind {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(unproven, "unproven");
        Objects.requireNonNull(courses, "courses");
        courses = List.copyOf(courses);
    }

    /**
     * Creates hours that are known and proven.
     *
     * @param kind the kind of course
     * @param hours the hours, whole or decimal, not below 0
     * @return the hours
     */
    public static HoursOfKind of(CourseKind kind, BigDecimal hours) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hours, "hours");
        return new HoursOfKind(kind, Bounds.exactly(hours), BigDecimal.ZERO, List.of());
    }

    /**
     * Counts the hours of each kind that can count for demonstrated effort.
     *
     * @param courses the courses
     * @param day the day, included: see {@link CountedHours#of}
     * @return the hours of integration, NT2 and literacy courses, in that order
     */
    public static List<HoursOfKind> of(Collection<Course> courses, LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Course> all = List.copyOf(Objects.requireNonNull(courses, "courses"));
        return Lists.each(KINDS, kind -> {
            List<Course> ofKind = Lists.where(all, course -> course.kind() == kind);
            CountedHours counted = CountedHours.of(ofKind, List.of(kind), day);
            return new HoursOfKind(kind, counted.hours(), counted.unproven(), counted.findings());
        });
    }

    /**
     * Counts the hours of each kind, without what is found of each course.
     *
     * @param courses the courses
     * @param day the day, included: see {@link CountedHours#of}
     * @return the hours of every kind of which there are courses
     */
    public static List<HoursOfKind> counted(Collection<Course> courses, LocalDate day) {
        Objects.requireNonNull(courses, "courses");
        Objects.requireNonNull(day, "day");
        List<HoursOfKind> counted = new ArrayList<>();
        for (Course course : courses) {
            if (!course.from().isAfter(day)) {
                HoursOfCourse one = HoursOfCourse.of(course, day);
                add(counted, new HoursOfKind(course.kind(), one.counted(), one.unproven(), List.of()));
            }
        }
        return List.copyOf(counted);
    }

    private static void add(List<HoursOfKind> counted, HoursOfKind more) {
        for (int i = 0; i < counted.size(); i++) {
            HoursOfKind each = counted.get(i);
            if (each.kind() == more.kind()) {
                counted.set(i, each.plus(more));
                return;
            }
        }
        counted.add(more);
    }

    private HoursOfKind plus(HoursOfKind more) {
        return new HoursOfKind(kind, HoursOfCourse.add(hours, more.hours), unproven.add(more.unproven), courses);
    }

    /**
     * Adds up the hours of some kinds.
     *
     * @param hours the hours by kind of course
     * @param kinds the kinds that count
     * @return their hours together
     */
    public static Bounds<BigDecimal> total(Collection<HoursOfKind> hours, Collection<CourseKind> kinds) {
        kinds.forEach(kind -> Objects.requireNonNull(kind, "kinds"));
        Bounds<BigDecimal> total = HoursOfCourse.NONE;
        for (HoursOfKind each : hours) {
            if (kinds.contains(each.kind())) {
                total = HoursOfCourse.add(total, each.hours());
            }
        }
        return total;
    }

    /**
     * Returns these hours as if those that cannot be proven were proven.
     *
     * @return the hours, none of them unproven
     */
    public HoursOfKind allProven() {
        BigDecimal least = hours.atLeast().add(unproven);
        Bounds<BigDecimal> all = hours.atMost()
                .map(most -> Bounds.between(least, most.add(unproven)))
                .orElseGet(() -> Bounds.atLeast(least));
        return new HoursOfKind(kind, all, BigDecimal.ZERO, courses);
    }
}
