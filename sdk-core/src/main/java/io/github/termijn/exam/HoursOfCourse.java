package io.github.termijn.exam;

import io.github.termijn.dossier.Course;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CourseKind;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Judges whether the hours of one course count, and how many. */
final class HoursOfCourse {

    private HoursOfCourse() {}

    static Finding judge(Course course, Collection<CourseKind> kinds, LocalDate day) {
        CourseKind kind = course.kind();
        if (!kinds.contains(kind)) {
            return Finding.fails(ExamStatement.COURSE_KIND_NOT_COUNTED, day, kind);
        }
        if (course.certified().filter(certified -> !certified).isPresent()) {
            return Finding.fails(ExamStatement.COURSE_NOT_CERTIFIED, day, kind);
        }
        Bounds<BigDecimal> all = course.hours().map(Bounds::exactly).orElseGet(() -> Bounds.atLeast(BigDecimal.ZERO));
        if (!course.proven()) {
            return Finding.fails(ExamStatement.COURSE_UNPROVEN, day, kind, all);
        }
        boolean ended = course.through().filter(last -> !last.isAfter(day)).isPresent();
        if (course.certified().isEmpty() || course.hours().isEmpty() || !ended) {
            return Finding.open(ExamStatement.COURSE_UNCLEAR, day, kind, noneToAll(course.hours()));
        }
        return Finding.holds(ExamStatement.COURSE_COUNTS, day, kind, all);
    }

    private static Bounds<BigDecimal> noneToAll(Optional<BigDecimal> hours) {
        return hours.map(all -> Bounds.between(BigDecimal.ZERO, all)).orElseGet(() -> Bounds.atLeast(BigDecimal.ZERO));
    }

    /** Reads the counted hours back from the finding, so that both cannot differ. */
    @SuppressWarnings("unchecked") // the second value of both statements is made above
    static Bounds<BigDecimal> counted(Finding finding) {
        return finding.verdict() == Verdict.FAILS
                ? Bounds.exactly(BigDecimal.ZERO)
                : (Bounds<BigDecimal>) finding.values().get(1);
    }

    static Bounds<BigDecimal> add(Bounds<BigDecimal> left, Bounds<BigDecimal> right) {
        BigDecimal least = left.atLeast().add(right.atLeast());
        return left.atMost()
                .flatMap(most -> right.atMost().map(most::add))
                .map(most -> Bounds.between(least, most))
                .orElseGet(() -> Bounds.atLeast(least));
    }
}
