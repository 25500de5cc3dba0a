package io.github.termijn.term;

import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Letter;
import io.github.termijn.dossier.Remedy;
import io.github.termijn.dossier.RepaymentDecision;
import io.github.termijn.law.FineLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.Permit;
import io.github.termijn.law.StatusHolderFines;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether and since when a decision is final (onherroepelijk, PRC-4). Every rule that asks for it asks here: FIN-2, FIN-6, FIN-7,
 * FIN-11 and LOA-10.
 *
 * <ol>
 *   <li>While an objection or appeal is pending it is not final, whatever else is recorded.
 *   <li>A recorded day on which it became final counts.
 *   <li>With "no objection" recorded it is final on the day after the last day to object; after a recorded outcome on the day
 *       after the last day of the next step, for no word of that step counts as not taken; a judgment in higher appeal makes it
 *       final on its own day.
 *   <li>Without a word of an objection it is not known.
 * </ol>
 *
 * <p>A fine of an asylum status holder of the time in which none was collected is an exception (FIN-11): since the judgments
 * one could object until a fixed day, so it was not final before the day after it, whatever was recorded.
 *
 * <p>Example: decided and notified on 5 December 2017, "no objection" recorded: last day to object 16 January 2018,
 * final from 17 January 2018.
 */
public final class Finality {

    private final WorkingDays workingDays;
    private final LawBook law;
    private final Letter letter;
    private final LocalDate decidedOn;
    private final boolean pending;
    private final boolean paused;
    private final Optional<LocalDate> fixedDay;

    private Finality(
            LawBook law,
            Letter letter,
            LocalDate decidedOn,
            boolean recordedPending,
            boolean paused,
            Optional<LocalDate> fixedDay) {
        this.workingDays = new WorkingDays(law);
        this.law = law;
        this.letter = letter;
        this.decidedOn = decidedOn;
        this.pending =
                recordedPending || letter.lastRemedy().filter(Remedy::isPending).isPresent();
        this.paused = paused;
        this.fixedDay = fixedDay;
    }

    /**
     * Returns the finality of a fine decision, as it is seen from a day.
     *
     * @param law the law
     * @param permit the permit of the person
     * @param fine the recorded decision
     * @param asOf the day from which it is seen
     * @return its finality
     */
    public static Finality of(LawBook law, Permit permit, FineDecision fine, LocalDate asOf) {
        Objects.requireNonNull(permit, "permit");
        Objects.requireNonNull(asOf, "asOf");
        boolean paused = permit == Permit.ASYLUM
                && law.on(FineLaw.STATUS_HOLDERS, fine.decidedOn()) == StatusHolderFines.COLLECTION_PAUSED;
        Optional<LocalDate> fixedDay = paused ? law.find(FineLaw.PAUSED_OBJECTION_THROUGH, asOf) : Optional.empty();
        return new Finality(law, fine, fine.decidedOn(), fine.objectionPending().orElse(false), paused, fixedDay);
    }

    /**
     * Returns the finality of a decision on repayment.
     *
     * @param law the law
     * @param decision the recorded decision
     * @return its finality
     */
    public static Finality of(LawBook law, RepaymentDecision decision) {
        return of(law, decision, decision.decidedOn());
    }

    /**
     * Returns the finality of a decision for which there is no exception.
     *
     * @param law the law
     * @param letter what became of the decision
     * @param decidedOn the day on which it was taken
     * @return its finality
     */
    public static Finality of(LawBook law, Letter letter, LocalDate decidedOn) {
        Objects.requireNonNull(decidedOn, "decidedOn");
        return new Finality(law, letter, decidedOn, false, false, Optional.empty());
    }

    /**
     * Tells whether it is a fine imposed on a status holder in the time in which none was collected.
     *
     * @return true if its collection is paused
     */
    public boolean isPaused() {
        return paused;
    }

    /**
     * Returns the fixed last day to object to a fine of which the collection is paused.
     *
     * @return the day, included; empty for another decision, and while the day is not known yet
     */
    public Optional<LocalDate> fixedObjectionDay() {
        return fixedDay;
    }

    /**
     * Returns the last day to object (laatste dag voor bezwaar).
     *
     * @return six weeks after the notification, moved to a working day, or the fixed day
     */
    public LocalDate objectionThrough() {
        return fixedDay.orElseGet(() -> lastDayAfter(letter.notifiedOn().orElse(decidedOn)));
    }

    /**
     * Returns the last day for the step after an objection or appeal that was decided (beroep, hoger beroep).
     *
     * @param decided the objection or appeal
     * @return six weeks after the notification of what was decided, moved to a working day; empty while it is pending
     */
    public Optional<LocalDate> nextStepThrough(Remedy decided) {
        return decided.decidedOn().map(day -> lastDayAfter(decided.notifiedOn().orElse(day)));
    }

    /**
     * Tells whether an objection or appeal is pending.
     *
     * @return true if one is recorded without an outcome, or recorded as pending
     */
    public boolean isPending() {
        return pending;
    }

    /**
     * Returns since when the decision is final, as far as it is recorded.
     *
     * @return the day, which may still come; empty while an objection or appeal is pending, or if not known
     */
    public Optional<LocalDate> finalFrom() {
        return pending
                ? Optional.empty()
                : letter.finalOn()
                        .or(this::byPeriods)
                        .map(day -> fixedDay.map(last -> last.plusDays(1))
                                .filter(day::isBefore)
                                .orElse(day));
    }

    /**
     * Returns since when the decision is final by objection and appeal, whatever day is recorded.
     *
     * @return the day; empty without "no objection" and without an outcome
     */
    public Optional<LocalDate> byPeriods() {
        if (letter.isUncontested()) {
            return Optional.of(objectionThrough().plusDays(1));
        }
        return letter.lastRemedy()
                .flatMap(last -> letter.higherAppeal().isPresent()
                        ? last.decidedOn()
                        : nextStepThrough(last).map(day -> day.plusDays(1)));
    }

    /**
     * Tells whether the decision was final on a day.
     *
     * <p>Example: decided on 1 June 2024 on a status holder, recorded as final on 1 September 2024: seen from 9 July 2025 it
     * was final from 21 August 2025.
     *
     * @param day the day asked for
     * @return true from {@link #finalFrom()}, false before it and while something is pending; empty if not known
     */
    public Optional<Boolean> isFinalOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return pending ? Optional.of(false) : finalFrom().map(first -> !day.isBefore(first));
    }

    private LocalDate lastDayAfter(LocalDate notified) {
        return workingDays.lastDay(notified, law.on(FineLaw.OBJECTION_PERIOD, notified));
    }
}
