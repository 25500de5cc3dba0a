package io.github.termijn.procedure;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exemption.Exemptions;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.Overrun;
import io.github.termijn.law.LawBook;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.Repayment;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the other rooms found, for the comparison with what was decided (bevindingen van de andere kamers).
 *
 * @param law the law
 * @param dossier the facts as known on the as-of day, see {@link Dossier#knownOn}
 * @param progress the progress on that day
 * @param timeline the terms as they stand on that day
 * @param overruns the overruns with their fines
 * @param unattributed the fines that belong to no overrun
 * @param exemptions the exemptions that could be had
 * @param forgiveness what is forgiven; empty if there is no loan
 * @param repayment how the loan is repaid; empty if there is no loan
 * @param recovery whether it is collected; empty if there is no loan
 * @param asOf the as-of day
 */
public record Found(
        LawBook law,
        Dossier dossier,
        ExamProgress progress,
        Timeline timeline,
        List<Overrun> overruns,
        List<FineOutcome> unattributed,
        Exemptions exemptions,
        Optional<Forgiveness> forgiveness,
        Optional<Repayment> repayment,
        Optional<Recovery> recovery,
        LocalDate asOf) {

    /**
     * Creates it from its parts.
     *
     * @param law the law
     * @param dossier the facts as known on the as-of day
     * @param progress the progress on that day
     * @param timeline the terms as they stand on that day
     * @param overruns the overruns with their fines
     * @param unattributed the fines that belong to no overrun
     * @param exemptions the exemptions that could be had
     * @param forgiveness what is forgiven
     * @param repayment how the loan is repaid
     * @param recovery whether it is collected
     * @param asOf the as-of day
     */
    public Found {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(overruns, "overruns");
        Objects.requireNonNull(unattributed, "unattributed");
        Objects.requireNonNull(exemptions, "exemptions");
        Objects.requireNonNull(forgiveness, "forgiveness");
        Objects.requireNonNull(repayment, "repayment");
        Objects.requireNonNull(recovery, "recovery");
        Objects.requireNonNull(asOf, "asOf");
        overruns = List.copyOf(overruns);
        unattributed = List.copyOf(unattributed);
    }

    /** Looks from an earlier day: the facts known then, by the rules of that day. */
    Found from(LocalDate day) {
        Dossier known = dossier.knownOn(day);
        ExamProgress then = ExamProgress.of(law, known, day);
        Timeline terms = Timeline.of(law, known, then, day);
        Optional<Forgiveness> forgiven = Forgiveness.of(law, known, then, terms, day);
        return new Found(
                law,
                known,
                then,
                terms,
                List.of(),
                List.of(),
                Exemptions.of(law, known, then, terms, day),
                forgiven,
                forgiven.map(share -> Repayment.of(law, known, then, terms, share, day)),
                Recovery.of(law, known, day),
                day);
    }
}
