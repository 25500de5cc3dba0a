package io.github.termijn.term;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.Duty;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.Interruption;
import io.github.termijn.duty.Suspension;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.PossibleCompletion;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Interpretation;
import io.github.termijn.law.Interpretation.LastDay;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermLaw;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What every step in one chain of terms looks at.
 *
 * @param law the law
 * @param dossier the facts as known on the as-of day
 * @param asOf the as-of day
 * @param kind the kind of term in the chain
 * @param completion when the exam, or the participation statement, was done
 * @param possible whether it may be done already, or may have been done earlier
 * @param duty who is obliged, and until when
 * @param gaps the interruptions that lengthen first terms, in the order of their days
 * @param suspensions when no term ran because of a temporary dispensation, in the order of their days
 * @param rounds the corona rounds; none for a person with a recorded corona decision (EXT-10)
 * @param supposed how what is open turns out; empty if it stays open
 * @param examEnd the exclusive ends of the exam term just before a round, if what else is open turns out in one way
 */
record TermContext(
        LawBook law,
        Dossier dossier,
        LocalDate asOf,
        TermKind kind,
        Optional<Completion> completion,
        Optional<PossibleCompletion> possible,
        Duty duty,
        List<Interruption> gaps,
        List<Suspension> suspensions,
        List<TermEvent.Round> rounds,
        Optional<Supposition> supposed,
        BiFunction<TermEvent.Round, Supposition, Bounds<LocalDate>> examEnd) {

    /** Returns the same where what is open turns out in one way. */
    TermContext supposing(Supposition way) {
        return new TermContext(
                law,
                dossier,
                asOf,
                kind,
                completion,
                possible,
                duty,
                gaps,
                suspensions,
                rounds,
                Optional.of(way),
                examEnd);
    }

    /** Returns the interruption that has no last day yet. */
    Optional<Interruption> runningGap() {
        return gaps.isEmpty() || !gaps.get(gaps.size() - 1).isRunning()
                ? Optional.empty()
                : Optional.of(gaps.get(gaps.size() - 1));
    }

    /** REG-4: whether a ground stands on the first day of one of the first terms, so that it can begin after the ground. */
    boolean mayBeginLater() {
        return Stream.concat(Stream.of(dossier.obligedFrom()), dossier.municipalRegistration().stream())
                .anyMatch(first -> duty.doubtOver(first, first).isPresent());
    }

    /** PVT-1: the exclusive ends that the exam term can have on the reference day of a round, before it. */
    Bounds<LocalDate> examEndBefore(TermEvent.Round round) {
        return supposed.map(List::of).orElseGet(() -> Supposition.corners(this)).stream()
                .map(way -> examEnd.apply(round, way))
                .reduce(Bounds::hull)
                .orElseThrow();
    }

    /** Returns the day from which interruptions and rounds no longer change a term. */
    Optional<LocalDate> stop() {
        Optional<LocalDate> ended = duty.end().map(DutyEnd::day);
        Optional<LocalDate> done = completion.map(Completion::day);
        return ended.isPresent()
                        && done.filter(day -> day.isBefore(ended.get())).isEmpty()
                ? ended
                : done;
    }

    /** Tells whether it is open that interruptions and rounds of a day still change a term: it may have been done by then. */
    boolean mayBeStoppedBy(LocalDate day) {
        return possible.filter(completion -> !completion.from().isAfter(day)).isPresent();
    }

    /** TRM-8, PVT-2: the most that a claim adds to a new term; before its day there is no claim. */
    Optional<Period> mostInNewTerm() {
        return law.find(kind == TermKind.EXAM ? TermLaw.NEW_TERM_EXTENSION : TermLaw.NEW_PVT_TERM_EXTENSION, asOf);
    }

    /** TRM-2: whether a day is in time; whether the last day itself is, is a reading. */
    boolean isInTime(LocalDate day, LocalDate lastDay) {
        return law.on(Interpretation.LAST_DAY, asOf) == LastDay.IN_TIME ? !day.isAfter(lastDay) : day.isBefore(lastDay);
    }

    Optional<DutyEnd> dutyEnd() {
        return duty.end();
    }
}
