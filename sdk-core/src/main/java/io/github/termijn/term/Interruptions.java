package io.github.termijn.term;

import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.Interruption;
import io.github.termijn.term.TermEvent.Decision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Which interruptions a recorded decision replaces (TRM-6). */
final class Interruptions {

    private Interruptions() {}

    /**
     * Returns for each interruption that a recorded decision replaces, by its first day, on which day the first such decision
     * was taken. A decision with a period replaces those that it overlaps, one without all that began by its day.
     *
     * @param gaps the interruptions in the order of their days; they do not overlap
     * @param decisions the decisions in the order of their days
     * @param dayOf the day of a decision
     */
    static Map<LocalDate, LocalDate> replaced(
            List<Interruption> gaps, List<Decision> decisions, Function<Decision, LocalDate> dayOf) {
        Map<LocalDate, LocalDate> replaced = new HashMap<>();
        NavigableMap<LocalDate, Interruption> left = new TreeMap<>();
        gaps.forEach(gap -> left.put(gap.from(), gap));
        for (Decision decision : decisions) {
            if (left.isEmpty()) {
                return replaced;
            }
            if (decision.ground() == Ground.INTERRUPTION) {
                LocalDate day = dayOf.apply(decision);
                NavigableMap<LocalDate, Interruption> covered = covered(left, decision.decision(), day);
                covered.keySet().forEach(from -> replaced.put(from, day));
                covered.clear();
            }
        }
        return replaced;
    }

    private static NavigableMap<LocalDate, Interruption> covered(
            NavigableMap<LocalDate, Interruption> gaps, ExtensionDecision decision, LocalDate day) {
        if (decision.from().isEmpty()) {
            return gaps.headMap(day, true);
        }
        LocalDate from = decision.from().get();
        Map.Entry<LocalDate, Interruption> before = gaps.floorEntry(from);
        boolean reaches = before != null
                && before.getValue().through().filter(from::isAfter).isEmpty();
        return gaps.subMap(
                reaches ? before.getKey() : from, true, decision.through().orElse(LocalDate.MAX), true);
    }
}
