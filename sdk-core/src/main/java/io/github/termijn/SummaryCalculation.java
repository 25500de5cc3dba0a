package io.github.termijn;

import io.github.termijn.SummaryWords.Said;
import io.github.termijn.duty.DutyEnd;
import io.github.termijn.duty.DutyStatement;
import io.github.termijn.exam.ExamProgress;
import io.github.termijn.exam.PartProgress;
import io.github.termijn.exam.PartStatus;
import io.github.termijn.guidance.Guidance;
import io.github.termijn.guidance.NextStep;
import io.github.termijn.law.Act;
import io.github.termijn.law.Authority;
import io.github.termijn.law.Bounds;
import io.github.termijn.law.Finding;
import io.github.termijn.law.Verdict;
import io.github.termijn.loan.Forgiveness;
import io.github.termijn.loan.ForgivenessKind;
import io.github.termijn.loan.Recovery;
import io.github.termijn.loan.RecoveryState;
import io.github.termijn.term.TermStatement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in a few sentences what the outcomes of an assessment are. It decides nothing. */
final class SummaryCalculation {

    /** What is found of a term beside its last day. */
    private static final Set<TermStatement> BESIDE_THE_LAST_DAY =
            EnumSet.of(TermStatement.STATUS, TermStatement.REQUEST_FROM, TermStatement.FRONT_OFFICE_FROM);

    private final Assessment assessment;
    private final SummaryWords words;
    private final List<SummarySentence> sentences = new ArrayList<>();

    SummaryCalculation(Assessment assessment, SummaryWords words) {
        this.assessment = assessment;
        this.words = words;
    }

    Summary summary() {
        if (assessment.act() == Act.WI_2013) {
            untilWhen();
            sentences.add(new CostSentence(assessment, words).sentence().orElseGet(this::standing));
            assessment.forgiveness().ifPresent(this::forgiveness);
            assessment.guidance().map(Guidance::steps).stream()
                    .flatMap(List::stream)
                    .limit(1)
                    .forEach(this::firstStep);
            certainty();
        } else {
            List<Finding> why = assessment.generalFindings();
            say(
                    SummaryPart.UNTIL_WHEN,
                    why.get(0).verdict(),
                    why,
                    Said.of(assessment.act().name()));
        }
        return new Summary(sentences);
    }

    private void say(SummaryPart part, Verdict verdict, List<Finding> findings, Said... said) {
        sentences.add(words.sentence(part, verdict, findings, List.of(said)));
    }

    /** The term that came last, for the exam and for the participation statement. */
    private void untilWhen() {
        TermSentence term = new TermSentence(assessment, words);
        sentences.add(term.of(last(assessment.terms())));
        if (!assessment.participationTerms().isEmpty()) {
            sentences.add(term.of(last(assessment.participationTerms())));
        }
    }

    private static AssessedTerm last(List<AssessedTerm> chain) {
        return chain.get(chain.size() - 1);
    }

    private SummarySentence standing() {
        Optional<DutyEnd> end = assessment.dutyEnd();
        if (end.isPresent()) {
            boolean mayBeEarlier = assessment.mayHaveEndedEarlier();
            return words.sentence(
                    SummaryPart.STANDING,
                    mayBeEarlier ? Verdict.OPEN : Verdict.HOLDS,
                    ofDutyEnd(assessment),
                    List.of(Said.of(
                            mayBeEarlier ? "DUTY_ENDED_BY" : "DUTY_ENDED",
                            end.get().day(),
                            end.get().cause())));
        }
        ExamProgress progress = assessment.progress().orElseThrow();
        int done = (int)
                progress.parts().stream().filter(part -> part.status().isDone()).count();
        boolean sure = progress.parts().stream().map(PartProgress::status).noneMatch(PartStatus.UNDETERMINED::equals);
        return words.sentence(
                SummaryPart.STANDING,
                sure ? Verdict.HOLDS : Verdict.OPEN,
                progress.findings(),
                List.of(Said.of(
                        sure ? "PARTS" : done > 0 ? "PARTS_AT_LEAST" : "PARTS_NOT_KNOWN",
                        done,
                        progress.parts().size())));
    }

    static List<Finding> ofDutyEnd(Assessment assessment) {
        return assessment.generalFindings().stream()
                .filter(finding -> finding.statement() == DutyStatement.DUTY_ENDED
                        || finding.statement() == DutyStatement.DUTY_NEVER_RAN)
                .toList();
    }

    private void forgiveness(Forgiveness forgiveness) {
        Recovery recovery = assessment.recovery().orElseThrow();
        List<Said> said = new ArrayList<>();
        boolean open = forgiveness.kind() == ForgivenessKind.OPEN || forgiveness.kind() == ForgivenessKind.PENDING;
        boolean shared = forgiveness.kind() == ForgivenessKind.PARTIAL || forgiveness.kind() == ForgivenessKind.OPEN;
        said.add(
                shared
                        ? Said.of(forgiveness.kind().name(), forgiveness.percentage())
                        : Said.of(forgiveness.kind().name()));
        List<Finding> findings = new ArrayList<>(forgiveness.findings());
        if (forgiveness.kind() != ForgivenessKind.FULL && recovery.state() != RecoveryState.BY_THE_RULES) {
            said.add(Said.of("RECOVERY." + recovery.state()));
            findings.addAll(recovery.findings());
            open |= recovery.state() == RecoveryState.OPEN;
        }
        say(SummaryPart.FORGIVENESS, open ? Verdict.OPEN : Verdict.HOLDS, findings, said.toArray(Said[]::new));
    }

    private void firstStep(NextStep step) {
        boolean openDay = step.openPoints().stream().anyMatch(point -> NextStep.DAYS.contains(point.statement()));
        boolean open = openDay || step.findings().get(0).verdict() == Verdict.OPEN;
        boolean now = step.from().equals(Bounds.exactly(assessment.receipt().asOf()));
        String ifOpen = openDay ? "_OPEN" : "";
        Said said = step.by()
                .map(day -> Said.of("BY" + ifOpen, step.kind(), day))
                .orElseGet(
                        () -> now ? Said.of("NOW", step.kind()) : Said.of("FROM" + ifOpen, step.kind(), step.from()));
        say(SummaryPart.FIRST_STEP, open ? Verdict.OPEN : Verdict.HOLDS, step.findings(), said);
    }

    /** The weakest of what makes the last day of the exam term: its start, what lengthened it, and the day itself. */
    private void certainty() {
        List<Finding> reasons = assessment.terms().stream()
                .flatMap(term -> term.findings().stream())
                .filter(finding ->
                        finding.statement() instanceof TermStatement said && !BESIDE_THE_LAST_DAY.contains(said))
                .toList();
        Authority weakest = reasons.stream().map(Finding::authority).reduce(Authority.STATUTE, Authority::weaker);
        List<Finding> open = assessment.openPoints();
        List<Finding> findings = Finding.join(
                reasons.stream()
                        .filter(finding -> finding.authority() == weakest)
                        .toList(),
                open);
        Said ground = Said.of(weakest.name());
        if (open.isEmpty()) {
            say(SummaryPart.CERTAINTY, Verdict.HOLDS, findings, ground);
        } else {
            say(SummaryPart.CERTAINTY, Verdict.OPEN, findings, ground, Said.of("OPEN_POINTS", open.size()));
        }
    }
}
