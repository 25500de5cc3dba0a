package io.github.termijn.examples.picture;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * One day on a lane.
 *
 * @param kind what it shows
 * @param day the day
 */
public record Mark(Kind kind, LocalDate day) {

    /** What a mark shows. */
    public enum Kind {
        /** The last day of a term, as far as it is known. */
        LAST_DAY,
        /** A last day that had passed when a decision moved it. */
        FORMER_LAST_DAY,
        /** The last day that a claim to an extension would give if it were granted. */
        CLAIM,
        /** A fine decision. */
        FINE,
        /** From here on an extension can be requested, under the decree. */
        WINDOW_DECREE,
        /** From here on an extension can be requested at the front office. */
        WINDOW_FRONT_OFFICE,
        /** An exam that was passed, or a statement that was signed. */
        PASSED,
        /** An exam that was not passed. */
        FAILED,
        /** A part that was dispensed or exempted. */
        EXCUSED,
        /** The end of the duty. */
        DUTY_END
    }

    private static final Set<Kind> ENDS = EnumSet.of(Kind.LAST_DAY, Kind.FORMER_LAST_DAY, Kind.CLAIM);

    /**
     * Returns where the mark stands: a last day at its end, any other day in its middle.
     *
     * @param scale the line of years
     * @return percents of the width
     */
    public double position(Scale scale) {
        double begin = scale.position(day);
        double width = scale.width(day, day);
        return ENDS.contains(kind) ? begin + width : begin + width / 2;
    }
}
