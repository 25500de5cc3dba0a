package io.github.termijn.exam;

import io.github.termijn.dossier.Course;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the hours of one course count, and how many. The reason is made when somebody asks.
 *
 * @param kind the kind of course
 * @param statement what is said of it: it decides whether the hours count
 * @param hours the hours, counted or not
 */
record HoursOfCourse(CourseKind kind, ExamStatement statement, Bounds<BigDecimal> hours) {

    static final Bounds<BigDecimal> NONE = Bounds.exactly(BigDecimal.ZERO);

    static HoursOfCourse notCounted(Course course) {
        return new HoursOfCourse(course.kind(), ExamStatement.COURSE_KIND_NOT_COUNTED, NONE);
    }

    /** Judges a course of a kind that counts. */
    static HoursOfCourse of(Course course, LocalDate day) {
        CourseKind kind = course.kind();
        if (course.certified().filter(certified -> !certified).isPresent()) {
            return new HoursOfCourse(kind, ExamStatement.COURSE_NOT_CERTIFIED, NONE);
        }
        Bounds<BigDecimal> all = course.hours().map(Bounds::exactly).orElseGet(() -> Bounds.atLeast(BigDecimal.ZERO));
        if (!course.proven()) {
            return new HoursOfCourse(kind, ExamStatement.COURSE_UNPROVEN, all);
        }
        boolean ended = course.through().filter(last -> !last.isAfter(day)).isPresent();
        if (course.certified().isEmpty() || course.hours().isEmpty() || !ended) {
            return new HoursOfCourse(kind, ExamStatement.COURSE_UNCLEAR, noneToAll(course.hours()));
        }
        return new HoursOfCourse(kind, ExamStatement.COURSE_COUNTS, all);
    }

    private static Bounds<BigDecimal> noneToAll(Optional<BigDecimal> hours) {
        return hours.map(all -> Bounds.between(BigDecimal.ZERO, all)).orElseGet(() -> Bounds.atLeast(BigDecimal.ZERO));
    }

    Bounds<BigDecimal> counted() {
        return statement == ExamStatement.COURSE_COUNTS || statement == ExamStatement.COURSE_UNCLEAR ? hours : NONE;
    }

    BigDecimal unproven() {
        return statement == ExamStatement.COURSE_UNPROVEN ? hours.atLeast() : BigDecimal.ZERO;
    }

    Finding finding(LocalDate day) {
        return switch (statement) {
            case COURSE_COUNTS -> Finding.holds(statement, day, kind, hours);
            case COURSE_UNCLEAR -> Finding.open(statement, day, kind, hours);
            case COURSE_UNPROVEN -> Finding.fails(statement, day, kind, hours);
            default -> Finding.fails(statement, day, kind);
        };
    }

    static Bounds<BigDecimal> add(Bounds<BigDecimal> left, Bounds<BigDecimal> right) {
        BigDecimal least = left.atLeast().add(right.atLeast());
        if (left.atMost().isEmpty() || right.atMost().isEmpty()) {
            return Bounds.atLeast(least);
        }
        return left.isExact() && right.isExact()
                ? Bounds.exactly(least)
                : Bounds.between(least, left.atMost().get().add(right.atMost().get()));
    }
}
