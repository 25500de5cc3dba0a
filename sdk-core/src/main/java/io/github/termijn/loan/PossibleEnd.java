package io.github.termijn.loan;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.law.Finding;
import io.github.termijn.term.DutyEnd;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** From which day the duty may have ended, by a fact that is open (REG-3). */
final class PossibleEnd {

    private PossibleEnd() {}

    /** An interruption that still runs may last too long (TRM-6); one that began when the duty had ended changes nothing. */
    static Optional<LocalDate> byGap(Timeline timeline) {
        Optional<LocalDate> ended = timeline.dutyEnd().map(DutyEnd::day);
        return timeline.findings().stream()
                .filter(finding -> finding.statement() == TermStatement.DUTY_MAY_HAVE_ENDED)
                .map(Finding::on)
                .filter(from -> ended.map(from::isBefore).orElse(true))
                .min(Comparator.naturalOrder());
    }

    /** The last part may have been done on an earlier day than is known (EXM-6), but not before the parts that are sure. */
    static Optional<LocalDate> byParts(Dossier dossier, ExamProgress progress) {
        List<PartProgress> parts = progress.parts();
        boolean sure = parts.stream().noneMatch(PartProgress::mayBeEarlier);
        boolean undone = parts.stream().anyMatch(part -> part.status() == PartStatus.OPEN && !part.mayBeEarlier());
        if (sure || undone) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(part -> !part.mayBeEarlier())
                .flatMap(part -> part.doneOn().stream())
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(dossier.obligedFrom()));
    }
}
