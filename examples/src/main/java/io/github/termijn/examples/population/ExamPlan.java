package io.github.termijn.examples.population;

import io.github.termijn.law.Part;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which parts are passed, and how often each part was failed.
 *
 * @param passed the parts passed
 * @param failures how often a part was failed; none where a part is not named
 */
record ExamPlan(Set<Part> passed, Map<Part, Integer> failures) {

    static final ExamPlan INACTIVE = new ExamPlan(EnumSet.noneOf(Part.class), new EnumMap<>(Part.class));

    /** The parts of somebody, in order. */
    static Set<Part> required(Seat seat) {
        Set<Part> parts = EnumSet.range(Part.READING, Part.KNM);
        if (seat.cohorts() == Cohorts.LATE) {
            parts.add(Part.ONA);
        }
        return parts;
    }
}
