package io.github.termijn.cohort;

import io.github.termijn.exam.ProgressGroup;
import java.util.Optional;

/** How far somebody is whose duty still stands (voortgang, EXM-7), in the order of table 2. */
public enum Standing {
    /** No attempt at any part (inactief). */
    INACTIVE,
    /** One or two exam parts to go (op één of twee examens na). */
    ONE_OR_TWO_TO_GO,
    /** Three or more exam parts to go, with at least one attempt (nog drie of meer examens). */
    THREE_OR_MORE_TO_GO,
    /** Only the participation statement to go, which EXM-7 does not count (alleen het PVT nog). */
    EXAM_DONE;

    static Standing of(Optional<ProgressGroup> group) {
        return group.map(known -> switch (known) {
                    case INACTIVE -> INACTIVE;
                    case ONE_OR_TWO_TO_GO -> ONE_OR_TWO_TO_GO;
                    case THREE_OR_MORE_TO_GO -> THREE_OR_MORE_TO_GO;
                })
                .orElse(EXAM_DONE);
    }
}
