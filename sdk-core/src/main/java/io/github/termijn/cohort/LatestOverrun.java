package io.github.termijn.cohort;

import io.github.termijn.AssessedTerm;
import io.github.termijn.Assessment;
import io.github.termijn.dossier.Culpability;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.Ground;
import io.github.termijn.fine.FineOutcome;
import io.github.termijn.fine.FineStatement;
import io.github.termijn.law.Finding;
import io.github.termijn.term.FormerEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The overrun that gives a person the status (CUL-2): the one that ended last, whether that status is recorded, and for what
 * reason it is not culpable.
 */
record LatestOverrun(
        LocalDate lastDay, Optional<Culpability> culpability, boolean isRecorded, Optional<Ground> reason) {

    /** Of two that ended on one day that of the exam term counts, as in {@link Assessment#culpability()}. */
    static Optional<LatestOverrun> of(Assessment assessment) {
        return Stream.concat(assessment.participationTerms().stream(), assessment.terms().stream())
                .flatMap(LatestOverrun::all)
                .reduce((one, other) -> other.lastDay().isBefore(one.lastDay()) ? one : other);
    }

    private static Stream<LatestOverrun> all(AssessedTerm term) {
        Stream<LatestOverrun> former = term.formerOverruns().stream()
                .map(overrun -> of(term, overrun.lastDay().atLeast(), overrun.culpability(), overrun.findings()));
        Stream<LatestOverrun> own = term.fine().stream()
                .map(fine -> of(term, term.lastDay().atLeast(), statusOf(term, fine), term.findings()));
        return Stream.concat(former, own);
    }

    /** The report counts a recorded status, also where it is open whether there was a duty. */
    private static Optional<Culpability> statusOf(AssessedTerm term, FineOutcome fine) {
        return term.culpability().or(() -> fine.recorded().flatMap(FineDecision::status));
    }

    private static LatestOverrun of(
            AssessedTerm term, LocalDate lastDay, Optional<Culpability> culpability, List<Finding> findings) {
        boolean isRecorded =
                findings.stream().anyMatch(finding -> finding.statement() == FineStatement.STATUS_RECORDED);
        Optional<Ground> reason = term.formerEnds().stream()
                .filter(end -> culpability.equals(Optional.of(Culpability.NOT_CULPABLE))
                        && end.lastDay().equals(lastDay))
                .map(FormerEnd::ground)
                .reduce((earlier, later) -> later) // of several after one end the last one moved it
                .or(() -> findings.stream()
                        .filter(finding -> finding.statement() == FineStatement.EXCUSED)
                        .map(finding -> Ground.MINISTER_DECISION)
                        .findFirst());
        return new LatestOverrun(lastDay, culpability, isRecorded, reason);
    }
}
