package io.github.termijn.examples.population;

import io.github.termijn.law.CoronaRound;
import io.github.termijn.law.TermArithmetic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * When a term ends, as whoever draws up the facts needs to know it: a fine comes after an end, not before.
 *
 * <p>Deliberately not the computation of the library: what the library finds is compared with it, person by person. It knows
 * decisions in the order of their days and the corona rounds, nothing else.
 *
 * @param start the first day
 * @param plainEnd the exclusive end without decisions and rounds
 * @param decisions what lengthens it, in the order of the days
 */
record TermClock(LocalDate start, LocalDate plainEnd, List<Lengthening> decisions) {

    /** A decision that lengthens the term. */
    record Lengthening(LocalDate day, int days) {}

    static TermClock from(LocalDate start) {
        return new TermClock(start, TermArithmetic.plus(start, Numbers.EXAM_TERM), List.of());
    }

    TermClock lengthened(LocalDate day, int days) {
        List<Lengthening> all = new ArrayList<>(decisions);
        all.add(new Lengthening(day, days));
        return new TermClock(start, plainEnd, List.copyOf(all));
    }

    /** The new term after a fine. */
    TermClock renewed() {
        return new TermClock(end(), TermArithmetic.plus(end(), Numbers.NEW_TERM), List.of());
    }

    boolean isAfterAllDecisions(LocalDate day) {
        return decisions.isEmpty()
                || day.isAfter(decisions.get(decisions.size() - 1).day());
    }

    /** Returns the exclusive end on the reference day. */
    LocalDate end() {
        List<CoronaRound> ahead = new ArrayList<>(Numbers.CORONA);
        LocalDate end = plainEnd;
        for (Lengthening decision : decisions) {
            end = rounds(end, ahead, decision.day().minusDays(1)).plusDays(decision.days());
        }
        return rounds(end, ahead, PublishedMargins.REFERENCE_DAY);
    }

    /** Applies the rounds of up to a day that meet the term running; the others stay, a decision may bring it back. */
    private LocalDate rounds(LocalDate end, List<CoronaRound> ahead, LocalDate through) {
        LocalDate later = end;
        for (Iterator<CoronaRound> rounds = ahead.iterator(); rounds.hasNext(); ) {
            CoronaRound round = rounds.next();
            LocalDate day = round.referenceDay();
            if (!day.isAfter(through) && !day.isBefore(start) && day.isBefore(later)) {
                rounds.remove();
                later = isMet(round, later) ? TermArithmetic.plus(later, round.length()) : later;
            }
        }
        return later;
    }

    private static boolean isMet(CoronaRound round, LocalDate end) {
        return round.latestLastDay()
                .map(last -> !end.minusDays(1).isAfter(last))
                .orElse(true);
    }
}
