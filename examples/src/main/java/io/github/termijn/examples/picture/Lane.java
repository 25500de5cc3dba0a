package io.github.termijn.examples.picture;

import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Course;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.term.Term;
import java.util.List;

/**
 * A line of the picture.
 *
 * @param subject what the lane is about
 * @param bars its bars, the later ones on top
 * @param marks its marks, the later ones on top
 */
public record Lane(Subject subject, List<Bar> bars, List<Mark> marks) {

    /** What a lane is about. */
    public sealed interface Subject {}

    /** A term. */
    public record OfTerm(Term term) implements Subject {}

    /** A part. */
    public record OfPart(PartProgress progress) implements Subject {}

    /** The circumstances of one kind. */
    public record OfCircumstances(CircumstanceKind kind) implements Subject {}

    /** A course. */
    public record OfCourse(Course course) implements Subject {}
}
