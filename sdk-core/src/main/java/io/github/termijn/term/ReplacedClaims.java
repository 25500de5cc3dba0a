package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.dossier.TermKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which claims to a term a recorded decision replaces (3a): that of its ground; where the record carries the period that it
 * covers, only one that overlaps that period. A decision that must find a running statement term counts only if it did.
 */
final class ReplacedClaims {

    /** The decisions on one ground. */
    private static final class OfGround {

        private boolean withoutPeriod;

        /** The last day of the periods that begin by a day, by the first days from which it is later. */
        private final NavigableMap<LocalDate, LocalDate> lastDays = new TreeMap<>();

        /** Adds a decision whose period does not begin before those of the decisions added so far. */
        void add(ExtensionDecision decision) {
            if (decision.from().isEmpty()) {
                withoutPeriod = true;
                return;
            }
            LocalDate last = decision.through().orElse(LocalDate.MAX);
            if (lastDays.isEmpty() || last.isAfter(lastDays.lastEntry().getValue())) {
                lastDays.put(decision.from().get(), last);
            }
        }

        boolean overlap(LocalDate from, LocalDate through) {
            Map.Entry<LocalDate, LocalDate> begun = lastDays.floorEntry(through);
            return begun != null && !begun.getValue().isBefore(from);
        }
    }

    private final Map<Ground, OfGround> grounds = new EnumMap<>(Ground.class);

    private ReplacedClaims() {}

    static ReplacedClaims of(TermContext context, TermChain.Link link) {
        List<ExtensionDecision> counted = new ArrayList<>();
        for (TermEvent.Decision decision : link.calculation().decisions()) {
            boolean counts = context.kind() == TermKind.EXAM
                    || decision.decision().of().isPresent()
                    || link.run().step(decision).isPresent();
            if (counts) {
                counted.add(decision.decision());
            }
        }
        counted.sort(Comparator.comparing(decision -> decision.from().orElse(LocalDate.MIN)));
        ReplacedClaims replaced = new ReplacedClaims();
        for (ExtensionDecision decision : counted) {
            replaced.grounds
                    .computeIfAbsent(decision.ground(), ground -> new OfGround())
                    .add(decision);
        }
        return replaced;
    }

    /** Tells whether there is a recorded decision on a ground. */
    boolean contain(Ground ground) {
        return grounds.containsKey(ground);
    }

    /** Tells whether a recorded decision on a ground replaces the claim that a circumstance raises. */
    boolean contain(Ground ground, Circumstance circumstance) {
        OfGround decided = grounds.get(ground);
        if (decided == null || decided.withoutPeriod) {
            return decided != null;
        }
        Optional<LocalDate> through = isEvent(circumstance) ? Optional.of(circumstance.from()) : circumstance.through();
        return decided.overlap(circumstance.from(), through.orElse(LocalDate.MAX));
    }

    private static boolean isEvent(Circumstance circumstance) {
        return circumstance.kind() == CircumstanceKind.BEREAVEMENT
                || circumstance.kind() == CircumstanceKind.CHILDBIRTH;
    }
}
