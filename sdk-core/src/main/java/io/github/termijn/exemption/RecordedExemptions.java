package io.github.termijn.exemption;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExemptionDecision;
import io.github.termijn.law.Finding;
import io.github.termijn.term.Term;
import io.github.termijn.term.TermStatus;
import io.github.termijn.term.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells what recorded exemptions do, and do not do, to what was before them (VRS-2). */
final class RecordedExemptions {

    private RecordedExemptions() {}

    static List<Finding> effects(Dossier dossier, Timeline timeline) {
        List<Finding> findings = new ArrayList<>();
        for (ExemptionDecision exemption : dossier.exemptions()) {
            exemption.decidedOn().ifPresent(day -> findings.addAll(effects(exemption, day, timeline)));
        }
        return findings;
    }

    private static List<Finding> effects(ExemptionDecision exemption, LocalDate decidedOn, Timeline timeline) {
        Stream<Finding> counts = Stream.of(
                Finding.holds(ExemptionStatement.COUNTS_FROM_ITS_DAY, decidedOn, exemption.kind(), decidedOn));
        Stream<Finding> overruns = Stream.concat(timeline.examTerms().stream(), timeline.participationTerms().stream())
                .filter(term -> term.status() == TermStatus.OVERRUN && endedBefore(term, decidedOn))
                .map(term ->
                        Finding.holds(ExemptionStatement.EARLIER_OVERRUN_STAYS, decidedOn, decidedOn, term.lastDay()));
        return Stream.concat(counts, overruns).toList();
    }

    private static boolean endedBefore(Term term, LocalDate day) {
        return term.lastDay().atMost().filter(last -> last.isBefore(day)).isPresent();
    }
}
