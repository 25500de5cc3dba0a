package io.github.termijn.term;

import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.duty.Interruption;
import io.github.termijn.duty.Suspension;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.CoronaRound;
import io.github.termijn.law.ExtensionLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Rule;
import io.github.termijn.lists.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something that can move the end of a term, on its day (TRM-5). */
sealed interface TermEvent {

    /** Orders by day; on one day interruptions, suspensions, decisions, corona rounds; then as listed (a stable sort). */
    Comparator<TermEvent> IN_ORDER = Comparator.comparing(TermEvent::day).thenComparing(TermEvent::rank);

    LocalDate day();

    /** What it adds; open for an interruption that still runs. */
    Bounds<Period> length();

    Ground ground();

    Rule rule();

    ExtensionSource source();

    int rank();

    /** An interruption that lengthens the term by law. */
    record Gap(Interruption interruption, Bounds<Period> length) implements TermEvent {
        @Override
        public LocalDate day() {
            return interruption.from();
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
     * A temporary dispensation, while which no term runs (VRS-3).
     *
     * @param suspension when it lasted
     * @param day its first day in the term
     * @param length its days that no interruption counts already; so far, while it lasts
     * @param anew the exclusive end that the term has if it starts anew when it is over; empty while it lasts
     */
    record Waiting(Suspension suspension, LocalDate day, Bounds<Period> length, Optional<LocalDate> anew)
            implements TermEvent {
        @Override
        public Ground ground() {
            return Ground.EDUCATION;
        }

        @Override
        public Rule rule() {
            return Rule.VRS_3;
        }

        @Override
        public ExtensionSource source() {
            return ExtensionSource.SUSPENDED;
        }

        @Override
        public int rank() {
            return 1;
        }
    }

    /**
     * A recorded decision.
     *
     * @param place its place among the recorded decisions of the term
     * @param decision the decision
     * @param mustRun whether it extends the term only if that runs, or runs again, on the day (PVT-1)
     */
    record Decision(int place, ExtensionDecision decision, boolean mustRun) implements TermEvent {

        /** The day of a decision that has one; the others come after all events (TRM-5). */
        @Override
        public LocalDate day() {
            return decision.decidedOn().orElseThrow();
        }

        @Override
        public Bounds<Period> length() {
            return Bounds.exactly(decision.length());
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
            return 2;
        }
    }

    /** A corona round on its reference day. */
    record Round(CoronaRound round, Rule rule) implements TermEvent {

        static List<Round> all(LawBook law, LocalDate day) {
            return Lists.each(ExtensionLaw.CORONA_ROUNDS, round -> new Round(law.on(round, day), round.rule()));
        }

        @Override
        public LocalDate day() {
            return round.referenceDay();
        }

        @Override
        public Bounds<Period> length() {
            return Bounds.exactly(round.length());
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
