package io.github.termijn;

import io.github.termijn.SummaryWords.Said;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.exam.Completion;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Part;
import io.github.termijn.law.Verdict;
import io.github.termijn.term.TermStatement;
import io.github.termijn.term.TermStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says until when a term lasts, and whether its last day was kept. */
final class TermSentence {

    private static final Set<TermStatement> ABOUT_THE_TERM = EnumSet.of(
            TermStatement.STARTS,
            TermStatement.PVT_STARTS,
            TermStatement.NEW_TERM,
            TermStatement.NEW_PVT_TERM,
            TermStatement.LAST_DAY,
            TermStatement.STATUS);

    private final Assessment assessment;
    private final SummaryWords words;

    TermSentence(Assessment assessment, SummaryWords words) {
        this.assessment = assessment;
        this.words = words;
    }

    /** Where it is open whether the term, or a duty, is there at all, the text says "if". */
    SummarySentence of(AssessedTerm term) {
        if (term.existence() != Verdict.HOLDS) {
            return open(term, Said.of(term.kind() + ".IF_SET", term.setOn().orElseThrow(), term.lastDay()));
        }
        if (term.doubt().isPresent()) {
            return open(term, Said.of(term.kind() + ".IF_OBLIGED", term.lastDay()));
        }
        boolean unclear = term.status() == TermStatus.OPEN || term.status() == TermStatus.SUSPENDED;
        if (unclear) {
            return open(term, Said.of(term.kind() + "." + term.status(), term.lastDay()));
        }
        return term.lastDay()
                .exact()
                .map(lastDay -> ofKnownDay(term, lastDay))
                .orElseGet(() -> open(term, Said.of(term.kind() + ".LAST_DAY_OPEN", term.lastDay(), term.status())));
    }

    private SummarySentence open(AssessedTerm term, Said said) {
        return words.sentence(SummaryPart.UNTIL_WHEN, Verdict.OPEN, findings(term), List.of(said));
    }

    private SummarySentence ofKnownDay(AssessedTerm term, LocalDate lastDay) {
        LocalDate asOf = assessment.receipt().asOf();
        String key = term.kind() + "." + term.status();
        Optional<DutyEnd> end = assessment.dutyEnd();
        List<Finding> findings = new ArrayList<>(findings(term));
        Said said = switch (term.status()) {
            case NOT_STARTED -> Said.of(key, term.start(), lastDay);
            case ENDED -> Said.of(key, lastDay);
            case COMPLETED_IN_TIME, COMPLETED_LATE -> {
                LocalDate doneOn = doneOn(term.kind());
                progress().findings().stream()
                        .filter(finding -> finding.values().contains(doneOn))
                        .forEach(findings::add);
                yield Said.of(key, lastDay, days(lastDay, doneOn), doneOn);
            }
            case OVERRUN -> {
                if (end.isPresent()) {
                    findings.addAll(SummaryCalculation.ofDutyEnd(assessment));
                    String when = assessment.mayHaveEndedEarlier() ? ".ENDED_BY" : ".ENDED";
                    yield Said.of(
                            key + when, lastDay, end.get().day(), end.get().cause());
                }
                yield Said.of(key, lastDay, days(lastDay, asOf));
            }
            case RUNNING, SUSPENDED, OPEN -> Said.of(key, lastDay, days(lastDay, asOf));
        };
        Stream<Said> whichTerm = term.setOn().stream().map(day -> Said.of(term.kind() + ".NEW", day));
        return words.sentence(
                SummaryPart.UNTIL_WHEN,
                Verdict.HOLDS,
                findings,
                Stream.concat(Stream.of(said), whichTerm).toList());
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static List<Finding> findings(AssessedTerm term) {
        return term.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.OPEN
                        || finding.statement() instanceof DutyStatement
                        || (finding.statement() instanceof TermStatement said && ABOUT_THE_TERM.contains(said)))
                .toList();
    }

    /** Returns the day on which what has to be done in a kind of term was done. */
    private LocalDate doneOn(TermKind kind) {
        Optional<LocalDate> day = kind == TermKind.EXAM
                ? progress().examCompletion().map(Completion::day)
                : progress().part(Part.PVT).flatMap(PartProgress::doneOn);
        return day.orElseThrow();
    }

    private ExamProgress progress() {
        return assessment.progress().orElseThrow();
    }
}
