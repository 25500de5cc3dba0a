package io.github.termijn.cohort;

import io.github.termijn.dossier.Culpability;
import java.util.Optional;

/** The status of the latest overrun of a person (status van de termijnoverschrijding, CUL-2), in the order of table 4. */
public enum OverrunStatus {
    /** The person's own fault (verwijtbaar). */
    CULPABLE,
    /** Not the person's fault (niet-verwijtbaar). */
    NOT_CULPABLE,
    /** Not settled yet (voorlopig verwijtbaar). */
    PROVISIONALLY_CULPABLE,
    /** Open, and no status is recorded: there may have been no duty (staat open, REG-4). */
    OPEN,
    /** No term was overrun (geen overschrijding). */
    NO_OVERRUN;

    static OverrunStatus of(Optional<LatestOverrun> overrun) {
        return overrun.map(latest -> ofOverrun(latest.culpability())).orElse(NO_OVERRUN);
    }

    private static OverrunStatus ofOverrun(Optional<Culpability> culpability) {
        return culpability
                .map(known -> switch (known) {
                    case CULPABLE -> CULPABLE;
                    case NOT_CULPABLE -> NOT_CULPABLE;
                    case PROVISIONALLY_CULPABLE -> PROVISIONALLY_CULPABLE;
                })
                .orElse(OPEN);
    }
}
