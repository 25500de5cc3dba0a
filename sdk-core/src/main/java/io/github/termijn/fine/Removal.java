package io.github.termijn.fine;

import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.Claim;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An extension that could be had and would remove an overrun (verlenging die de overschrijding wegneemt, 3a).
 *
 * @param claim the claim
 * @param verdict holds if it surely would: the claim is certain, and its earliest last day is late enough; else open
 */
public record Removal(Claim claim, Verdict verdict) {

    /**
     * Refuses null, by the name of the value.
     *
     * @param claim the claim
     * @param verdict holds if it surely would; else open
     */
    public Removal {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * Finds the claims that would remove the overrun of a term.
     *
     * <p>A claim removes it if, with the last day it gives, the duty was done in time or could still be on the day on which that
     * is judged: that of the fine decision, or the as-of day where none is recorded. Example: fined on 18 June 2019 for a term
     * that ended on 4 March 2019; a claim that gives a last day from 5 March 2019 through 6 January 2020 may remove it.
     *
     * @param progress the progress on the as-of day
     * @param timeline the timeline on the as-of day
     * @param kind the kind of the term
     * @param term its place in the chain
     * @param judgedOn the day of the fine decision, or the as-of day
     * @return the claims that may remove it, in their order
     */
    public static List<Removal> of(
            ExamProgress progress, Timeline timeline, TermKind kind, int term, LocalDate judgedOn) {
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(judgedOn, "judgedOn");
        List<Removal> removals = new ArrayList<>();
        for (Claim claim : timeline.claims()) {
            if (claim.kind() == kind && claim.term() == term) {
                by(claim, progress, timeline, judgedOn).ifPresent(removals::add);
            }
        }
        return removals;
    }

    /**
     * Tells whether one claim would remove the overrun of its term.
     *
     * @param claim the claim
     * @param progress the progress on the as-of day
     * @param timeline the timeline on the as-of day
     * @param judgedOn the day of the fine decision, or the as-of day
     * @return the claim with its verdict; empty if it gives no day, or one that comes too early
     */
    public static Optional<Removal> by(Claim claim, ExamProgress progress, Timeline timeline, LocalDate judgedOn) {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(judgedOn, "judgedOn");
        Optional<LocalDate> done = Stream.concat(
                        doneOn(progress, claim.kind()).stream(), timeline.dutyEnd().map(DutyEnd::day).stream())
                .min(Comparator.naturalOrder());
        return claim.lastDayIfGranted()
                .map(given -> new Removal(claim, verdict(claim, judgedOn, done)))
                .filter(removal -> removal.verdict() != Verdict.FAILS);
    }

    private static Verdict verdict(Claim claim, LocalDate judgedOn, Optional<LocalDate> done) {
        LocalDate earliest = claim.lastDayIfGranted().orElseThrow().atLeast();
        if (claim.standing() == Claim.Standing.AVAILABLE && removes(earliest, judgedOn, done)) {
            return Verdict.HOLDS;
        }
        boolean may = claim.lastDayIfGranted()
                .orElseThrow()
                .atMost()
                .map(latest -> removes(latest, judgedOn, done))
                .orElse(true);
        return may ? Verdict.OPEN : Verdict.FAILS;
    }

    private static boolean removes(LocalDate lastDay, LocalDate judgedOn, Optional<LocalDate> done) {
        return !judgedOn.isAfter(lastDay)
                || done.filter(day -> !day.isAfter(lastDay)).isPresent();
    }

    private static Optional<LocalDate> doneOn(ExamProgress progress, TermKind kind) {
        return kind == TermKind.EXAM
                ? progress.examCompletion().map(completion -> completion.day())
                : progress.part(Part.PVT).flatMap(PartProgress::doneOn);
    }
}
