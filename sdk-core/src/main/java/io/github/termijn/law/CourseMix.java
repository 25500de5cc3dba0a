package io.github.termijn.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which course hours count towards a number of hours, and when hours of another kind may be added (samenstelling van
 * cursusuren, AGI-2 and AGI-3).
 *
 * <p>The hours that count are those of the counted kinds, and those of the added kind too if there are at least {@code
 * least} hours of the first counted kind. Example: {@code [INTEGRATION, NT2]}, added {@code LITERACY}, least 200: with 199
 * hours of integration course and 401 of literacy count 199 hours, with 200 and 400 count 600.
 *
 * @param counted the kinds whose hours always count; the first one is the kind that {@code least} is about
 * @param added the kind whose hours may be added; empty if there is none
 * @param least how many hours of the first counted kind there must be before others are added
 * @param sure whether it is sure that they are added; if not, what hangs on them is open
 */
public record CourseMix(List<CourseKind> counted, Optional<CourseKind> added, int least, boolean sure) {

    /**
     * Creates a mix from its parts.
     *
     * @param counted the kinds whose hours always count, at least one
     * @param added the kind whose hours may be added
     * @param least how many hours of the first counted kind there must be before others are added
     * @param sure whether it is sure that they are added
     * @throws IllegalArgumentException if no kind is counted
     */
    public CourseMix {
        Objects.requireNonNull(added, "added");
        if (counted.isEmpty()) {
            throw new IllegalArgumentException("At least one kind of course must count");
        }
        counted = List.copyOf(counted);
    }

    static CourseMix only(CourseKind... counted) {
        return new CourseMix(List.of(counted), Optional.empty(), 0, true);
    }

    CourseMix adding(CourseKind kind, int leastOfTheFirst) {
        return new CourseMix(counted, Optional.of(kind), leastOfTheFirst, true);
    }

    CourseMix perhapsAdding(CourseKind kind, int leastOfTheFirst) {
        return new CourseMix(counted, Optional.of(kind), leastOfTheFirst, false);
    }

    /**
     * Returns the kind of course whose hours always help: the first that counts.
     *
     * @return the kind
     */
    public CourseKind main() {
        return counted.get(0);
    }
}
