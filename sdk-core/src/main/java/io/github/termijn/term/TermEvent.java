package io.github.termijn.term;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.law.CoronaRound;
import io.github.termijn.law.ExtensionLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;

/** Something that can move the end of a term, on its day (TRM-5). */
sealed interface TermEvent {

    /** Orders by day; on one day interruptions, then decisions, then corona rounds; then as listed (a stable sort). */
    Comparator<TermEvent> IN_ORDER = Comparator.comparing(TermEvent::day).thenComparing(TermEvent::rank);

    LocalDate day();

    Period length();

    Ground ground();

    Rule rule();

    ExtensionSource source();

    int rank();

    /** An interruption that lengthens the term by law. */
    record Gap(Circumstance circumstance, Period length) implements TermEvent {
        @Override
        public LocalDate day() {
            return circumstance.from();
        }

        @Override
        public Ground ground() {
            return Ground.INTERRUPTION;
        }

        @Override
        public Rule rule() {
            return Rule.TRM_6;
        }

        @Override
        public ExtensionSource source() {
            return ExtensionSource.BY_LAW;
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    /**
     * A recorded decision; one without a day gets the last day of the term and comes after the dated ones. One that must
     * run extends the term only if it runs, or runs again, on the day.
     */
    record Decision(ExtensionDecision decision, LocalDate day, boolean mustRun) implements TermEvent {

        boolean extendsTerm(LocalDate start, LocalDate end) {
            return !mustRun || (!day.isBefore(start) && day.isBefore(TermArithmetic.plus(end, length())));
        }

        @Override
        public Period length() {
            return decision.length();
        }

        @Override
        public Ground ground() {
            return decision.ground();
        }

        @Override
        public Rule rule() {
            return decision.ground().rule();
        }

        @Override
        public ExtensionSource source() {
            return ExtensionSource.DECIDED;
        }

        @Override
        public int rank() {
            return decision.decidedOn().isPresent() ? 1 : 2;
        }
    }

    /** A corona round on its reference day. */
    record Round(CoronaRound round, Rule rule) implements TermEvent {

        static List<Round> all(LawBook law, LocalDate day) {
            return ExtensionLaw.CORONA_ROUNDS.stream()
                    .map(round -> new Round(law.on(round, day), round.rule()))
                    .toList();
        }

        @Override
        public LocalDate day() {
            return round.referenceDay();
        }

        @Override
        public Period length() {
            return round.length();
        }

        @Override
        public Ground ground() {
            return Ground.CORONA;
        }

        @Override
        public ExtensionSource source() {
            return ExtensionSource.EX_OFFICIO;
        }

        @Override
        public int rank() {
            return 3;
        }
    }
}
