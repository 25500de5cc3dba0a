package io.github.termijn.fine;

import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.Verdict;
import java.time.LocalDate;

/** Whether somebody with a permit can be fined at all (FIN-11). */
final class FinedGroup {

    private FinedGroup() {}

    /** Returns fails if nobody with the permit is fined on a day, open if that cannot be said. */
    static Verdict canBeFined(LawBook law, Permit permit, LocalDate day) {
        return switch (permit) {
            case ASYLUM ->
                switch (law.on(FineLaw.STATUS_HOLDERS, day)) {
                    case TABLE, COLLECTION_PAUSED -> Verdict.HOLDS;
                    case NOT_IMPOSED -> Verdict.OPEN;
                    case NONE -> Verdict.FAILS;
                };
            case FAMILY_OF_STATUS_HOLDER ->
                law.on(FineLaw.FAMILY_OF_STATUS_HOLDERS_OPEN, day) ? Verdict.OPEN : Verdict.HOLDS;
            case FAMILY, OTHER -> Verdict.HOLDS;
        };
    }
}
