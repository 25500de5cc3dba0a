package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermLaw;
import io.github.termijn.term.TermEvent.Decision;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The interruptions between two periods of duty, and how long they may last (TRM-6). */
final class Interruptions {

    private Interruptions() {}

    static List<Circumstance> of(Dossier dossier) {
        if (dossier.circumstances().isEmpty()) {
            return List.of();
        }
        return dossier.circumstances().stream()
                .filter(circumstance -> circumstance.kind() == CircumstanceKind.INTERRUPTION)
                .sorted(Comparator.comparing(Circumstance::from))
                .toList();
    }

    /** Returns the day after the last day on which the duty still continues. */
    static LocalDate longestEnd(LawBook law, Circumstance gap) {
        return TermArithmetic.plus(gap.from(), law.on(TermLaw.LONGEST_INTERRUPTION, gap.from()));
    }

    static boolean isTooLong(LawBook law, Circumstance gap, LocalDate asOf) {
        return endKnownOn(gap, asOf).isAfter(longestEnd(law, gap));
    }

    /** Returns how many days it lasts; while it still runs, from the days so far up to the longest that is allowed. */
    static Bounds<Period> length(LawBook law, Circumstance gap, LocalDate asOf) {
        Period soFar = Period.ofDays(days(gap.from(), endKnownOn(gap, asOf)));
        return gap.through().isPresent()
                ? Bounds.exactly(soFar)
                : Bounds.between(soFar, Period.ofDays(days(gap.from(), longestEnd(law, gap))));
    }

    private static int days(LocalDate from, LocalDate end) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, end));
    }

    /** Returns the day after its last day, or after the as-of day while it runs. */
    private static LocalDate endKnownOn(Circumstance gap, LocalDate asOf) {
        return gap.through().orElse(asOf).plusDays(1);
    }

    /** Returns the one that still runs; there is at most one, and it is the last. */
    static Optional<Circumstance> running(List<Circumstance> gaps) {
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(gaps.get(gaps.size() - 1))
                        .filter(gap -> gap.through().isEmpty());
    }

    /**
     * Returns for each interruption that a recorded decision replaces, by its first day, on which day the first such decision
     * was taken. A decision with a period replaces those that it overlaps, one without all that began by its day.
     *
     * @param gaps the interruptions in the order of their days; they do not overlap
     * @param decisions the decisions in the order of their days
     * @param dayOf the day of a decision
     */
    static Map<LocalDate, LocalDate> replaced(
            List<Circumstance> gaps, List<Decision> decisions, Function<Decision, LocalDate> dayOf) {
        Map<LocalDate, LocalDate> replaced = new HashMap<>();
        NavigableMap<LocalDate, Circumstance> left = new TreeMap<>();
        gaps.forEach(gap -> left.put(gap.from(), gap));
        for (Decision decision : decisions) {
            if (left.isEmpty()) {
                return replaced;
            }
            if (decision.ground() == Ground.INTERRUPTION) {
                LocalDate day = dayOf.apply(decision);
                NavigableMap<LocalDate, Circumstance> covered = covered(left, decision.decision(), day);
                covered.keySet().forEach(from -> replaced.put(from, day));
                covered.clear();
            }
        }
        return replaced;
    }

    private static NavigableMap<LocalDate, Circumstance> covered(
            NavigableMap<LocalDate, Circumstance> gaps, ExtensionDecision decision, LocalDate day) {
        if (decision.from().isEmpty()) {
            return gaps.headMap(day, true);
        }
        LocalDate from = decision.from().get();
        Map.Entry<LocalDate, Circumstance> before = gaps.floorEntry(from);
        boolean reaches = before != null
                && before.getValue().through().filter(from::isAfter).isEmpty();
        return gaps.subMap(
                reaches ? before.getKey() : from, true, decision.through().orElse(LocalDate.MAX), true);
    }
}
