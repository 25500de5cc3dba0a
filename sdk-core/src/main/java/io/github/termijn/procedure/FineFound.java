package io.github.termijn.procedure;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Overrun;
import io.github.termijn.term.FineAttribution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the other rooms found of one recorded fine.
 *
 * @param attribution the term it belongs to
 * @param overrun the overrun it is for; empty if it belongs to none
 * @param outcome what becomes of it
 */
record FineFound(FineAttribution attribution, Optional<Overrun> overrun, FineOutcome outcome) {

    /** All fines at once: to search for each would take the square of their number. */
    static Map<FineDecision, FineFound> all(Found found) {
        Map<FineDecision, Overrun> overruns = new HashMap<>();
        for (Overrun overrun : found.overruns()) {
            overrun.fine().recorded().ifPresent(fine -> overruns.putIfAbsent(fine, overrun));
        }
        Map<FineDecision, FineOutcome> unattributed = new HashMap<>();
        for (FineOutcome outcome : found.unattributed()) {
            outcome.recorded().ifPresent(fine -> unattributed.putIfAbsent(fine, outcome));
        }
        Map<FineDecision, FineFound> all = new HashMap<>();
        for (FineAttribution attribution : found.timeline().fines()) {
            FineDecision fine = attribution.fine();
            Optional<Overrun> overrun = Optional.ofNullable(overruns.get(fine));
            FineOutcome outcome = overrun.map(Overrun::fine)
                    .or(() -> Optional.ofNullable(unattributed.get(fine)))
                    .orElseThrow();
            all.putIfAbsent(fine, new FineFound(attribution, overrun, outcome));
        }
        return all;
    }
}
