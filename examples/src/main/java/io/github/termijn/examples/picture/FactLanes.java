package io.github.termijn.examples.picture;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lanes of what was done: a lane for each required part, each kind of circumstance and each course. */
final class FactLanes {

    private static final Set<PartStatus> EXCUSED = Set.of(PartStatus.DISPENSED, PartStatus.EXEMPTED);

    private FactLanes() {}

    static List<Lane> ofParts(Dossier known, ExamProgress progress) {
        return progress.parts().stream().map(part -> of(known, part)).toList();
    }

    private static Lane of(Dossier known, PartProgress progress) {
        Stream<Mark> attempts = known.exams().stream()
                .filter(attempt -> attempt.part() == progress.part())
                .map(attempt -> new Mark(attempt.passed() ? Mark.Kind.PASSED : Mark.Kind.FAILED, attempt.on()));
        Stream<Mark> signed = progress.part() == Part.PVT
                ? known.participationSignedOn().map(day -> new Mark(Mark.Kind.PASSED, day)).stream()
                : Stream.empty();
        Stream<Mark> excused = progress
                .doneOn()
                .filter(day -> EXCUSED.contains(progress.status()))
                .map(day -> new Mark(Mark.Kind.EXCUSED, day))
                .stream();
        List<Mark> marks = Stream.of(attempts, signed, excused)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Mark::day).thenComparing(Mark::kind, Comparator.reverseOrder()))
                .toList();
        return new Lane(new Lane.OfPart(progress), List.of(), marks);
    }

    /** A lane for each kind of circumstance; one that lasts is drawn until today. */
    static List<Lane> ofCircumstances(Dossier known, LocalDate today) {
        return known.circumstances().stream()
                .map(Circumstance::kind)
                .distinct()
                .sorted()
                .map(kind -> new Lane(new Lane.OfCircumstances(kind), bars(known, kind, today), List.of()))
                .toList();
    }

    private static List<Bar> bars(Dossier known, CircumstanceKind kind, LocalDate today) {
        return known.circumstances().stream()
                .filter(circumstance -> circumstance.kind() == kind)
                .sorted(Comparator.comparing(Circumstance::from))
                .map(circumstance -> new Bar(
                        Bar.Kind.CIRCUMSTANCE,
                        circumstance.from(),
                        circumstance.through().orElse(today),
                        Optional.of(kind.ground()),
                        0))
                .toList();
    }

    /** A course that lasts is drawn until today. */
    static List<Lane> ofCourses(Dossier known, LocalDate today) {
        return known.courses().stream()
                .sorted(Comparator.comparing(Course::from))
                .map(course -> new Lane(
                        new Lane.OfCourse(course),
                        List.of(Bar.of(
                                Bar.Kind.COURSE, course.from(), course.through().orElse(today))),
                        List.of()))
                .toList();
    }
}
