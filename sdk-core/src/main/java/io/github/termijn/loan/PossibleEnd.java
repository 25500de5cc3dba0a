package io.github.termijn.loan;

import io.github.termijn.dossier.Circumstance;
import io.github.termijn.dossier.CircumstanceKind;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.law.DutyLaw;
import io.github.termijn.law.LawBook;
import io.github.termijn.law.TermArithmetic;
import io.github.termijn.lists.Lists;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How a duty that stands may have ended, by a fact that is open (REG-3). */
final class PossibleEnd {

    /**
     * A case as it is if a fact that is open ended the duty.
     *
     * @param dossier the facts, with that one filled in
     * @param timeline the timeline of them
     */
    record Case(Dossier dossier, Timeline timeline) {}

    private PossibleEnd() {}

    /** Tells whether an interruption runs that may end the duty (TRM-6); one that began when it had ended changes nothing. */
    static boolean byGap(Timeline timeline) {
        Optional<LocalDate> ended = timeline.dutyEnd().map(DutyEnd::day);
        return Lists.any(
                timeline.findings(),
                finding -> finding.statement() == DutyStatement.DUTY_MAY_HAVE_ENDED
                        && ended.map(finding.on()::isBefore).orElse(true));
    }

    /** Returns the case in which the interruption that runs lasts too long; empty if none runs that may end the duty. */
    static Optional<Case> ifGapEndedIt(
            LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        return ifGapEnds(
                law,
                dossier,
                progress,
                timeline,
                asOf,
                from -> TermArithmetic.plus(from, law.on(DutyLaw.LONGEST_INTERRUPTION, from)));
    }

    /** Returns the case in which the interruption that runs ends on the as-of day; empty if none runs that may end the duty. */
    static Optional<Case> ifGapEndsToday(
            LawBook law, Dossier dossier, ExamProgress progress, Timeline timeline, LocalDate asOf) {
        return ifGapEnds(law, dossier, progress, timeline, asOf, from -> asOf);
    }

    private static Optional<Case> ifGapEnds(
            LawBook law,
            Dossier dossier,
            ExamProgress progress,
            Timeline timeline,
            LocalDate asOf,
            UnaryOperator<LocalDate> lastDay) {
        if (!byGap(timeline)) {
            return Optional.empty();
        }
        Dossier filledIn = Lists.first(dossier.circumstances(), PossibleEnd::runs) // no two interruptions overlap
                .map(gap -> dossier.withGapThrough(lastDay.apply(gap.from())))
                .orElse(dossier);
        return Optional.of(new Case(filledIn, Timeline.of(law, filledIn, progress, asOf)));
    }

    private static boolean runs(Circumstance circumstance) {
        return circumstance.kind() == CircumstanceKind.INTERRUPTION
                && circumstance.through().isEmpty();
    }
}
